import type { Sentence, TextContext } from '../rule.ts';

export interface KoreanSpot {
  readonly text: string;
  readonly start: number;
  /** Told by the grammar and known to the register. */
  readonly rank: number;
}

const AT =
  /((?:[^\s,“”"'‘’]+ ){0,5}?[^\s,“”"'‘’]+?)(?:에서는|에서도|에서만|에서|(?:으로|로) (?:건너간|건너가|파병|파견|보낸|보냈|이동)| 전역(?:으로|에)| 곳곳(?:으로|에)| 일대(?:로|에|를)|에 (?:파병|파견|배치|주둔|투입|있는|위치한|남아|머물|머무|도착|집결|갇힌|매몰된|매몰됐))/gu;
const SPEECH =
  /(?:회의|간담회|브리핑|회견|성명|보고서|보고|평가|발표|보도|인터뷰|자료|청문회|국회|의회|통화|대화|연설|글|방송|조사|과정|상황|가운데|중|중에|이 중|상태|규모|차원|측면|관계|작업|감사|국정감사|교전|전투|충돌|전쟁|시위|이후|순차적|집회|경기|조건|의미|뜻|개월|대회|측)$/u;

/** Places that could be anywhere. */
const VAGUE =
  /^(?:추가|대규모|비밀리|대거|차례|순차|별도|이|그|저|같은|해당|한|인근|사고|사건|참사|병원|위원회|[가-힣]*(?:위원회|휴게소|잔해|폐허|대피소|일터|수술대|병실|잔해 속|폐허 속)|도로|학교|공장|시장|마을|바다|해상|강|산|자택|거리|시내|도심|전선|전장|최전선|전쟁터|양측|곳)$|^(?:이|그|저|같은|해당|자기|제|우리) |^(?:현지|현장|이곳|그곳|곳곳|사고 현장|여기|거기|국내|해외|국외)$|^\d+(?:개|층|대|곳|차례)|(?:분야|이 지역|그 지역|해당 지역|건물|현장|승강장|객실|차량|집|방|속|안|위|밑|아래|시군|일터|수술대|대피소)$/u;

export function koreanSpots(sentence: Sentence, { register }: TextContext): KoreanSpot[] {
  const spots: KoreanSpot[] = [];
  for (const match of sentence.text.matchAll(AT)) {
    const words = trimmed(match[1] ?? '');
    if (words === '' || SPEECH.test(words) || VAGUE.test(words)) continue;
    const known = register.findPlaces(words).length > 0;
    spots.push({ text: words, start: sentence.start + match.index + match[0].indexOf(words), rank: known ? 3 : 2 });
  }
  const struck = STRUCK.exec(sentence.text);
  if (struck?.[1] !== undefined && !VAGUE.test(struck[1]))
    spots.push({ text: trimmed(struck[1]), start: sentence.start + struck.index, rank: 2 });
  const scene = sceneIn(sentence.text);
  if (scene !== null) spots.push({ text: scene.text, start: sentence.start + scene.at, rank: 2 });
  for (const { start, end } of register.findPlaces(sentence.text)) {
    const behind = sentence.text.slice(end, end + 24);
    const local = /^ (?:보건|소방|경찰|민방위|당국)/u.test(behind);
    if ((isActor(behind) && !local) || ABBREVIATED.test(sentence.text.slice(start, end))) continue;
    spots.push({ text: sentence.text.slice(start, end), start: sentence.start + start, rank: local ? 0 : 1 });
  }
  return spots.sort((a, b) => a.start - b.start);
}

/** "영국 국방부", "북한군": the country acts there, nothing happens in it. */
const ABBREVIATED = /^.$/u;

function isActor(behind: string): boolean {
  return /^(?:군|인|제|의? ?(?:정부|국방|군|당국|외무|대통령|보건|적십자|국영|국적|방송|외무|의회|언론|매체|정보|총리|측|대사|여객기|선적|국민|교민)|은|는|이|가|과|와|에 (?:본부|거점|기반|사무소)|의 (?:[가-힣]+ ){0,2}[가-힣]+(?:은|는|이|가|\())/u.test(
    behind.trimStart(),
  );
}

/** "니알라의 시장이 드론 공격을 받았다", "기지에 미사일이 날아왔다": what was struck. */
const STRUCK =
  /((?:[가-힣]+ ){0,2}[가-힣]*(?:기지|병원|시장|학교|공항|난민촌|발전소|교회|사원|항구|캠프|검문소|아파트))(?:에|을|를|이|가) [^,.]{0,16}(?:공격|폭격|포격|공습|날아|떨어|강타|피격)/u;

const SCENE =
  /(?<![가-힣])((?:[가-힣A-Za-z·]{2,10} ){0,3}[가-힣A-Za-z·]{2,10}) (?:인근 |부근 )?(?:규모 \d(?:\.\d)? ?)?(?:대형 )?(?:산불|화재|지진|강진|폭우|홍수|산사태|호우|붕괴|폭발|추락|침몰|테러|총격|압사|눈사태|교전|전투|탈선|참사|공습|폭격)(?:로|으로|에서| 사고로| 사고에서| 참사로|의|에|가|이| 이틀째| 사흘째| 나흘째| |…|,)/u;
const NO_SCENE =
  /(?:[을를의도과와로간째]|은|는|에서|으로|기준|현재|이후|주말|밤새|규모|이번|지난)$|^(?:이번|사고|대형|지난|같은|당국|전날|올해|광산|건물|공장|이스라엘|러시아군?|우크라이나군?|미군|미국|한국전쟁|이틀|사흘|나흘|닷새|엿새|열흘|하루|보름|일주일|한 달|병원|학교|시장|아파트)$/u;
/** What burns, falls and explodes, and how: no place by itself. */
const NO_PLACE =
  /^(?:대형|강력한|잇단|연쇄|가스|차량|드론|무인기|집중|사고|자살|폭탄|지뢰|여객기|헬기|열차|선박|버스|트럭|어선|미사일|로켓|무장|유혈|산악|해상|공중|수류탄|주택가|야간)$/u;

/** "의성 산불로", "공단 화재 이틀째", "동부 규모 6.0 강진": what happened stands behind its place, which no particle parts from it. */
function sceneIn(text: string): { readonly text: string; readonly at: number } | null {
  const match = SCENE.exec(text);
  if (match?.[1] === undefined) return null;
  const words = match[1].split(' ');
  const from = words.findLastIndex((word) => PARTED.test(word)) + 1;
  const name = words.slice(from).join(' ');
  if (name === '' || NO_SCENE.test(name) || NO_PLACE.test(words.at(-1) ?? '')) return null;
  return { text: name, at: match.index + match[1].length - name.length };
}

/** A particle, a date or an adverb ends what is no part of the name. */
const PARTED =
  /(?:은|는|이|가|을|를|에서|에|으로|며|고|의|도|과|와|해|뒤|한|된|던|일|밤|전|간)$|^(?:지난|전날|어제|오늘|이날|오전|오후|새벽|이번|또|앞서|당시|최근|기준|현재|까지)$/u;

/** Dates, times and clauses before the name fall off. */
function trimmed(words: string): string {
  const parts = words
    .replace(/\([^)]*\)/gu, '')
    .trim()
    .split(/\s+/u);
  const from = parts.findLastIndex(
    (part) =>
      /^(?:간|온|난|지금까지|이미|아직|현재까지|명은|명이|명을|명의|지난|이날|오전|오후|새벽|전날|어제|오늘|앞서|한편|또|이에|뒤|후|전|직전|발효|때|이와|이후|당시|직후)$/u.test(
        part,
      ) ||
      /\d+(?:일|시|분|년|월)(?:께|쯤|경|에|밤|낮|새벽)?$/u.test(part) ||
      (part.length > 2 && /(?:[은는을를고며]|에게|지만|으로|해|던|열린|발생한|일어난|에서|.{2}이|.{2}가)$/u.test(part)),
  );
  return parts
    .slice(from + 1)
    .join(' ')
    .replace(/의 (?:한|어느|모) .*$/u, '');
}
