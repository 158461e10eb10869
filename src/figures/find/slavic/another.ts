import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { predicatesOf } from './predicate.ts';
import { oneAt } from './worded-count.ts';

/** One more victim without a noun: «троє загинули, *четвертий* помер у лікарні», «двое утонули, *третий* пропал без вести». */
export const slavicAnother: Finder = {
  name: 'slavic-another',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, { drafts }) =>
    predicatesOf(sentence.items).flatMap(({ from, to, cue, measure }): Find[] => {
      const at = oneBefore(sentence.items, from);
      const told =
        at !== null &&
        (drafts.some((draft) => draft.at < at && draft.count.unit === 'people') || areSaved(sentence.items, at));
      if (at === null || !told || !FATES.test(measure) || drafts.some((draft) => draft.cue === cue)) return [];
      return [{ at, measure, cue, from: at, to: to + 1, count: oneAt(sentence, at) }];
    }),
};

/** «*спасли троих*, четвёртый скончался»: those who are counted before him live. */
function areSaved(items: readonly Item[], at: number): boolean {
  return items.some(({ count }, i) => i < at && count?.unit === 'people' && count.sifted === 'other-fate');
}

const FATES = /^(?:killed|wounded|missing|captured)$/;
const ANOTHER =
  /^(?:друг(?:ий|а|ого|у|ой|ая)|інш(?:ий|а|ого|у)|втор(?:ой|ая|ого|ую)|трет(?:ій|я|ього|ю|ий|ья|ьего|ью)|четверт(?:ий|а|ого|у|ый|ая|ую)|п[’']ят(?:ий|а|ого|у)|пят(?:ый|ая|ого|ую)|шост(?:ий|а|ого)|шест(?:ой|ая|ого))$/u;

/** «[, а] четвертий [пізніше] помер»: at the head of its clause, and nothing but adverbs up to the verb. */
function oneBefore(items: readonly Item[], verb: number): number | null {
  let at = items[verb - 1]?.text === ',' && WITH.test(items[verb]?.text ?? '') ? verb - 2 : verb - 1;
  while (at > verb - 4 && (is(items[at], 'adverb', 'auxiliary') || WHEN.test(items[at]?.text ?? ''))) at -= 1;
  if (!ANOTHER.test(items[at]?.text ?? '') || items[at]?.count != null) return null;
  const opens = /^[,;—–]$/.test(items[at - 1]?.text ?? '') || is(items[at - 1], 'conjunction', 'others');
  return opens ? at : null;
}

/** «пятого, *с обморожениями*, подобрал грузовик» */
const WITH = /^(?:с|со|з|із|зі) /u;

const WHEN = /^(?:пізніше|позже|згодом|вскоре|невдовзі|вже|уже|також|также)$/u;
