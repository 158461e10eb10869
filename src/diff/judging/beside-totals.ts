import { statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import { daysBetween } from '../../domain/time.ts';
import type { ReadDocument } from '../ledger.ts';
import { LONGEST_PERIOD } from '../matching/bounded.ts';
import { isRare } from '../matching/event-kinds.ts';
import { areHandedOver } from '../matching/handed-over.ts';
import { isOfMonths } from '../matching/month.ts';
import { sinceNewYear } from '../matching/this-year.ts';
import { relateNames } from '../names/relate-names.ts';

/**
 * The document with its numbers taken for what they are beside the others: bodies that were recovered are among the dead
 * of their event, "another 29 are missing" behind 14 killed is the number of the missing, and a level has no period.
 */
export function besideTotals(document: ReadDocument): ReadDocument {
  const { figures, previous } = document;
  const read = figures.map((given) => {
    const figure = isTooManyForOne(given)
      ? { ...given, incident: null, window: { ...given.window, period: null } }
      : given;
    const whole = areHandedOver(figure, document.text) ? undefined : tollOfRecovered(figure, figures);
    if (whole !== undefined) return { ...figure, role: 'recovered' as const, incident: whole.incident };
    const toll = tollOfHospital(figure, document);
    if (toll !== undefined) return { ...figure, role: 'died_of_wounds' as const, incident: toll.incident };
    const dead = tollOfLost(figure, figures);
    if (dead >= 0) return { ...figure, measure: 'killed' as const, partOf: dead };
    if (isOnlyContrasted(figure, document)) return { ...figure, role: 'total' as const };
    if (isStillThere(figure, document)) return { ...figure, partOf: null, window: { ...figure.window, ...NO_PERIOD } };
    const year = sinceNewYear(figure, document.published);
    if (year !== null) return { ...figure, window: year };
    if (isUpToReport(figure, document)) return { ...figure, window: openEnded(figure.window) };
    const isBorrowed = hasBorrowedPeriod(figure) || hasPeriodOfThePast(figure, document);
    return isBorrowed ? { ...figure, window: { ...figure.window, ...NO_PERIOD } } : figure;
  });
  const before = previous?.map((figure) => {
    const year = sinceNewYear(figure, document.published);
    if (year !== null) return { ...figure, window: year };
    return isUpToReport(figure, document) ? { ...figure, window: openEnded(figure.window) } : figure;
  });
  return { ...document, figures: read, previous: before ?? null };
}

/** "Losses stand at 1,389,390", in a report of one night's drones: a war's, whatever event stands beside them. */
function isTooManyForOne({ measure, amount, incident, role }: Figure): boolean {
  if (incident === null || isRare(incident.kind) || role !== 'total' || !HARM.has(measure)) return false;
  return statedNumber(amount) >= TOO_MANY_FOR_A_STRIKE;
}

/** "Cumulative toll from 2 March to 26 April", in the bulletin of 26 April: tomorrow's goes on from it. */
function isUpToReport({ role, window, asOf }: Figure, { published }: ReadDocument): boolean {
  const { start, end, period } = window;
  const day = published?.slice(0, 10) ?? asOf?.to;
  if (role !== 'total' || period !== 'interval' || start === null || end === null || day === undefined) return false;
  if (isOfMonths(window)) return false;
  return daysBetween(start, end) > LONGEST_PERIOD && Math.abs(daysBetween(end, day)) <= 1;
}

function openEnded(window: Figure['window']): Figure['window'] {
  return { ...window, period: 'cumulative', end: null };
}

/** "16,500 were sent since October, of whom 10,300 remain": those there now have not been counted since October. */
function isStillThere(figure: Figure, { figures, text }: ReadDocument): boolean {
  if (figure.measure !== 'deployed' || figure.role !== 'total' || !isCounted(figure)) return false;
  const isOfMore = figures.some(
    (sent) =>
      sent.measure === 'deployed' &&
      sent.role === 'total' &&
      isCounted(sent) &&
      isOneVoice(figure, sent) &&
      statedNumber(sent.amount) > statedNumber(figure.amount),
  );
  return isOfMore && STILL_THERE.test(text.slice(Math.max(0, figure.start - 20), figure.end + 40));
}

/** "17 bodies were recovered, which raises the toll to 48": the toll. */
function tollOfRecovered(figure: Figure, figures: readonly Figure[]): Figure | undefined {
  if (figure.measure !== 'bodies' || figure.role !== 'total' || !isCounted(figure)) return undefined;
  return figures.find((total) => {
    if (total.measure !== 'killed' || total.role !== 'total' || !isCounted(total)) return false;
    return statedNumber(total.amount) > statedNumber(figure.amount) && isOneToll(figure, total);
  });
}

/** "The toll rose to 14 after two people died in hospital": the toll that the two are among. */
function tollOfHospital(figure: Figure, { figures, text }: ReadDocument): Figure | undefined {
  const { measure, role, partOf, amount, quote } = figure;
  if (measure !== 'killed' || !/^(?:total|increment)$/.test(role) || partOf !== null || !isCounted(figure))
    return undefined;
  const around = text.slice(Math.max(0, figure.start - 40), figure.end + 40);
  if (!IN_HOSPITAL.test(around) || AT_ONCE.test(quote)) return undefined;
  return figures.find(
    (total) =>
      total.measure === 'killed' &&
      total.role === 'total' &&
      isCounted(total) &&
      (figure.incident !== null || total.incident !== null) &&
      statedNumber(total.amount) >= 2 * statedNumber(amount) &&
      isNear(figure, total) &&
      isOneVoice(figure, total),
  );
}

/** "882 have died; the northern province has *lost 504*": who lost some of the dead has lost no dead and wounded. */
function tollOfLost(figure: Figure, figures: readonly Figure[]): number {
  if (figure.measure !== 'casualties' || figure.role !== 'total' || !isCounted(figure)) return -1;
  return figures.findIndex(
    (total) =>
      total.measure === 'killed' &&
      total.role === 'total' &&
      total.partOf === null &&
      isCounted(total) &&
      statedNumber(total.amount) > statedNumber(figure.amount) &&
      total.start < figure.start &&
      isNear(figure, total) &&
      isOneVoice(figure, total),
  );
}

/** A death toll of thousands is that of a war: bodies that were handed over are news beside it. */
function isOneToll(bodies: Figure, total: Figure): boolean {
  const isEvent = total.incident !== null || statedNumber(total.amount) < TOO_MANY_FOR_AN_EVENT;
  return isEvent && isNear(bodies, total) && isOneVoice(bodies, total);
}

/** "Five were killed and another twelve wounded": more people, not more wounded. */
function isOnlyContrasted(figure: Figure, { figures, text }: ReadDocument): boolean {
  const { role, measure, window, incident } = figure;
  if (role !== 'increment' || window.period === 'interval' || measure === 'bodies') return false;
  if (incident === null && !ANOTHER.test(text.slice(Math.max(0, figure.start - 12), figure.end))) return false;
  if (!isCounted(figure) || figures.some((other) => other !== figure && other.measure === measure && isCounted(other)))
    return false;
  return figures.some((other) => isCounted(other) && other.start < figure.start && isNear(other, figure));
}

/** How many are missing is said of a day; the period was that of the sentence before. */
function hasBorrowedPeriod({ measure, role, window, inferred }: Figure): boolean {
  return measure === 'missing' && role === 'total' && window.period === 'interval' && inferred.includes('window');
}

/** "Has fallen to 11,400 from 12,500 in November": the month is that of the number given up. */
function hasPeriodOfThePast(figure: Figure, { figures, text }: ReadDocument): boolean {
  const { words } = figure.window;
  if (figure.role !== 'total' || words === null) return false;
  return figures.some(
    (past) =>
      past.status === 'historical' &&
      past.measure === figure.measure &&
      past.window.words === words &&
      past.start > figure.start &&
      isNear(past, figure) &&
      !text.slice(figure.start, past.start).includes(words) &&
      text.slice(past.start, past.end + BEHIND + words.length).includes(words),
  );
}

function isCounted({ unit, status }: Figure): boolean {
  return unit === 'people' && status === 'asserted';
}

function isOneVoice(a: Figure, b: Figure): boolean {
  const isOneClaimant = a.claimant === null || b.claimant === null || a.claimant.key === b.claimant.key;
  return isOneClaimant && relateNames(a.victims, b.victims) !== 'apart';
}

function isNear(a: Figure, b: Figure): boolean {
  return Math.abs(a.start - b.start) <= NEAR;
}

/** Words that set these apart from those before; "more" and "further" rather add to them. */
const ANOTHER = /\b(?:another|others)\b|(?:^|[^\p{L}])(?:ще|ещё|еще|또|آخر|آخرين|أخرى)(?=[^\p{L}]|$)/iu;
const NO_PERIOD = { period: null, words: null, start: null, end: null };
/** Characters between two numbers of one statement: about two sentences. */
const NEAR = 300;
/** Characters between a number and the words of its own period: "12,500 *troops* in November". */
const BEHIND = 24;
const TOO_MANY_FOR_AN_EVENT = 1000;
const TOO_MANY_FOR_A_STRIKE = 20_000;
const HARM: ReadonlySet<Figure['measure']> = new Set(['killed', 'wounded', 'casualties']);
const IN_HOSPITAL =
  /\b(?:in|at) (?:a |the |an )?(?:hospitals?|intensive care|burns? units?|clinics?)\b|\bof (?:(?:their|his|her|severe) )?(?:wounds|injuries|burns)\b|\bof the (?:injured|wounded)\b|больниц|госпитал|реанимац|лікарн|шпитал|госпітал|реанімац|(?:от|від) (?:\p{L}+ )?(?:ран|ожогов|опіків|травм|поранень|ранений)(?!\p{L})|병원|중환자실|치료(?:를)? ?받|المستشفى|العناية المركزة|متأثر/iu;
/** Whoever is killed at a hospital has not died of wounds. */
const AT_ONCE = /\bkill|\bshot\b|убит|вбит|살해|피살|(?:^|[^\p{L}])[وف]?قتل/iu;
const STILL_THERE =
  /\b(?:remain(?:s|ing|ed)?|still|there now|at present|currently|left there|stayed)\b|залиша\p{L}*|залишил\p{L}*|оста(?:ю|л)\p{L}*|зараз|сейчас|наразі|перебува\p{L}*|находятся|남아|잔류|주둔|현재|بقي|تبقى|لا يزال|حاليا/iu;
