import type { Name } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { isSpeaker, nameIn, OUTLET, type Speaker, speakerNamed } from '../../speakers/korean-name.ts';

/**
 * Korean names the speaker first and the verb of saying last: "국방부는 …고 밝혔다", "…고 당국이 전했다", "소방당국에 따르면 …".
 * Of a chain ("국정원은 …고 보고했다고 간사가 전했다") the first speaker is the authority.
 */
export const koClaimant: Refiner = {
  name: 'ko-claimant',
  languages: ['ko'],
  refine: (drafts, context) => {
    const issuer = issuerOf(context);
    const done: Draft[] = [];
    for (const draft of drafts) done.push(draft.claimant === null ? credited(draft, issuer, done, context) : draft);
    return done;
  },
};

function credited(draft: Draft, issuer: string | null, done: readonly Draft[], context: TextContext): Draft {
  const own = claimantIn(draft.sentence, draft.start, context);
  if (own?.outlet) return draft;
  if (own !== null) return amend(draft, 'ko-claimant', { claimant: nameOf(own.text, context) });
  const far = issuer ?? carried(draft.sentence, context);
  const inferred = [...draft.inferred, 'claimant'];
  if (far === null) {
    const told = goesOn(draft, done);
    return told === null ? draft : amend(draft, 'ko-claimant', { claimant: told, inferred });
  }
  return amend(draft, 'ko-claimant', { claimant: nameOf(far, context), inferred });
}

/** A short name of an office in the text ("국정원") is the register's business; the words stay. */
function nameOf(text: string, { register }: TextContext): Name {
  return register.authority(text);
}

