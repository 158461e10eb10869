import type { SeriesState } from '../../domain/series.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { isRare } from './event-kinds.ts';
import { lastNumber } from './last-number.ts';
import { sentenceOf } from './sentence-of.ts';

/**
 * Of what comes every day: fewer dead on a later day, or in a text of a later day that brings the strike in as new ("*a strike* on
 * Karsk killed five", after Monday's seven), are those of the next one, where nothing is taken back.
 */
export function isNextStrike(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const [here, there] = [claim.incident, state.series.incident];
  if (isRare(there?.kind ?? here?.kind ?? '') || !onlyGrows(claim.measure, claim)) return false;
  if ([...pointsOf(state), ...heard].some(({ amount }) => isSameNumber(amount, claim.amount))) return false;
  const last = Math.max(lastNumber(state), ...heard.map(({ number }) => number));
  if (claim.mentioned.includes(last) || REVISED.test(sentenceOf(claim))) return false;
  if (here === null || claim.number >= last) return false;
  if (here.day !== null) return there?.day != null && here.day > there.day;
  return isPrintedLater(claim, firstTold(state, heard)) && isToldAsNew(claim);
}

function isPrintedLater({ published }: Claim, told: Day | null): boolean {
  return told !== null && published !== null && told < dayOf(published);
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
