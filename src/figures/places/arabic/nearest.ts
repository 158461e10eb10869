import { is } from '../../item.ts';
import type { Draft, Sentence } from '../../rule.ts';
import { isHost } from './leads.ts';
import type { ArabicSpot } from './spots.ts';

/** Of the spots of its sentence the one that a figure belongs to: right before it, else behind it, else before it. */
export function arabicNearest(spots: readonly ArabicSpot[], { end, start, sentence }: Draft): string | null {
  const host = spots.find((spot) => spot.start < start && isSheltering(sentence, spot.start));
  if (host !== undefined) return host.text;
  const beside = spots.findLast(
    (spot) => spot.start < start && !isParted(sentence, spot.start + spot.text.length, start),
  );
  const after = spots.find((spot) => spot.start >= start && !isParted(sentence, end, spot.start));
  if (after === undefined && beside !== undefined) return beside.text;
  const behind = spots.find(
    (spot) =>
      spot.start >= start &&
      spot.start - end < 140 &&
      !isOfPart(sentence, end, spot.start) &&
      !isSaidBesides(sentence, end, spot.start),
  );
  const before = spots.findLast((spot) => spot.start < start);
  return (behind ?? before)?.text ?? null;
}

/** "إن بين القتلى امرأة، *وإن فرق الإسعاف أنهت عملها في* كارسك": another thing that was said, with nobody hurt in it. */
function isSaidBesides({ text, start, items }: Sentence, from: number, to: number): boolean {
  const next = /[،؛]\s*(?:كما )?(?:و[إأ]ن(?:ه|ها|هم)?|مشير|مؤكد|موضح|مضيف)(?!\p{L}{3})/u.exec(
    text.slice(from - start, to - start),
  );
  const opens = from + (next?.index ?? 0);
  return (
    next !== null &&
    !items.some((item) => item.start >= opens && item.end <= to && is(item, 'incident', 'event', 'passive'))
  );
}

/** "*تؤوي* طرسين نحو 300 نازح من كارسك": where they are, and not where they come from. */
function isSheltering({ items }: Sentence, at: number): boolean {
  return isHost(items[items.findIndex(({ start }) => start === at) - 1]);
}

/** "36 وفاة، *منها* 15 في شمال الإقليم": the place of a part is not that of the whole. */
function isOfPart({ text, start, items }: Sentence, from: number, to: number): boolean {
  const part = PART.exec(text.slice(from - start, to - start));
  const opens = from + (part?.index ?? 0);
  return part !== null && !items.some((item) => item.start >= opens && item.end <= to && is(item, 'incident'));
}

const PART =
  /(?<!\p{L})(?:(?:منها|منهم|منهن|بينهم|بينها|بينهن)(?!\p{L})[^،؛]*\p{N}|\p{N}+ (?:منها|منهم|منهن)(?!\p{L}))[^،؛]*$/u;

/** A comma or a further figure of a list stands between. */
function isParted({ text, start }: Sentence, from: number, to: number): boolean {
  return /[،؛,]/u.test(text.slice(from - start, to - start));
}
