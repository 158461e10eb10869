import type { Measure } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import type { Verb } from './verb-after.ts';

/** The verb at `cue` with the measure it has for the people counted at `at`; null where it is not about them. */
export function suited(sentence: Sentence, at: number, cue: number, measure: Measure): Verb | null {
  const word = sentence.items[cue]?.text ?? '';
  const spent =
    /^보[냈낸내]/u.test(word) && SPENT.test(sentence.text.slice(0, (sentence.items[cue]?.start ?? 0) - sentence.start));
  if ((spent || /^(?:머물|머무)/u.test(word)) && SHELTER.test(sentence.text)) return { cue, measure: 'displaced' };
  if (spent) return null;
  const told = /^잃/u.test(word) ? measureOfLoss(sentence, at, cue) : measure;
  return told !== null && isSuited(sentence, at, cue, told) ? { cue, measure: told } : null;
}

/** "대피소에서 *밤을* 보냈다" */
const SPENT = /(?:밤|시간|하루|나날|세월|휴가|명절|설|추석|여름|겨울|주말)[을를] $/u;

const SHELTER = /대피소|보호소|임시 ?(?:거처|숙소|주거)|체육관|이재민|피[란난]민/u;

const MILITARY =
  /(?<!\d)군(?!수|청|데|중)|공병|건설병|포병|보병|기병|병력|병사|장병|부대|여단|(?<!특|절)사단|정찰|의무병|수색병|저격수|연대|대대|중대|용병|해병|전투원/u;
const CIVIL =
  /소방|의료|구호|구조|경찰|의사|간호|봉사|공무원|직원|요원|기술자|노동자|근로자|인력|선수|관광|학생|인원|작업|복구|통제관|안전요원|진행요원|감독관|자원봉사|잠수사|일자리|지킴이/u;

/** Everybody arrives, moves, stays and serves, and thieves are caught: of soldiers alone it is a figure. */
const LOOSE =
  /^(?:나가 있|도착|이동 중|이동하|복무|합류|상륙|붙잡|잡고|끌려|급파|남아|남은|머물|머무르|훈련|대기|들어갔|넘어갔|넘어왔|동원|잡고)/u;
/** Firms lose customers and teams lose matches. */
const LOST_TO_TRADE = /고객|회원|이용자|구독자|가입자|직원|관중|유권자|당원|의원|팬|인력|신도|일자리/u;

/**
 * Whether the measure of the verb at `cue` fits the people counted at `at`. Rescuers and workers are sent as well; deployment
 * counts soldiers, and the head count of a force ("인력 340명을 투입했다").
 */
export function isSuited(sentence: Sentence, at: number, cue: number, measure: Measure): boolean {
  const word = sentence.items[cue]?.text ?? '';
  const loose = LOOSE.test(word);
  if (/^(?:내보|돌려보|인도|인계|넘겨|집[에으]|품으로|귀환)/u.test(word)) return isOfCaptives(sentence, at, cue);
  if (/^잃/u.test(word) && LOST_THING.test(sentence.text.slice(0, (sentence.items[cue]?.start ?? 0) - sentence.start)))
    return false;
  if (/^(?:송환|인도|넘겨)/u.test(word) && OFFENDERS.test(wordsAround(sentence, at, cue))) return false;
  if (/^수용소/u.test(word) && REFUGEES.test(sentence.text)) return false;
  if (measure === 'wounded' && isOfAthletes(sentence, at, cue)) return false;
  if (measure !== 'deployed' && !loose) return true;
  const words = wordsAround(sentence, at, cue);
  if (/^붙잡혀/u.test(word) && STILL.test(words)) return true;
  if (/^(?:투입|동원)/u.test(word) && HEAD_COUNT.test(words)) return true;
  if (/^(?:붙|끌|잡)/u.test(word) && is(sentence.items[0], 'of-them')) return true;
  return MILITARY.test(words) || (!loose && !CIVIL.test(words) && !isOfOthers(sentence, at));
}

/** "5명은 *여전히* 붙잡혀 있다": no thief is still caught. */
const STILL = /(?:여전히|아직|아직도|계속|지금도) $/u;

/** "*산불감시원* 1만2천명을 배치했다": a noun right before the number that bears no arms. */
function isOfOthers({ items, text, start }: Sentence, at: number): boolean {
  const noun = /([가-힣]{2,}) $/u.exec(text.slice(0, (items[at]?.start ?? start) - start))?.[1];
  return noun !== undefined && !MILITARY.test(noun) && !NO_NOUN.test(noun);
}

/** Words with a particle, and adverbs. */
const NO_NOUN =
  /(?:[은는을를에로이가며고의도서쳐아어해]|동안|걸쳐|사이|만에|(?:달|주|년|월|시간|사흘|나흘|이틀|열흘|보름)간|째|까지|부터|최대|최소|대략|모두|추가|현재|이미|각각|다시|먼저|전원|지금|거의|당초)$/u;

/** Firms and teams send people away as well; soldiers who are handed over were prisoners. */
function isOfCaptives(sentence: Sentence, at: number, cue: number): boolean {
  const isHanded = /^넘겨/u.test(sentence.items[cue]?.text ?? '');
  if (isHanded && TO_COURT.test(sentence.text.slice(0, (sentence.items[cue]?.start ?? 0) - sentence.start)))
    return false;
  return CAPTIVES.test(sentence.text) || (isHanded && MILITARY.test(wordsAround(sentence, at, cue)));
}

/** "*법정에* 넘겨진 간부", "*검찰에* 넘겨졌다" */
const TO_COURT = /(?:재판|법정|법원|검찰|경찰|수사기관|당국)에 $/u;

const CAPTIVES = /적십자|교환|인질|포로|끌려|수감자|재소자|억류|납치|피랍|송환|구금/u;

/** "*길을* 잃은 등산객", "*가족을* 잃은 주민": no number of people is lost. */
const LOST_THING = /(?<!명|사람|병사|병력|대원|장병|군인|전투원)[을를] (?:모두 |다 |거의 )?$/u;

/** "보이스피싱 *조직원* 14명을 송환했다": handed over to a court. */
const OFFENDERS = /(?:조직원|피의자|용의자|범죄자|사범|수배자|도피범|체류자)/u;

/** Who fled lives in camps as well. */
const REFUGEES = /난민|피[란난]민|이재민|이주민|망명|실향민/u;

/** "선수 2명이 부상으로 결장한다": sport, not violence. */
function isOfAthletes(sentence: Sentence, at: number, cue: number): boolean {
  return /선수/u.test(wordsAround(sentence, at, cue)) && sentence.items[cue + 1]?.text === '으로';
}

/** The force as such: "인력 1,562명(소방 490, 군 340)". */
const HEAD_COUNT = /인력 (?:약 |총 |모두 |연 |연인원 )?$|인력 (?:약 |총 |모두 |연 |연인원 )?\d/u;

function wordsAround({ items, text, start }: Sentence, at: number, cue: number): string {
  const from = items[Math.max(0, Math.min(at - 8, cue))]?.start ?? start;
  const to = items[Math.max(at, cue)]?.start ?? from;
  return text.slice(from - start, to - start);
}

/** Armies lose men without saying how; whoever else loses people has seen them die. */
function measureOfLoss(sentence: Sentence, at: number, cue: number): Measure | null {
  const words = wordsAround(sentence, at, cue);
  if (MILITARY.test(words)) return 'casualties';
  return LOST_TO_TRADE.test(words) ? null : 'killed';
}
