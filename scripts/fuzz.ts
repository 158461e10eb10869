import { parseArgs } from 'node:util';
import { decodeText } from '../src/net/charset.ts';
import { describeUrl } from '../src/net/describe-url.ts';
import type { HttpClient } from '../src/net/http.ts';
import { mayFetch, parseRobots } from '../src/net/robots.ts';
import { retryAfter } from '../src/net/waiting.ts';
import { type ArticleReader, openArticleReader } from '../src/sources/article-text.ts';
import { feed } from '../src/sources/feed.ts';
import { htmlToText } from '../src/sources/html-text.ts';
import type { SourceCommon, SourceKind } from '../src/sources/source.ts';
import { telegram } from '../src/sources/telegram.ts';
import { SEEDS } from './fuzz-seeds.ts';
import { mutate, pick, seeded } from './mutate.ts';

/** What went wrong with one input. */
export interface Finding {
  readonly seed: number;
  readonly target: string;
  readonly error: string;
}

export interface FuzzReport {
  readonly inputs: number;
  readonly findings: readonly Finding[];
  /** Inputs that kept this thread, and with it all other sources, the longest: ms of processor time, worst first. */
  readonly slowest: readonly { readonly seed: number; readonly target: string; readonly ms: number }[];
}

/** Feeds damaged inputs to all that reads what strangers send. The same seed gives the same inputs. */
export async function fuzz(
  options: { readonly seed: number; readonly inputs: number },
  targets: readonly Target[] = WEIGHTED,
): Promise<FuzzReport> {
  const articles = openArticleReader();
  const findings: Finding[] = [];
  const slowest: { seed: number; target: string; ms: number }[] = [];
  for (let seed = options.seed; seed < options.seed + options.inputs; seed++) {
    const random = seeded(seed);
    const [target, run] = pick(targets, random);
    const before = process.threadCpuUsage();
    try {
      await run(random, articles);
    } catch (error) {
      findings.push({ seed, target, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const { user, system } = process.threadCpuUsage(before);
    slowest.push({ seed, target, ms: (user + system) / 1000 });
    if (slowest.length > 1000) keepWorst(slowest);
  }
  await articles.close();
  keepWorst(slowest);
  return { inputs: options.inputs, findings, slowest };
}

function keepWorst(slowest: { ms: number }[]): void {
  slowest.sort((a, b) => b.ms - a.ms).splice(10);
}

/** A name, and what makes an input by chance and takes it; it throws when something is wrong. */
export type Target = readonly [string, (random: () => number, articles: ArticleReader) => Promise<void> | void];

/** What strangers' bytes reach first; a target that stands here twice gets twice as many inputs. */
const WEIGHTED: readonly Target[] = [
  ...repeated(10, [
    'feed',
    (random) => pollOnce(feed, { kind: 'feed', url: 'https://example.org/feed' }, damagedFeed(random), random),
  ]),
  ...repeated(3, [
    'telegram',
    (random) => pollOnce(telegram, { kind: 'telegram', channel: 'sample' }, damagedPage(random), random),
  ]),
  ...repeated(3, ['html', (random) => checkText(htmlToText(decodeText(damagedPage(random), contentType(random))))]),
  ...repeated(1, ['article', (random, articles) => readOnce(damagedPage(random), articles)]),
  ...repeated(1, [
    'robots',
    (random) => askRobots(new TextDecoder().decode(mutate(SEEDS.robots[0], '*', random)), random),
  ]),
  ...repeated(1, [
    'headers',
    (random) => readHeaders(new TextDecoder('latin1').decode(mutate(pick(HEADERS, random), '5', random))),
  ]),
];

function repeated(times: number, target: Target): readonly Target[] {
  return Array.from({ length: times }, () => target);
}

function damagedFeed(random: () => number): Uint8Array {
  return mutate(pick(SEEDS.feed, random), pick(SEEDS.feed, random), random);
}

function damagedPage(random: () => number): Uint8Array {
  return mutate(pick(SEEDS.page, random), pick(SEEDS.feed, random), random);
}

const CONTENT_TYPES = [
  '',
  'text/xml',
  'text/html; charset=euc-kr',
  'text/xml; charset=utf-16',
  'x; charset="',
  'text/html;charset=koi8-u',
];

function contentType(random: () => number): string {
  return pick(CONTENT_TYPES, random);
}

/** One poll, as `check` makes it, of a server that sends these bytes. */
async function pollOnce<C extends SourceCommon>(
  kind: SourceKind<C>,
  settings: Readonly<Record<string, unknown>>,
  body: Uint8Array,
  random: () => number,
): Promise<void> {
  const config = kind.config.parse({ name: 'fuzz', ...settings });
  const source = kind.open(config, { http: serving(body, contentType(random)), baseDir: '/' });
  const result = await source.poll({
    now: '2025-03-28T09:00:00.000Z',
    memory: null,
    signal: new AbortController().signal,
  });
  if (result.outcome !== 'fresh') return;
  for (const document of result.documents) {
    checkText(document.text);
    if (document.identity.length === 0) throw new Error('a document without identity');
  }
}

function serving(body: Uint8Array, type: string): HttpClient {
  return {
    fetch: async ({ url }) => ({
      kind: 'response',
      status: 200,
      headers: { 'content-type': type },
      body,
      url,
      movedPermanently: false,
    }),
    close: async () => {},
  };
}

async function readOnce(body: Uint8Array, articles: ArticleReader): Promise<void> {
  const result = await articles.read(decodeText(body, null));
  if (result.kind === 'article') checkText(result.article.text);
}

function checkText(text: string): void {
  if (!text.isWellFormed()) throw new Error('half a character in a text');
  if (text !== text.normalize('NFC')) throw new Error('a text that is not composed');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  if (/[\0-\u0008\u000b\u000e-\u001f]/.test(text)) throw new Error('a control character in a text');
}

function askRobots(file: string, random: () => number): void {
  mayFetch(parseRobots(file, 'tollwatch'), new URL(`https://example.org/${'a%20b/'.repeat(random() * 100)}`));
}

const HEADERS = ['120', 'Fri, 28 Mar 2025 09:00:00 GMT', 'https://user:word@example.org/services/T0/B0/key?token=1'];

function readHeaders(value: string): void {
  const seconds = retryAfter({ 'retry-after': value }, 0);
  if (seconds !== null && !(seconds >= 0)) throw new Error('a waiting time below nothing');
  describeUrl(value);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, inputs: { type: 'string', default: '200000' } },
  });
  const report = await fuzz({ seed: Number(values.seed), inputs: Number(values.inputs) });
  for (const { seed, target, error } of report.findings.slice(0, 20)) console.log(`seed ${seed}, ${target}: ${error}`);
  const [worst] = report.slowest;
  console.log(
    `${report.inputs} inputs, ${report.findings.length} errors; slowest ${worst?.ms.toFixed(0)} ms (seed ${worst?.seed}, ${worst?.target})`,
  );
  process.exitCode = report.findings.length > 0 || (worst?.ms ?? 0) > 250 ? 1 : 0;
}
