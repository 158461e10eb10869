import type { Sentence, TextContext } from '../../rule.ts';
import { fallenIn, locatives, placeIn, struckIn, type Words } from './locative.ts';
import { bordersIn, scenesIn } from './scene.ts';
import { isCommon, isNoPlace, isVague } from './vague.ts';

export interface KoreanSpot {
  readonly text: string;
  readonly start: number;
  readonly rank: SpotRank;
}

/**
 * How surely it is the place of something: 3 told by the grammar and known to the register; 2 told by the grammar; 1 known, and only
 * mentioned; 0.5 a building of which there are many; 0 where a local office sits.
 */
type SpotRank = 0 | 0.5 | 1 | 2 | 3;

export function koreanSpots(sentence: Sentence, context: TextContext): KoreanSpot[] {
  const { text, start } = sentence;
  const struck = siteStruck(text);
  const told = [...locatives(text), ...struckIn(text), ...fallenIn(text), ...(struck === null ? [] : [struck])];
  const spots = told.flatMap((words) => spotOf(words, start, context));
  for (const scene of scenesIn(text))
    spots.push({ text: scene.text, start: start + scene.at, rank: isCommon(scene.text) ? 0.5 : 2 });
  for (const border of bordersIn(text)) spots.push({ text: border.text, start: start + border.at, rank: 3 });
  const topic = topicIn(text);
  if (topic !== null) spots.push({ text: topic, start, rank: 1 });
  return [...spots, ...mentioned(sentence, context)].sort((a, b) => a.start - b.start);
}

function spotOf({ text, at }: Words, start: number, { register }: TextContext): KoreanSpot[] {
  if (text.length < 2 || isNoPlace(text) || isVague(text)) return sideOf(text, at, start);
  const known = register.findPlaces(text).length > 0;
  return [{ text, start: start + at, rank: known ? 3 : isCommon(text) ? 0.5 : 2 }];
}

/** "*마로군 하늘마을은* 쑥대밭이 됐다": a village that a sentence is about. */
function topicIn(text: string): string | null {
  return /^([가-힣]{2,}[시군구읍면] [가-힣]{2,}(?:마을|[읍면동리]))(?:은|는|이|가) /u.exec(text)?.[1] ?? null;
}

/** "이스라엘 측에서는 28명이": the side of a war is its country. */
function sideOf(text: string, at: number, start: number): KoreanSpot[] {
  const side = /^(\S{2,8}) (?:측|쪽)$/u.exec(text)?.[1];
  return side === undefined ? [] : [{ text: side, start: start + at, rank: 2 }];
}

/** Places of the register that no grammar tells the role of. */
function mentioned({ text, start }: Sentence, { register }: TextContext): KoreanSpot[] {
  return register.findPlaces(text).flatMap((place): KoreanSpot[] => {
    const behind = text.slice(place.end, place.end + 24);
    const name = wholeName(text, place);
    const local = /^ (?:보건|소방|경찰|민방위|당국)/u.test(behind);
    if (name === '인도' && /^(?:를|로) (?:덮|돌진|뛰어|올라|침범)/u.test(behind)) return [];
    if (TOWARDS.test(behind)) return [];
    if (/국적/u.test(text.slice(0, place.start)) && /^ ?\d[\d,]*명/u.test(behind)) return [];
    if (SIDE.test(behind)) return [{ text: name, start: start + place.start, rank: 2 }];
    if ((isActor(behind) && !local) || ABBREVIATED.test(name)) return [];
    return [{ text: name, start: start + place.start, rank: local ? 0 : 1 }];
  });
}

/** "루리아 *방향으로* 피란했다": where they flee to. */
const TOWARDS = /^ ?(?:국경 )?(?:쪽|방향|방면)으로/u;

/** "이란 측 사망자를 974명으로" */
const SIDE = /^ 측 (?:사망|부상|사상|전사|인명|민간인|희생|피해)/u;

/** "가자지구", "쿠르스크주": the kind is written together with the name; "미얀마 라카인주": a part of the land stands behind it. */
export function wholeName(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const glued = GLUED.exec(text.slice(end, end + 6))?.[0] ?? '';
  return text.slice(start, end) + glued + (PART_OF.exec(text.slice(end + glued.length, end + 16))?.[0] ?? '');
}

const PART_OF =
  /^ (?!(?:이번|지난|다음|민주|여성|남성|다시|당시|동시|즉시|국방성|외무성|국무성|가능성))[가-힣]{2,6}(?:주|현|성|시|섬|반도)(?=[ ,]|에서|의 |을 |를 |로 )/u;

const GLUED = /^(?:지구|시티|자치주|주|섬|반도)(?=$|[^가-힣]|[은는이가을를에의와과로도])/u;

/** "영국 국방부", "북한군": the country acts there, nothing happens in it. */
const ABBREVIATED = /^.$/u;

function isActor(behind: string): boolean {
  return /^(?:군|인|제|소재 |(?:의 )?(?:싱크탱크|연구소|연구기관|대학|외교|연방|하원|상원|전문가|기업|회사|업체|인권단체|시민단체|야당|여당)|(?:의 )?(?:드론|무인기|미사일|로켓|전투기|잠수함|함정|특수부대)|의? ?(?:총참모|총사령|합참|합동참모|사령부|정부|국방|군|당국|외무|대통령|보건|적십자|국영|국적|방송|외무|의회|언론|매체|정보|총리|특사|행정부|측|대사|여객기|선적|국민|교민)|의 (?:[가-힣]+ ){0,2}(?:공습|공격|폭격|포격|미사일|침공|침략|군사작전|작전|기습|공세|진압|개입|발포|드론|무인기|보복|봉쇄|총격|지상전|폭탄)|은|는|이|가|과|와|에 (?:본부|거점|기반|사무소)|의 (?:[가-힣]+ ){0,2}[가-힣]+(?:은|는|이|가|\())/u.test(
    behind.trimStart(),
  );
}

/** "니알라의 시장이 드론 공격을 받았다", "기지에 미사일이 날아왔다": what was struck. */
const STRUCK =
  /(?<![\d가-힣])((?:[가-힣]+ ){0,4}[가-힣]*(?:기지|병원|주거지역|주거지|주거용 건물|주택가|항만|정유소|변전소|기반시설|마을|정유시설|군사시설|시장|학교|공항|난민촌|발전소|교회|사원|항구|캠프|검문소|아파트))(?:에|을|를|이|가) [^,.]{0,24}(?:공격|폭격|포격|공습|습격|총격|날아|떨어|강타|피격|피습|미사일에 맞|포탄에 맞|드론에 맞|로켓에 맞)/u;

function siteStruck(text: string): Words | null {
  const struck = STRUCK.exec(text);
  const name = placeIn(struck?.[1] ?? '');
  return struck === null || name === '' ? null : { text: name, at: struck.index + struck[0].indexOf(name) };
}
