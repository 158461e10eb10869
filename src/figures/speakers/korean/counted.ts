import { isSpeaker, nameIn, type Speaker, speakerNamed } from './name.ts';

const COUNTED =
  /((?:[^\s,.]+ ){0,3}?[^\s,.]+?)(?:이|가) (?:[^\s,.]+ ){0,4}?(?:집계|인정|발표|공개|추산|추정|확인|파악|보고|주장|제시|밝힌|센|꼽은|내놓은|공식화|신고)(?:한)? [^,.]{0,24}?(?:은|는|이|가) /u;
const BY_STATISTICS =
  /((?:[^\s,.]+ ){0,3}?[^\s,.]+?)(?:의)? (?:(?:오전|오후|전날|이날|최초|초기|첫|잠정|중간) )?(?:통계|집계|추산|추정|자료|조사|보고서|발표|계산|추계)(?:로는|상으로는|에서는|은|는|에 의하면) /u;

/** "당국이 처음 집계한 사망자는 4명", "고용노동부 통계로는 …": whose count it is stands beside the count. */
export function countedBy(before: string): Speaker | null {
  const words = (COUNTED.exec(before) ?? BY_STATISTICS.exec(before))?.[1];
  if (words === undefined) return null;
  const name = nameIn(words.replace(/^.*(?:지만|으나|는데|라며|다며) /u, ''));
  return name !== '전국' && (isSpeaker(name) || KNOWN_NAME.test(name)) ? speakerNamed(name) : null;
}

const KNOWN_NAME = /(?:중대본|방대본|헤즈볼라|하마스|탈레반|정보국|연합회|유족회|기관)$/u;