const SAID =
  /(?:다|라|자|냐)["”’']?고 (?:(?!고 )[^,.]{0,30}? )?(?:밝|말했|말하|말한|전했|전하|전한|발표|보고|주장|설명|덧붙|추산|추정|집계|파악|알렸|인정|강조|언급|평가|판단|분석|보고 있|경고|시인|보도|확인했|통보|지적|내다|했(?:다|으|고|지|는)|한다|맞섰|맞서|반박|우려|호소|비난|성토|증언|전망|예상|예측|회신|썼|올렸|결론|답변|일축|소개|지목|선언|공지|자랑|폭로|토로|답했|해명|비판|규탄)|(?:다|라)["”’']며 |이라 (?:했|한다|말)|(?:으로|로) (?:[^,.]{0,12} )?(?:고쳤|바로잡았|(?:집계|추산|추정|파악|확정|발표|보고|재평가|평가|수정|정정|결론)(?:했|하고|한다|해 |지었))|(?:것으로|을|를) (?:[^,.]{0,16} )?(?:파악했|확인했|발표했|공개했|추정했|추산했|밝혔|전했|주장했|집계했|보고 있|판단했|분석했|평가했|추정하고|추산하고|파악하고|보고했|공식 확인|인정했)/u;

function claimantIn({ text, start }: Sentence, at: number, context: TextContext): Speaker | null {
  const quoted = /고 [^.]{0,30}?((?:[^\s,.]+ )?[^\s,.]+?)(?:을|를) 인용해/u.exec(text.slice(at - start))?.[1];
  if (quoted !== undefined) return speakerNamed(withoutOutlet(quoted));
  const cited = citedIn(text, at - start);
  const said = SAID.exec(text.slice(at - start));
  if (cited !== null) return (said === null ? null : officeAfterCited(text.slice(0, at - start), context)) ?? cited;
  if (said === null)
    return countedBy(text.slice(0, at - start)) ?? atWork(text, at - start) ?? quotedIn(text, at - start, context);
  const before = text.slice(0, at - start);
  const rest = behindLastSaid(before);
  return (
    countedBy(rest) ??
    topicOf(rest, context) ??
    subjectAt(said[0]) ??
    topicOf(before, context) ??
    bareTopicOf(before) ??
    quotedIn(text, at - start, context)
  );
}

/** "특사는 15만 명이라고 했고, *연구진은* …": what stands behind the last word of saying speaks for what follows it. */
function behindLastSaid(before: string): string {
  const last = [...before.matchAll(new RegExp(SAID.source, 'gu'))].at(-1);
  return last === undefined ? before : before.slice(last.index + last[0].length);
}

const COUNTED =
  /((?:[^\s,.]+ ){0,3}?[^\s,.]+?)(?:이|가) (?:[^\s,.]+ ){0,2}?(?:집계|인정|발표|공개|추산|추정|확인|파악|보고|주장|제시)한 [^,.]{0,24}?(?:은|는|이|가) /u;
const BY_STATISTICS =
  /((?:[^\s,.]+ ){0,3}?[^\s,.]+?)(?:의)? (?:통계|집계|추산|추정|자료|조사|보고서|발표|계산|추계)(?:로는|상으로는|에서는|은|는|에 의하면) /u;

/** "당국이 처음 집계한 사망자는 4명", "고용노동부 통계로는 …": whose count it is stands beside the count. */
function countedBy(before: string): Speaker | null {
  const words = (COUNTED.exec(before) ?? BY_STATISTICS.exec(before))?.[1];
  if (words === undefined) return null;
  const name = nameIn(words.replace(/^.*(?:지만|으나|는데|라며|다며) /u, ''));
  return isSpeaker(name) || KNOWN_NAME.test(name) ? speakerNamed(name) : null;
}

const KNOWN_NAME = /(?:헤즈볼라|하마스|탈레반|정보국|연합회|유족회|기관)$/u;

const CITED =
  /((?:[^\s,.]+ ){0,4}?[^\s,.]+?)(?:이|가|의|은|는)? ?(?:집계|발표|자료|보고서|설명|보도|조사|통계)?(?:한 바)?에 (?:따르면|의하면)/u;

/** "X에 따르면": in front of the number, or opening the sentence. */
function citedIn(text: string, at: number): Speaker | null {
  const match = CITED.exec(text.slice(0, Math.max(at, 0)));
  return match?.[1] === undefined ? null : speakerNamed(nameIn(match[1]));
}

const TOPIC = /([^,."'“”‘’]{1,40}?[가-힣A-Za-z0-9)])(?:은|는|이|가|도|에서는|측은) /gu;

/** A body with its acronym in brackets is no wire, whatever its name ends in. */
const ACRONYM = /\([A-Z]{2,8}\)$/u;

/** The first topic or subject of the sentence that is an office or people who speak. */
function topicOf(before: string, { register }: TextContext): Speaker | null {
  for (const match of before.matchAll(TOPIC)) {
    const words = nameIn(match[1] ?? '');
    if (ACRONYM.test(match[1] ?? '') && words.length > 1) return { text: words, outlet: false };
    if (isSpeaker(words) || register.findAuthorities(words).some(({ end }) => end === words.length))
      return speakerNamed(words);
  }
  return null;
}

/** "간사들에 따르면 국정원은 …고 보고했다": who is cited passes on what the office said. */
function officeAfterCited(before: string, context: TextContext): Speaker | null {
  const behind = /에 (?:따르면|의하면),? (.*)$/u.exec(before)?.[1];
  return behind === undefined ? null : topicOf(behind, context);
}

const NO_SPEAKER =
  /(?:\d|명|자|병사|군인|규모|병력|민간인|주민|승객|선원|사고|사건|공격|공습|화재|지진|이날|오늘|어제|전날|현재|수|피해|시신|유해|포로|인질|것|곳|때|중|가운데|이들|일부|나머지|전쟁|교전|버스|열차|여객기|선박|배|건물|마을|이번|지역)$/u;

/** "군정은 …고 밝혔다": whoever opens the sentence as its topic and says something, whatever the name ends in. */
function bareTopicOf(before: string): Speaker | null {
  const words = nameIn(/^(?:[^,]{0,24}, )?([^,."“”]{1,32}?[가-힣A-Za-z0-9)])(?:은|는) /u.exec(before)?.[1] ?? '');
  return words.length < 2 || NO_SPEAKER.test(words) || OUTLET.test(words) ? null : speakerNamed(words);
}

/** Headlines put the speaker before a colon or a quotation: "합참: …", 국방부 “…”. */
function quotedIn(text: string, at: number, { register }: TextContext): Speaker | null {
  const words = /^[^가-힣A-Za-z]*((?:[^\s,:“"'‘.…]+ ){0,3}[^\s,:“"'‘.…]+)(?: ?: ?| ?(?=[“"‘']))/u.exec(
    text.slice(0, Math.max(at, 0)),
  )?.[1];
  if (words === undefined || OUTLET.test(words)) return besideQuote(text.slice(0, Math.max(at, 0)));
  const known = register.findAuthorities(words).some(({ end }) => end === words.length);
  return known || (isSpeaker(words) && !NO_SPEAKER.test(words))
    ? speakerNamed(words)
    : besideQuote(text.slice(0, Math.max(at, 0)));
}

/** "동부 지진…당국 “사망 800명": a speaker right before the quotation that the number stands in. */
function besideQuote(before: string): Speaker | null {
  const words = /(?:^|[…,.·] ?)([^\s,…"“'‘]+(?: [^\s,…"“'‘]+){0,2}) ?["“'‘][^"”'’]*$/u.exec(before)?.[1];
  return words !== undefined && isSpeaker(words) && !NO_SPEAKER.test(words) ? speakerNamed(words) : null;
}

/** "…고 소방청이 밝혔다", "…것으로 소방당국은 보고 있다", "…고 반군이 임명한 대변인이 밝혔다": the subject right before the verb. */
function subjectAt(said: string): Speaker | null {
  const match = /(?:고|것으로) ((?:[^ ]+ ){0,4}[^ ]+?)(?:은|는|이|가|측은|측이) (?:(?!고 )[^ ]+ ){0,2}?[^ ]*$/u.exec(
    said,
  );
  return match?.[1] === undefined ? null : speakerNamed(nameIn(match[1]));
}

const DEED =
  /^[^.]{0,60}?(?:시신|유해|주검|인력|병력|실종자)[^.]{0,40}?(?:수습|인양|동원|투입|수색|발굴|인계받)(?:했|하고|해|하는)/u;

/** "구조 당국은 시신 1구를 수습했다": rescuers answer for what they found, and for whom they sent. */
function atWork(text: string, at: number): Speaker | null {
  const topic = /(?:^|, |[며고] )((?:[^\s,]+ )?[^\s,]+)(?:은|는) ([^,]*)$/u.exec(text.slice(0, at));
  if (topic === null || !RESCUERS.test(topic[1] ?? '') || !DEED.test(`${topic[2]}${text.slice(at)}`)) return null;
  return speakerNamed(nameIn(topic[1] ?? ''));
}

const RESCUERS = /(?:구조 ?당국|소방당국|소방청|소방본부|해양경찰청|해경|경찰|구조대|민방위대|구조본부|당국)$/u;

/** "통신이 현지 경찰을 인용해": the words before the cited one end in a particle. */
function withoutOutlet(words: string): string {
  return words.replace(/^[^\s]+(?:이|가|은|는) /u, '');
}

/** "해양경찰청 3차 브리핑입니다": the whole text speaks for its issuer. */
function issuerOf({ sentences }: TextContext): string | null {
  const first = sentences[0]?.text ?? '';
  const match =
    /^(?:다음은 )?([^,.]{2,30}?)(?:의)? (?:제?\d+차 )?(?:브리핑|발표문?|보도자료|상황 보고|일일 보고|일일 집계)(?:입니다|이다|$|:)/u.exec(
      first,
    );
  return match?.[1]?.trim() ?? letterhead(first);
}

/** "[중앙재난안전대책본부] …", "재난관리센터: 사망 35명, 실종 12명": the office in front of it all. */
function letterhead(first: string): string | null {
  const words = /^\[([^\]]{2,24})\]/u.exec(first)?.[1] ?? /^([^,.:]{2,24}): /u.exec(first)?.[1];
  return words !== undefined && isSpeaker(words) && !NO_SPEAKER.test(words) ? words : null;
}

/** Tallies that go on with the count of the sentence before: 지역별 사망자는 …, 이로써 누적 사망자는 …. */
const GOES_ON =
  /^(?:[가-힣]+별(?:로는?)?|이로써|이에 따라|누적|또|또한|추가로|이 밖에|이밖에|여기에|전쟁이|부상자|사망자|실종자|사상자|이재민|중상자|피란민|일시대피|대피한|[가-힣]+업이 |[가-힣]+별 )|누적 (?:사망|부상|사상)|(?:라|다)는 설명이다|집계와 (?:견주면|비교하면)/u;

/** "이로써 사망자는 4명": the count goes on with that of the sentence before, whoever was credited with it. */
function goesOn({ sentence }: Draft, done: readonly Draft[]): Name | null {
  if (sentence.opensParagraph || !GOES_ON.test(sentence.text)) return null;
  return done.findLast((other) => other.sentence.index === sentence.index - 1)?.claimant ?? null;
}

/** Who spoke in the sentence before, where this one goes on in the same paragraph without naming anybody. */
function carried({ index, opensParagraph, items, text }: Sentence, context: TextContext): string | null {
  const before = context.sentences[index - 1];
  if (
    before === undefined ||
    opensParagraph ||
    !(items.some((item) => is(item, 'says', 'of-them')) || GOES_ON.test(text))
  )
    return null;
  if (!SAID.test(before.text)) return GOES_ON.test(text) ? carried(before, context) : null;
  const match = topicOf(before.text, context) ?? bareTopicOf(before.text);
  return match === null || match.outlet ? null : match.text;
}
