import { koreanHomeOf, koreanLandOf, koreanNational } from '../../places/korean/land.ts';
import { koreanCounted, koreanListed } from '../../places/korean/listed.ts';
import { isOfOtherNumber, koreanSceneOf } from '../../places/korean/of-number.ts';
import { koreanRespective } from '../../places/korean/respective.ts';
import { koreanLocalSeat, koreanSeatOf } from '../../places/korean/seat.ts';
import { type KoreanSpot, koreanSpots, wholeName } from '../../places/korean/spots.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { timesIn } from '../../time-words.ts';

/** Where it was: "누리시 한 공장에서", "러시아로 건너간", "쿠르스크에 파병된"; else the place told before, or that of the headline. */
export const koPlace: Refiner = {
  name: 'ko-place',
  languages: ['ko'],
  refine: (drafts, context) => {
    const done: Draft[] = [];
    for (const draft of drafts) done.push(draft.place === null ? placed(draft, done, context) : draft);
    return done;
  },
};

function placed(draft: Draft, done: readonly Draft[], context: TextContext): Draft {
  const own =
    koreanRespective(draft) ??
    koreanListed(draft, context) ??
    koreanCounted(draft, context) ??
    koreanNational(draft, context) ??
    (pointsBack(draft) ? null : koreanSceneOf(draft, done, context)) ??
    besideWitness(draft);
  if (own !== null) return amend(draft, 'ko-place', { place: context.register.place(own) });
  const far = around(draft, context);
  if (far === null) return draft;
  return amend(draft, 'ko-place', { place: context.register.place(far), inferred: [...draft.inferred, 'place'] });
}

function around(draft: Draft, context: TextContext): string | null {
  if (isOfNamedEvent(draft)) return null;
  if (IN_ALL.test(draft.sentence.text)) return koreanHomeOf(draft);
  if (IN_YEAR.test(draft.sentence.text)) return koreanSeatOf(draft, context) ?? common(draft, context);
  return (
    ofForm(context) ??
    koreanHomeOf(draft) ??
    koreanLocalSeat(draft, context) ??
    (isOfStretch(draft, context) ? (koreanSeatOf(draft, context) ?? areaOfText(draft.sentence, context)) : null) ??
    (draft.sentence.opensParagraph ? ofText(draft.sentence, context) : null) ??
    earlier(draft.sentence, context, 2) ??
    ofText(draft.sentence, context) ??
    inHeadline(context) ??
    earlier(draft.sentence, context, 1) ??
    common(draft, context) ??
    opening(context) ??
    koreanSeatOf(draft, context) ??
    koreanLandOf(draft, context) ??
    (pointsBack(draft) ? earlier(draft.sentence, context, 0.5) : null)
  );
}

/** "*2005년 동해대지진 때는* 7천명이 숨졌다": what has a year and a name of its own was not where the text is. */
function isOfNamedEvent({ sentence, count, status }: Draft): boolean {
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  return status === 'historical' && NAMED_EVENT.test(before);
}

/** "*양국에서* 1만2천 명이 숨졌다", "*도내에서* 14명이": in more than the one place that was told of. */
const IN_ALL = /(?:^| )(?:양국|양측|두 나라|각국|전국|도내|군내)(?: 모두)?에서/u;

/** "*지난해 흉기 범죄로 숨진* 사람은 12명": what a year counts, it counts everywhere. */
const IN_YEAR =
  /(?:^| )(?:지난해|작년|재작년)(?: 한 해)? (?:[가-힣]+ ){0,4}(?:숨진|다친|사망한|부상한|사망자|부상자|희생자|전체 희생자)/u;

const NAMED_EVENT =
  /\d{4}년(?: \d+월)?(?: \d+일)? (?:[가-힣]+ ){0,2}(?:[가-힣]{2,}(?<!당시 )(?:대지진|쓰나미)|[가-힣]{2,} (?:참사|대지진|쓰나미)) (?:때|당시)(?:는|에는|에도|도)? /u;

/** "*이 탄광에서는* 2004년에도 13명이 숨졌고": the place that was told before. */
function pointsBack({ sentence, count }: Draft): boolean {
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  return /(?:^|[ ,])(?:이|그|해당|같은) [가-힣]{1,8}(?:에서는|에서도|에서만|에서)(?: (?:(?!\d명)[^,])*)?$/u.test(
    before,
  );
}

