import type { Refiner } from '../rule.ts';
import { addsUp } from './adds-up.ts';
import { apposedLosses } from './apposed-losses.ts';
import { arBackground } from './arabic/background.ts';
import { arCases } from './arabic/cases.ts';
import { arClaimant } from './arabic/claimant.ts';
import { arFraud } from './arabic/fraud.ts';
import { arPlace } from './arabic/place.ts';
import { arQualifier } from './arabic/qualifier.ts';
import { arRetold } from './arabic/retold.ts';
import { arSplit } from './arabic/split.ts';
import { arStatus } from './arabic/status.ts';
import { arSuperseded } from './arabic/superseded.ts';
import { arVictims } from './arabic/victims.ts';
import { arWindow } from './arabic/window.ts';
import { armyLosses } from './army-losses.ts';
import { background } from './background.ts';
import { countedWrongly } from './counted-wrongly.ts';
import { dropFiction } from './drop-fiction.ts';
import { dropRepeats } from './drop-repeats.ts';
import { exchangedPrisoners } from './exchanged-prisoners.ts';
import { foundOfMissing } from './found-of-missing.ts';
import { illness } from './illness.ts';
import { incrementWindow } from './increment-window.ts';
import { koClaimant } from './korean/claimant.ts';
import { koNest } from './korean/nest.ts';
import { koPlace } from './korean/place.ts';
import { koQualifier } from './korean/qualifier.ts';
import { koRetold } from './korean/retold.ts';
import { koStatus } from './korean/status.ts';
import { koVictims } from './korean/victims.ts';
import { koWindow } from './korean/window.ts';
import { liveEntries } from './live-entries.ts';
import { nameClaimant } from './name-claimant.ts';
import { nameIncident } from './name-incident.ts';
import { namePlace } from './name-place.ts';
import { nameReporter } from './name-reporter.ts';
import { nameVictims } from './name-victims.ts';
import { nestParts } from './nest-parts.ts';
import { ofEachOther } from './of-each-other.ts';
import { ownBareNames } from './own-bare-names.ts';
import { partRoles } from './part-roles.ts';
import { partStatus } from './part-status.ts';
import { partWindow } from './part-window.ts';
import { planned } from './planned.ts';
import { publisherSpeaks } from './publisher-speaks.ts';
import { retrospective } from './retrospective.ts';
import { setAsOf } from './set-as-of.ts';
import { setRole } from './set-role.ts';
import { setStatus } from './set-status.ts';
import { setWindow } from './set-window.ts';
import { shareQualifier } from './share-qualifier.ts';
import { sideOfForces } from './side-of-forces.ts';
import { slavicAsked } from './slavic/asked.ts';
import { slavicChronicle } from './slavic/chronicle.ts';
import { slavicClaimant } from './slavic/claimant.ts';
import { slavicEscaped } from './slavic/escaped.ts';
import { slavicNest } from './slavic/nest.ts';
import { slavicPlace } from './slavic/place.ts';
import { slavicReached } from './slavic/reached.ts';
import { slavicRetracted } from './slavic/retracted.ts';
import { slavicRetrospective } from './slavic/retrospective.ts';
import { slavicSport } from './slavic/sport.ts';
import { slavicStatus } from './slavic/status.ts';
import { slavicThen } from './slavic/then.ts';
import { slavicVictims } from './slavic/victims.ts';
import { slavicWindow } from './slavic/window.ts';
import { sport } from './sport.ts';
import { superseded } from './superseded.ts';

/** Corrections and additions, in this order. */
// biome-ignore format: one rule per line
export const REFINERS: readonly Refiner[] = [
  arQualifier,
  arCases,
  arFraud,
  arSplit,
  arStatus,
  arBackground,
  arRetold,
  arSuperseded,
  koQualifier,
  koStatus,
  koRetold,
  koNest,
  exchangedPrisoners,
  apposedLosses,
  armyLosses,
  dropFiction,
  sport,
  illness,
  ofEachOther,
  shareQualifier,
  slavicSport,
  slavicEscaped,
  slavicAsked,
  slavicReached,
  slavicStatus,
  slavicThen,
  slavicRetracted,
  setStatus,
  slavicNest,
  slavicClaimant,
  slavicChronicle,
  slavicVictims,
  slavicPlace,
  slavicWindow,
  background,
  planned,
  superseded,
  partStatus,
  dropRepeats,
  nestParts,
  liveEntries,
  foundOfMissing,
  countedWrongly,
  partRoles,
  addsUp,
  nameReporter,
  arClaimant,
  koClaimant,
  nameClaimant,
  ownBareNames,
  publisherSpeaks,
  koWindow,
  arWindow,
  setWindow,
  partWindow,
  incrementWindow,
  setAsOf,
  retrospective,
  slavicRetrospective,
  koVictims,
  arVictims,
  nameVictims,
  sideOfForces,
  koPlace,
  arPlace,
  namePlace,
  nameIncident,
  setRole,
];
