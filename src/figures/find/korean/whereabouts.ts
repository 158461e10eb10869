import type { Find, Finder, Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';
import { tailOf } from './tail.ts';

/**
 * Nobody knows where they are: "선원 4명의 행방은 확인되지 않고 있다", "7명이 아직 연락이 닿지 않고 있다", "연락이 두절된 노동자는 15명",
 * "시신 4구를 수습하고 13명을 찾고 있다".
 */
export const koWhereabouts: Finder = {
  name: 'ko-whereabouts',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context)) return [];
      const { counter, next } = tailOf(sentence, at);
      if (counter !== '명' || !(isLostBehind(sentence, at) || isLostBefore(sentence, at) || isSought(sentence, at)))
        return [];
      return [{ at, measure: 'missing', cue: at, from: at, to: next }];
    }),
};

const UNKNOWN = '(?:않|모르|모른|몰라|불명|묘연|오리무중|알 수 없|끊)';
const BEHIND = new RegExp(
  `^(?:(?:가량|정도|여)?의 (?:행방|생사|소재|소식|안전|생존)[은는이가을를도]? [^.,]{0,16}?${UNKNOWN}|[이가은는과와도]? ?(?:아직|여전히|현재|지금도|모두|전원|사고 직후)? ?연락이? ?(?:두절|닿지 않|끊|안 되|되지 않)|[이가은는]? ?실종자? ?명단에 (?:올라|올랐|등재|포함)|[이가은는]? ?실종자로 (?:등록|분류|등재))`,
  'u',
);
const BEFORE =
  /(?:연락이? ?(?:두절|끊긴|끊어진|닿지 않는|되지 않는)|행방을 알 수 없는|생사를 알 수 없는|(?:생사|행방|소재|안전|생존)[이가을를]? ?(?:아직 )?확인되지 않은)[^.,\d]{0,16}[은는이가] (?:약 |모두 |총 |최소 )?$|연락이 (?:닿지 않는|되지 않는|안 되는|끊긴) (?:[가-힣]{2,6} )?$/u;

function isLostBehind({ items, text, start }: Sentence, at: number): boolean {
  const counter = /^(?:명|사람|인)$/u.test(items[at + 1]?.text ?? '') ? items[at + 1] : items[at];
  return BEHIND.test(text.slice((counter?.end ?? start) - start));
}

function isLostBefore({ items, text, start }: Sentence, at: number): boolean {
  return BEFORE.test(text.slice(0, (items[at]?.start ?? start) - start));
}

/** Whom rescuers look for, beside those whom they found; not the suspects whom the police want. */
function isSought(sentence: Sentence, at: number): boolean {
  const { text, start, items } = sentence;
  const before = text.slice(0, (items[at]?.start ?? start) - start);
  return (
    SOUGHT.test(text.slice(tailOf(sentence, at).end - start)) &&
    /^[을를]$/u.test(tailOf(sentence, at).particle) &&
    (FOUND.test(before) || REST.test(before)) &&
    !WANTED.test(before)
  );
}

const SOUGHT = /^ (?:아직 |계속 |여전히 )?(?:찾고 있|찾는 중|찾아 수색|수색하고 있|수색 중)/u;
const REST = /(?:^|[ ,])(?:나머지|남은) (?:[가-힣]+ )?$/u;
const FOUND = /시신|주검|유해|숨진|구조(?:했|하고|하며|돼|됐|된)|매몰|실종/u;
const WANTED =
  /(?:용의자|범인|피의자|공범|가해자|일당|탈옥수|목격자|증인|가족|유족|연고자|보호자) ?(?:나머지 |남은 )?$/u;
