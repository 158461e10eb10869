import type { Name } from '../../domain/figure.ts';
import { is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/**
 * Korean names the speaker first and the verb of saying last: "국방부는 …고 밝혔다", "…고 당국이 전했다", "소방당국에 따르면 …".
 * Of a chain ("국정원은 …고 보고했다고 간사가 전했다") the first speaker is the authority.
 */
export const koClaimant: Refiner = {
  name: 'ko-claimant',
  languages: ['ko'],
  refine: (drafts, context) => {
    const issuer = issuerOf(context);
    return drafts.map((draft) => (draft.claimant === null ? credited(draft, issuer, context) : draft));
  },
};

function credited(draft: Draft, issuer: string | null, context: TextContext): Draft {
  const own = claimantIn(draft.sentence, draft.start, context);
  if (own?.outlet) return draft;
  if (own !== null) return amend(draft, 'ko-claimant', { claimant: nameOf(own.text, context) });
  const far = issuer ?? carried(draft.sentence, context);
  if (far === null) return draft;
  const inferred = [...draft.inferred, 'claimant'];
  return amend(draft, 'ko-claimant', { claimant: nameOf(far, context), inferred });
}

/** A short name of an office in the text ("국정원") is the register's business; the words stay. */
function nameOf(text: string, { register }: TextContext): Name {
  return register.authority(text);
}

interface Speaker {
  readonly text: string;
  readonly outlet: boolean;
}

const SAID =
  /(?:다|라|자|냐)["”’']?고 (?:(?!고 )[^,.]{0,30}? )?(?:밝|말했|말하|말한|전했|전하|전한|발표|보고|주장|설명|덧붙|추산|추정|집계|파악|알렸|인정|강조|언급|평가|판단|분석|보고 있|경고|시인|보도|확인했|통보|지적|내다|했(?:다|으|고|지|는)|한다|맞섰|맞서|반박|우려|호소|비난|성토|증언|전망|예상|예측|회신|선언|공지|자랑|폭로|토로|답했|해명|비판|규탄)|(?:것으로|을|를) (?:[^,.]{0,16} )?(?:파악했|확인했|발표했|공개했|추정했|추산했|밝혔|전했|주장했|집계했|보고 있|판단했|분석했|평가했|추정하고|추산하고|파악하고|보고했|공식 확인|인정했)/u;

function claimantIn({ text, start }: Sentence, at: number, context: TextContext): Speaker | null {
  const quoted = /고 [^.]{0,30}?((?:[^\s,.]+ )?[^\s,.]+?)(?:을|를) 인용해/u.exec(text.slice(at - start))?.[1];
  if (quoted !== undefined) return speaker(withoutOutlet(quoted));
  const cited = citedIn(text, at - start);
  const said = SAID.exec(text.slice(at - start));
  if (cited !== null) return (said === null ? null : officeAfterCited(text.slice(0, at - start), context)) ?? cited;
  if (said === null) return quotedIn(text, at - start, context);
  const before = text.slice(0, at - start);
  return topicOf(before, context) ?? subjectAt(said[0]) ?? bareTopicOf(before) ?? quotedIn(text, at - start, context);
}

const CITED =
  /((?:[^\s,.]+ ){0,4}?[^\s,.]+?)(?:이|가|의|은|는)? ?(?:집계|발표|자료|보고서|설명|보도|조사|통계)?(?:한 바)?에 (?:따르면|의하면)/u;

/** "X에 따르면": in front of the number, or opening the sentence. */
function citedIn(text: string, at: number): Speaker | null {
  const match = CITED.exec(text.slice(0, Math.max(at, 0)));
  return match?.[1] === undefined ? null : speaker(trimmed(match[1]));
}

const TOPIC = /([^,."'“”‘’]{1,40}?[가-힣A-Za-z0-9)])(?:은|는|이|가|도|에서는|측은) /gu;

/** The first topic or subject of the sentence that is an office or people who speak. */
function topicOf(before: string, { register }: TextContext): Speaker | null {
  for (const match of before.matchAll(TOPIC)) {
    const words = trimmed(match[1] ?? '');
    if (isSpeaker(words) || register.findAuthorities(words).some(({ end }) => end === words.length))
      return speaker(words);
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
  const words = trimmed(/^(?:[^,]{0,24}, )?([^,."“”]{1,32}?[가-힣A-Za-z0-9)])(?:은|는) /u.exec(before)?.[1] ?? '');
  return words.length < 2 || NO_SPEAKER.test(words) || OUTLET.test(words) ? null : speaker(words);
}

/** Headlines put the speaker before a colon or a quotation: "합참: …", 국방부 “…”. */
function quotedIn(text: string, at: number, { register }: TextContext): Speaker | null {
  const words = /^[^가-힣A-Za-z]*((?:[^\s,:“"'‘.…]+ ){0,3}[^\s,:“"'‘.…]+)(?: ?: ?| ?(?=[“"‘']))/u.exec(
    text.slice(0, Math.max(at, 0)),
  )?.[1];
  if (words === undefined || OUTLET.test(words)) return null;
  const known = register.findAuthorities(words).some(({ end }) => end === words.length);
  return known || (isSpeaker(words) && !NO_SPEAKER.test(words)) ? speaker(words) : null;
}

/** "…고 소방청이 밝혔다", "…것으로 소방당국은 보고 있다" */
function subjectAt(said: string): Speaker | null {
  const match = /(?:고|것으로) (?:[^ ]+ ){0,2}?((?:[^ ]+ ){0,2}[^ ]+?)(?:은|는|이|가|측은|측이) /u.exec(said);
  return match?.[1] === undefined ? null : speaker(trimmed(match[1]));
}

const OUTLET = /(?:신문|일보|통신|방송|언론|매체|뉴스|타임스|포스트|로이터|BBC|CNN|넷|저널|보도)$/u;

/** "통신이 현지 경찰을 인용해": the words before the cited one end in a particle. */
function withoutOutlet(words: string): string {
  return words.replace(/^[^\s]+(?:이|가|은|는) /u, '');
}

function speaker(text: string): Speaker | null {
  return text === '' ? null : { text, outlet: OUTLET.test(text) };
}

const LEADING =
  /^(?:.*(?:에서|에게|으로|별도로|따라|함께|관련해|대해|위해|통해|이후|직후|한편|또|또한|다만|그러나|하지만|앞서|이어|이날|이와|현재|당시|전날|오늘|어제|지난|이에|그는|결과|가운데|중|며|고|해|서|던|은|는|을|를|째|만에|동안) )/u;

/** The words of the name alone: dates, adverbs and phrases before it fall off. */
function trimmed(words: string): string {
  const bare = words.replace(/\([^)]*\)/gu, '').replace(LEADING, '');
  const parts = bare.trim().split(/\s+/u);
  const from = parts.findLastIndex(
    (part) => /^\d|^[^가-힣A-Za-z]|(?:일|시|분|께|쯤|년|월|에|의로|로)$/u.test(part) && !/(?:본부|부)$/u.test(part),
  );
  return parts
    .slice(from + 1)
    .slice(-4)
    .join(' ');
}

const OFFICE =
  /(?:부|청|처|원|군|당국|정부|본부|위원회|위|기구|기관|협회|단체|재단|연맹|연합|적십자사|적신월사|유엔|경찰|해경|소방|검찰|병원|측|대변인|관계자|소식통|대사관|대통령|총리|장관|총장|사령관|사령부|시장|주지사|당국자|합참|국정원|국방성|외무성|IS|NGO|UN|반군|탈레반|하마스|헤즈볼라|센터|연구소|네트워크|감시소|관측소|시|도|주|공사|회사|의원|간사|군정|정권|총국장|국장|실장|단장|의장|청장|부장|서장|본부장|차관|대장|특사|왕실|교수|전문가|주최|의료진|목격자|유족|주민들?|단|국|소|대)(?:들)?$/u;

function isSpeaker(words: string): boolean {
  return (
    OFFICE.test(words) &&
    !/(?:명|사망자|부상자|사상자|실종자|희생자|병사|군인|규모|병력|파병군|민간인)$/u.test(words) &&
    words.length > 1
  );
}

/** "해양경찰청 3차 브리핑입니다": the whole text speaks for its issuer. */
function issuerOf({ sentences }: TextContext): string | null {
  const first = sentences[0]?.text ?? '';
  const match =
    /^(?:다음은 )?([^,.]{2,30}?)(?:의)? (?:제?\d+차 )?(?:브리핑|발표문?|보도자료|상황 보고|일일 보고|일일 집계)(?:입니다|이다|$|:)/u.exec(
      first,
    );
  return match?.[1]?.trim() ?? null;
}

/** Tallies that go on with the count of the sentence before: 지역별 사망자는 …, 이로써 누적 사망자는 …. */
const GOES_ON =
  /^(?:[가-힣]+별(?:로는?)?|이로써|이에 따라|누적|또|또한|추가로|이 밖에|이밖에|여기에|전쟁이|부상자|사망자|실종자|사상자|이재민|중상자)|누적 (?:사망|부상|사상)|(?:라|다)는 설명이다|집계와 (?:견주면|비교하면)/u;

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
