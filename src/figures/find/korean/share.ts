import { type Count, type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../../rule.ts';
import { isPeople } from './clause.ts';
import { type Verb, verbAfter } from './verb-after.ts';

/** "약 3분의 1이 전사했다", "절반가량이 숨졌다", "탑승자 전원이 사망", "30%가 부상". */
export const koShare: Finder = {
  name: 'ko-share',
  languages: ['ko'],
  needsNoNumber: true,
  find: (sentence, { drafts, before }) =>
    sentence.items.flatMap((_, at): Find[] => {
      const share = shareAt(sentence, at);
      const verb =
        share === null
          ? null
          : (ofThose(sentence, at) ??
            verbAfter(sentence, share.last) ??
            ofNoun(sentence, at) ??
            ofAll(sentence, at) ??
            ofThem(sentence, at, share.last, baseOf(sentence, at, drafts, before)));
      if (share === null || verb === null || followsCount(sentence.items, at)) return [];
      const of = baseOf(sentence, at, drafts, before);
      const find: Find = {
        ...verb,
        at,
        from: Math.min(at, verb.cue),
        to: Math.max(verb.cue, share.last) + 1,
        count: share.count,
      };
      return [of === null ? find : { ...find, of: anchorOf(of) }];
    }),
};

interface Share {
  readonly count: Count;
  readonly last: number;
}

function shareAt(sentence: Sentence, at: number): Share | null {
  const { items, text, start } = sentence;
  const count = items[at]?.count;
  if (!count) return null;
  if (count.unit === 'fraction') return { count, last: at };
  const over = items[at + 2]?.count;
  if (items[at + 1]?.text !== '분의' || !over || !count.low || !over.low || over.low > count.low) return null;
  const value = over.low / count.low;
  const { numberEnd } = over;
  const written = text.slice(count.numberStart - start, numberEnd - start);
  const bounds = { low: value, high: value, qualifier: count.qualifier };
  return {
    count: { ...count, ...bounds, unit: 'fraction', numberEnd, written, rounding: 0.05, sifted: null },
    last: at + 2,
  };
}

/** "사망자의 약 3분의 1은 어린이다", "부상자의 40%가 여성": a share of those whom the noun names. */
function ofNoun({ items, text, start }: Sentence, at: number): Verb | null {
  const cue = items[at - 1]?.text === '의' ? at - 2 : -1;
  const measure = measureOf(items[cue], 'people');
  const glued = text.slice((items[cue]?.end ?? start) - start).startsWith('의');
  return measure === null || !glued ? null : { cue, measure };
}

/** "*풀려난 병사의* 3분의 2는 두 해 넘게 갇혀 있었다": a share of those to whom it happened, whatever had before. */
function ofThose({ items }: Sentence, at: number): Verb | null {
  if (items[at - 1]?.text !== '의') return null;
  const cue = items.findLastIndex((item, i) => i < at - 1 && i >= at - 4 && THOSE.test(item.text));
  const measure = measureOf(items[cue], 'happens', 'passive', 'active');
  return measure === null ? null : { cue, measure };
}

const THOSE = /^(?:숨진|죽은|다친|풀려난|석방|붙잡힌|희생된|희생|납치|전사|사망|실종|억류)/u;

/** "12명이 숨졌다. *이 중* 절반은 *여성*이다": who they were, of those counted before. */
function ofThem({ items }: Sentence, at: number, last: number, of: Draft | null): Verb | null {
  const opens =
    at === 0 ||
    items[at - 1]?.text === '그' ||
    items.slice(Math.max(0, at - 2), at).some((item) => is(item, 'of-them'));
  const behind = items.slice(last + 1, last + 6);
  const group = behind.findIndex((item) => is(item, 'person'));
  const isCopula = /^(?:이|이다|이었|이며|이고|였|로|으로|라|다)/u.test(behind[group + 1]?.text ?? '');
  return of !== null && opens && group >= 0 && isCopula && !behind.some((item) => is(item, 'other-fate'))
    ? { cue: at, measure: of.measure }
    : null;
}

/** "드론에 따른 *사망자가 전체의* 약 40%*를 차지했다*": a share of all of them. */
function ofAll({ items, text, start }: Sentence, at: number): Verb | null {
  const from = (items[at]?.start ?? start) - start;
  const lead = OF_ALL.exec(text.slice(0, from))?.[0];
  if (lead === undefined || !TAKES.test(text.slice(from))) return null;
  const cue = items.findLastIndex(({ end }) => end <= start + from - lead.length);
  const measure = measureOf(items[cue], 'people', 'toll');
  return measure === null ? null : { cue, measure };
}

const OF_ALL = /(?:은|는|이|가) (?:전체|전체의|전체 희생자의|전체 사망자의|전체 사상자의) (?:약 |거의 |무려 |최소 )?$/u;
const TAKES = /^[^,.]{0,16}?(?:를|을|에) (?:차지|달하|달했|넘|육박|웃돌)/u;

/** "일가족 4명 전원이 숨졌다", "탑승한 여섯 명이 전원 순직했다" are four and six, not a share. */
function followsCount(items: readonly Item[], at: number): boolean {
  const before = /^[이은]$/u.test(items[at - 1]?.text ?? '') ? at - 1 : at;
  if (
    items[at]?.text === '전원' &&
    before < at &&
    (items[before - 1]?.count != null || items[before - 2]?.count != null)
  )
    return true;
  return items[at - 1]?.count != null || (is(items[at - 1], 'person') && items[at - 2]?.count != null);
}

function baseOf(sentence: Sentence, at: number, drafts: readonly Draft[], before: readonly Draft[]): Draft | null {
  const here = drafts.filter((draft) => draft.at < at && isPeople(sentence, draft.at));
  return here.toSorted((a, b) => b.at - a.at)[0] ?? before.at(-1) ?? null;
}
