import { groupAfter } from './groups.ts';
import { type Item, is, measureOf } from './item.ts';
import { isPlannedNumber } from './planned-number.ts';
import { behindRelative } from './relative.ts';

/** How far behind its subject a verb is looked for. */
const REACH = 24;

/**
 * Index of the verb that the people counted at `at` are the subject of ("20 people from the village *were killed*"), or -1.
 * Brackets, appositions and further subjects are stepped over; another clause ends the search.
 */
export function predicateAfter(items: readonly Item[], at: number): number {
  const { to, kind } = groupAfter(items, at);
  return predicateFrom(items, to, kind === 'person');
}

/** The same for a subject that ends before item `from`; behind people, a clause that is told of another noun is stepped over. */
export function predicateFrom(items: readonly Item[], from: number, arePeople = false): number {
  const start = skipOfThem(items, from);
  let auxiliary = -1;
  let verbs = 0;
  for (let i = start; i < items.length && i < start + REACH; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    if (isPredicate(items, i) && !(i === start && isReduced(items, i)))
      return isReached(items, i, start, auxiliary, verbs) ? i : -1;
    const next =
      arePeople && (i > start || item.text === 'whose')
        ? behindRelative(items, stepOver(items, i))
        : stepOver(items, i);
    if (next > i && auxiliary >= 0 && item.count !== null) return -1;
    if (next > i) {
      i = next - 1;
      continue;
    }
    if (is(item, 'auxiliary')) auxiliary = i;
    else if (endsClause(items, i, start)) return -1;
    else if (!is(item, 'adverb', 'hypothetical', 'person') && auxiliary >= 0 && item.kind === 'word') verbs += 1;
  }
  return -1;
}

/** "12 *of them* were killed", "three *of whom* died". */
function skipOfThem(items: readonly Item[], at: number): number {
  return is(items[at], 'of-them') ? at + 1 : at;
}

/** "prisoners *held by the army* were released", "soldiers *dispatched to Russia* are estimated to have been killed": a participle of the subject, before its own verb. */
function isReduced(items: readonly Item[], participle: number): boolean {
  if (!/^(?:deployed|captured)$/.test(measureOf(items[participle], 'passive') ?? '')) return false;
  for (let i = participle + 1; i < items.length && i < participle + REACH; i += 1) {
    const item = items[i];
    if (item?.count || item?.kind === 'mark' || is(item, 'clause', 'conjunction')) return false;
    if (/^(?:have|has|had|are|were) /.test(item?.text ?? '') && is(item, 'happens', 'passive', 'state')) return true;
    if (!is(item, 'auxiliary')) continue;
    const verb = items.findIndex((other, k) => k > i && !is(other, 'auxiliary', 'adverb', 'hypothetical', 'says'));
    return verb >= 0 && is(items[verb], 'passive', 'happens', 'state') && is(items[verb - 1], 'auxiliary', 'adverb');
  }
  return false;
}

function isPredicate(items: readonly Item[], i: number): boolean {
  return is(items[i], 'passive', 'happens', 'state') && !is(items[i], 'thing');
}

