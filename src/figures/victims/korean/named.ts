import { tailOf } from '../../find/korean/tail.ts';
import { is, measureOf } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** The people whom the number itself names: "어린이 4명", "12명의 병사", "여성은 49명", "다친 군인이 302명", "시신 3구". */
export function koreanVictimsNamed(draft: Draft): string | null {
  if (draft.count.low === 0) return unharmed(draft);
  if (draft.rules[0] === 'ko-single') return draft.count.written;
  return behind(draft) ?? before(draft) ?? bodies(draft) ?? topic(draft) ?? predicate(draft) ?? sufferers(draft);
}

/** "*우리 측* 인명피해는 없었다", "*교민* 피해는 없다": whose harm there was none of. */
function unharmed({ sentence: { text, start }, count }: Draft): string | null {
  return UNHARMED.exec(text.slice(0, count.numberEnd - start))?.[1] ?? null;
}

const UNHARMED =
  /(?:^|[ ,])((?:우리|자국|[가-힣]{2,5}) (?:측|쪽)|우리 (?:군|국민)|자국 (?:군|국민)|아군|교민|한국인|주민|시민|민간인|내국인|외국인|관광객|승객|장병)(?:의)? ?(?:인명 ?)?(?:피해|사상자|부상자|사망자)(?=[^,.]{0,30}$)/u;

function behind({ sentence, at }: Draft): string | null {
  const { particle, next } = tailOf(sentence, at);
  const noun = sentence.items[next];
  const amounting = AMOUNTING.exec(sentence.text.slice((sentence.items[at]?.end ?? 0) - sentence.start))?.[1];
  if (amounting !== undefined && PERSON.test(amounting)) return amounting;
  return particle === '의' && is(noun, 'person') && !COUNTER.test(noun?.text ?? '') ? (noun?.text ?? null) : null;
}

/** "7천300명이 넘는 *민간인*이", "1만 명에 가까운 *주민*이" */
const AMOUNTING =
  /^ ?(?:여 ?)?명(?:이|을|에)? ?(?:넘는|넘은|웃도는|이르는|달하는|가까운|육박하는) ([가-힣]{2,6}?)(?:이|가|은|는|을|를|의) /u;

const COUNTER = /^(?:명|인|구|사람)$/u;
const BODY = /^(?:시신|유해|주검|사체|시체|유골)/u;

/** "시신을 최소 180구", "수습된 시신은 265구" */
function bodies({ sentence, cue, measure }: Draft): string | null {
  return measure === 'bodies' ? (BODY.exec(sentence.items[cue]?.text ?? '')?.[0] ?? null) : null;
}

const PERSON =
  /(?:군|병|병사|인|민|생|원|들|객|사|자|범|관|^이|어린이|늙은이|젊은이|당국자|신도|교도|일가족|가족|여성|남성|노인|병력|부대|보행자|아동|인질|포로|베트콩|게릴라|민병대|경관|간부)$/u;
const NOT =
  /(?:[은는을를에고며]|(?:군|인|사|자|민|원|들|생|객|성|사람|국적|업)[이가]|에서|에게|으로|포함해|가운데|모두|총|약|최소|최대|등|추가로|각각|현재|까지|추산|이상|중|전원|시군|실종이)$|^(?:군|전국|시민군)$/u;

/** The nouns right before the number. */
function before({ sentence, at, measure }: Draft): string | null {
  const words = wordsBefore(sentence, at);
  const last = words.at(-1) ?? '';
  if (AGE.test(words.slice(-2).join(' '))) return words.slice(-2).join(' ').match(AGE)?.[1] ?? null;
  const body = measure === 'bodies' ? BODY.exec(last)?.[0] : undefined;
  if (body !== undefined) return isNominalOf(words.at(-2)) ? `${words.at(-2)} ${body}` : body;
  if (!isPerson(sentence, at, last) || NOT.test(last) || measureOf(sentence.items[at - 1], 'event', 'toll') !== null)
    return null;
  if (measure !== 'bodies' && measureOf(sentence.items[at - 1], 'people') !== null) return null;
  const from = words.slice(0, -1).findLastIndex((word) => !isNominal(word));
  return words.slice(from + 1).join(' ');
}

