import { isBase } from '../../find/korean/clause.ts';
import { is, measureOf } from '../../item.ts';
import type { Draft, TextContext } from '../../rule.ts';

/** Who is meant, where the number does not name them: the base of a share, an army in the sentence, the casualty noun, the figure before. */
export function koreanVictimsInferred(draft: Draft, before: readonly Draft[], context: TextContext): Draft['victims'] {
  const { register } = context;
  const near = besideOf(draft, before);
  const told = near !== null && isNamedIn(draft, before) ? near : null;
  const military = near !== null && MILITARY.test(near.text) ? near : null;
  const noun = nounOf(draft);
  return (
    told ??
    around(draft, context) ??
    military ??
    (noun === null ? null : register.people(noun)) ??
    near ??
    onlyForces(draft, context) ??
    register.people('사람')
  );
}

/** "해병대원 2명이 전사하고 16명이 다쳤다": the figure right before names its people. */
function isNamedIn({ sentence }: Draft, before: readonly Draft[]): boolean {
  const last = before.at(-1);
  return last?.sentence === sentence && last.partOf === null && !last.inferred.includes('victims');
}

const MILITARY = /군|병/u;

/** The base of a share or part ("승조원 104명 중 46명", "종업원 가운데"), else registered people named before the number. */
function around({ sentence, at, start, count }: Draft, { register }: TextContext) {
  const base = sentence.items.findIndex((item, i) => i < at && item.count !== null && isBase(sentence, i));
  const noun = base > 0 ? sentence.items[base - 1] : undefined;
  if (is(noun, 'person') && !/^(?:명|인|구|사람)$/u.test(noun?.text ?? '')) return register.people(noun?.text ?? '');
  const before = sentence.text.slice(0, Math.max(0, start - sentence.start));
  const total = /([가-힣]{2,8}(?:자|객|원|군|족)) 전원/u.exec(sentence.text)?.[1] ?? OF.exec(before)?.[1];
  if (total !== undefined) return register.people(total);
  const found = register
    .findPeoples(sentence.text)
    .findLast(
      ({ end, name }) =>
        sentence.start + end <= start + 1 &&
        name.key !== 'people' &&
        !ACTS.test(sentence.text.slice(end)) &&
        !isPoliceAtWork(sentence.text.slice(0, end), sentence.text.slice(end)) &&
        !isOneOfAge(sentence.text.slice(0, end)) &&
        !isCountedItself(sentence, end, count.numberStart),
    );
  return found === undefined ? null : register.people(sentence.text.slice(found.start, found.end));
}

/** "*경찰은* 다친 6명을 상대로 경위를 조사하고 있다": who looks into it. */
function isPoliceAtWork(upTo: string, behind: string): boolean {
  return /(?:경찰|해경|검찰)$/u.test(upTo) && /^(?:은|는|이|가|도) /u.test(behind);
}

/** "*52세 여성*이 숨져 사망자는 27명": one of the dead, and not whom the toll counts. */
function isOneOfAge(upTo: string): boolean {
  return /\d{1,3}(?:세|살) [가-힣]{2,6}$/u.test(upTo);
}

/** "*시민 3천여 명이* 모여 희생자 159명을 추모했다": who has a number of their own is not whom another one counts. */
function isCountedItself({ text, start }: Draft['sentence'], end: number, numberStart: number): boolean {
  return /^ [\d수][^,.]{0,8}명/u.test(text.slice(end)) && numberStart - start > end + 2;
}

/** "경찰에 따르면", "경찰은 사망자를 9명으로 집계했다", "이스라엘군 공습에", "반군과 정부군의 교전": who speaks, strikes or fights. */
const ACTS =
  /^(?:(?:은|는|이|가) [^.]{0,60}?(?:공습|폭격|포격|공격|타격|겨냥|습격|급습|발사|발포|사격)(?:해|하|했|을 가해)|(?:이|가) [^.]{0,60}?명을 (?:살해|사살|학살|처형|납치|생포|끌고|제거)|(?:은|는|이|가) [^.]{0,70}(?:집계|추산|파악|확인|발표|공개|밝혔|밝힌|전했|말했|설명|보고했)|에 따르면|에 의하면|[과와] |의 (?:[가-힣]+ )?(?:미사일|공습|공격|포격|폭격|총격|드론|무인기|진압|발포|습격|교전|충돌|전투|작전)| ?(?:공습|공격|포격|폭격|총격|진압|발포|습격|당국|대변인|관계자))/u;

/** "종업원 가운데 다친 사람은", "주민 중 7명이" */
const OF = /(?:^| )([가-힣]{1,6}(?:원|민|객|생|인|군|병|무원|자들))(?:들)? (?:가운데|중)(?:에|에서)? [^,.]{0,16}$/u;

/** "사망자는 12명", "이재민 3천 명": the noun that tells the measure names the people as well. */
function nounOf({ sentence, cue, measure, count, at }: Draft): string | null {
  const noun = sentence.items[cue];
  if (is(noun, 'of-them')) return NOUN.exec(noun?.text ?? '')?.[0] ?? null;
  if (count.unit !== 'people' || measureOf(noun, 'people', 'toll') !== measure) return null;
  if (measure === 'casualties' || measure === 'bodies' || cue > at) return null;
  const name = NOUN.exec(noun?.text ?? '')?.[0];
  const glued = /[가-힣]*$/u.exec(sentence.text.slice(0, (noun?.start ?? 0) - sentence.start))?.[0] ?? '';
  return name === undefined ? null : glued + name;
}

const NOUN =
  /^(?:사망자|전사자|희생자|순직자|익사자|부상자|중상자|경상자|중경상자|부상병|실종자|행방불명자|매몰자|포로|전쟁포로|인질|피랍자|주한미군|주일미군|이재민|피란민|피난민|난민|실향민|대피자|이주민)/u;

/** Losses and deployments of the one army that the text is about. */
function onlyForces({ measure }: Draft, { register, text }: TextContext) {
  if (measure !== 'casualties' && measure !== 'deployed' && measure !== 'captured') return null;
  const forces = register
    .findPeoples(text)
    .filter(
      ({ start, end }) =>
        MILITARY.test(text.slice(start, end)) && !/^ ?(?:당국|관계자|대변인|소식통)/u.test(text.slice(end)),
    );
  const only = new Set(forces.map(({ name }) => name.key)).size === 1 ? forces[0] : undefined;
  return only === undefined ? null : register.people(text.slice(only.start, only.end));
}

function sizeOf({ low, high }: Draft['count']): number {
  return low ?? high ?? 0;
}

/** Of the figure before, unless its noun told no more than its measure. */
function besideOf({ sentence, partOf, measure, count, status }: Draft, before: readonly Draft[]): Draft['victims'] {
  const near = before.findLast(
    (other) => sentence.index - other.sentence.index <= 2 && other.partOf === null && partOf === null,
  );
  if (near !== undefined && near.sentence !== sentence && (near.status !== status || sentence.opensParagraph))
    return null;
  if (near === undefined || measure === 'bodies' || near.measure === 'bodies' || NOUN.test(near.victims?.text ?? ''))
    return null;
  // "구조 인력 1만 명과 군 헬기 등이 투입됐다": the helpers are none of the hurt.
  if (
    near.measure === 'deployed' &&
    measure !== 'deployed' &&
    /^(?:군|병력|장병|병사)$/u.test(near.victims?.text ?? '')
  )
    return null;
  if (near.measure === measure && near.sentence !== sentence && sizeOf(count) > 10 * sizeOf(near.count)) return null;
  return MILITARY.test(near.victims?.text ?? '') || near.sentence === sentence ? near.victims : null;
}
