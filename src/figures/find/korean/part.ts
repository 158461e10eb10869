import type { Measure } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import { type Anchor, anchorOf, type Draft, type Find, type Finder, type Sentence } from '../../rule.ts';
import { brokenDown } from './broken-down.ts';
import { isBase, isJoined, opensPart } from './clause.ts';
import { isCompared } from './compared.ts';
import { tailOf } from './tail.ts';

/** "어린이 4명을 포함해 17명", "병사 2명 등 5명", "이 중 3명은 어린이". */
export const koPart: Finder = {
  name: 'ko-part',
  languages: ['ko'],
  find: (sentence, { isTaken, drafts, before, wholes }) => {
    const finds: Find[] = [];
    sentence.items.forEach((item, at) => {
      if (item.count === null || isTaken(at) || tailOf(sentence, at).counter !== '명') return;
      const told = [
        ...(BASE.test(sentence.text.replace(/\.$/u, '')) ? wholes.slice(-RECENT) : before),
        ...drafts,
      ].filter((draft) => !isCompared(draft.sentence, draft.count));
      const whole =
        anchored(wholeOf(sentence, at, drafts, before)) ??
        joinedWhole(sentence, at, finds, drafts) ??
        anchored(brokenDown(sentence, at, before, wholes)) ??
        anchored(rankedWhole(sentence, at, told)) ??
        anchored(includedIn(sentence, lastJoined(sentence, at), told));
      if (whole === null) return;
      finds.push({
        at,
        measure: whole.measure,
        cue: at,
        from: wordBefore(sentence, at),
        to: tailOf(sentence, at).next,
        partOf: whole,
      });
    });
    return finds;
  },
};

/** How many counts back the one may be that a sentence names the base of. */
const RECENT = 6;

function anchored(whole: Draft | null): Anchor | null {
  return whole === null ? null : anchorOf(whole);
}

/** "어린이*가* 5명": the particle goes with its word. */
function wordBefore({ items }: Sentence, at: number): number {
  const glued = items[at - 1] !== undefined && items[at - 1]?.start === items[at - 2]?.end;
  return Math.max(0, glued ? at - 2 : at - 1);
}

function wholeOf(sentence: Sentence, at: number, drafts: readonly Draft[], before: readonly Draft[]): Draft | null {
  if (opensPart(sentence, lastJoined(sentence, at))) return nextWhole(sentence, lastJoined(sentence, at), drafts);
  const base = baseBefore(sentence, at);
  if (base >= 0) return drafts.find((draft) => draft.at === base) ?? null;
  if (!isOfThem(sentence, at) || isOfOthers(sentence, at, drafts) || hasOwnVerb(sentence, at)) return null;
  const here = drafts.filter((draft) => draft.at < at && draft.partOf === null).toSorted((a, b) => b.at - a.at);
  const stated = statedBase(sentence, at);
  const fits = (draft: Draft) => draft.partOf === null && (stated === null || draft.measure === stated);
  return (
    here.find(fits) ?? before.findLast(fits) ?? here[0] ?? before.findLast((draft) => draft.partOf === null) ?? null
  );
}

/** "*사망자 중에는* 어린이 5명도": whom the part is taken from. */
function statedBase({ text, items, start }: Sentence, at: number): Measure | null {
  const base = BASE.exec(text.slice(0, (items[at]?.start ?? start) - start))?.[1];
  if (base === undefined) return null;
  return /부상|다친/u.test(base) ? 'wounded' : /실종/u.test(base) ? 'missing' : 'killed';
}

const BASE =
  /(사망자|전사자|희생자|숨진 (?:이|사람)들?|부상자|다친 (?:이|사람)들?|실종자)(?:들)?(?: (?:중|가운데|명단)(?:에|에는|에서|에서는)?|에는|에|(?:의)? (?:대부분|대다수|상당수|다수|절반)(?:은|는|이|가)?) [^.]*$/u;

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
    if (sentence.items[i]?.count?.sifted === null) return isBase(sentence, i) ? i : -1;
  return -1;
}

function isOfThem({ items }: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    if (is(items[i], 'of-them')) return true;
    if (items[i]?.count?.sifted === null) return false;
  }
  return false;
}

