import type { Measure } from '../../domain/figure.ts';
import type { Count } from '../item.ts';
import { measureOf } from '../item.ts';
import type { Find, Finder, Sentence } from '../rule.ts';

const NONE =
  /^(?:은|는|이|가|도)? ?(?:발생하지|보고되지|나오지|신고되지|접수되지|집계되지)? ?(?:단 한 명도 |한 명도 |아직 |전혀 |따로 )?(?:없다|없었|없는|없으|없어|없이|없고|없습|않았|않은 것|않고)/u;

/** "인명 피해는 없었다", "사상자는 발생하지 않았다", "다친 사람은 없다". Not "확인되지 않았다", which tells nothing. */
export const koZero: Finder = {
  name: 'ko-zero',
  languages: ['ko'],
  find: (sentence) =>
    sentence.items.flatMap((item, cue): Find[] => {
      const noun = nounAt(sentence, cue);
      const none = noun === null ? null : NONE.exec(sentence.text.slice(noun.end - sentence.start))?.[0];
      if (noun === null || none === undefined || none === null) return [];
      const end = noun.end + none.length;
      const to = sentence.items.findLastIndex((one) => one.start < end) + 1;
      return [{ at: cue, measure: noun.measure, cue, from: cue, to, count: zero(sentence, item.start, end) }];
    }),
};

function nounAt({ items, text, start }: Sentence, cue: number): { measure: Measure; end: number } | null {
  const item = items[cue];
  if (item === undefined) return null;
  const measure = measureOf(item, 'people');
  if (measure !== null) return { measure, end: item.end };
  const victim = measureOf(item, 'happens');
  const behind = /^(?:한|된)? (?:사람|이)/u.exec(text.slice(item.end - start))?.[0];
  return victim !== null && behind !== undefined ? { measure: victim, end: item.end + behind.length } : null;
}

function zero({ text, start }: Sentence, numberStart: number, numberEnd: number): Count {
  const written = text.slice(numberStart - start, numberEnd - start);
  const bounds = { low: 0, high: 0, qualifier: 'exact' } as const;
  return { ...bounds, unit: 'people', numberStart, numberEnd, written, rounding: 1, indefinite: false, sifted: null };
}