/** A word that ends like those for people, or one that the table knows: "광부 46명". */
function isPerson({ items }: Draft['sentence'], at: number, word: string): boolean {
  return PERSON.test(word) || (items[at - 1]?.text === word && is(items[at - 1], 'person'));
}

/** "80대 이상이 8명", "60대 5명" */
const AGE = /(?:^| )(\d{1,2}대(?: 이상| 이하)?)[이가은는]?$/u;

/** "민간인 시신 2구" */
function isNominalOf(word: string | undefined): boolean {
  return word !== undefined && PERSON.test(word) && !NOT.test(word);
}

function wordsBefore({ items, text, start }: Draft['sentence'], at: number): string[] {
  const upTo = text.slice(0, (items[at]?.start ?? start) - start).trimEnd();
  return (/(?:[^\s,.·()"'“”‘’]+ ){0,2}[^\s,.·()"'“”‘’]+$/u.exec(upTo)?.[0] ?? '').split(/\s+/u);
}

/** Attributes that belong to the name: "북한군 병사", "이집트인 콥트교도", "군인과 경찰". */
function isNominal(word: string): boolean {
  return /(?:군|인|국|계|민|인과|과|와|들과|스탄|시아|이나|가자)$/u.test(word) && !NOT.test(word) && !/^\d/.test(word);
}

/** Groups that are counted and count nobody: as the topic of a number they are whom it counts. */
const GROUP =
  '여성|남성|여자|남자|어린이|아동|아이|영유아|영아|유아|미성년자|청소년|노인|고령자|민간인|외국인|내국인|한국인|교민|학생|초등학생|중학생|고등학생|대학생|승객|탑승자|탑승객|승무원|승조원|선원|작업자|노동자|근로자|환자|신도|관광객|등산객|투숙객|입주민|주민|일반인|현역|군인|경찰관|장병|병사|[가-힣]{2,6}인';
const TOPIC = new RegExp(
  `(?:^|[ ,(])((?:[가-힣]{2,6}(?:인|계|국적) )?(?:${GROUP}))(?:은|는|이|가|도) (?:약 |최소 |모두 |각각 |총 |무려 |최대 )?$`,
  'u',
);

function topic({ sentence: { items, text, start }, at }: Draft): string | null {
  return TOPIC.exec(text.slice(0, (items[at]?.start ?? start) - start))?.[1] ?? null;
}

/** "이 중 78명이 어린이다", "절반가량은 여성과 어린이로": what the counted are said to be. */
const PREDICATE = new RegExp(
  `^ ?(?:명|가량|정도|이상)*(?:이|은|는) (?:모두 |대부분 )?((?:${GROUP})(?:(?:과|와|·|, )(?:${GROUP}))*)(?:이다|이며|이고|이었|였|다(?:[.,]|$)|로 |으로 |라고|이라|인 것)`,
  'u',
);

function predicate({ sentence: { text, start }, count }: Draft): string | null {
  return PREDICATE.exec(text.slice(count.numberEnd - start))?.[1] ?? null;
}

/** "다친 군인이 302명", "집을 떠난 주민은 1만 명": whom the verb in front of the topic describes. */
const SUFFERER = /^[가-힣]* ((?:[가-힣]{2,6} )?[가-힣]{2,8})(?:은|는|이|가|도) /u;

function sufferers({ sentence: { items, text, start }, cue, at, measure }: Draft): string | null {
  const verb = items[cue];
  if (verb === undefined || cue >= at || measureOf(verb, 'happens', 'passive') !== measure) return null;
  const noun = SUFFERER.exec(text.slice(verb.end - start, (items[at]?.start ?? start) - start))?.[1];
  if (noun === undefined || /^(?:사람들?|이들?|것|곳|수|인원|자)$/u.test(noun)) return null;
  return PERSON.test(noun) && !NOT.test(noun) ? noun : null;
}
