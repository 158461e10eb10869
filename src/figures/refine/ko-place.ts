import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/** Where it was: "누리시 한 공장에서", "러시아로 건너간", "쿠르스크에 파병된"; else the place told before, or that of the headline. */
export const koPlace: Refiner = {
  name: 'ko-place',
  languages: ['ko'],
  refine: (drafts, context) => drafts.map((draft) => (draft.place === null ? placed(draft, context) : draft)),
};

function placed(draft: Draft, context: TextContext): Draft {
  const own = listed(draft) ?? nearest(spotsIn(draft.sentence, context), draft);
  if (own !== null) return amend(draft, 'ko-place', { place: context.register.place(own) });
  const far = earlier(draft.sentence, context) ?? inHeadline(context) ?? ofText(draft.sentence, context);
  if (far === null) return draft;
  return amend(draft, 'ko-place', { place: context.register.place(far), inferred: [...draft.inferred, 'place'] });
}

interface Spot {
  readonly text: string;
  readonly start: number;
  /** Told by the grammar and known to the register. */
  readonly rank: number;
}

/** "지역별 사망자는 하동 4명, 남해 2명": each number has its place before it. */
function listed({ sentence, count }: Draft): string | null {
  if (!/(?:지역|시도|시·도|시군|시·군|도시|주|국가|나라|구)별/u.test(sentence.text)) return null;
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const words = /([가-힣]+(?: [가-힣]+){0,3}?)(?:에서)? (?:약 |최소 )?$/u.exec(before)?.[1]?.replace(/^.*[은는] /u, '');
  return words === undefined || /(?:자|은|는|이|가|명|모두|각각)$/u.test(words) ? null : words;
}

/** The best spot before the figure, else the first behind it. */
function nearest(spots: readonly Spot[], { count }: Draft): string | null {
  const before = spots.filter(({ start }) => start < count.numberStart);
  const pool = before.length > 0 ? before : spots;
  const rank = Math.max(...pool.map((spot) => spot.rank), 0);
  if (rank === 0) return pool[0]?.text ?? null;
  return pool.findLast((spot) => spot.rank === rank)?.text ?? null;
}

const AT =
  /((?:[^\s,“”"'‘’]+ ){0,5}?[^\s,“”"'‘’]+?)(?:에서는|에서도|에서만|에서|(?:으로|로) (?:건너간|건너가|파병|파견|보낸|보냈|이동)|에 (?:파병|파견|배치|주둔|투입|있는|위치한))/gu;
const SPEECH =
  /(?:회의|간담회|브리핑|회견|성명|보고서|보고|평가|발표|보도|인터뷰|자료|청문회|국회|의회|통화|대화|연설|글|방송|조사|과정|상황|가운데|중|중에|이 중|상태|규모|차원|측면|관계)$/u;

/** Places that could be anywhere. */
const VAGUE =
  /^(?:이|그|저|같은|해당|한|인근|사고|사건|참사|병원|위원회|[가-힣]*(?:위원회|휴게소|잔해|폐허)|도로|학교|공장|시장|마을|바다|해상|강|산|자택|거리|시내|도심|전선|전장|최전선|전쟁터|양측|곳)$|^(?:이|그|저|같은|해당) |^(?:현지|현장|이곳|그곳|곳곳|사고 현장|여기|거기|국내|해외|국외)$|\d+(?:개|층|대|곳|차례)|(?:분야|건물|현장|승강장|객실|차량|집|방)$/u;

function spotsIn(sentence: Sentence, { register }: TextContext): Spot[] {
  const spots: Spot[] = [];
  for (const match of sentence.text.matchAll(AT)) {
    const words = trimmed(match[1] ?? '');
    if (words === '' || SPEECH.test(words) || VAGUE.test(words)) continue;
    const known = register.findPlaces(words).length > 0;
    spots.push({ text: words, start: sentence.start + match.index + match[0].indexOf(words), rank: known ? 3 : 2 });
  }
  const scene = SCENE.exec(sentence.text);
  if (scene?.[1] !== undefined && !NO_SCENE.test(scene[1]))
    spots.push({ text: scene[1], start: sentence.start + scene.index, rank: 2 });
  for (const { start, end } of register.findPlaces(sentence.text)) {
    const behind = sentence.text.slice(end, end + 8);
    const local = /^ (?:보건|소방|경찰|민방위|당국)/u.test(behind);
    if (isActor(behind) && !local) continue;
    spots.push({ text: sentence.text.slice(start, end), start: sentence.start + start, rank: local ? 0 : 1 });
  }
  return spots.sort((a, b) => a.start - b.start);
}

/** "영국 국방부", "북한군": the country acts there, nothing happens in it. */
function isActor(behind: string): boolean {
  return /^(?:군|인|제|의? ?(?:정부|국방|군|당국|외무|대통령|보건|적십자)|은|는|이|가)/u.test(behind.trimStart());
}

/** The place opens the sentence, what happened there follows: "의성 산불로", "서천 요양원 화재로 …". */
const SCENE =
  /^(?:(?:지난|전날|어제|오늘|이날) )?([가-힣]{2,7}(?: [가-힣]{2,8})?) (?:산불|화재|지진|강진|폭우|홍수|산사태|호우|붕괴|폭발|추락|침몰|테러|총격|압사|눈사태|교전|전투|탈선|참사)(?:로|으로|에서| 사고로| 사고에서| 참사로|의|에| |…)/u;
const NO_SCENE =
  /(?:은|는|에서|으로|대형|강력한|잇단|연쇄|가스|차량|드론|무인기|집중|사고|공습|자살|지난|규모|이번|밤새|[을를의도])$|^(?:이번|사고|대형|지난|같은|당국|전날|올해|여객기|헬기|열차|선박|버스|광산|건물|공장|폭탄|지뢰|가스)/u;

/** Dates, times and clauses before the name fall off. */
function trimmed(words: string): string {
  const parts = words
    .replace(/\([^)]*\)/gu, '')
    .trim()
    .split(/\s+/u);
  const from = parts.findLastIndex(
    (part) =>
      /^(?:지난|이날|오전|오후|새벽|전날|어제|오늘|앞서|한편|또|이에|뒤|후|전|직전|발효|때|이와|이후|당시|직후)$/u.test(
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

/** The first place told in the paragraph; the texts of one event name it once. */
function earlier({ index }: Sentence, context: TextContext): string | null {
  for (let i = paragraphOf(index, context); i < index; i += 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    const spots = spotsIn(sentence, context).filter(({ rank }) => rank > 1);
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
    const found = spotsIn(sentence, context).find(({ rank }) => rank > 1);
    if (found !== undefined) return found.text;
  }
  return null;
}

function inHeadline({ headline, register }: TextContext): string | null {
  const found = headline === null ? undefined : register.findPlaces(headline.text)[0];
  return found === undefined || headline === null ? null : headline.text.slice(found.start, found.end);
}
