import { sharesNoun } from '../../find/slavic/shares-noun.ts';
import { type Item, is } from '../../item.ts';
import type { Draft } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { isPredicate, nounsBehind } from './nouns-behind.ts';

/** The nouns that tell whom a number counts: behind it, in front, those of a toll, the subject of the verb. */
export function spanOf(draft: Draft): Span | null {
  const { items } = draft.sentence;
  const { at, cue } = draft;
  if (items[at]?.count == null) return singleOf(items, draft);
  const behind = nounsBehind(items, sharesNoun(items, at) ? at + 3 : at);
  if (cue > at && is(items[cue], 'toll')) return tollOf(items, cue);
  if (behind !== null) return behind;
  if (is(items[at - 1], 'person')) return { from: at - 1, to: at };
  if (is(items[at + 1], 'of-them')) return describedBehind(items, at + 2);
  const numbered = topicBefore(items, at);
  if (numbered !== null) return numbered;
  const described = /^[—–]$/.test(items[at + 1]?.text ?? '') ? describedBehind(items, at + 1) : null;
  if (described !== null) return described;
  if (COUNT_OF.test(items[cue]?.text ?? '')) return tollOf(items, cue);
  return is(items[cue], 'toll', 'people') && !isPredicate(items[cue])
    ? { from: cue, to: cue + 1 }
    : subjectBefore(items, draft);
}

/** «*кількість* загиблих військових»: the phrase tells what is counted, and only the word behind it who they were. */
function tollOf(items: readonly Item[], cue: number): Span | null {
  if (is(items[cue + 1], 'person')) return { from: cue + 1, to: cue + 2 };
  return COUNT_OF.test(items[cue]?.text ?? '') ? null : { from: cue, to: cue + 1 };
}

/** «*кількість* загиблих»: what is counted follows. */
export const COUNT_OF = /^(?:кількість|кількості|число|числа|чисельність|количество|количества) /u;

/** «трое из них [—] *дети*», «18 — *неповнолітні*», «семеро из них были *женщинами*»: who they are. */
function describedBehind(items: readonly Item[], at: number): Span | null {
  let from = at;
  while (from < at + 2 && (/^[—–]$/.test(items[from]?.text ?? '') || is(items[from], 'auxiliary', 'adverb'))) from += 1;
  const person = is(items[from], 'person') || MINORS.test(items[from]?.text ?? '');
  return person ? (nounsBehind(items, from - 1) ?? { from, to: from + 1 }) : null;
}

const MINORS = /^(?:неповнолітн|несовершеннолетн|малолітн|малолетн|цивільн|гражданск|мирн|жінк|женщин|діт|дет)/u;

/** «погиб мирный житель», «ни один солдат не погиб»: the noun that stands for the number, or before its verb. */
function singleOf(items: readonly Item[], { at, cue, count }: Draft): Span | null {
  if (count.low === 1) return { from: at, to: at + 1 };
  for (let i = at; i < cue; i += 1) if (is(items[i], 'person')) return { from: i, to: i + 1 };
  return null;
}

/** «палестинцев погибло 121»: the people stand before the verb. */
function subjectBefore(items: readonly Item[], { at, cue }: Draft): Span | null {
  return cue < at && is(items[cue - 1], 'person') && !is(items[cue], 'active') ? { from: cue - 1, to: cue } : null;
}

/** «*кількість громадян африканських країн* в полоні зросла з 22 до 35»: a bare number, and in front whose number it is. */
function topicBefore(items: readonly Item[], at: number): Span | null {
  const number = items.findLastIndex(({ text }, i) => i < at && NUMBER.test(text));
  const clause = items.slice(number + 1, at);
  if (number < 0 || clause.some((item) => item.kind === 'mark' || is(item, 'says'))) return null;
  return nounsBehind(items, number);
}

const NUMBER = /^(?:кількість|кількості|чисельність|число|числа|количество|количества|численность)$/u;
