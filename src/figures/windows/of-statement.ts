import { startsNewStatement } from '../clauses/new-statement.ts';
import { is } from '../item.ts';
import type { Draft, Sentence } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/**
 * Of another statement: "the mine had burned twice in five years, and that 40 had died"; behind the figure only where that
 * statement has a number of its own: "4,000 had fallen, and that 3,000 more were sent in January".
 */
export function isOfStatement(match: TimeMatch, draft: Draft): boolean {
  const { start, end, words } = match;
  const { sentence } = draft;
  if (end <= draft.start)
    return (
      !opensSentence(match, sentence) &&
      !/^since/i.test(words) &&
      (startsNewStatement(sentence, end, draft.start) || opensEvent(end, draft))
    );
  if (start < draft.end || !startsNewStatement(sentence, draft.end, start)) return false;
  return sentence.items.some(
    (item) => item.count !== null && item.count.sifted === null && item.start >= draft.end && item.end <= start,
  );
}

/** "*In 2031,* 16 were hurt, while 90 were displaced": before its comma a stretch holds for all that follows. */
function opensSentence({ start, end }: TimeMatch, sentence: Sentence): boolean {
  return start === sentence.start && /^(?:,| \()/.test(sentence.text.slice(end - sentence.start));
}

/** "it burned twice in five years, *and a blast* killed 40": what follows is an event of its own. */
function opensEvent(from: number, { sentence: { items }, start }: Draft): boolean {
  const between = items.filter((item) => item.start >= from && item.end <= start);
  const joint = between.findIndex((item) => is(item, 'conjunction'));
  return joint >= 0 && between.slice(joint).some((item) => is(item, 'incident'));
}
