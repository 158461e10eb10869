import { oncePerSentence } from '../once-per-sentence.ts';
import type { Sentence } from '../rule.ts';
import type { TargetWords, WordTable } from '../words/table.ts';

/** What a sentence says was hit, beside one of its words of hitting. */
export interface Targets {
  /** Offset in the sentence. */
  readonly start: number;
  /** "a school *and a clinic*", "a bakery *in the market*": one blow may be told by each of them. */
  readonly kinds: ReadonlySet<string>;
}

/** Everything that a sentence says was hit, in its order. */
export const targetsIn = oncePerSentence(({ text, lexicon: { table } }: Sentence): readonly Targets[] => {
  const patterns = patternsOf(table);
  if (patterns === null) return [];
  const hits = [...text.matchAll(patterns.hits)];
  return hits.flatMap(({ 0: word, index }, nth) => {
    const from = hits[nth - 1] === undefined ? 0 : endOf(hits[nth - 1]);
    const before = lastWords(text.slice(from, index), patterns);
    const behind = firstWords(text.slice(index + word.length, hits[nth + 1]?.index), patterns);
    const kinds = new Set([...kindsIn(before, patterns), ...kindsIn(behind, patterns)]);
    return kinds.size === 0 ? [] : [{ start: index, kinds }];
  });
});

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

/** Up to the next mark, or to words that tell something else. */
function firstWords(text: string, { ends }: Patterns): string {
  const [phrase = ''] = text.split(MARK);
  const [own = ''] = phrase.split(ends);
  return words(own).slice(0, WORDS_BEHIND).join(' ');
}

function lastWords(text: string, { ends, before }: Patterns): string {
  if (before === 0) return '';
  const own = text.split(MARK).at(-1)?.split(ends).at(-1) ?? '';
  return words(own).slice(-before).join(' ');
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** "on the central market of the old town" */
const WORDS_BEHIND = 8;
/** What is said behind a number is said of those whom it counts; "killed *12 people* at a market" opens with one. */
const MARK = /[.,;:!?()«»“”"—–\n]|(?<=\p{L} )\d/u;

function kindsIn(text: string, { kinds }: Patterns): readonly string[] {
  return kinds.filter(([, pattern]) => pattern.test(text)).map(([kind]) => kind);
}

interface Patterns {
  readonly hits: RegExp;
  readonly ends: RegExp;
  readonly kinds: readonly (readonly [kind: string, RegExp])[];
  readonly before: number;
}

const PATTERNS = new WeakMap<TargetWords, Patterns>();

function patternsOf({ targets }: WordTable): Patterns | null {
  if (targets === undefined) return null;
  const known = PATTERNS.get(targets) ?? compiled(targets);
  PATTERNS.set(targets, known);
  return known;
}

function compiled({ hits, ends, kinds, before }: TargetWords): Patterns {
  return {
    hits: whole(hits, 'giu'),
    ends: whole(ends, 'iu'),
    kinds: Object.entries(kinds).map(([kind, source]) => [kind, whole(source, 'iu')] as const),
    before,
  };
}

function whole(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}
