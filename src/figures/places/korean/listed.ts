import type { Draft, Sentence, TextContext } from '../../rule.ts';

/** "지역별 사망자는 하동 4명, 남해 2명": each number has its place before it. */
export function koreanListed({ sentence, count }: Draft, { sentences }: TextContext): string | null {
  const isHeaded = isHeadedByPlace(sentence, sentences);
  if (!BY_PLACE.test(sentence.text) && !isHeaded) return null;
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const words = /([가-힣]+(?: [가-힣]+){0,3}?)(?:에서)?:? (?:약 |최소 )?$/u
    .exec(before)?.[1]
    ?.replace(/^.*(?:[은는]|별로|보면|따지면|나누면|명으로|많고|많았고|이고|이며) /u, '')
    .replace(/에서$/u, '')
    .replace(/(?<=[가-힣]{2})(?<!자)[이가]$/u, '');
  const isCounty = isHeaded && words?.endsWith('군') === true;
  return words === undefined || (NO_PART.test(words) && !isCounty) ? null : words;
}

/** "□ 시도별 사망" above, with nothing but lines of its list between. */
function isHeadedByPlace({ index, text }: Sentence, sentences: readonly Sentence[]): boolean {
  if (!ENTRY.test(text)) return false;
  const heading = sentences.findLast(
    (other) => other.index < index && !(ENTRY.test(other.text) && /\d/.test(other.text)),
  );
  return heading !== undefined && /(?:지역|시도|시·도|시군|시·군|시군구|도시|주|국가|나라|구)별/u.test(heading.text);
}

const ENTRY = /^\s*[-–·∙*○●◯◦▪▶※•] ?/u;

/** "지역별로는 …", "실종자는 산청 4명, 가평 4명, …" */
const BY_PLACE =
  /(?:지역|시도|시·도|시군|시·군|도시|주|국가|나라|구)별|(?:사망자|부상자|실종자|희생자|이재민|사상자)(?:는|은) [가-힣]{2,6}(?: [가-힣]{2,6}){0,2} \d[\d,]*명, [가-힣]{2,6}(?: [가-힣]{2,6}){0,2} \d/u;

/** "수단인 29명", "여성 3명": whom the list counts, and not where. */
const NO_PART =
  /(?:자|은|는|이|가|명|모두|각각|인|국적|남성|여성|어린이|군|병|원|객|아동|노인|학생|주민|가족|대|살|세|관|밖의|기타|나머지)$/u;

const PROVINCE =
  /^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?: [가-힣]{2,3}(?<!경찰|소방|당국|[시도군구]청|[장자인]))?$/u;

/** "경북이 24명, 경남 산청이 4명": the place is what the number is told of. */
export function koreanCounted({ sentence, count, measure }: Draft, { register }: TextContext): string | null {
  // "북한이 3천명을 보냈다": who sends them is not where they are.
  if (measure === 'deployed') return null;
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const words =
    /(?:^|[ ,·])([가-힣]+(?:(?<![은는이가]) [가-힣]+)?)(?:이|가|은|는) (?:(?:사망|부상|실종|사상|중상|경상)(?:자)?(?:이|가|은|는)? )?(?:약 |최소 )?$/u.exec(
      before,
    )?.[1] ?? '';
  const most = /(?:피해|사망자|희생자|실종자|부상자)(?:은|는) ([가-힣]{2,4})이 (?:사망|실종|부상)(?:자가)? $/u.exec(
    before,
  )?.[1];
  if (most !== undefined) return most;
  const known = register.findPlaces(words).at(-1);
  return known?.end === words.length || PROVINCE.test(words) ? words : null;
}