/** "34명이 타고 있었으며 이 가운데 1명은 …": the nearest count is no figure, nor are its parts. */
function isOfOthers({ items }: Sentence, at: number, drafts: readonly Draft[]): boolean {
  const of = items.findLastIndex((item, i) => i < at && is(item, 'of-them'));
  const nearest = items.findLastIndex((item, i) => i < of && item.count !== null && item.count.unit === 'people');
  const counts = /^(?:ko-other-fate)?$/.test(items[nearest]?.count?.sifted ?? '');
  return nearest >= 0 && counts && drafts.every((draft) => draft.at !== nearest);
}

/** "그중 두 명은 붙잡혔다", "이 중 9명은 구조됐다": something else happened to these. */
function hasOwnVerb(sentence: Sentence, at: number): boolean {
  const { next } = tailOf(sentence, at);
  const end = sentence.items.findIndex((item, i) => i >= next && (item.kind === 'mark' || item.count !== null));
  const clause = sentence.items.slice(next, end < 0 ? next + 8 : Math.min(end, next + 8));
  return clause.some((item) => is(item, 'other-fate') || /^붙잡혔/u.test(item.text));
}

/** The next one of a list of parts: "한국인은 다섯뿐이고 중국 국적이 17명, 라오스 국적이 한 명이다". */
function joinedWhole(sentence: Sentence, at: number, finds: readonly Find[], drafts: readonly Draft[]): Anchor | null {
  const last = finds.at(-1) ?? drafts.findLast((draft) => draft.partOf !== null && draft.at < at);
  const goesOn = last !== undefined && (isJoined(sentence, last.at, at) || goesOnFrom(sentence, last.at, at));
  return goesOn ? (last.partOf ?? null) : null;
}

/** Nothing but a copula behind the one number and the nouns of the next. */
function goesOnFrom(sentence: Sentence, last: number, at: number): boolean {
  const { particle, next } = tailOf(sentence, last);
  const nouns = sentence.items.slice(next, at).filter(({ kind }) => kind === 'word');
  if (!/^(?:|이고|이며|뿐이고|뿐이며|으로|이)$/.test(particle) || nouns.length === 0 || nouns.length > 5) return false;
  const ends =
    /^(?:$|이다|이고|이며|이라|뿐|입니다|으로)/.test(tailOf(sentence, at).particle) || areCalled(sentence, at);
  return (
    ends && !nouns.some((item) => is(item, 'happens', 'passive', 'active', 'other-fate', 'people', 'event', 'toll'))
  );
}

/** "26명은 *외국인이었다*": nothing but who they were. */
function areCalled(sentence: Sentence, at: number): boolean {
  const { particle, next } = tailOf(sentence, at);
  const [noun, copula] = sentence.items.slice(next, next + 2);
  return /^[은는이]$/.test(particle) && is(noun, 'person') && /^이?(?:었|다|며|고)?$/u.test(copula?.text ?? '');
}

/** "건설업이 210명으로 가장 많다": a rank among the parts of the count told before. */
function rankedWhole(sentence: Sentence, at: number, told: readonly Draft[]): Draft | null {
  const { next } = tailOf(sentence, at);
  const behind = sentence.text.slice((sentence.items[next]?.start ?? sentence.end) - sentence.start);
  if (!/^(?:으로 )?(?:가장 많|제일 많|최다|뒤를 이|그 뒤를|그다음)/u.test(behind)) return null;
  const size = sentence.items[at]?.count?.low ?? 0;
  return told.findLast(({ partOf, count }) => partOf === null && (count.high ?? count.low ?? 0) >= size) ?? null;
}

/** "한국인 여성 1명도 포함됐다": of the count told before. */
function includedIn(sentence: Sentence, at: number, told: readonly Draft[]): Draft | null {
  const { next } = tailOf(sentence, at);
  const behind = sentence.text.slice((sentence.items[next]?.start ?? sentence.end) - sentence.start);
  if (!/^(?:각각 )?(?:포함(?:됐|돼|되|된|[.…]|$)|들어 있|끼어 있|섞여 있)/u.test(behind)) return null;
  if (!/^(?:|도|이|가)$/u.test(tailOf(sentence, at).particle)) return null;
  const size = sentence.items[at]?.count?.low ?? 0;
  const stated = statedBase(sentence, at);
  return (
    told.findLast(
      ({ partOf, count, measure }) =>
        partOf === null && (count.high ?? count.low ?? 0) > size && (stated === null || measure === stated),
    ) ?? null
  );
}
