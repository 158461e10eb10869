import type { TextContext } from '../../rule.ts';
import { ACRONYM, isSpeaker, nameIn, OUTLET, type Speaker, speakerIn, speakerNamed } from './name.ts';
import { isNoSpeaker } from './no-speaker.ts';

const NAME = '([^,."\'“”‘’]{0,40}?[가-힣A-Za-z0-9)])';
/** "김정*은* 국무위원장": what stands before a title is a name. */
const TOPIC = new RegExp(
  `${NAME}(?:은(?! (?:국무위원장|총비서|위원장|부위원장|부부장|대통령|총리|장관|의원))|는|도(?! (?:육군|해군|공군|국방|정부|당국|경찰|외무|보건|총리|대통령|재난|내무))|에서는|측은) `,
  'gu',
);
const SUBJECT = new RegExp(`${NAME}(?:이|가|측이) `, 'gu');

/**
 * The first topic of the sentence that is an office or people who speak, else the first such subject: who runs, fires or finds
 * stands as a subject inside what is told ("하마스가 운영하는 가자지구 보건부는 …").
 */
export function topicOf(told: string, context: TextContext): Speaker | null {
  const before = unquoted(told);
  return (
    namedOffice(told) ??
    firstIn(before, TOPIC, context) ??
    countryIn(before, context) ??
    firstIn(before, SUBJECT, context)
  );
}

/** "*이스라엘은* 이 중 35명이 사망한 것으로 보고 있다": a country that speaks is its government. */
function countryIn(before: string, { register }: TextContext): Speaker | null {
  const words = /(?:^|[,.] |고 |며 )([가-힣]{2,8})(?:은|는) [^,]*$/u.exec(before)?.[1] ?? '';
  return register.findPlaces(words)[0]?.end === words.length && register.place(words).key.length === 2
    ? speakerNamed(words)
    : null;
}

function firstIn(before: string, particle: RegExp, { register }: TextContext): Speaker | null {
  for (const match of before.matchAll(particle)) {
    const words = nameIn(match[1] ?? '');
    if (ACRONYM.test(match[1] ?? '') && words.length > 1) return speakerIn(match[1] ?? '');
    if (isSpeaker(words) || register.findAuthorities(words).some(({ end }) => end === words.length))
      return speakerNamed(words);
  }
  return null;
}

/** "루리아 민간구조대 *'하얀천'은*": an office with a name that tells nobody what it is. */
function namedOffice(told: string): Speaker | null {
  const match = /^((?:[^\s,'‘]+ ){0,3}[^\s,'‘]+) ['‘]([가-힣A-Za-z0-9 ]{2,16})['’](?:은|는) /u.exec(told);
  const office = nameIn(match?.[1] ?? '');
  return match !== null && isSpeaker(office) ? speakerNamed(`${office} ${match[2]}`) : null;
}

/** "인권단체 *'정치범지원연대'*는": a name in quotation marks is one, and alone behind "무장단체 연합인". */
function unquoted(text: string): string {
  return text
    .replace(/^(?:[^\s,.]+ ){0,4}?[가-힣]{2,}인 (?=['‘][가-힣A-Za-z0-9]{2,16}['’][은는이가] )/u, '')
    .replace(/['‘]([가-힣A-Za-z0-9]{2,16})['’](?=[은는이가])/gu, '$1');
}

/** "군정은 …고 밝혔다": whoever opens the sentence as its topic and says something, whatever the name ends in. */
export function bareTopicOf(told: string): Speaker | null {
  const before = unquoted(told);
  const words = nameIn(/^(?:[^,]{0,24}, )?([^,."“”]{1,32}?[가-힣A-Za-z0-9)])(?:은|는) /u.exec(before)?.[1] ?? '');
  return words.length < 2 || isNoSpeaker(words) || OUTLET.test(words) ? null : speakerNamed(words);
}
