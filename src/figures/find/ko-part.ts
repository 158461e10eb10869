import { is } from '../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../rule.ts';
import { isBase, isJoined, opensPart, tailOf } from './ko-clause.ts';

/** "어린이 4명을 포함해 17명", "병사 2명 등 5명", "이 중 3명은 어린이". */
export const koPart: Finder = {
  name: 'ko-part',
  languages: ['ko'],
  find: (sentence, { isTaken, drafts, before }) => {
    const finds: Find[] = [];
    sentence.items.forEach((item, at) => {
      if (item.count === null || isTaken(at) || tailOf(sentence, at).counter !== '명') return;
      const whole = wholeOf(sentence, at, drafts, before) ?? joinedWhole(sentence, at, finds, drafts);
      if (whole === null) return;
      finds.push({
        at,
        measure: whole.measure,
        cue: at,
        from: Math.max(0, at - 1),
        to: tailOf(sentence, at).next,
        partOf: anchorOf(whole),
      });
    });
    return finds;
  },
};

function wholeOf(sentence: Sentence, at: number, drafts: readonly Draft[], before: readonly Draft[]): Draft | null {
  if (opensPart(sentence, lastJoined(sentence, at))) return nextWhole(sentence, lastJoined(sentence, at), drafts);
  const base = baseBefore(sentence, at);
  if (base >= 0) return drafts.find((draft) => draft.at === base) ?? null;
  if (!isOfThem(sentence, at) || isOfOthers(sentence, at, drafts) || hasOwnVerb(sentence, at)) return null;
  const here = drafts.filter((draft) => draft.at < at && draft.partOf === null).toSorted((a, b) => b.at - a.at);
  return here[0] ?? before.findLast((draft) => draft.partOf === null) ?? null;
}

/** The number right behind; when it is no figure, its parts are none. */
function nextWhole(sentence: Sentence, at: number, drafts: readonly Draft[]): Draft | null {
  const next = sentence.items.findIndex((item, i) => i > at && item.count?.sifted === null);
  return drafts.find((draft) => draft.at === next) ?? null;
}

/** "어린이 4명과 여성 2명을 포함해": the last of joined numbers tells. */
function lastJoined(sentence: Sentence, at: number): number {
  for (let i = at + 1; i < sentence.items.length && i < at + 8; i += 1) {
    if (sentence.items[i]?.count && isJoined(sentence, at, i)) return lastJoined(sentence, i);
  }
  return at;
}

/** "사망자 7명 중 4명이 미성년자였다" */
function baseBefore(sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1)
    if (sentence.items[i]?.count) return isBase(sentence, i) ? i : -1;
  return -1;
}

function isOfThem({ items }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    if (is(items[i], 'of-them')) return true;
    if (items[i]?.count) return false;
  }
  return false;
}

/** "34명이 타고 있었으며 이 가운데 1명은 …": the nearest count is no figure, nor are its parts. */
function isOfOthers({ items }: Sentence, at: number, drafts: readonly Draft[]): boolean {
  const of = items.findLastIndex((item, i) => i < at && is(item, 'of-them'));
  const nearest = items.findLastIndex((item, i) => i < of && item.count !== null && item.count.unit === 'people');
  return nearest >= 0 && items[nearest]?.count?.sifted === null && drafts.every((draft) => draft.at !== nearest);
}

/** "그중 두 명은 붙잡혔다", "이 중 9명은 구조됐다": something else happened to these. */
function hasOwnVerb(sentence: Sentence, at: number): boolean {
  const { next } = tailOf(sentence, at);
  const end = sentence.items.findIndex((item, i) => i >= next && (item.kind === 'mark' || item.count !== null));
  const clause = sentence.items.slice(next, end < 0 ? next + 8 : Math.min(end, next + 8));
  return clause.some((item) => is(item, 'other-fate') || /^붙잡혔/u.test(item.text));
}

function joinedWhole(sentence: Sentence, at: number, finds: readonly Find[], drafts: readonly Draft[]): Draft | null {
  const last = finds.at(-1);
  if (last?.partOf === undefined || !isJoined(sentence, last.at, at)) return null;
  return drafts.find(({ count }) => count.numberStart === last.partOf?.numberStart) ?? null;
}
