import type { Bounds, Qualifier } from '../domain/amount.ts';
import { type Count, type Item, is, senseOf } from './item.ts';
import type { Lexicon } from './lexicon.ts';
import { type Numeral, numeralAt } from './numbers.ts';

/** Joins the words of every number, its range and its qualifier into one item with a count. */
export function joinCounts(
  slice: (start: number, end: number) => string,
  items: readonly Item[],
  lexicon: Lexicon,
): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    const span = mayOpen(item) ? spanAt(items, i, lexicon) : null;
    if (span === null) {
      if (item !== undefined) joined.push(item);
      i += 1;
      continue;
    }
    joined.push(countItem(slice, items, span));
    i = span.to;
  }
  return joined;
}

/** Digits, number words, and what may stand in front of either. */
function mayOpen(item: Item | undefined): boolean {
  if (item?.kind === 'digits') return true;
  return is(item, 'qualifier-before', 'range-opener', 'value', 'multiplier', 'indefinite', 'fraction', 'majority');
}

/** A number with all that belongs to it: items `from..to`, the number itself in `first..last` of the items. */
interface Span extends Bounds {
  readonly from: number;
  readonly to: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: Qualifier;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly numeral: Numeral;
}

function spanAt(items: readonly Item[], at: number, lexicon: Lexicon): Span | null {
  const opener = openersAt(items, at);
  const ranged = rangeAt(items, opener.to, lexicon, opener.joiner);
  if (ranged !== null) return withAfter(items, { ...ranged, from: at, qualifier: 'range' });
  const numeral = numeralAt(items, opener.to, lexicon);
  if (numeral === null || opener.joiner !== null) return null;
  const bounds = boundsOf(numeral, opener.qualifier ?? (isEstimate(items, at, numeral) ? 'about' : null));
  return withAfter(items, {
    ...bounds,
    from: at,
    to: numeral.to,
    numberFrom: numeral.from,
    numberTo: numeral.to,
    numeral,
  });
}

/** «полегло *человек* пятьдесят», «загинуло *душ* двадцять»: behind its noun a round number is an estimate. */
function isEstimate(items: readonly Item[], at: number, { value, kind }: Numeral): boolean {
  if (kind !== 'whole' || value % 5 !== 0 || !/^(?:человек|душ|чоловік)$/u.test(items[at - 1]?.text ?? ''))
    return false;
  const before = items[at - 2];
  return (
    before !== undefined &&
    (before.kind === 'word' || /^[,«“"]$/.test(before.text)) &&
    !is(before, 'value', 'multiplier', 'indefinite', 'number-of')
  );
}

interface Openers {
  readonly to: number;
  readonly qualifier: Qualifier | null;
  readonly joiner: string | null;
}

/** Qualifiers in front, the outer one first: "at least some 20" is at least 20. Articles may stand between. */
function openersAt(items: readonly Item[], at: number): Openers {
  let qualifier: Qualifier | null = null;
  let to = at;
  for (; to < at + 4; to += 1) {
    const sense = senseOf(items[to], 'qualifier-before');
    if (sense === undefined || isParticle(items, to) || isAbout(items, to)) break;
    qualifier = qualifier === null || qualifier === 'about' ? sense.qualifier : qualifier;
  }
  if (to > at && is(items[to], 'single') && !is(items[to], 'value', 'fraction')) to += 1;
  const opener = isRise(items, to) ? undefined : senseOf(items[to], 'range-opener');
  return opener === undefined ? { to, qualifier, joiner: null } : { to: to + 1, qualifier, joiner: opener.joiner };
}

/** "hands *over* four coffins", "taken *over* 40 hostages" is none: the word belongs to the verb before it. */
function isParticle(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === 'over' &&
    /^(?:hand|hands|handed|handing|turn|turns|turned|turning)$/.test(items[at - 1]?.text ?? '')
  );
}

/** "opened a *case over* 19 deaths", "was *charged over* the deaths of 12": what it is about, and no bound. */
function isAbout(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.text === 'over' &&
    PROCEEDINGS.test(items[at - 1]?.text ?? '') &&
    items.slice(at + 1, at + 5).some(({ text }) => DEATHS.test(text))
  );
}

