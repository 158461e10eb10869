import { accountedShare } from './find/accounted-share.ts';
import { added } from './find/added.ts';
import { addedToCount } from './find/added-to-count.ts';
import { allBut } from './find/all-but.ts';
import { allOfThem } from './find/all-of-them.ts';
import { alongWith } from './find/along-with.ts';
import { andOfThose } from './find/and-of-those.ts';
import { apposedParts } from './find/apposed-parts.ts';
import { arAheadOfToll } from './find/arabic/ahead-of-toll.ts';
import { arBody } from './find/arabic/body.ts';
import { arCarried } from './find/arabic/carried.ts';
import { arCoordinated } from './find/arabic/coordinated.ts';
import { arDeparted } from './find/arabic/departed.ts';
import { arDual } from './find/arabic/dual.ts';
import { arFew } from './find/arabic/few.ts';
import { arFewPart } from './find/arabic/few-part.ts';
import { arFreed } from './find/arabic/freed.ts';
import { arListed } from './find/arabic/listed.ts';
import { arMoved } from './find/arabic/moved.ts';
import { arNamed } from './find/arabic/named.ts';
import { arNobody } from './find/arabic/nobody.ts';
import { arNoun } from './find/arabic/noun.ts';
import { arShare } from './find/arabic/share.ts';
import { arSought } from './find/arabic/sought.ts';
import { arSubject } from './find/arabic/subject.ts';
import { arToll } from './find/arabic/toll.ts';
import { arTwoMissing } from './find/arabic/two-missing.ts';
import { arVerb } from './find/arabic/verb.ts';
import { arWhoTheyAre } from './find/arabic/who-they-are.ts';
import { beforeItsToll } from './find/before-its-toll.ts';

