import { randomUUID } from 'node:crypto';
import { openApp } from '../app.ts';
import { didYouMean } from '../config/nearest.ts';
import { loadConfig } from '../config.ts';
import { Problem } from '../domain/problem.ts';
import type { FindRequest, SendRequest, SendResult } from '../notify/notifier.ts';
import type { Destination } from '../owing/audience.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, collect, configFile, withConfig } from './config-option.ts';

interface TestOptions extends ConfigOption {
  readonly to?: readonly string[];
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(
      command.command('test').description('Send a sample message to each destination and say what came of it.'),
    )
      .option('--to <name>', 'only this destination; may be given several times', collect)
      .option('--json', 'JSON Lines: one destination each')
      .addHelpText('after', examples('notify test', 'notify test --to newsroom', 'notify test --json'))
      .action(runs((options: TestOptions) => run(options, io)));
    command.addHelpText('after', examples('notify test', 'notify test --to newsroom'));
  },
};
export const { define } = module;

async function run(options: TestOptions, io: CommandIo): Promise<ExitCode> {
  const config = loadConfig(configFile(options, io), io.env);
  await using app = await openApp(config, io);
  const destinations = chosen(app.audience.destinations, options.to ?? []);
  if (destinations.length === 0)
    throw new Problem('no-destination', 'there is no destination to test', { hint: 'Add one under `notify:`.' });
  let wrong = 0;
  for (const destination of destinations) {
    io.progress(`posting to ${destination.name}`);
    const sample = sampleFor(destination, io);
    const result = await destination.notifier.send(sample);
    const looked = result.result === 'sent' ? await lookUp(destination, sample) : NEVER_LOOKED;
    const well = result.result === 'sent' && looked.blindBecause === null;
    if (options.json) io.print(JSON.stringify(testJson(destination, result, looked, well)));
    else io.print(`${destination.name}: ${resultWords(result)}${lookedWords(looked)}`);
    if (!well) wrong += 1;
  }
  return wrong === 0 ? 0 : 2;
}

function chosen(destinations: readonly Destination[], names: readonly string[]): readonly Destination[] {
  for (const name of names) {
    if (destinations.some((one) => one.name === name)) continue;
    throw new Problem('destination-unknown', `no destination is called '${name}'`, {
      hint: didYouMean(
        name,
        destinations.map((one) => one.name),
      ),
    });
  }
  return names.length === 0 ? destinations : destinations.filter(({ name }) => names.includes(name));
}

/** Straight to the service and not through the outbox: a person is waiting for the answer. */
function sampleFor({ name, notifier }: Destination, { now, signal }: CommandIo): SendRequest & FindRequest {
  const payload = notifier.render({ shape: 'test', destination: name });
  const key = randomUUID().replaceAll('-', '').slice(0, 24);
  const common = { payload, key, attempt: 1, mayRepeat: false, replyTo: null, signal };
  return { ...common, mayPost: () => true, since: now() };
}

interface LookedUp {
  readonly found: boolean;
  /** Why a lost post could not be looked up there, which "exactly once" rests on; null where it can, or need not. */
  readonly blindBecause: string | null;
}

const NEVER_LOOKED: LookedUp = { found: false, blindBecause: null };

/** A webhook never can; a post that a service shows a moment later is no reason to worry. */
async function lookUp({ notifier }: Destination, sample: FindRequest): Promise<LookedUp> {
  const found = await notifier.find?.(sample);
  if (found?.result === 'found') return { found: true, blindBecause: null };
  return found?.result === 'unknown' ? { found: false, blindBecause: found.why } : NEVER_LOOKED;
}

function lookedWords({ found, blindBecause }: LookedUp): string {
  if (blindBecause !== null) return `, but it cannot be looked up: ${blindBecause}\n  ${LET_IT_READ}`;
  return found ? ', and found again' : '';
}

const LET_IT_READ =
  'Let it read the channel’s history too: a post whose answer is lost is looked for there before it is posted again.';

function testJson({ name }: Destination, result: SendResult, looked: LookedUp, well: boolean): object {
  const { found, blindBecause } = looked;
  const why = result.result === 'sent' ? blindBecause : result.why;
  const refusal = 'advice' in result && result.advice !== '' ? result.advice : null;
  const advice = blindBecause === null ? refusal : LET_IT_READ;
  return { name, result: result.result, found, well, why, advice: advice ?? null };
}

function resultWords(result: SendResult): string {
  if (result.result === 'sent') return 'sent';
  const advice = result.advice === undefined || result.advice === '' ? '' : `\n  ${result.advice}`;
  return `${OUTCOMES[result.result]}, ${result.why}${advice}`;
}

const OUTCOMES = { refused: 'refused', retry: 'not sent', unknown: 'may have arrived' } as const;
