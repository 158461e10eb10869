import type { SeriesState } from '../../domain/series.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { isRare } from './event-kinds.ts';
import { lastNumber } from './last-number.ts';

/**
 * Of what comes every day: struck again, and neither risen nor taken back. The new text gives a day on which the first was told
 * already ("a strike on Karsk killed 12 *on Tuesday*", after Monday's news of seven), or fewer dead of a later day.
 */
export function isNextStrike(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const [here, there] = [claim.incident, state.series.incident];
  if (isRare(there?.kind ?? here?.kind ?? '') || !onlyGrows(claim.measure, claim)) return false;
  if ([...pointsOf(state), ...heard].some(({ amount }) => isSameNumber(amount, claim.amount))) return false;
  const last = Math.max(lastNumber(state), ...heard.map(({ number }) => number));
  if (claim.mentioned.includes(last) || REVISED.test(sentenceOf(claim))) return false;
  const told = firstTold(state, heard);
  if (here?.day != null && there?.day != null && here.day > there.day)
    return claim.number < last || (told !== null && told < here.day && isToldAsNew(claim));
  const published = claim.published === null ? null : dayOf(claim.published);
  const isDayLater = told !== null && published !== null && told < published;
  return here !== null && here.day === null && isDayLater && claim.number < last && isToldAsNew(claim);
}

/** The day of the first text that told of it. */
function firstTold(state: SeriesState, heard: readonly Claim[]): Day | null {
  const texts = [...pointsOf(state), ...state.held].map(({ provenance }) => provenance.published);
  const days = [...texts, ...heard.map(({ published }) => published)].flatMap((at) => (at === null ? [] : [dayOf(at)]));
  return days.toSorted()[0] ?? null;
}

/** "*A strike* on Karsk", "*drones* hit": English brings in by the article what was not told before. */
function isToldAsNew(claim: Claim): boolean {
  const sentence = sentenceOf(claim);
  return NEW_EVENT.test(sentence) && !KNOWN_EVENT.test(sentence);
}

function sentenceOf({ document: { text }, figure: { start, end } }: Claim): string {
  const from = Math.max(text.lastIndexOf('. ', start) + 1, text.lastIndexOf('\n', start) + 1);
  const to = text.slice(end).search(/[.!?](?:\s|$)|\n/);
  return text.slice(from, to < 0 ? text.length : end + to);
}

const BLOW =
  '(?:(?:air|drone|missile|rocket|mortar|artillery)?[ -]?(?:strike|attack|raid|barrage)|bombing|shelling|ambush|blast|explosion|shooting|bomber|shell|drone|missile|rocket)';
const NEW_EVENT = new RegExp(
  `\\b(?:an?|another|two|three|several|separate|fresh|new) (?:[\\w-]+ ){0,3}?${BLOW}(?:e?s)?\\b`,
  'iu',
);
const KNOWN_EVENT = new RegExp(
  `\\b(?:the|that|this|those|whose|['’]s) (?:[\\w-]+ ){0,2}?${BLOW}(?:e?s)?\\b|\\b(?:toll|risen|rose|climbed|rises|reached|now)\\b`,
  'iu',
);
/** A count that is taken back, in any of the languages. */
const REVISED =
  /\b(?:revis|correct|lower|adjust|downward|recount)\p{L}*|(?:уточн|скориг|знизи|снизи|пересмотр|перегля|исправ|виправ)\p{L}*|정정|수정|하향|낮[추췄]|خفض|عدّل|صحح|صحّح/iu;
