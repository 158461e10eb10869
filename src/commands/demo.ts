import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openApp } from '../app.ts';
import { check } from '../check.ts';
import type { CheckReport } from '../checking/check-report.ts';
import { type Config, loadConfig } from '../config.ts';
import { deliver } from '../deliver.ts';
import { Problem } from '../domain/problem.ts';
import type { Instant } from '../domain/time.ts';
import { FULL } from '../notify/wording/brevity.ts';
import { feedText, sentence } from '../notify/wording/feed-text.ts';
import { lineOne } from '../notify/wording/line-one.ts';
import { stateFile } from '../store/open-store.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { count, minute } from './printing/in-words.ts';
import { servePolls } from './serve-polls.ts';

const module: CommandModule = {
  define(command, io, runs) {
    command
      .argument('[story]', `which sample story: ${stories().join(', ')}`, 'kursk')
      .addHelpText('after', examples('demo', 'demo earthquake'))
      .addHelpText(
        'after',
        '\nInvented outlets are served from this machine; nothing is sent anywhere. See the folders of examples/.',
      )
      .action(runs((story: string) => tellStory(io, story)));
  },
};
export const { define } = module;

interface Story {
  readonly title: string;
  readonly polls: readonly { readonly at: Instant; readonly what: string }[];
  /** A sentence to try `explain` on, without quotation marks. */
  readonly sentence?: string;
}

const EXAMPLES = join(import.meta.dirname, '../../examples');

/** @param serve puts the feeds of a story where they can be polled */
export async function tellStory(io: CommandIo, name: string, serve = servePolls): Promise<ExitCode> {
  const folder = folderOf(name);
  const story = JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')) as Story;
  await using server = await serve(join(folder, 'polls'));
  const config = loadConfig(join(folder, 'tollwatch.yaml'), { ...io.env, SAMPLE_SERVER: server.url });
  forgetEarlierRun(config);
  io.print(`${story.title}: what a channel would see. Sample texts of invented outlets.`);
  for (const [index, { at, what }] of story.polls.entries()) {
    server.show(index + 1);
    io.print(`\n── check ${index + 1} of ${story.polls.length}, ${minute(at)} UTC: ${what}\n`);
    const troubled = await poll(config, { ...io, now: () => new Date(at).toISOString(), frozen: true });
    if (troubled.length > 0) return giveUp(troubled, io);
  }
  io.print(whatNext(config, story, io));
  return 0;
}

function giveUp(troubled: readonly string[], io: CommandIo): ExitCode {
  const who = `${troubled.join(', ')} did not answer as they should`;
  io.warn(
    `The sample ends here: ${who}. Its feeds are served on 127.0.0.1: see that nothing on this machine forbids that.`,
  );
  return 2;
}

function stories(): readonly string[] {
  return readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'story.json')));
}

function folderOf(name: string): string {
  if (stories().includes(name)) return join(EXAMPLES, name);
  throw new Problem('demo-unknown', `there is no sample story '${name}'`, {
    hint: `Stories: ${stories().join(', ')}.`,
  });
}

/** The same two verbs as everywhere. Returns the names of the sources that are in trouble. */
async function poll(config: Config, io: CommandIo): Promise<readonly string[]> {
  await using app = await openApp(config, { ...io, print: (text) => io.print(indented(text)) });
  const { sources, checking, delivering } = app;
  const report = await check({ ...checking, sources, reason: 'demo', dryRun: false, signal: io.signal });
  const served = await deliver({ ...delivering, patienceMs: 0, signal: io.signal });
  const posts = served.reduce((sum, { sent }) => sum + sent, 0);
  io.print(summary(report, posts));
  return report.sources.filter(({ well }) => !well).map(({ name }) => name);
}

function indented(text: string): string {
  return text
    .trimEnd()
    .replaceAll(/^(?=.)/gm, '    ')
    .concat('\n');
}

function summary({ sources, changes, doubts }: CheckReport, posts: number): string {
  const fresh = sources.reduce((sum, { documents }) => sum + documents, 0);
  const read = `${count(fresh, 'new text')}, ${count(changes.length, 'log row')}, ${count(posts, 'post')}.`;
  const held = changes
    .filter(({ kind }) => kind === 'held')
    .map((change) => `Not posted. ${lineOne(change, FULL)}. ${sentence(change.reason)}.`);
  const unread = doubts.map(({ quote }) => `Needs eyes: “${feedText(quote, 200)}”`);
  const trouble = sources
    .filter(({ well }) => !well)
    .map(({ name, outcome, message }) => `In trouble: ${name}, ${outcome}. ${message ?? ''}`.trimEnd());
  return [read, ...held, ...unread, ...trouble].join('\n');
}

/** Each run tells the story from its beginning; only the files of an earlier run are removed. */
function forgetEarlierRun({ stateDir }: Config): void {
  const file = stateFile(stateDir);
  for (const name of [file, `${file}-wal`, `${file}-shm`]) if (existsSync(name)) rmSync(name);
}

function whatNext({ stateDir, file }: Config, { sentence }: Story, io: CommandIo): string {
  const config = relative(io.cwd, file) || file;
  return `
The state lies in ${relative(io.cwd, stateDir) || stateDir}. Now try:
  npx tollwatch log --config ${config}
  npx tollwatch figures --config ${config}
${sentence === undefined ? '' : `  echo "${sentence}" | npx tollwatch explain - --config ${config}\n`}  npx tollwatch init          to watch sources of your own`;
}
