import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { isOfWhole } from '../part-of-others.ts';
import { amend, anchorOf, type Draft, type Refiner } from '../rule.ts';

/**
 * Which figure includes this one: "4,700 casualties, including 600 fatalities", "7 (6 new + 1 recovered)", "*four of the dead*
 * were children", shares of a base.
 */
export const nestParts: Refiner = {
  name: 'nest-parts',
  refine: (drafts) => drafts.map((draft) => nested(draft, drafts)),
};

function nested(draft: Draft, drafts: readonly Draft[]): Draft {
  const before = drafts.filter(
    (other) => other.sentence === draft.sentence && other.at < draft.at && other.partOf === null,
  );
  if (draft.count.unit === 'fraction') return draft.of === null ? withBase(draft, drafts) : draft;
  const counted = draft.partOf === null ? countedWhole(draft, drafts) : null;
  if (counted !== null) return amend(draft, 'nest-parts', { partOf: anchorOf(counted) });
  if (draft.partOf === null && (isOfTheHurt(draft) || isHowSome(draft))) return withWhole(draft, drafts);
  const whole = isAmongThem(draft) ? before.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] : before.at(-1);
  if (
    draft.partOf !== null ||
    whole === undefined ||
    !(opensPart(draft, whole) || isAmongThem(draft) || isOfWhole(draft.sentence.items, draft.at)) ||
    !fits(draft, whole)
  )
    return draft;
  return amend(draft, 'nest-parts', { partOf: anchorOf(whole) });
}

/** "including", "of them" or a bracket stands between the whole and its part. */
function opensPart({ sentence: { items }, at }: Draft, whole: Draft): boolean {
  const between = items.slice(whole.at + 1, at + 3);
  return (
    between.some((item) => is(item, 'including', 'of-them')) ||
    (between.some(({ text }) => text === '(') && !between.slice(0, -2).some(({ text }) => text === ')'))
  );
}

function sizeOf({ count: { low, high } }: Draft): number {
  return low ?? high ?? 0;
}

/** "killed 40 people, *12 children* and *a teacher among them*": the words that make them parts stand behind the last one. */
function isAmongThem({ sentence: { items }, at }: Draft): boolean {
  let i = groupAfter(items, at).to;
  while (items[i]?.count || is(items[i], 'single', 'conjunction') || items[i]?.text === ',') {
    i = items[i]?.count || is(items[i], 'single') ? Math.max(groupAfter(items, i).to, i + 1) : i + 1;
  }
  return /^among(?:st)? them$/.test(items[i]?.text ?? '') && /^(?:[,.;)]|and)$/.test(items[i + 1]?.text ?? '.');
}

function fits({ measure, count }: Draft, whole: Draft): boolean {
  const number = count.low ?? count.high ?? 0;
  const total = whole.count.high ?? whole.count.low ?? 0;
  return number <= total && (measure === whole.measure || whole.measure === 'casualties' || measure === 'bodies');
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
  if (measure === 'wounded') return [cue, at + 1].some((from) => CONDITION.test(wordsFrom(items, from)));
  return (
    measure === 'killed' && groupAfter(items, at).kind === 'none' && cue > at && THERE.test(wordsFrom(items, cue + 1))
  );
}

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

/** Sentences after which "the dead" may be others. */
const REACH = 5;

/** The whole may have been told some sentences ago. */
function withWhole(draft: Draft, drafts: readonly Draft[]): Draft {
  const opener = draft.sentence.items[draft.cue]?.start ?? 0;
  const listed = draft.rules.includes('of-the-dead') && draft.cue < draft.at;
  const whole = drafts.findLast(
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
  return whole === undefined ? draft : amend(draft, 'nest-parts', { partOf: anchorOf(whole) });
}

/** A share belongs to the nearest figure of people before it, in its sentence or the one before. */
function withBase(draft: Draft, drafts: readonly Draft[]): Draft {
  const base = drafts.findLast(
    (other) =>
      other.count.unit === 'people' &&
      other.count.numberStart < draft.count.numberStart &&
      draft.sentence.index - other.sentence.index < 2,
  );
  return base === undefined ? draft : amend(draft, 'nest-parts', { of: anchorOf(base) });
}
