import type { TextContext } from '../../rule.ts';
import { isSpeaker } from './name.ts';
import { isNoSpeaker } from './no-speaker.ts';

/** Who speaks in the whole text: "해양경찰청 3차 브리핑입니다", "[중앙재난안전대책본부] …", "합동참모본부 알림." */
export function koreanIssuerOf({ sentences }: TextContext): string | null {
  const first = sentences[0]?.text ?? '';
  return briefing(first) ?? letterhead(first) ?? declarer(first);
}

const KINDS = '브리핑|발표문?|알림|공지|보도자료|상황 ?보고|상황 ?알림|일일 보고|일일 집계|속보';

function briefing(first: string): string | null {
  const words = new RegExp(
    `^(?:다음은 )?([^,.]{2,30}?)(?:의)? (?:제?\\d+차 )?(?:${KINDS})(?:입니다|이다|[.]?$|:)`,
    'u',
  ).exec(first)?.[1];
  return words?.trim() ?? null;
}

/** "[중앙재난안전대책본부] …", "재난관리센터: 사망 35명, 실종 12명", "외교부 재외국민보호과.": the office in front of it all. */
function letterhead(first: string): string | null {
  const words =
    /^\[([^\]]{2,24})\]/u.exec(first)?.[1] ??
    /^([^,.:]{2,24}): /u.exec(first)?.[1] ??
    /^([^,.:…"“]{2,24})\.?$/u.exec(first)?.[1];
  return words !== undefined && isSpeaker(words) && !isNoSpeaker(words) ? words : null;
}

const DECLARES =
  /(?:다음과 같이|아래와 같이|결과를|상황을|현황을|내용을)[^.]{0,24}?(?:공개|발표|보고|안내|설명|말씀|알려)[가-힣 ]{0,4}(?:합니다|드립니다|한다)/u;

/** "국방부 유해발굴감식단은 … 그 결과를 공개합니다": an office that opens its own report. */
function declarer(first: string): string | null {
  const words = DECLARES.test(first) ? /^([^,.]{2,30}?)(?:은|는|에서) /u.exec(first)?.[1] : undefined;
  return words !== undefined && isSpeaker(words) ? words : null;
}
