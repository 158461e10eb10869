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
export function speakerInQuote(before: string, context: TextContext): Speaker | null {
  const quoted = /[“"]([^”"]*)$/u.exec(before)?.[1];
  const opensQuote = quoted !== undefined && (before.match(/"/gu)?.length ?? 1) % 2 === 1;
  const speaker = opensQuote ? topicOf(quoted, context) : null;
  const particle = quoted?.slice(speaker?.text.length ?? 0) ?? '';
  const opens = speaker !== null && quoted?.startsWith(speaker.text) === true && !/^(?:이|가) /u.test(particle);
  return opens && !speaker.outlet ? speaker : null;
}
