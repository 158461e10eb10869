import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { openHttp } from '../app.ts';
import { loadStateDir } from '../config/state-dir.ts';
import { type Config, loadConfig } from '../config.ts';
import { diff } from '../diff/diff.ts';
import type { Change } from '../domain/change.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Reading } from '../domain/figure.ts';
import { Problem } from '../domain/problem.ts';
import type { SeriesState } from '../domain/series.ts';
import { type Instant, toInstant } from '../domain/time.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { HttpClient } from '../net/http.ts';
import { createRegister } from '../register/resolve.ts';
import { text as textKind } from '../sources/text.ts';
import { openStore, stateFile } from '../store/open-store.ts';
import { textHash } from '../store/texts.ts';
import { changeStory } from './change-story.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, DEFAULT_FILE, withConfig } from './config-option.ts';
import { changeStoryText } from './printing/change-story-text.ts';
import { type Explained, explainText } from './printing/explain-text.ts';
import { logJson } from './printing/log-json.ts';

interface ExplainOptions extends ConfigOption {
  readonly title?: string;
  readonly published?: string;
  readonly lang?: string;
  readonly outlet?: string;
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .argument('<what>', 'a file, a web address, - for standard input, or the number of a change in the log')
      .option('--title <text>', 'its headline')
      .option('--published <when>', 'when it was published; dates such as "on Friday" are counted from it')
      .option('--lang <code>', 'its language, where it must not be guessed')
      .option('--outlet <name>', 'who published it')
      .option('--json', 'one JSON document')
      .addHelpText(
        'after',
        examples(
          'explain article.txt',
          'explain 42',
          'explain https://example.org/news/1 --outlet "Example News"',
          'echo "At least 40 people were killed." | tollwatch explain -',
        ),
      )
      .addHelpText(
        'after',
        '\nNothing is recorded. The number of a change tells its whole story from the log and the stored texts. With a configuration and its state, the figures are compared with what stands there.',
      )
      .action(runs((what: string, options: ExplainOptions) => run(what, options, io)));
  },
};
export const { define } = module;

async function run(what: string, options: ExplainOptions, io: CommandIo): Promise<ExitCode> {
  if (/^#?\d{1,9}$/.test(what) && !existsSync(resolve(io.cwd, what))) return explainChange(what, options, io);
  const config = configOf(options, io);
  const document = withMetadata(await fetchText(what, config, io), options);
  const reading = readFigures(document, { register: createRegister(config?.register), fates: true });
  const states = config === null ? null : await statesIn(config);
  const explained: Explained = {
    what,
    document,
    reading,
    compared: states?.length ?? null,
    changes: compare(document, reading, states ?? [], io.now()),
  };
  io.print(options.json ? JSON.stringify(json(explained)) : explainText(explained, io));
  return 0;
}

async function explainChange(what: string, options: ExplainOptions, io: CommandIo): Promise<ExitCode> {
  const seq = Number(what.replace('#', ''));
  await using store = await openStore(loadStateDir(configFile(options, io), io.env), { readonly: true });
  const story = await store.read((tx) => changeStory(tx, seq));
  if (story === null)
    throw new Problem('change-unknown', `the log has no change ${seq}`, { hint: 'Run `tollwatch log` to see them.' });
  io.print(options.json ? JSON.stringify(story) : changeStoryText(story, io));
  return 0;
}

/** Works without a configuration, in the built-in register's words, unless one was asked for by name. */
function configOf(options: ExplainOptions, io: CommandIo): Pick<Config, 'network' | 'stateDir' | 'register'> | null {
  const file = configFile(options, io);
  const asked = options.config !== DEFAULT_FILE;
  return asked || existsSync(file) ? loadConfig(file, io.env, ['sources', 'notify', 'ops']) : null;
}

async function fetchText(what: string, config: Pick<Config, 'network'> | null, io: CommandIo): Promise<SourceDocument> {
  const http = openHttp(config);
  try {
    return await pollOnce(what, http, io);
  } finally {
    await http.close();
  }
}

async function pollOnce(what: string, http: HttpClient, io: CommandIo): Promise<SourceDocument> {
  const deps = { http, baseDir: resolve(io.cwd), stdin: () => readAll(io.stdin) };
  const source = textKind.open({ name: 'explain', kind: 'text', url: what }, deps);
  const outcome = await source.poll({ now: io.now(), memory: null, signal: io.signal });
  if (outcome.outcome === 'fresh' && outcome.documents[0]) return outcome.documents[0];
  if ('message' in outcome)
    throw new Problem(outcome.outcome, outcome.message, {
      hint: outcome.outcome === 'no-such-file' ? NAMES : outcome.advice,
    });
  throw new Problem('empty', `there is no text in ${what}`, { hint: 'Give it at least one sentence.' });
}

const NAMES = 'Name a file, a web address, the number of a change in the log, or - for standard input.';

function withMetadata(document: SourceDocument, options: ExplainOptions): SourceDocument {
  return {
    ...document,
    title: options.title ?? document.title,
    outlet: options.outlet ?? document.outlet,
    lang: options.lang ?? document.lang,
    published: options.published === undefined ? document.published : instantOf(options.published),
  };
}

function instantOf(text: string): Instant {
  const instant = toInstant(text);
  if (instant !== null) return instant;
  throw new Problem('bad-date', `'${text}' names no day or instant`, {
    hint: 'Write 2025-03-28 or 2025-03-28T09:00Z.',
  });
}

async function statesIn({ stateDir }: Pick<Config, 'stateDir'>): Promise<readonly SeriesState[] | null> {
  if (!existsSync(stateFile(stateDir))) return null;
  await using store = await openStore(stateDir, { readonly: true });
  return await store.read((tx) => tx.seriesStates());
}

/** What recording it now, as news of a source that is no longer new, would write into the log. */
function compare(
  document: SourceDocument,
  reading: Reading,
  states: readonly SeriesState[],
  now: Instant,
): readonly Change[] {
  const { source, url, outlet, title, published, text } = document;
  const { figures, doubts } = reading;
  const version = { documentId: 'd_0', version: 1, textHash: textHash(text) };
  const read = {
    source,
    version,
    url,
    outlet,
    title,
    published,
    text,
    figures,
    doubts,
    previous: null,
    baseline: false,
  };
  const ledger = { states: new Map(states.map((state) => [state.series.id, state])), nextSeq: 1 };
  return diff({ ledger, documents: [read], now }).changes;
}

function json({ document, reading, changes, compared }: Explained): object {
  const { text, title, outlet, published } = document;
  const logged = changes.map((change) => ({
    ...logJson({ ...change, at: '', hash: '' }),
    seq: null,
    at: null,
    hash: null,
  }));
  return { document: { text, title, outlet, published }, ...reading, comparedWithSeries: compared, changes: logged };
}
