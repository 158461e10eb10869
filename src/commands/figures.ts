import { Option } from 'commander';
import { loadSourceRights, NO_RIGHTS, type SourceRights } from '../config/source-rights.ts';
import { loadStateDir } from '../config/state-dir.ts';
import { MEASURES, type Measure } from '../domain/figure.ts';
import { Problem } from '../domain/problem.ts';
import type { SeriesState } from '../domain/series.ts';
import { creditOf } from '../notify/wording/credits.ts';
import { openStore } from '../store/open-store.ts';
import { citation } from './citation.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { csv } from './printing/csv.ts';
import { figuresText } from './printing/figures-text.ts';

interface FiguresOptions extends ConfigOption {
  readonly claimant?: string;
  readonly measure?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('--claimant <name>', 'part of a name or a register key; `unattributed` for figures without a claimant')
      .option('--measure <measure>', `one of ${MEASURES.join(', ')}`)
      .option('--json', 'JSON Lines: one series each, with its outlets, quote, citation, licence and what is held back')
      .addOption(new Option('--csv', 'comma-separated values').conflicts('json'))
      .addHelpText(
        'after',
        examples('figures', 'figures --claimant gb-mod', 'figures --measure killed --csv > standing.csv'),
      )
      .action(runs((options: FiguresOptions) => run(options, io)));
  },
};
export const { define } = module;

async function run(options: FiguresOptions, io: CommandIo): Promise<ExitCode> {
  const measure = measureOf(options.measure);
  const file = configFile(options, io);
  const rights = loadSourceRights(file, io.env);
  const rightsOf = ({ standing }: SeriesState) => rights.get(standing?.provenance.source ?? '') ?? NO_RIGHTS;
  await using store = await openStore(loadStateDir(file, io.env), { readonly: true });
  const all = await store.read((tx) => tx.seriesStates(measure === null ? {} : { measures: [measure] }));
  const states = all.filter((state) => isThere(state) && isOf(state, options.claimant));
  if (options.json)
    for (const state of states) io.print(JSON.stringify({ ...state, citation: citation(state), ...rightsOf(state) }));
  else if (options.csv)
    io.print(
      csv(
        CSV_HEADER,
        states.map((state) => csvRow(state, rightsOf(state))),
      ),
    );
  else if (states.length === 0) io.print('No figure stands that fits.');
  else io.print([figuresText(states, io), '', `${states.length} series.`, ...credits(states, rightsOf)].join('\n'));
  return 0;
}

/**
 * What has a value, or one that waits for a decision. Not what a person merged into another series, took back or split
 * away, and not what is not found any more: the log has all that.
 */
function isThere({ mergedInto, gone, standing, held }: SeriesState): boolean {
  const hasValue = standing !== null || held.some(({ settled }) => !settled);
  return hasValue && mergedInto === undefined && gone === undefined;
}

/** What the licences of the sources ask for, each once. */
function credits(states: readonly SeriesState[], rightsOf: (state: SeriesState) => SourceRights): readonly string[] {
  const lines = states.flatMap((state) => {
    const credit = creditOf(rightsOf(state));
    return credit === null ? [] : [`Source: ${credit}`];
  });
  return [...new Set(lines)];
}

function measureOf(measure: string | undefined): Measure | null {
  if (measure === undefined) return null;
  const known = MEASURES.find((one) => one === measure);
  if (known !== undefined) return known;
  throw new Problem('bad-measure', `there is no measure '${measure}'`, { hint: `One of: ${MEASURES.join(', ')}.` });
}

function isOf({ series: { claimant } }: SeriesState, wanted: string | undefined): boolean {
  if (wanted === undefined) return true;
  if (claimant === null) return wanted === UNATTRIBUTED;
  return claimant.key === wanted || claimant.name.toLowerCase().includes(wanted.toLowerCase());
}

const UNATTRIBUTED = 'unattributed';

const CSV_HEADER = [
  'series',
  'claimant',
  'measure',
  'victims',
  'place',
  'period',
  'window',
  'low',
  'high',
  'qualifier',
  'as_of',
  'as_of_stated',
  'outlets',
  'edited_by',
  'quote',
  'url',
  'log',
  'citation',
  'licence',
  'attribution',
];

function csvRow(state: SeriesState, { licence, attribution }: SourceRights) {
  const { series, standing, outlets } = state;
  return [
    ...[series.id, series.claimant?.name, series.measure, series.victims?.name, series.place?.name],
    ...[
      series.window.period,
      series.window.words,
      standing?.amount.low,
      standing?.amount.high,
      standing?.amount.qualifier,
    ],
    ...[standing?.asOf.to, standing?.asOf.stated, outlets.join('; '), standing?.editedBy],
    ...[standing?.provenance.quote, standing?.provenance.url, standing?.seq],
    ...[citation(state), licence, attribution],
  ];
}