const PROCEEDINGS =
  /^(?:cases?|probes?|inquiry|inquiries|enquiry|inquests?|investigations?|proceedings|trials?|charges?|charged|lawsuits?|complaints?|sued|tried|arrested|convicted|sentenced|jailed|questioned|investigated|resigned|sacked|apologi[sz]ed|rows?|outcry|outrage|anger|angry|fury|grief|protests?|protested|criticism|criticised|criticized|dispute|scandal|condemned|concerns?|alarm)$/;
const DEATHS = /^(?:deaths?|killings?|fatalities|casualties|disappearances|injuries|dead|killed)$/;

/** «зросла з 15 до 22», «выросло с 15 до 22»: where it was, and where it is now. */
function isRise(items: readonly Item[], at: number): boolean {
  return /^(?:з|із|с|со)$/u.test(items[at]?.text ?? '') && ROSE.test(items[at - 1]?.text ?? '');
}

const ROSE =
  /^(?:зрос|зріс|збільш|підня|підвищ|зменш|знизи|скорот|вырос|возрос|увелич|подня|повыс|снизи|сократ|уменьш)/u;

/** "4,000-5,000", "between 4 and 5 thousand". Not "from 20 to 30", which tells a change. */
function rangeAt(items: readonly Item[], at: number, lexicon: Lexicon, joiner: string | null): Span | null {
  const first = beforeJoiner(items, at, lexicon, joiner) ?? numeralAt(items, at, lexicon);
  if (first === null || (first.kind !== 'whole' && first.kind !== 'fraction') || isDate(items, at)) return null;
  const glued = joiner !== null && joiner !== '' && isGlued(items[first.to], joiner);
  const second =
    glued || joinsRange(items, first.to, joiner)
      ? numeralAt(items, glued ? first.to : afterQualifiers(items, first.to + 1), lexicon)
      : null;
  if (first.kind === 'whole' && second?.kind === 'fraction' && isPercent(items, second))
    return percentRange(at, first, second);
  if (second === null || second.kind !== first.kind || (joiner === null && isChange(items, at, lexicon))) return null;
  const lent = first.multiplier === 1 && second.multiplier > 1 && first.value < second.value / second.multiplier;
  const low = lent ? first.value * second.multiplier : first.value;
  if (low >= second.value || endsDate(items, at, second.value)) return null;
  const numeral = { ...second, rounding: Math.max(second.rounding, lent ? second.multiplier : first.rounding) };
  const bounds: Bounds = { low, high: second.value, qualifier: 'range' };
  return { ...bounds, from: at, to: second.to, numberFrom: at, numberTo: second.to, numeral };
}

/** «от 45 до 65 процентов», "between 10 and 20 per cent": the unit stands behind the second number alone. */
function percentRange(at: number, first: Numeral, second: Numeral): Span | null {
  const low = first.value / 100;
  if (low >= second.value) return null;
  const bounds: Bounds = { low, high: second.value, qualifier: 'range' };
  return { ...bounds, from: at, to: second.to, numberFrom: at, numberTo: second.to, numeral: second };
}

function isPercent(items: readonly Item[], { from, to }: Numeral): boolean {
  return items.slice(from, to).some((item) => is(item, 'percent'));
}

/** "the toll since October *2023* to 57,338", "KARSK, Sept *3* - Eleven people": a date, and no range begins with it. */
function isDate(items: readonly Item[], at: number): boolean {
  const [before, item, dash] = [items[at - 1], items[at], items[at + 1]];
  if (item?.kind !== 'digits') return false;
  if (/^(?:19|20)\d\d$/.test(item.text)) return is(before, 'month', 'since');
  const isSpaced = /^[-–—]$/.test(dash?.text ?? '') && dash?.start !== item.end;
  const month = before?.text === '.' ? items[at - 2] : before;
  return isSpaced && is(month, 'month') && /^\d{1,2}$/.test(item.text);
}

/** "the total since May *27* to 1,860": the day of a month, and no day stands behind "to". */
function endsDate(items: readonly Item[], at: number, second: number): boolean {
  return second > 31 && is(items[at - 1], 'month') && /^\d{1,2}$/.test(items[at]?.text ?? '');
}