/** Right behind the subject, or behind an auxiliary with nothing but adverbs between; what dies needs no auxiliary. */
function isReached(items: readonly Item[], i: number, start: number, auxiliary: number, verbs: number): boolean {
  if (isObjectVerb(items, i, auxiliary)) return false;
  if (/^(?:have|has|had|are|is|were|was|cannot|could) /.test(items[i]?.text ?? '')) return verbs === 0;
  if (auxiliary >= 0 && isPerfect(items, auxiliary) && is(items[i], 'active') && !is(items[i], 'state', 'happens'))
    return false;
  const adverbs = (from: number) =>
    items
      .slice(from, i)
      .every(
        (item) => is(item, 'adverb', 'auxiliary', 'hypothetical', 'no') || isManner(item) || /^["“”]$/.test(item.text),
      );
  if (adverbs(start) || isJointSubject(items, start, i) || isPair(items, start, i)) return true;
  if (auxiliary >= 0) return adverbs(auxiliary + 1);
  if (is(items[i], 'happens') && i === start + 1 && items[start]?.text === 'who') return true;
  if (is(items[i], 'happens'))
    return verbs === 0 && (items[i - 1]?.text === 'also' || !is(items[i - 1], 'stop', 'single', 'preposition'));
  return is(items[i - 1], 'clause', 'adverb') || items[i - 1]?.text === ',';
}

/** "were *summarily* executed" */
function isManner({ text, senses, capital }: Item): boolean {
  return senses.length === 0 && !capital && /[a-z]{3}ly$/.test(text);
}

/** "460 patients *and companions* slain": a second noun of the same number. */
function isPair(items: readonly Item[], from: number, to: number): boolean {
  return (
    items[from]?.text === 'and' &&
    to === from + 2 &&
    is(items[from + 1], 'person') &&
    /[^s]s$|men$/.test(items[from + 1]?.text ?? '')
  );
}

/** "14 rebels, *2 soldiers* killed": nothing but further counted subjects stands before the verb. */
function isJointSubject(items: readonly Item[], from: number, to: number): boolean {
  let i = is(items[from - 1], 'person') ? from : to + 1;
  while (i < to) {
    if (items[i]?.count?.sifted === null && groupAfter(items, i).kind !== 'none') i = behindSubject(items, i);
    else if (items[i]?.text === ',' || /^(?:and|&)$/.test(items[i]?.text ?? '')) i += 1;
    else return false;
  }
  return i === to;
}

/** "has killed": only "been" makes a perfect tense passive. */
function isPerfect(items: readonly Item[], auxiliary: number): boolean {
  return /^(?:has|have|had|having)$/.test(items[auxiliary]?.text ?? '');
}

/** "soldiers killed 20": the verb has an object of its own, and no auxiliary makes it passive. */
function isObjectVerb(items: readonly Item[], i: number, auxiliary: number): boolean {
  if (!is(items[i], 'active') || auxiliary >= 0) return false;
  return (items[i + 1]?.count ?? null) !== null && items[i + 1]?.count?.sifted === null;
}

/** Brackets, "including …," and further counted subjects: index behind them, or `i` where there is nothing to step over. */
function stepOver(items: readonly Item[], i: number): number {
  const item = items[i];
  if (item?.text === '(') return behind(items, i, ')');
  if (isFreeDash(items, i)) return behindDash(items, i);
  if (is(item, 'including') && items[i - 1]?.text === ',') return behindComma(items, i);
  if (item?.text === ',' && (isSpeaking(items, i) || items[i + 1]?.text === 'having')) return behindComma(items, i);
  if (item?.text === ',' && items[i + 4]?.count && isPlannedNumber(items, i + 4) && items[i + 5]?.text === ',')
    return i + 6;
  if (item?.text === ',' && items[i + 1]?.text === 'not' && items[i + 2]?.count) return behindNumber(items, i + 2);
  if (item?.text === 'aged' && items[i + 1]?.count) return behindAges(items, i);
  if (item?.text === ',' && items[i + 1]?.count?.sifted === 'age') return behindAgesBetween(items, i);
  if (item?.text === ',' && /^(?:aged|ages)$/.test(items[i + 1]?.text ?? '')) return behindComma(items, i + 1);
  if (item?.text === ',' && items[i + 1]?.text === 'whose') return behindWhose(items, i);
  if (is(item, 'single') && items[i + 2]?.text === '-' && is(items[i - 1], 'conjunction'))
    return behindOneOfAge(items, i);
  if (item?.text === ',' && SOME.test(items[i + 1]?.text ?? '') && is(items[i + 2], 'of-them'))
    return behindComma(items, i + 1);
  if (item?.text === ',' && items[i + 1]?.count && (is(items[i + 2], 'of-them') || items[i + 1]?.text === 'both'))
    return behindComma(items, i + 1);
  const joined =
    is(items[i - 1], 'conjunction') ||
    items[i - 1]?.text === ',' ||
    is(items[i - 1], 'including', 'preposition') ||
    (is(items[i - 1], 'stop') && is(items[i - 2], 'conjunction'));
  return item?.count && joined ? behindSubject(items, i) : i;
}

/** "73 people*, some of them bystanders,* were shot": no number is told of those. */
const SOME = /^(?:some|many|several|most|all|both|none|each)$/;

/** "nobody in the prison*, he said,* had died" */
function isSpeaking(items: readonly Item[], comma: number): boolean {
  const close = items.findIndex(({ text }, k) => k > comma && k < comma + 6 && text === ',');
  return (
    close > 0 && is(items[close - 1], 'says') && items.slice(comma + 1, close).every(({ count }) => count === null)
  );
}

/** A dash between blanks; one within a word has none. */
function isFreeDash(items: readonly Item[], i: number): boolean {
  const dash = items[i];
  const isDash = dash !== undefined && /^[-–—]$/.test(dash.text);
  return isDash && items[i - 1]?.end !== dash.start && items[i + 1]?.start !== dash.end;
}

/** "11 others – *six of them badly* – were hurt" */
function behindDash(items: readonly Item[], i: number): number {
  const to = items.findIndex((_, k) => k > i && k < i + REACH && isFreeDash(items, k));
  return to > 0 && is(items[to + 1], 'auxiliary', 'passive', 'happens') ? to + 1 : i;
}

/** Behind the group of the count at `i`, but not behind the verb that it shares with others: "14 rebels, 2 soldiers *killed*". */
function behindSubject(items: readonly Item[], i: number): number {
  const { to, cue } = groupAfter(items, i);
  const shared = cue === to - 1 && is(items[cue], 'passive') && is(items[cue - 1], 'person');
  return Math.max(shared ? cue : to, i + 1);
}

/** "two men*, 34 and 41,* were killed" */
function behindAgesBetween(items: readonly Item[], i: number): number {
  let to = i + 1;
  while (items[to]?.count?.sifted === 'age')
    to += /^(?:and|,)$/.test(items[to + 1]?.text ?? '') && items[to + 2]?.count ? 2 : 1;
  return items[to]?.text === ',' ? to + 1 : i;
}

/** "four women and *a 10-year-old boy* died" */
function behindOneOfAge(items: readonly Item[], i: number): number {
  if (!items[i + 1]?.count || items[i + 3]?.text !== 'year') return i;
  const noun = items.findIndex((item, k) => k > i + 4 && k < i + 9 && is(item, 'person'));
  return noun > 0 && !items.slice(i + 4, noun).some((item) => is(item, 'auxiliary', 'clause')) ? noun + 1 : i;
}

/** "two sisters *aged six and eight* drowned" */
function behindAges(items: readonly Item[], i: number): number {
  let to = i + 1;
  while (items[to]?.count || (/^(?:and|to|,|between)$/.test(items[to]?.text ?? '') && items[to + 1]?.count)) to += 1;
  return items[to]?.text === ',' ? i : to;
}

function behind(items: readonly Item[], i: number, mark: string): number {
  for (let k = i + 1; k < items.length && k < i + REACH; k += 1) if (items[k]?.text === mark) return k + 1;
  return i;
}

function behindComma(items: readonly Item[], i: number): number {
  for (let k = i + 1; k < items.length && k < i + REACH; k += 1) {
    if (items[k]?.text === ',' && is(items[k + 1], 'auxiliary', 'passive', 'happens', 'state', 'adverb')) return k + 1;
    if (is(items[k], 'clause', 'says') && !is(items[k], 'preposition')) return i;
    if (is(items[k], 'auxiliary')) return k;
  }
  return i;
}

/** "seven of them*, whose injuries were too severe,* died": behind the comma before the verb, or `i`. */
function behindWhose(items: readonly Item[], i: number): number {
  const close = items.findIndex(({ text }, k) => k > i + 1 && k < i + REACH && text === ',');
  return is(items[close + 1], 'auxiliary', 'passive', 'happens', 'state', 'adverb') ? close + 1 : i;
}

/** "16 people, *not 18 as first reported*, died": behind the comma that closes the number in dispute. */
function behindNumber(items: readonly Item[], at: number): number {
  const close = items.findIndex(({ text }, k) => k > at && k < at + 8 && text === ',');
  return close < 0 ? at - 2 : close + 1;
}

function endsClause(items: readonly Item[], i: number, start: number): boolean {
  const item = items[i];
  if (item === undefined || item.count !== null) return true;
  if (/^[;:]$/.test(item.text) || (i === start && ACTS.test(item.text))) return true;
  if (is(item, 'of-them', 'nobody', 'leaving', 'loss', 'says', 'denies', 'other-fate') && !is(item, 'adverb'))
    return !(i === start && items[i + 1]?.text === 'by');
  if (is(item, 'active') && !is(item, 'passive')) return true;
  if (opensOwnClause(items, i)) return true;
  if (item.text === ',' || is(item, 'adverb')) return false;
  const relative = i === start && /^(?:who|that|which)$/.test(item.text);
  return is(item, 'clause') && !is(item, 'preposition') && !relative;
}

/** "12 devices *after a man was* wounded": behind the preposition somebody else is the subject. */
function opensOwnClause(items: readonly Item[], i: number): boolean {
  if (!/^(?:after|before|as|since|until)$/.test(items[i]?.text ?? '') || !is(items[i + 1], 'single', 'stop'))
    return false;
  const person = items.findIndex((item, k) => k > i + 1 && k < i + 4 && is(item, 'person'));
  return person > 0 && is(items[person + 1], 'auxiliary');
}

/** "29 *came* through here, four died": the subject does something of its own. */
const ACTS = /^(?:came|went|passed|ran|got|took|made|stood|swam|sat|waited|walked)$/;

/** Whether the participle at `i` is passive: an auxiliary stands before it. */
export function isPassiveVoice(items: readonly Item[], i: number): boolean {
  if (/ing$/.test(items[i]?.text ?? '')) return false;
  for (let k = i - 1; k >= 0 && k > i - 4; k -= 1) {
    if (is(items[k], 'auxiliary'))
      return !/^(?:has|have|had|having|did|do|does|will|would|could|may|might|can|must|to)$/.test(items[k]?.text ?? '');
    if (!is(items[k], 'adverb')) return false;
  }
  return false;
}

/** Whether between two items there is nothing but what joins equal members: commas, "and", brackets of people. */
export function isJoint(items: readonly Item[], from: number, to: number): boolean {
  if (to <= from) return false;
  return (
    items
      .slice(from, to)
      .every(
        (item) =>
          item.text === ',' ||
          is(item, 'conjunction') ||
          is(item, 'adverb', 'single', 'others') ||
          item.text === 'as' ||
          item.text === 'well',
      ) && !items.slice(from, to).some((item) => /^(?:but|while|whereas|yet)$/.test(item.text))
  );
}