import { bracketPairs } from './find/bracket-pairs.ts';
import { bracketedIncrement } from './find/bracketed-increment.ts';
import { carriedOff } from './find/carried-off.ts';
import { carriedToll } from './find/carried-toll.ts';
import { countBecomes } from './find/count-becomes.ts';
import { countIsThere } from './find/count-is-there.ts';
import { countOfCasualties } from './find/count-of-casualties.ts';
import { countOfVerb } from './find/count-of-verb.ts';
import { eliminated } from './find/eliminated.ts';
import { eventOfCount } from './find/event-of-count.ts';
import { exceptFor } from './find/except-for.ts';
import { fateUnknown } from './find/fate-unknown.ts';
import { followedBy } from './find/followed-by.ts';
import { forceNumber } from './find/force-number.ts';
import { fromTo } from './find/from-to.ts';
import { gapped } from './find/gapped.ts';
import { givenBack } from './find/given-back.ts';
import { handedOver } from './find/handed-over.ts';
import { harmSuffered } from './find/harm-suffered.ts';
import { headlineVictim } from './find/headline-victim.ts';
import { inAll } from './find/in-all.ts';
import { inForeignRanks } from './find/in-foreign-ranks.ts';
import { inTheirHands } from './find/in-their-hands.ts';
import { kinOfMissing } from './find/kin-of-missing.ts';
import { koBodies } from './find/korean/bodies.ts';
import { koCameHome } from './find/korean/came-home.ts';
import { koCarried } from './find/korean/carried.ts';
import { koElsewhere } from './find/korean/elsewhere.ts';
import { koFormer } from './find/korean/former.ts';
import { koList } from './find/korean/list.ts';
import { koNobody } from './find/korean/nobody.ts';
import { koNoun } from './find/korean/noun.ts';
import { koOfNoun } from './find/korean/of-noun.ts';
import { koPart } from './find/korean/part.ts';
import { koRespective } from './find/korean/respective.ts';
import { koShare } from './find/korean/share.ts';
import { koSingle } from './find/korean/single.ts';
import { koSubline } from './find/korean/subline.ts';
import { koToll } from './find/korean/toll.ts';
import { koVerb } from './find/korean/verb.ts';
import { koWhereabouts } from './find/korean/whereabouts.ts';
import { koZero } from './find/korean/zero.ts';
import { labelLine } from './find/label-line.ts';
import { leftBehind } from './find/left-behind.ts';
import { leftDead } from './find/left-dead.ts';
import { listLine } from './find/list-line.ts';
import { listOfNames } from './find/list-of-names.ts';
import { lives } from './find/lives.ts';
import { namedNumber } from './find/named-number.ts';
import { noSurvivors } from './find/no-survivors.ts';
import { nthVictim } from './find/nth-victim.ts';
import { objectOf } from './find/object-of.ts';
import { ofTheDead } from './find/of-the-dead.ts';
import { oldValue } from './find/old-value.ts';
import { oneDeath } from './find/one-death.ts';
import { ordinalVictim } from './find/ordinal-victim.ts';
import { partOfCount } from './find/part-of-count.ts';
import { partsOfSum } from './find/parts-of-sum.ts';
import { personnelLine } from './find/personnel-line.ts';
import { putAt } from './find/put-at.ts';
import { recoveredPart } from './find/recovered-part.ts';
import { rivalCount } from './find/rival-count.ts';
import { runningCount } from './find/running-count.ts';
import { searchedFor } from './find/searched-for.ts';
import { sheltered } from './find/sheltered.ts';
import { singleAmong } from './find/single-among.ts';
import { singlePart } from './find/single-part.ts';
import { singleVictim } from './find/single-victim.ts';
import { slavicAmong } from './find/slavic/among.ts';
import { slavicAnother } from './find/slavic/another.ts';
import { slavicBody } from './find/slavic/body.ts';
import { slavicBoth } from './find/slavic/both.ts';
import { slavicBreakdown } from './find/slavic/breakdown.ts';
import { slavicCarried } from './find/slavic/carried.ts';
import { slavicCondition } from './find/slavic/condition.ts';
import { slavicContact } from './find/slavic/contact.ts';
import { slavicCoordinated } from './find/slavic/coordinated.ts';
import { slavicDeaths } from './find/slavic/deaths.ts';
import { slavicEvent } from './find/slavic/event.ts';
import { slavicExists } from './find/slavic/exists.ts';
import { slavicForeignRanks } from './find/slavic/foreign-ranks.ts';
import { slavicFormula } from './find/slavic/formula.ts';
import { slavicGapped } from './find/slavic/gapped.ts';
import { slavicGarrison } from './find/slavic/garrison.ts';
import { slavicGiven } from './find/slavic/given.ts';
import { slavicInjury } from './find/slavic/injury.ts';
import { slavicJoined } from './find/slavic/joined.ts';
import { slavicList } from './find/slavic/list.ts';
import { slavicLives } from './find/slavic/lives.ts';
import { slavicMostIn } from './find/slavic/most-in.ts';
import { slavicNames } from './find/slavic/names.ts';
import { slavicNobodyLeft } from './find/slavic/nobody-left.ts';
import { slavicNotSaved } from './find/slavic/not-saved.ts';
import { slavicNumberOf } from './find/slavic/number-of.ts';
import { slavicOfThose } from './find/slavic/of-those.ts';
import { slavicOrdinal } from './find/slavic/ordinal.ts';
import { slavicPart } from './find/slavic/part.ts';
import { slavicParticiple } from './find/slavic/participle.ts';
import { slavicRival } from './find/slavic/rival.ts';
import { slavicRivalPeople } from './find/slavic/rival-people.ts';
import { slavicSearch } from './find/slavic/search.ts';
import { slavicShare } from './find/slavic/share.ts';
import { slavicSingle } from './find/slavic/single.ts';
import { slavicSinglePart } from './find/slavic/single-part.ts';
import { slavicSomeOfWhom } from './find/slavic/some-of-whom.ts';
import { slavicSumOfThem } from './find/slavic/sum-of-them.ts';
import { slavicSwap } from './find/slavic/swap.ts';
import { slavicToll } from './find/slavic/toll.ts';
import { slavicUnhurt } from './find/slavic/unhurt.ts';
import { slavicVerb } from './find/slavic/verb.ts';
import { slavicZero } from './find/slavic/zero.ts';
import { someOfTheHurt } from './find/some-of-the-hurt.ts';
import { splitVerb } from './find/split-verb.ts';
import { stillThere } from './find/still-there.ts';
import { strength } from './find/strength.ts';
import { subjectOf } from './find/subject-of.ts';
import { sumUp } from './find/sum-up.ts';
import { tableRow } from './find/table-row.ts';
import { toMorgue } from './find/to-morgue.ts';
import { toldGroups } from './find/told-groups.ts';
import { toldList } from './find/told-list.ts';
import { tollIsCount } from './find/toll-is-count.ts';
import { topicCount } from './find/topic-count.ts';
import { verbOfCount } from './find/verb-of-count.ts';
import { victims } from './find/victims.ts';
import { wereLost } from './find/were-lost.ts';
import { whomItSent } from './find/whom-it-sent.ts';
import { whoseBodies } from './find/whose-bodies.ts';
import { zero } from './find/zero.ts';
import { addsUp } from './refine/adds-up.ts';
import { apposedLosses } from './refine/apposed-losses.ts';
import { arBackground } from './refine/arabic/background.ts';
import { arCases } from './refine/arabic/cases.ts';
import { arClaimant } from './refine/arabic/claimant.ts';
import { arFraud } from './refine/arabic/fraud.ts';
import { arPlace } from './refine/arabic/place.ts';
import { arQualifier } from './refine/arabic/qualifier.ts';
import { arRetold } from './refine/arabic/retold.ts';
import { arSplit } from './refine/arabic/split.ts';
import { arStatus } from './refine/arabic/status.ts';
import { arSuperseded } from './refine/arabic/superseded.ts';
import { arVictims } from './refine/arabic/victims.ts';
import { arWindow } from './refine/arabic/window.ts';
import { armyLosses } from './refine/army-losses.ts';
import { background } from './refine/background.ts';
import { countedWrongly } from './refine/counted-wrongly.ts';
import { dropFiction } from './refine/drop-fiction.ts';
import { dropRepeats } from './refine/drop-repeats.ts';
import { exchangedPrisoners } from './refine/exchanged-prisoners.ts';
import { foundOfMissing } from './refine/found-of-missing.ts';
import { illness } from './refine/illness.ts';
import { koClaimant } from './refine/korean/claimant.ts';
import { koNest } from './refine/korean/nest.ts';
import { koPlace } from './refine/korean/place.ts';
import { koQualifier } from './refine/korean/qualifier.ts';
import { koRetold } from './refine/korean/retold.ts';
import { koStatus } from './refine/korean/status.ts';
import { koVictims } from './refine/korean/victims.ts';
import { koWindow } from './refine/korean/window.ts';
import { liveEntries } from './refine/live-entries.ts';
import { nameClaimant } from './refine/name-claimant.ts';
import { nameIncident } from './refine/name-incident.ts';
import { namePlace } from './refine/name-place.ts';
import { nameReporter } from './refine/name-reporter.ts';
import { nameVictims } from './refine/name-victims.ts';
import { nestParts } from './refine/nest-parts.ts';
import { ofEachOther } from './refine/of-each-other.ts';
import { ownBareNames } from './refine/own-bare-names.ts';
import { partRoles } from './refine/part-roles.ts';
import { partStatus } from './refine/part-status.ts';
import { partWindow } from './refine/part-window.ts';
import { planned } from './refine/planned.ts';
import { publisherSpeaks } from './refine/publisher-speaks.ts';
import { retrospective } from './refine/retrospective.ts';
import { setAsOf } from './refine/set-as-of.ts';
import { setRole } from './refine/set-role.ts';
import { setStatus } from './refine/set-status.ts';
import { setWindow } from './refine/set-window.ts';
import { shareQualifier } from './refine/share-qualifier.ts';
import { sideOfForces } from './refine/side-of-forces.ts';
import { slavicAsked } from './refine/slavic/asked.ts';
import { slavicChronicle } from './refine/slavic/chronicle.ts';
import { slavicClaimant } from './refine/slavic/claimant.ts';
import { slavicEscaped } from './refine/slavic/escaped.ts';
import { slavicNest } from './refine/slavic/nest.ts';
import { slavicPlace } from './refine/slavic/place.ts';
import { slavicReached } from './refine/slavic/reached.ts';
import { slavicRetracted } from './refine/slavic/retracted.ts';
import { slavicSport } from './refine/slavic/sport.ts';
import { slavicStatus } from './refine/slavic/status.ts';
import { slavicThen } from './refine/slavic/then.ts';
import { slavicVictims } from './refine/slavic/victims.ts';
import { slavicWindow } from './refine/slavic/window.ts';
import { sport } from './refine/sport.ts';
import { superseded } from './refine/superseded.ts';
import type { Finder, Refiner, Sifter } from './rule.ts';
import { age } from './sift/age.ts';
import { arCrowd } from './sift/arabic/crowd.ts';
import { arDetained } from './sift/arabic/detained.ts';
import { arDischarged } from './sift/arabic/discharged.ts';
import { arKin } from './sift/arabic/kin.ts';
import { arOrdinal } from './sift/arabic/ordinal.ts';
import { arReturned } from './sift/arabic/returned.ts';
import { arSurvivor } from './sift/arabic/survivor.ts';
import { arUnhurt } from './sift/arabic/unhurt.ts';
import { arYear } from './sift/arabic/year.ts';
import { capacity } from './sift/capacity.ts';
import { clock } from './sift/clock.ts';
import { compound } from './sift/compound.ts';
import { date } from './sift/date.ts';
import { dealName } from './sift/deal-name.ts';
import { decimal } from './sift/decimal.ts';
import { difference } from './sift/difference.ts';
import { koCarcass } from './sift/korean/carcass.ts';
import { koCounter } from './sift/korean/counter.ts';
import { koOtherFate } from './sift/korean/other-fate.ts';
import { label } from './sift/label.ts';
import { letGo } from './sift/let-go.ts';
import { lostPlayers } from './sift/lost-players.ts';
import { lostTo } from './sift/lost-to.ts';
import { money } from './sift/money.ts';
import { ofOnePerson } from './sift/of-one-person.ts';
import { ordinal } from './sift/ordinal.ts';
import { otherFate } from './sift/other-fate.ts';
import { publicBodies } from './sift/public-bodies.ts';
import { ratio } from './sift/ratio.ts';
import { slavicAboard } from './sift/slavic/aboard.ts';
import { slavicAbused } from './sift/slavic/abused.ts';
import { slavicArticle } from './sift/slavic/article.ts';
import { slavicBack } from './sift/slavic/back.ts';
import { slavicBurns } from './sift/slavic/burns.ts';
import { slavicChance } from './sift/slavic/chance.ts';
import { slavicEldest } from './sift/slavic/eldest.ts';
import { slavicGoods } from './sift/slavic/goods.ts';
import { slavicInmates } from './sift/slavic/inmates.ts';
import { slavicLeavers } from './sift/slavic/leavers.ts';
import { slavicModel } from './sift/slavic/model.ts';
import { slavicPaid } from './sift/slavic/paid.ts';
import { slavicPair } from './sift/slavic/pair.ts';
import { slavicPerEach } from './sift/slavic/per-each.ts';
import { slavicVanished } from './sift/slavic/vanished.ts';
import { slavicWanted } from './sift/slavic/wanted.ts';
import { spared } from './sift/spared.ts';
import { thing } from './sift/thing.ts';

