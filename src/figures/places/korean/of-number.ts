import type { Draft, Sentence, TextContext } from '../../rule.ts';
import { type KoreanSpot, koreanSpots } from './spots.ts';

/* Which of the places that a Korean sentence tells a number belongs to. */

/** "서울에서는 한빛백화점이 무너져 502명이 사망하고 *937명이* 부상했다": with no place since the number before, where that one was. */
export function koreanSceneOf(draft: Draft, done: readonly Draft[], context: TextContext): string | null {
  const spots = scenesFor(draft, context);
  const { sentence, count } = draft;
  const last = done.findLast((other) => other.sentence === sentence && other.count.numberEnd <= count.numberStart);
  const goesOn =
    last !== undefined &&
    !last.inferred.includes('place') &&
    spots.every(({ start }) => start < last.count.numberStart || start > count.numberStart);
  return goesOn && spots.some(({ text }) => text === last.place?.text)
    ? (last.place?.text ?? null)
    : nearest(spots, draft);
}

/** Without the country or town that names who speaks ("노르웨이의 인권단체는"). */
function scenesFor(draft: Draft, context: TextContext): KoreanSpot[] {
  const { sentence, claimant, count } = draft;
  const spots = koreanSpots(sentence, context).filter((spot) => !isOfOtherNumber(spot, sentence, count.numberStart));
  const at = claimant === null ? -1 : sentence.text.indexOf(claimant.text.split(' ')[0] ?? claimant.text);
  if (claimant === null || at < 0) return spots;
  const from = sentence.start + at - (/(?:\S+의 )$/u.exec(sentence.text.slice(0, at))?.[0].length ?? 0);
  const to = sentence.start + at + claimant.text.length;
  return spots.filter(({ start, rank }) => rank > 2 || start < from || start >= to);
}

/** "부상 14명(*경북* 8, *경남* 6)": each place that a list counts in is that of its own number alone. */
export function isOfOtherNumber(
  { text: name, start: at }: KoreanSpot,
  { text, start }: Sentence,
  number: number,
): boolean {
  const own = /^[이가은는:]? ?(?=\d[\d,]*(?:명|구)?(?:[,·)]|$|[이으입]))/u.exec(text.slice(at - start + name.length));
  return own !== null && at + name.length + own[0].length !== number;
}

/** The spot right before the number, else the one between number and verb, else the best before it, else the first behind. */
function nearest(spots: readonly KoreanSpot[], { count, sentence, cue }: Draft): string | null {
  const verb = sentence.items[cue]?.start ?? 0;
  const leads = (spot: KoreanSpot) =>
    sentence.items.some((item) => item.count !== null && item.start > spot.start && item.start < verb);
  const between = spots.find(
    (spot) => spot.rank > 1 && spot.start > count.numberStart && spot.start < verb && !leads(spot),
  );
  const isOfNextClause = ({ start }: KoreanSpot) =>
    /(?:다며|[았었했]고|[았었했]으며|는데), /u.test(
      sentence.text.slice(count.numberEnd - sentence.start, Math.max(0, start - sentence.start)),
    );
  const before = spots.filter(({ start, rank }) => rank !== 0.5 && start < count.numberStart);
  const beside = before.findLast(({ start, text, rank }) => rank > 1 && count.numberStart - start - text.length < 8);
  if (between !== undefined || beside !== undefined) return (beside ?? between)?.text ?? null;
  const pool = before.length > 0 ? before : spots.filter((spot) => spot.rank !== 0.5 && !isOfNextClause(spot));
  const rank = Math.max(...pool.map((spot) => spot.rank), 0);
  if (rank === 0) return pool[0]?.text ?? null;
  return pool.findLast((spot) => spot.rank === rank)?.text ?? null;
}
