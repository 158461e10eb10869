import type { Name } from '../../domain/figure.ts';
import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/** Whom the number counts, in Ukrainian and Russian: the nouns behind it, before it, or those of the number before. */
export const slavicVictims: Refiner = {
  name: 'slavic-victims',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const done: Draft[] = [];
    for (const draft of drafts.toSorted((a, b) => a.start - b.start)) {
      const stated = draft.victims === null ? statedVictims(draft, context) : draft.victims;
      const victims = stated ?? carried(done, draft);
      const inferred = stated === null && victims !== null ? [...draft.inferred, 'victims'] : draft.inferred;
      done.push(victims === draft.victims ? draft : amend(draft, 'slavic-victims', { victims, inferred }));
    }
    return drafts.map(
      (draft) =>
        done.find((other) => other.start === draft.start && other.at === draft.at && other.measure === draft.measure) ??
        draft,
    );
  },
};

function statedVictims(draft: Draft, { register }: TextContext): Name | null {
  const span = spanOf(draft);
  const text = span === null ? '' : written(draft.sentence, span);
  return text === '' ? null : register.people(text);
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(draft: Draft): Span | null {
  const { items } = draft.sentence;
  const { at, cue } = draft;
  if (items[at]?.count == null) return singleOf(items, draft);
  const group = groupAfter(items, at);
  if (group.head > at) return trimmed(items, { from: at + 1, to: group.to });
  if (is(items[at - 1], 'person')) return { from: at - 1, to: at };
  if (is(items[at + 1], 'of-them')) return null;
  return is(items[cue], 'toll', 'people') ? { from: cue, to: cue + 1 } : subjectBefore(items, draft);
}

/** «погиб мирный житель», «ни один солдат не погиб»: the noun that stands for the number, or before its verb. */
function singleOf(items: readonly Item[], { at, cue, count }: Draft): Span | null {
  if (count.low === 1) return { from: at, to: at + 1 };
  for (let i = at; i < cue; i += 1) if (is(items[i], 'person')) return { from: i, to: i + 1 };
  return null;
}

/** «палестинцев погибло 121»: the people stand before the verb. */
function subjectBefore(items: readonly Item[], { at, cue }: Draft): Span | null {
  return cue < at && is(items[cue - 1], 'person') ? { from: cue - 1, to: cue } : null;
}

/** "Others" and adverbs at the edges name nobody. */
function trimmed(items: readonly Item[], { from, to }: Span): Span | null {
  let first = from;
  let last = to;
  while (first < last && is(items[first], 'others', 'adverb') && !is(items[first], 'person')) first += 1;
  while (last > first && items[last - 1]?.kind === 'mark' && !/[»”"]/.test(items[last - 1]?.text ?? '')) last -= 1;
  return first < last ? { from: first, to: last } : null;
}

/** «погибли 12 солдат, ещё 30 ранены»: a bare number counts the same people as the one before it in the sentence. */
function carried(done: readonly Draft[], draft: Draft): Name | null {
  const former = done.findLast((other) => other.sentence.index === draft.sentence.index && other.victims !== null);
  return former?.victims ?? null;
}

function written({ items, text, start }: Sentence, { from, to }: Span): string {
  return text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
}
