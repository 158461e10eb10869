import type { Name } from '../../../domain/figure.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../../rule.ts';
import { carried, goesOn, toldBehind } from '../../speakers/korean/carried.ts';
import { countedBy } from '../../speakers/korean/counted.ts';
import { koreanFullName } from '../../speakers/korean/full-name.ts';
import { koreanIssuerOf } from '../../speakers/korean/issuer.ts';
import { nameIn, type Speaker, speakerNamed } from '../../speakers/korean/name.ts';
import { koreanOwnSaid } from '../../speakers/korean/own-said.ts';
import { briefedBy, quotedIn, speakerAtEnd, speakerInQuote } from '../../speakers/korean/quoted.ts';
import { SAID, subjectAt, surelySaidBy } from '../../speakers/korean/said.ts';
import { bareTopicOf, topicOf } from '../../speakers/korean/topic-of.ts';
import { withClaimantOfWhole, withOpeningClaimant } from '../../speakers/opening-claimant.ts';

/**
 * Korean names the speaker first and the verb of saying last: "국방부는 …고 밝혔다", "…고 당국이 전했다", "소방당국에 따르면 …".
 * Of a chain ("국정원은 …고 보고했다고 간사가 전했다") the first speaker is the authority.
 */
export const koClaimant: Refiner = {
  name: 'ko-claimant',
  languages: ['ko'],
  refine: (drafts, context) => {
    const issuer = koreanIssuerOf(context);
    const done: Draft[] = [];
    for (const draft of drafts) done.push(draft.claimant === null ? credited(draft, issuer, done, context) : draft);
    return withOpeningClaimant(
      withClaimantOfWhole(done, 'ko-claimant'),
      'ko-claimant',
      ({ sentence: { text } }) => !SAID.test(text) && !ELSEWHERE.test(text),
    );
  },
};

/** "이와 별도로 …": what nobody before has told. */
const ELSEWHERE = /^(?:이와 (?:별도|별개)로|한편|다른 (?:사고|사건|지역)|또 다른 (?:사고|사건)|같은 날 (?:다른|인근))/u;

function credited(draft: Draft, issuer: string | null, done: readonly Draft[], context: TextContext): Draft {
  const own = claimantIn(draft, context);
  if (own?.outlet) return draft;
  if (own !== null && POINTS_BACK.test(own.text)) return meant(draft, done);
  if (own !== null) {
    const text = koreanFullName(own.text, draft.sentence, context);
    return amend(draft, 'ko-claimant', { claimant: nameOf(text, context) });
  }
  const far = issuer ?? carried(draft.sentence, context) ?? toldBehind(draft.sentence, context);
  const inferred = [...draft.inferred, 'claimant'];
  if (far === null) {
    const told = goesOn(draft, done);
    return told === null ? draft : amend(draft, 'ko-claimant', { claimant: told, inferred });
  }
  return amend(draft, 'ko-claimant', { claimant: nameOf(far, context), inferred });
}

/** "이 단체는", "해당 기관은": the one that was credited before. */
const POINTS_BACK =
  /^(?:이|해당|같은|동) (?:단체|기관|기구|조직|부처|당국|당국자|관계자|대변인|위원회|재단|센터|연구소|병원|회사|정부)$/u;

function meant(draft: Draft, done: readonly Draft[]): Draft {
  const before = done.findLast(({ claimant }) => claimant !== null)?.claimant ?? null;
  return before === null ? draft : amend(draft, 'ko-claimant', { claimant: before });
}

/** A short name of an office in the text ("국정원") is the register's business; the words stay. */
function nameOf(text: string, { register }: TextContext): Name {
  return register.authority(text);
}

function claimantIn({ sentence: { text, start }, start: at, count }: Draft, context: TextContext): Speaker | null {
  if (UNCONFIRMED.test(text.slice(count.numberEnd - start))) return HEARSAY;
  const quoted = /고 [^.]{0,30}?((?:[^\s,.]+ )?[^\s,.]+?)(?:을|를) 인용해/u.exec(text.slice(at - start))?.[1];
  if (quoted !== undefined) return speakerNamed(withoutOutlet(quoted));
  const passedOn = PASSED_ON.exec(text.slice(0, at - start))?.[1];
  if (passedOn !== undefined) return speakerNamed(nameIn(withoutOutlet(passedOn)));
  const cited = citedIn(text, at - start);
  const said = koreanOwnSaid(text.slice(at - start), context);
  if (cited !== null) return (said === null ? null : officeAfterCited(text.slice(0, at - start), context)) ?? cited;
  if (said === null)
    return (
      countedBy(text.slice(0, count.numberStart - start)) ??
      tellerIn(text.slice(at - start)) ??
      atWork(text, at - start) ??
      quotedIn(text, at - start, context) ??
      speakerAtEnd(text.slice(count.numberEnd - start))
    );
  const before = text.slice(0, at - start);
  const rest = behindLastSaid(before);
  return (
    briefedBy(before) ??
    speakerInQuote(before, text.slice(count.numberEnd - start), context) ??
    surelySaidBy(said[0]) ??
    countedBy(behindLastSaid(text.slice(0, count.numberStart - start))) ??
    topicOf(rest, context) ??
    subjectAt(said[0]) ??
    topicOf(behindLastSaid(before, /(?:며|면서)도? $/u), context) ??
    topicOf(before, context) ??
    bareTopicOf(before) ??
    quotedIn(text, at - start, context)
  );
}

