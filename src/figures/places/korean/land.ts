import type { Draft, TextContext } from '../../rule.ts';
import { koreanSeatOf } from './seat.ts';
import { wholeName } from './spots.ts';

/** "필리핀 민방위청은 … 사망이 전국에서 188명": the country of whoever counts all of it. */
export function koreanNational(draft: Draft, context: TextContext): string | null {
  const before = draft.sentence.text.slice(0, draft.count.numberStart - draft.sentence.start);
  return /전국(?:에서|적으로|에 걸쳐| [\d가-힣]+ ?(?:시·도|시도|개))/u.test(before)
    ? koreanSeatOf(draft, context)
    : null;
}

/** "충북도는 *도내* 9개 마을에서", "마로특별자치도는 *도내에서*": the land of whoever counts. */
export function koreanHomeOf({ claimant, sentence }: Draft): string | null {
  const [, name, kind] =
    /^(?:[가-힣]{2,4} )?(\S{2,7}?)(?:특별자치|광역|특별)?(도|시|군|구|주|현)(?= |청|지사|$)/u.exec(
      claimant?.text ?? '',
    ) ?? [];
  if (name === undefined || kind === undefined || !new RegExp(` ${kind}내(?:에서)? `, 'u').test(sentence.text))
    return null;
  return kind === '도' ? name : name + kind;
}

/** "*아이티의* 피란민은", "*미얀마* 군정은": the land that the sentence opens with, unless it acts itself or soldiers are counted. */
export function koreanLandOf(
  { sentence: { text }, victims, measure }: Draft,
  { register }: TextContext,
): string | null {
  const [first] = register.findPlaces(text);
  const isOfForces = victims?.key.endsWith('-forces') === true || /^(?:captured|released|casualties)$/.test(measure);
  if (first?.start !== 0 || isOfForces || ACTS.test(text.slice(first.end))) return null;
  return wholeName(text, first);
}

/** "이스라엘*은* 시신을 돌려보냈다", "우크라이나 *드론* 공격으로": who does it. */
const ACTS =
  /^(?:은|는|이|가|측은|측이|군|인) |^(?:의)? ?(?:드론|무인기|미사일|로켓|전투기) |^ (?:[가-힣]+ )?(?:특사|국무부|국무장관|대사|정보기관|상원|하원)|^에 (?:본부|거점|기반)/u;
