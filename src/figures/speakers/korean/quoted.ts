import type { TextContext } from '../../rule.ts';
import { isSpeaker, nameIn, OUTLET, type Speaker, speakerNamed } from './name.ts';
import { isNoSpeaker } from './no-speaker.ts';
import { topicOf } from './topic-of.ts';

/** Headlines put the speaker before a colon or a quotation: "합참: …", 국방부 “…”. */
export function quotedIn(text: string, at: number, { register }: TextContext): Speaker | null {
  const words = /^[^가-힣A-Za-z]*((?:[^\s,:“"'‘.…]+ ){0,3}[^\s,:“"'‘.…]+)(?: ?: ?| ?(?=[“"‘']))/u.exec(
    text.slice(0, Math.max(at, 0)),
  )?.[1];
  if (words === undefined || OUTLET.test(words)) return besideQuote(text.slice(0, Math.max(at, 0)));
  const known = register.findAuthorities(words).some(({ end }) => end === words.length);
  return known || (isSpeaker(words) && !isNoSpeaker(words))
    ? speakerNamed(words)
    : besideQuote(text.slice(0, Math.max(at, 0)));
}

/** "폭발로 28명 사망…*현지 당국*": a headline may end in whoever says so. */
export function speakerAtEnd(behind: string): Speaker | null {
  const words = /(?:…|\.{3}) ?((?:[가-힣A-Za-z]+ ){0,2}[가-힣A-Za-z]+)$/u.exec(behind.trimEnd())?.[1];
  return words !== undefined && isSpeaker(words) && !isNoSpeaker(words) && !OUTLET.test(words)
    ? speakerNamed(words)
    : null;
}

/** "동부 지진…당국 “사망 800명": a speaker right before the quotation that the number stands in. */
function besideQuote(before: string): Speaker | null {
  const words = /(?:^|[…,.·] ?)([^\s,…"“'‘]+(?: [^\s,…"“'‘]+){0,2}) ?["“'‘][^"”'’]*$/u.exec(before)?.[1];
  const name = nameIn(words ?? '');
  return isSpeaker(name) && !isNoSpeaker(name) ? speakerNamed(name) : null;
}

/** "군 소식통은 “*우크라이나군은* 사상자를 6천 명으로 보고 있다”고 전했다": who passes it on is not who counted. */
export function speakerInQuote(before: string, behind: string, context: TextContext): Speaker | null {
  const quoted = /[“"]([^”"]*)$/u.exec(before)?.[1];
  const opensQuote = quoted !== undefined && (before.match(/"/gu)?.length ?? 1) % 2 === 1;
  const speaker = opensQuote ? topicOf(quoted, context) : null;
  const particle = quoted?.slice(speaker?.text.length ?? 0) ?? '';
  const opens = speaker !== null && quoted?.startsWith(speaker.text) === true;
  const counts = !/^(?:이|가) /u.test(particle) || COUNTS.test(behind);
  return opens && counts && !speaker.outlet ? speaker : null;
}

/** "간사는 “국정원*이* 파병 규모를 6천 명*으로 파악하고 있다*”고 설명했다": a subject that counts, and no "북한이 보냈다". */
const COUNTS = /^[^"”.]{0,40}?(?:으로|로|다고|라고) (?:파악|보고|추산|추정|판단|집계|분석|평가|보고 있|봤)/u;

/** "*국정원으로부터* 비공개 브리핑을 받은 의원은", "국정원 보고를 받은 뒤": whoever was told passes on what the office counted. */
export function briefedBy(before: string): Speaker | null {
  const words = (BRIEFED_BY.exec(before) ?? BRIEFED.exec(before))?.[1];
  const name = nameIn(words ?? '');
  return isSpeaker(name) && !isNoSpeaker(name) ? speakerNamed(name) : null;
}

const TOLD =
  '(?:브리핑|보고|업무보고|설명|현안보고)(?:을|를)? (?:받은|들은|청취한) (?=[^,.]*(?:의원|간사|위원장|뒤|후))';
const BRIEFED_BY = new RegExp(`([^\\s,"“]+?)(?:으로부터|로부터|에게서) (?:[가-힣]+ ){0,2}?${TOLD}`, 'u');
const BRIEFED = new RegExp(`([^\\s,"“]+?)(?:의)? ${TOLD}`, 'u');
