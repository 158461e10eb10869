import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Draft, Find, FindContext, Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';

/** Another count of whom the sentence told before, by those whom it counts: «погибли 13 гражданских; *соседи сообщают о восьми жителях и пяти солдатах*». */
export const slavicRivalPeople: Finder = {
  name: 'slavic-rival-people',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const whole = isTold(items, at) ? wholeBefore(context.drafts, items, at) : null;
      if (whole === null) return [];
      const { measure } = whole;
      return countsFrom(items, at, context).map((i) => ({ at: i, measure, cue: i, from: i, to: groupEnd(items, i) }));
    }),
};

/** «сообщают *о* восьми», «говорить *про* трьох» */
function isTold(items: readonly Item[], at: number): boolean {
  return is(items[at - 2], 'says') && /^(?:о|об|про)$/u.test(items[at - 1]?.text ?? '');
}

/** A figure of the same sentence, in front of a semicolon or a contrast. */
function wholeBefore(drafts: readonly Draft[], items: readonly Item[], at: number): Draft | null {
  const joint = items.findLastIndex(
    ({ text }, i) =>
      i < at && (text === ';' || (items[i - 1]?.text === ',' && /^(?:а|тогда как|тоді як|зато|але|но)$/u.test(text))),
  );
  if (joint < 0 || items.slice(joint, at).some(({ count }) => count !== null)) return null;
  return drafts.findLast((draft) => draft.at < joint && FATES.test(draft.measure)) ?? null;
}

const FATES = /^(?:killed|wounded|missing|captured)$/;

/** «о восьми жителях *и пяти солдатах*»: up to the end of the clause; none where something else is told of them. */
function countsFrom(items: readonly Item[], at: number, context: FindContext): readonly number[] {
  const { kind, measure, to } = groupAfter(items, at);
  if (!isFree(items, at, context) || kind !== 'person' || measure !== null) return [];
  if (is(items[to], 'conjunction') && items[to + 1]?.count != null) {
    const rest = countsFrom(items, to + 1, context);
    return rest.length === 0 ? [] : [at, ...rest];
  }
  return to >= items.length || /^[.;!]$/.test(items[to]?.text ?? '') ? [at] : [];
}