/** Numbers that are none of people, told by their neighbours alone. */
// biome-ignore format: one rule per line
export const SIFTERS: readonly Sifter[] = [
  clock,
  date,
  money,
  compound,
  label,
  age,
  ratio,
  dealName,
  ordinal,
  decimal,
  difference,
  thing,
  otherFate,
  koCounter,
  koCarcass,
  koOtherFate,
  arDetained,
  arOrdinal,
  arCrowd,
  arYear,
  arReturned,
  arSurvivor,
  arUnhurt,
  arKin,
  arDischarged,
  slavicPaid,
  slavicGoods,
  slavicInmates,
  spared,
  ofOnePerson,
  letGo,
  capacity,
  lostPlayers,
  lostTo,
  publicBodies,
  slavicBack,
  slavicLeavers,
  slavicVanished,
  slavicWanted,
  slavicModel,
  slavicEldest,
  slavicBurns,
  slavicPair,
  slavicArticle,
  slavicAboard,
  slavicAbused,
  slavicChance,
  slavicPerEach,
];

/** Wordings, the exact ones first: a number taken by one is not offered to the next. */
// biome-ignore format: one rule per line
export const FINDERS: readonly Finder[] = [
  arNobody,
  recoveredPart,
  arDeparted,
  arVerb,
  arSubject,
  arNoun,
  arAheadOfToll,
  arMoved,
  arFreed,
  arToll,
  arWhoTheyAre,
  arNamed,
  arTwoMissing,
  arDual,
  arSought,
  arListed,
  arCoordinated,
  arCarried,
  arShare,
  koZero,
  koNobody,
  koBodies,
  koOfNoun,
  koWhereabouts,
  koCameHome,
  koVerb,
  koRespective,
  koToll,
  koNoun,
  koFormer,
  koShare,
  koPart,
  koElsewhere,
  koList,
  koSubline,
  koCarried,
  koSingle,
  personnelLine,
  slavicZero,
  slavicUnhurt,
  slavicNobodyLeft,
  slavicOrdinal,
  slavicBoth,
  slavicFormula,
  slavicNames,
  slavicLives,
  slavicGiven,
  slavicDeaths,
  slavicSomeOfWhom,
  slavicNumberOf,
  slavicToll,
  slavicContact,
  slavicCondition,
  slavicInjury,
  slavicEvent,
  slavicSwap,
  someOfTheHurt,
  slavicVerb,
  slavicNotSaved,
  slavicParticiple,
  slavicSearch,
  slavicGarrison,
  allBut,
  oneDeath,
  exceptFor,
  zero,
  tableRow,
  labelLine,
  putAt,
  countBecomes,
  namedNumber,
  forceNumber,
  topicCount,
  fromTo,
  tollIsCount,
  andOfThose,
  lives,
  splitVerb,
  noSurvivors,
  harmSuffered,
  listOfNames,
  eventOfCount,
  verbOfCount,
  toMorgue,
  countOfVerb,
  countIsThere,
  whomItSent,
  stillThere,
  whoseBodies,
  countOfCasualties,
  fateUnknown,
  kinOfMissing,
  singleVictim,
  headlineVictim,
  slavicList,
  slavicCoordinated,
  slavicPart,
  slavicJoined,
  slavicSingle,
  slavicBody,
  slavicSinglePart,
  slavicAnother,
  slavicExists,
  slavicAmong,
  slavicOfThose,
  slavicCarried,
  slavicBreakdown,
  slavicMostIn,
  slavicShare,
  slavicSumOfThem,
  slavicRival,
  slavicRivalPeople,
  slavicGapped,
  leftDead,
  eliminated,
  sheltered,
  leftBehind,
  searchedFor,
  handedOver,
  givenBack,
  inTheirHands,
  inForeignRanks,
  slavicForeignRanks,
  carriedOff,
  subjectOf,
  objectOf,
  wereLost,
  alongWith,
  ordinalVictim,
  nthVictim,
  ofTheDead,
  allOfThem,
  accountedShare,
  oldValue,
  followedBy,
  addedToCount,
  beforeItsToll,
  carriedToll,
  added,
  rivalCount,
  runningCount,
  bracketedIncrement,
  arBody,
  arFewPart,
  arFew,
  partsOfSum,
  bracketPairs,
  listLine,
  singlePart,
  singleAmong,
  sumUp,
  inAll,
  partOfCount,
  apposedParts,
  toldGroups,
  toldList,
  gapped,
  victims,
  strength,
];

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
  setAsOf,
  retrospective,
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