/** "ما بين ثلاثة آلاف وأربعة آلاف": two numbers, where without "between" it would be one of 7,000. */
function beforeJoiner(items: readonly Item[], at: number, lexicon: Lexicon, joiner: string | null): Numeral | null {
  const whole = joiner === null || joiner === '' ? null : numeralAt(items, at, lexicon);
  if (whole === null || joiner === null || isGlued(items[whole.to], joiner)) return null;
  const joint = items.findIndex((item, i) => i > at && i < whole.to && isGlued(item, joiner));
  return joint < 0 ? null : numeralAt(items.slice(0, joint), at, lexicon);
}

/** "ما بين خمسة وثمانية": the joiner is written together with the second number. */
function isGlued(item: Item | undefined, joiner: string): boolean {
  return item !== undefined && item.text.length > joiner.length && item.text.startsWith(joiner) && is(item, 'value');
}

function afterQualifiers(items: readonly Item[], at: number): number {
  return is(items[at], 'qualifier-before') ? at + 1 : at;
}

function joinsRange(items: readonly Item[], at: number, joiner: string | null): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (joiner !== null && joiner !== '') return item.text === joiner;
  return /^[-‐‑‒–—~〜∼]$/.test(item.text) || is(item, 'range-joiner');
}

function isChange(items: readonly Item[], at: number, { table }: Lexicon): boolean {
  const before = items[at - 1]?.text ?? '';
  return (table.changeOpeners ?? []).some((opener) => before === opener || before.endsWith(` ${opener}`));
}

function boundsOf(numeral: Numeral, stated: Qualifier | null): Bounds {
  const { value, kind, qualifier: inner } = numeral;
  if (kind === 'majority') return { low: value, high: null, qualifier: 'over' };
  const qualifier = stated ?? inner ?? (kind === 'indefinite' ? 'about' : 'exact');
  if (kind === 'indefinite') return { low: value, high: null, qualifier };
  return openBounds(value, qualifier);
}

export function openBounds(value: number, qualifier: Qualifier): Bounds {
  if (qualifier === 'over' || qualifier === 'at_least') return { low: value, high: null, qualifier };
  if (qualifier === 'nearly' || qualifier === 'up_to') return { low: null, high: value, qualifier };
  return { low: value, high: value, qualifier };
}

/** Qualifiers behind the number: "20 or more", "20+", 20여, 20 이상. */
function withAfter(items: readonly Item[], span: Span): Span {
  const tight = items[span.to]?.text === '-' ? 1 : 0;
  const sense = senseOf(items[span.to + tight], 'qualifier-after');
  if (sense === undefined || span.low === null || isOfNext(items, span.to + tight)) return span;
  const bounds =
    span.qualifier === 'range'
      ? { low: span.low, high: span.high, qualifier: span.qualifier }
      : openBounds(span.low, sense.qualifier);
  return { ...span, ...bounds, to: span.to + tight + 1 };
}

/** «двенадцать погибших *и более* двухсот раненых», "and more than": a number behind it has it in front. */
function isOfNext(items: readonly Item[], at: number): boolean {
  return (
    is(items[at], 'qualifier-before') && (items[at + 1]?.kind === 'digits' || is(items[at + 1], 'value', 'multiplier'))
  );
}

function countItem(slice: (start: number, end: number) => string, items: readonly Item[], span: Span): Item {
  const first = items[span.from];
  const last = items[span.to - 1];
  const numberStart = items[span.numberFrom]?.start ?? 0;
  const numberEnd = items[span.numberTo - 1]?.end ?? 0;
  const start = first?.start ?? numberStart;
  const end = last?.end ?? numberEnd;
  const { low, high, qualifier, numeral } = span;
  const count: Count = {
    low,
    high,
    qualifier,
    unit: numeral.kind === 'fraction' || numeral.kind === 'majority' ? 'fraction' : 'people',
    numberStart,
    numberEnd,
    written: slice(numberStart, numberEnd),
    rounding: numeral.rounding,
    indefinite: numeral.kind === 'indefinite',
    sifted: null,
  };
  const kind = items[span.numberFrom]?.kind ?? 'word';
  return {
    start,
    end,
    text: slice(start, end).toLowerCase(),
    kind,
    senses: [],
    count,
    capital: first?.capital ?? false,
  };
}
