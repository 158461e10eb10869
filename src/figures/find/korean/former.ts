import type { Measure } from '../../../domain/figure.ts';
import { measureOf } from '../../item.ts';
import type { Draft, Find, FindContext, Finder, Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';
import { tailOf } from './tail.ts';

/**
 * What a count was, and what it has become: "5명으로 알려졌던 사망자는 7명으로 늘었다", "20명으로 집계했으나 이후 26명으로 정정했다". The
 * noun stands behind the old number, or is that of the number before.
 */
export const koFormer: Finder = {
  name: 'ko-former',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context)) return [];
      if (!/^(?:으로|로)$/u.test(tailOf(sentence, at).particle)) return [];
      return formerAt(sentence, at) ?? correctedAt(sentence, at, context) ?? [];
    }),
};

const KNOWN_AS = /^ ?(?:알려졌던|알려진|집계됐던|집계된|파악됐던|파악된|발표됐던|발표된|추정됐던|전해졌던|보도됐던)/u;

function formerAt({ items, text, start, ...sentence }: Sentence, at: number): Find[] | null {
  const { end, next } = tailOf({ items, text, start, ...sentence }, at);
  const known = KNOWN_AS.exec(text.slice(end - start))?.[0];
  if (known === undefined) return null;
  const cue = items.findIndex((item, i) => i >= next && i < next + 4 && noun(item) !== null);
  const measure = noun(items[cue]);
  if (measure === null) return null;
  return [{ at, measure, cue, from: at, to: cue, status: known.endsWith('던') ? 'historical' : 'asserted' }];
}

function noun(item: Parameters<typeof measureOf>[0]): Measure | null {
  return measureOf(item, 'people', 'toll');
}

const BECAME = /^ ?(?:다시 |최종 |또 )?(?:정정|수정|바로잡|늘려|줄여|상향|하향|고쳐|고쳤|번복|변경)/u;

function correctedAt(sentence: Sentence, at: number, { drafts }: FindContext): Find[] | null {
  const { end, next } = tailOf(sentence, at);
  if (!BECAME.test(sentence.text.slice(end - sentence.start))) return null;
  const former: Draft | undefined = drafts.filter((draft) => draft.at < at).toSorted((a, b) => b.at - a.at)[0];
  return former === undefined ? null : [{ at, measure: former.measure, cue: at, from: at, to: next }];
}
