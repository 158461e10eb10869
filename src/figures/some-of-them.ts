import { groupAfter } from './groups.ts';
import { type Item, is } from './item.ts';
import type { Draft } from './rule.ts';

/**
 * The number of those of whom only some are told: "*four of the dead*", "*15 of the 88 wounded*", "*nine died at the scene*".
 * Null where a draft is no such part, or none fits.
 */
export function wholeOfSome(draft: Draft, drafts: readonly Draft[]): Draft | null {
  return countedWhole(draft, drafts) ?? (isOfTheHurt(draft) || isHowSome(draft) ? lastTold(draft, drafts) : null);
}

/** Sentences after which "the dead" may be others. */
const REACH = 5;

/** The last number of the same fate, which may stand some sentences before. */
function lastTold(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const opener = draft.sentence.items[draft.cue]?.start ?? 0;
  const listed = draft.rules.includes('of-the-dead') && draft.cue < draft.at;
  const fitting = drafts.filter(
    (other) =>
      (!listed || other.count.numberStart < opener) &&
      other.count.numberStart < draft.count.numberStart &&
      draft.sentence.index - other.sentence.index <= REACH &&
      other.partOf === null &&
      other.measure === draft.measure &&
      other.status === draft.status &&
      other.count.unit === 'people' &&
      fits(draft, other),
  );
  // Two of the hurt are not the two children among them.
  return fitting.findLast((other) => sizeOf(other) > sizeOf(draft)) ?? fitting.at(-1) ?? null;
}

/** Whether one number can be a part of the other: no larger, and of the same fate. */
export function fits({ measure, count }: Draft, whole: Draft): boolean {
  const number = count.low ?? count.high ?? 0;
  const total = whole.count.high ?? whole.count.low ?? 0;
  return number <= total && (measure === whole.measure || whole.measure === 'casualties' || measure === 'bodies');
}

export function sizeOf({ count: { low, high } }: Draft): number {
  return low ?? high ?? 0;
}

/** "*15 of the 88 wounded* are in intensive care" */
function countedWhole(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const { items } = draft.sentence;
  if (!OF.test(items[draft.at + 1]?.text ?? '')) return null;
  const whole = drafts.find(
    ({ sentence, at, partOf }) =>
      sentence === draft.sentence && at > draft.at + 1 && at <= draft.at + 3 && partOf === null,
  );
  return whole !== undefined && whole.measure === draft.measure && fits(draft, whole) ? whole : null;
}

/** "*four of the dead*", "*19 of those* killed", «*трое из погибших*»; "*Of the dead*, six were women". */
function isOfTheHurt({ sentence: { items }, at, cue, rules }: Draft): boolean {
  if (rules.includes('of-the-dead')) return true;
  if (!OF.test(items[at + 1]?.text ?? '') || cue <= at + 1 || cue > at + 4) return false;
  return items.slice(at + 2, cue).every(({ text }) => /^(?:the|those)$/.test(text)) && is(items[cue], ...TELLS);
}

/** "*Nine died at the scene*", "*with 12 in critical condition*", «*двое тяжело*»: how it went with some of those told, where only a number stands. */
function isHowSome({ sentence: { items }, at, cue, measure }: Draft): boolean {
  // «погибли трое; *ещё* двое в тяжёлом состоянии»
  if (CYRILLIC.test(items[at - 1]?.text ?? '') && is(items[at - 1], 'others')) return false;
  if (measure === 'wounded') return [cue, at + 1].some((from) => CONDITION.test(wordsFrom(items, from)));
  return (
    measure === 'killed' && groupAfter(items, at).kind === 'none' && cue > at && THERE.test(wordsFrom(items, cue + 1))
  );
}

const CYRILLIC = /^[а-яіїєґ]+$/u;

function wordsFrom(items: readonly Item[], from: number): string {
  return items
    .slice(from, from + 5)
    .map(({ text }) => text)
    .join(' ');
}

const CONDITION =
  /^(?:in (?:a )?)?(?:critical|serious|grave|stable)\b|^(?:[—–-] )?(?:(?:в|у) (?:критич|тяж|крайне тяж|важк|вкрай важк|реаним|реанім)|тяжело(?: |$)|важко(?: |$))/u;

const THERE = /^(?:at the (?:scene|site|spot)|on (?:the spot|impact)|instantly|immediately|in the (?:first|initial) )/;

const OF = /^(?:of|of those|из|з|із|зі|с|من)$/u;
const TELLS = ['people', 'state', 'passive'] as const;
