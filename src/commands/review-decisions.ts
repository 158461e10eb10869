import type { Command } from 'commander';
import { openApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { MEASURES } from '../domain/figure.ts';
import { type Asked, review } from '../reviewing/review.ts';
import { editing } from '../reviewing/review-edit.ts';
import { deciding } from '../reviewing/review-held.ts';
import { merging } from '../reviewing/review-merge.ts';
import { splitting } from '../reviewing/review-split.ts';
import { openStore } from '../store/open-store.ts';
import { audienceWithCredits } from './audience-with-credits.ts';
import { type CommandIo, type ExitCode, examples, type Runs } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { type CorrectionOptions, correctionOf } from './correction.ts';
import { type Names, namesIn } from './names.ts';
import { logJson } from './printing/log-json.ts';
import { type Signature, seqOf, signed } from './signature.ts';

interface DecisionOptions extends ConfigOption, Signature {
  readonly json?: boolean;
}

interface SplitOptions extends DecisionOptions {
  readonly victims?: string;
  readonly place?: string;
  readonly everySource?: boolean;
}

/** How an example is signed. */
export const SIGNED = '--by "A. Editor" --why';

/** `review accept|reject|edit|split|merge`: what a person decides. */
export function defineDecisions(command: Command, io: CommandIo, runs: Runs): void {
  defineHeld(command, io, runs);
  defineEdit(command, io, runs);
  defineSplit(command, io, runs);
  defineMerge(command, io, runs);
}

function decision(command: Command, name: string, description: string): Command {
  return withConfig(command.command(name).description(description))
    .option('--by <name>', 'who decides; it stands in the log')
    .option('--why <words>', 'why; it stands in the log')
    .option('--json', 'JSON Lines: the lines of the log that it made');
}

function defineHeld(command: Command, io: CommandIo, runs: Runs): void {
  const verdicts = { accept: 'accepted', reject: 'rejected' } as const;
  for (const name of ['accept', 'reject'] as const) {
    const what =
      name === 'accept'
        ? 'It is right: it moves its series, and is told.'
        : 'It is wrong: it is dropped, and told to nobody.';
    decision(command, name, `Decide about a held value. ${what}`)
      .argument('<seq>', 'number of the held change, as `review list` shows it')
      .addHelpText('after', examples(`review ${name} 212 ${SIGNED} "seen on the ministry's site"`))
      .action(
        runs((seq: string, _options: DecisionOptions, self: Command) => {
          const options = self.optsWithGlobals<DecisionOptions>();
          return decided(deciding(seqOf(seq), { verdict: verdicts[name], ...signed(options) }), options, io);
        }),
      );
  }
}

function defineEdit(command: Command, io: CommandIo, runs: Runs): void {
  decision(command, 'edit', 'Put a figure right that was read wrongly; told, where the wrong one was told.')
    .argument('<seq>', 'number of the change that brought the value')
    .option(
      '--number <number>',
      'what the text states: 5200, ">5000" more than, ">=34" at least, "~4000" about, "<6000" nearly, "<=20" up to, 4000-5000',
    )
    .option('--measure <measure>', `one of ${MEASURES.join(', ')}`)
    .option('--claimant <name>', 'who is credited with it; `none` for nobody')
    .option('--victims <name>', 'whom it counts; `none` where the text does not say')
    .option('--place <name>', 'where; `none` where the text does not say')
    .option('--as-of <day>', 'the day that it holds for, 2025-03-28')
    .addHelpText(
      'after',
      examples(
        `review edit 212 --number ">5000" ${SIGNED} "the text says more than"`,
        `review edit 212 --claimant gb-mod --measure casualties ${SIGNED} "not dead only"`,
      ),
    )
    .action(
      runs(async (seq: string, _options: DecisionOptions, self: Command) => {
        const options = self.optsWithGlobals<DecisionOptions & CorrectionOptions>();
        const correction = correctionOf(options, await namesFor(options, io));
        return decided(editing(seqOf(seq), correction, signed(options)), options, io);
      }),
    );
}

function defineSplit(command: Command, io: CommandIo, runs: Runs): void {
  decision(command, 'split', 'Take a figure out of its series, into one of its own.')
    .argument('<seq>', 'number of the change that brought the value')
    .option('--victims <name>', 'whom the new series counts, where the text does not say')
    .option('--place <name>', 'where, likewise')
    .option(
      '--every-source',
      'later figures in the same words follow it whatever source brings them, not only this one',
    )
    .addHelpText('after', examples(`review split 212 ${SIGNED} "another war"`))
    .action(
      runs(async (seq: string, _options: SplitOptions, self: Command) => {
        const options = self.optsWithGlobals<SplitOptions>();
        const names = await namesFor(options, io);
        const { victims, place, everySource = false } = options;
        const split = {
          everySource,
          ...(victims === undefined ? {} : { victims: names.victims(victims) }),
          ...(place === undefined ? {} : { place: names.place(place) }),
        };
        return decided(splitting(seqOf(seq), split, signed(options)), options, io);
      }),
    );
}

async function namesFor(options: ConfigOption, io: CommandIo): Promise<Names> {
  const { register, stateDir } = loadConfig(configFile(options, io), io.env, ['sources', 'notify', 'ops']);
  await using store = await openStore(stateDir, { readonly: true });
  return namesIn(await store.read((tx) => tx.seriesStates()), register);
}

function defineMerge(command: Command, io: CommandIo, runs: Runs): void {
  decision(command, 'merge', 'Make two series one, for what stands and for all that comes.')
    .argument('<from>', 'id of the series that ends')
    .argument('<into>', 'id of the series that goes on, with the values of both')
    .addHelpText(
      'after',
      examples(`review merge moh/killed/any/gaza gaza-moh/killed/any/gaza ${SIGNED} "one ministry"`),
    )
    .action(
      runs((from: string, into: string, _options: DecisionOptions, self: Command) => {
        const options = self.optsWithGlobals<DecisionOptions>();
        return decided(merging(from, into, signed(options)), options, io);
      }),
    );
}

async function decided(asked: Asked, options: DecisionOptions, io: CommandIo): Promise<ExitCode> {
  await using app = await openApp(loadConfig(configFile(options, io), io.env, ['sources']), io);
  const { store, clock } = app;
  const rows = await review({ store, audience: audienceWithCredits(app, io), now: clock.now() }, asked);
  for (const row of rows) {
    io.print(options.json ? JSON.stringify(logJson(row)) : `#${row.seq} ${row.kind} ${row.series.id}: ${row.reason}`);
  }
  return 0;
}