/** "수천 명이 숨졌다는 보도에 대해 *확인할 수 없다*고 했다": who will not confirm a number does not give it, and nobody else is named. */
const UNCONFIRMED =
  /^[^.]{0,30}?(?:다|라)는 (?:[가-힣]+ )?(?:보도|주장|관측|소문|질문|지적|의혹|추측)(?:에 대해|에 대해서는|에|과 관련해|와 관련해|을|를)(?:서는)? [^.]{0,24}?(?:확인할 수 없|확인해 줄 수 없|확인하지 (?:않|못)|언급을 (?:거부|피|삼)|답하지 않|답변을 거부|논평(?:을|하지)|말을 아|아는 바 없|알지 못)/u;
const HEARSAY: Speaker = { text: '보도', outlet: true };

/**
 * "특사는 15만 명이라고 했고, *연구진은* …": what stands behind the last word of saying speaks for what follows it. `but` are words of
 * saying whose speaker may go on: "구의원은 일부가 확인됐다*며* 실제 실종자는 150명이라고 했다".
 */
function behindLastSaid(before: string, but: RegExp | null = null): string {
  const last = [...before.matchAll(new RegExp(SAID.source, 'gu'))].findLast(([said]) => but?.test(said) !== true);
  if (last === undefined) return before;
  const rest = before.slice(last.index + last[0].length);
  return last[0].endsWith(' ') ? rest : rest.replace(/^[가-힣]{1,3},? /u, '');
}

/** "AFP통신은 *구조대를* 인용해 사망자가 22명이라고 전했다", "현지 보건부 발표를 인용, …" */
const PASSED_ON =
  /((?:[^\s,.]+ ){0,4}?[^\s,.]+?)(?:의)?(?: (?:발표|집계|자료|통계|성명|보고서|설명|말))?(?:을|를) 인용(?:해|하며|하여|,)/u;

const CITED =
  /((?:[^\s,.]+ ){0,4}?[^\s,.]+?)(?:이|가|의|은|는)? ?(?:(?:집계|발표|자료|보고서|설명|보도|조사|통계)?(?:한 바)?에 (?:따르면|의하면)|(?:자료|집계|통계|보고서|기록)[을를] 보면)/u;

/** "X에 따르면": in front of the number, or opening the sentence. */
function citedIn(text: string, at: number): Speaker | null {
  const match = CITED.exec(text.slice(0, Math.max(at, 0)));
  if (match?.[1] === undefined) return null;
  return speakerNamed(nameIn(HANDED_IN.exec(match[1])?.[1] ?? match[1].replace(ISSUE, '')));
}

/** "유엔난민기구의 *지난달* 자료를 보면", "보건부의 *최신* 집계에 따르면": which of its papers. */
const ISSUE = /의? (?:지난달|지난주|지난해|올해|이달|최신|최근|공식|잠정|자체|첫|연례|정례|월간|주간|\d+월)$/u;

/** "*국방부가* 국회에 *제출한* 자료를 보면" */
const HANDED_IN = /^(.*[^ ])(?:이|가) (?:[^ ]+에 )?(?:제출한|공개한|발표한|펴낸|작성한|낸|내놓은)$/u;

/** "간사들에 따르면 국정원은 …고 보고했다": who is cited passes on what the office said. */
function officeAfterCited(before: string, context: TextContext): Speaker | null {
  const behind = /에 (?:따르면|의하면),? (.*)$/u.exec(before)?.[1];
  return behind === undefined ? null : topicOf(behind, context);
}

/** "…희생됐다는 게 *국경단체의 설명*이다" */
function tellerIn(behind: string): Speaker | null {
  const words =
    /다는 (?:게|것이|것은|점이) ([^,.]{2,30}?)(?:의|측의|측) (?:설명|주장|입장|분석|판단|전언|추산|집계|평가|관측|해명|발표|추정)/u.exec(
      behind,
    )?.[1];
  return words === undefined ? null : speakerNamed(nameIn(words));
}

const DEED =
  /^[^.]{0,60}?(?:시신|유해|주검|인력|병력|실종자|매몰자)[^.]{0,40}?(?:수습|인양|동원|투입|수색|발굴|인계받|추적|구조 작업|찾)(?:했|하고|해|하는|고 있|아냈)/u;

/** "구조 당국은 시신 1구를 수습했다": rescuers answer for what they found, and for whom they sent. */
function atWork(text: string, at: number): Speaker | null {
  const topic = /(?:^|, |[며고] )((?:[^\s,]+ )?[^\s,]+)(?:은|는) ([^,]*)$/u.exec(text.slice(0, at));
  if (topic === null || !RESCUERS.test(topic[1] ?? '') || !DEED.test(`${topic[2]}${text.slice(at)}`)) return null;
  return speakerNamed(nameIn(topic[1] ?? ''));
}

const RESCUERS =
  /(?:구조 ?당국|소방당국|소방청|소방본부|소방서|해양경찰청|해양경찰서|해경|경찰|경찰서|구조대|민방위대|구조본부|당국)$/u;

/** "통신이 현지 경찰을 인용해": the words before the cited one end in a particle. */
function withoutOutlet(words: string): string {
  return words.replace(/^[^\s]+(?:이|가|은|는) /u, '');
}
