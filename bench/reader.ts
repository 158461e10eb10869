import { type Hostile, hostileTexts } from './hostile.ts';
import { inTurns } from './measure.ts';
import { casualtyNews, mixedNews } from './news.ts';
import { type Reader, readers, tollwatch } from './readers.ts';
import { table } from './table.ts';

export interface ReaderBench {
  /** Million characters per second of processor time, per kind of text. */
  readonly rates: readonly { readonly reader: string; readonly mixed: number; readonly dense: number }[];
  /** Rate on the hostile text against the rate on ordinary text of its kind. */
  readonly hostile: readonly {
    readonly text: string;
    readonly rate: number;
    readonly against: string;
    readonly ratio: number;
  }[];
}

const CHARACTERS = 200_000;

/** How fast the reader is beside general extractors on the same texts, and whether hostile texts slow it down. */
export async function benchReader(rounds: number): Promise<ReaderBench> {
  const texts = { mixed: mixedNews(CHARACTERS), dense: casualtyNews(CHARACTERS) };
  const all = readers();
  const mixed = await ratesOf(all, texts.mixed, rounds);
  const dense = await ratesOf(all, texts.dense, rounds);
  const rates = all.map(({ name }, at) => ({ reader: name, mixed: mixed[at] ?? 0, dense: dense[at] ?? 0 }));
  return { rates, hostile: await hostileRates(texts, Math.min(rounds, 5)) };
}

async function ratesOf(all: readonly Reader[], texts: readonly string[], rounds: number): Promise<readonly number[]> {
  const timings = await inTurns(
    all.map((reader) => readAll(reader, texts)),
    rounds,
  );
  return timings.map(({ cpu }) => rateOf(texts, cpu));
}

function readAll({ name, read }: Reader, texts: readonly string[]) {
  return {
    name,
    run: () => {
      for (const text of texts) read(text);
    },
  };
}

function rateOf(texts: readonly string[], ms: number): number {
  return texts.reduce((sum, { length }) => sum + length, 0) / ms / 1000;
}

/** Ordinary and hostile texts in the same rounds. */
async function hostileRates(
  texts: Readonly<Record<Hostile['against'], readonly string[]>>,
  rounds: number,
): Promise<ReaderBench['hostile']> {
  const reader = tollwatch();
  const hostile = hostileTexts();
  const ordinary = [readAll(reader, texts.mixed), readAll(reader, texts.dense)];
  const runs = [...ordinary, ...hostile.map(({ text }) => readAll(reader, [text]))];
  const [mixed, dense, ...timings] = await inTurns(runs, rounds);
  const normal = { mixed: rateOf(texts.mixed, mixed?.cpu ?? 0), dense: rateOf(texts.dense, dense?.cpu ?? 0) };
  return hostile.map(({ name, against, text }, at) => {
    const rate = rateOf([text], timings[at]?.cpu ?? Number.NaN);
    return { text: name, rate, against, ratio: rate / normal[against] };
  });
}

export function readerTables({ rates, hostile }: ReaderBench): string {
  const own = rates[0];
  const times = (mine: number | undefined, theirs: number) => `${((mine ?? 0) / theirs).toFixed(1)}×`;
  const beside = table(
    ['reader', 'mixed news', 'tollwatch is', 'casualty-dense', 'tollwatch is'],
    rates.map(({ reader, mixed, dense }) => [
      reader,
      mixed.toFixed(2),
      reader === own?.reader ? '' : times(own?.mixed, mixed),
      dense.toFixed(2),
      reader === own?.reader ? '' : times(own?.dense, dense),
    ]),
  );
  const slowed = table(
    ['1 MB of', 'rate', 'of the rate on', 'ratio'],
    hostile.map(({ text, rate, against, ratio }) => [text, rate.toFixed(2), against, `${ratio.toFixed(2)}×`]),
  );
  return `Million characters per second of one core, medians\n\n${beside}\n\nHostile texts, tollwatch\n\n${slowed}\n`;
}
