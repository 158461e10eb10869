/** One item as its publisher thinks of it; the makes put it into their formats. */
export interface Story {
  readonly id: number;
  readonly title: string;
  /** Plain text with one figure in it. */
  readonly body: string;
  /** Everything after the host. */
  readonly path: string;
  readonly guid: string | null;
  /** ISO, or null where the feed has no dates. */
  readonly date: string | null;
  readonly host: string;
}

/** Sample stories in words of this project; numbers and places mean nothing. */
export function sampleStories(count: number, seed: number): readonly Story[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => sampleStory(index + 1, random));
}

function sampleStory(id: number, random: () => number): Story {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const toll = (1 + Math.floor(random() * 8_999)).toLocaleString('en-US');
  const [place, speaker] = [pick(PLACES), pick(SPEAKERS)];
  const date = new Date(Date.UTC(2025, 2, 28 - Math.floor(id / 3), 20 - (id % 3) * 4, Math.floor(random() * 60)));
  return {
    id,
    title: `${place}: ${pick(TITLES)} (report ${id})`,
    body: `${speaker} put the number of ${pick(VICTIMS)} near ${place} at ${toll} in report ${id}, after ${pick(REASONS)}.`,
    path: `/2025/03/${place.toLowerCase()}-${1000 + id}`,
    guid: `post-${40_000 + id * 7}`,
    date: date.toISOString(),
    host: 'wire.example',
  };
}

const PLACES = ['Ardal', 'Belmora', 'Castrel', 'Dunmere', 'Estova', 'Falkren'];
const SPEAKERS = ['The ministry', 'The general staff', 'A hospital', 'The governor', 'The rescue service'];
const VICTIMS = ['soldiers killed', 'wounded civilians', 'missing people', 'fighters captured', 'dead'];
const TITLES = [
  'new count after the shelling',
  'officials correct the toll',
  'rescuers end their search',
  'army sums up the month',
];
const REASONS = ['a night of strikes', 'three days of fighting', 'the collapse of a bridge', 'a search of the ruins'];

/** mulberry32: small, fast, the same on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
