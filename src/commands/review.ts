import { openApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { statedNumber } from '../domain/amount.ts';
import type { Decision } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import { review, type Waiting, waiting } from '../review.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { logJson } from './log-json.ts';

interface ReviewOptions extends ConfigOption {
  readonly by?: string;
  readonly why?: string;
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .argument('[action]', 'list, accept or reject', 'list')
      .argument('[seq]', 'the number of the held change, as `review list` shows it')
      .option('--by <name>', 'who decides; it stands in the log')
      .option('--why <words>', 'why; it stands in the log')
      .option('--json', 'one JSON document')
      .addHelpText(
        'after',
        examples(
          'review list',
          'review accept 212 --by "A. Editor" --why "the ministry repeats it on its site"',
          'review reject 212 --by "A. Editor" --why "a digit is missing, see the Arabic text"',
        ),
      )
      .action(runs((action: string, seq: string | undefined, options: ReviewOptions) => run(action, seq, options, io)));
  },
};
export const { define } = module;

async function run(action: string, seq: string | undefined, options: ReviewOptions, io: CommandIo): Promise<ExitCode> {
  const verdict = VERDICTS[action];
  if (verdict === undefined)
    throw new Problem('review-action', `“${action}” is no action`, { hint: 'use list, accept or reject' });
  await using app = await openApp(loadConfig(configFile(options, io), io.env), io);
  if (verdict === 'list') {
    const open = await waiting(app);
    io.print(options.json ? JSON.stringify(open.map(waitingJson)) : listText(open));
    return 0;
  }
  const request = { store: app.store, audience: app.audience, now: app.clock.now() };
  const row = await review(request, seqOf(seq), decisionOf(verdict, options));
  io.print(options.json ? JSON.stringify(logJson(row)) : `${row.series.id}: ${row.reason} (change ${row.seq})`);
  return 0;
}

const VERDICTS: Readonly<Record<string, 'list' | Decision['verdict']>> = {
  list: 'list',
  accept: 'accepted',
  reject: 'rejected',
};

function decisionOf(verdict: Decision['verdict'], { by, why }: ReviewOptions): Decision {
  if (by === undefined || why === undefined) {
    throw new Problem('review-unsigned', 'a decision needs a name and a reason', {
      hint: 'add --by NAME --why "…"; both stand in the log',
    });
  }
  return { verdict, by, why };
}

function seqOf(seq: string | undefined): number {
  const number = Number(seq);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Problem('review-seq', 'say which held change is meant', {
    hint: '`tollwatch review list` shows their numbers',
  });
}

function listText(open: readonly Waiting[]): string {
  if (open.length === 0) return 'Nothing waits for a decision.';
  return open
    .map(({ state, held }) =>
      [
        head({ state, held }),
        `    “${held.provenance.quote}”`,
        `    ${held.provenance.url ?? held.provenance.source}`,
      ].join('\n'),
    )
    .join('\n');
}

function head({ state: { series, standing }, held }: Waiting): string {
  const stands =
    standing === null ? 'nothing stands' : `${statedNumber(standing.amount).toLocaleString('en-US')} stands`;
  return `${held.seq}  ${series.id}  ${statedNumber(held.amount).toLocaleString('en-US')} held, ${stands}: ${held.reason}`;
}

function waitingJson({ state: { series, standing }, held }: Waiting): object {
  const { seq, amount, asOf, reason, provenance } = held;
  return {
    seq,
    series: series.id,
    held: amount,
    standing: standing?.amount ?? null,
    asOf,
    reason,
    quote: provenance.quote,
    url: provenance.url,
  };
}