/** "시라즈의 외과의는 …", "고마의 한 의사는 …": who tends or saves the hurt of a place tells of them. */
function besideWitness({ sentence, claimant }: Draft): string | null {
  if (claimant === null || !WITNESS.test(claimant.text)) return null;
  const named = /^(\S{2,})의 /u.exec(claimant.text)?.[1];
  const at = sentence.text.indexOf(claimant.text);
  return (
    named ?? /(?:^|[ ,"“])([^\s,"“]{2,})의 (?:한 |어느 )?$/u.exec(sentence.text.slice(0, Math.max(at, 0)))?.[1] ?? null
  );
}

const WITNESS = /(?:의사|외과의|의료진|간호사|병원장|병원|구조대원|주민|목격자|교민|영안실|안치소)$/u;

/** "장소: 해안도로 북단": a report names its scene in a line of its own. */
function ofForm({ sentences }: TextContext): string | null {
  for (const { text } of sentences.slice(0, 12)) {
    const words = /(?:장소|위치|발생지|사고지점)\s?[:：]\s?([^\n(,]{2,40})/u.exec(text)?.[1];
    if (words !== undefined) return words.trim();
  }
  return null;
}

/** "휴전 이후 5만 명이 집을 떠났다": what runs on belongs to the text rather than to the event told just before. */
function isOfStretch({ sentence }: Draft, { lexicon }: TextContext): boolean {
  return timesIn(sentence, lexicon, ['cumulative', 'interval']).some(({ words }) => RUNS_ON.test(words));
}

const RUNS_ON = /(?:이후|이래|누적|누계|들어|올해|달간|개월|년간)/u;

/** The first place told in the paragraph; the texts of one event name it once. */
function earlier({ index }: Sentence, context: TextContext, least: number): string | null {
  for (let i = paragraphOf(index, context); i < index; i += 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    const spots = koreanSpots(sentence, context).filter(
      (spot) => spot.rank >= least && !isOfOtherNumber(spot, sentence, Number.NaN),
    );
    const rank = Math.max(...spots.map((spot) => spot.rank), 0);
    const found = spots.find((spot) => spot.rank === rank);
    if (found !== undefined) return found.text;
  }
  return null;
}

function paragraphOf(index: number, { sentences }: TextContext): number {
  let first = index;
  while (first > 0 && first > index - 12 && sentences[first]?.opensParagraph !== true) first -= 1;
  return first === index ? Math.max(0, index - 3) : first;
}

/** A text about one place names it once, often at its beginning. */
function ofText({ index }: Sentence, context: TextContext): string | null {
  for (const sentence of context.sentences.slice(0, Math.min(index, 4))) {
    const found = koreanSpots(sentence, context).find(({ rank }) => rank > 1);
    if (found !== undefined) return found.text;
  }
  return null;
}

/** "가자지구 남부 라파의 배급소": what runs on is counted in all of the area. */
function areaOfText(sentence: Sentence, context: TextContext): string | null {
  const scene = ofText(sentence, context);
  const area = scene === null ? undefined : context.register.findPlaces(scene)[0];
  if (scene !== null && area?.start === 0) return wholeName(scene, area);
  return /^[가-힣]{1,6}[주도성현시군](?= )/u.exec(scene ?? '')?.[0] ?? scene;
}

/** No "러 접경": one letter stands for a government. */
function inHeadline({ headline, register }: TextContext): string | null {
  const found =
    headline === null ? undefined : register.findPlaces(headline.text).find(({ start, end }) => end - start > 1);
  return found === undefined || headline === null ? null : wholeName(headline.text, found);
}

/** "가자 휴전안 1단계.": the one place that the text opens with. */
function opening(context: TextContext): string | null {
  const [first] = context.sentences;
  const spots = first === undefined ? [] : koreanSpots(first, context).filter(({ rank }) => rank >= 1);
  const [spot] = spots;
  return spots.length === 1 && spot !== undefined ? spot.text : null;
}

/** "무너진 아파트에서": better than none. */
function common({ sentence, count }: Draft, context: TextContext): string | null {
  const spots = koreanSpots(sentence, context).filter((spot) => spot.rank === 0.5 && !isWard(sentence, spot));
  return (spots.findLast(({ start }) => start < count.numberStart) ?? spots[0])?.text ?? null;
}

/** "*병원*에서 끝내 숨졌다": where the hurt were treated is not where it happened. */
function isWard({ text, start }: Sentence, { text: name, start: at }: KoreanSpot): boolean {
  const behind = text.slice(at - start + name.length);
  return (
    /병원|응급실|중환자실/u.test(name) &&
    /^(?:에서 (?:끝내|결국|치료|숨|사망|눈을)|으로|에 (?:옮|이송|실려))/u.test(behind)
  );
}
