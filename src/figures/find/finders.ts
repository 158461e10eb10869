import type { Finder } from '../rule.ts';
import { arAheadOfToll } from './arabic/ahead-of-toll.ts';
import { arBody } from './arabic/body.ts';
import { arCarried } from './arabic/carried.ts';
import { arCoordinated } from './arabic/coordinated.ts';
import { arDeparted } from './arabic/departed.ts';
import { arDual } from './arabic/dual.ts';
import { arFew } from './arabic/few.ts';
import { arFewPart } from './arabic/few-part.ts';
import { arFreed } from './arabic/freed.ts';
import { arListed } from './arabic/listed.ts';
import { arMoved } from './arabic/moved.ts';
import { arNamed } from './arabic/named.ts';
import { arNobody } from './arabic/nobody.ts';
import { arNoun } from './arabic/noun.ts';
import { arShare } from './arabic/share.ts';
import { arSought } from './arabic/sought.ts';
import { arSubject } from './arabic/subject.ts';
import { arToll } from './arabic/toll.ts';
import { arTwoMissing } from './arabic/two-missing.ts';
import { arVerb } from './arabic/verb.ts';
import { arWhoTheyAre } from './arabic/who-they-are.ts';
import { countOfCasualties } from './count-of-casualties.ts';
import { eventOfCount } from './event-of-count.ts';
import { koBodies } from './korean/bodies.ts';
import { koCameHome } from './korean/came-home.ts';
import { koCarried } from './korean/carried.ts';
import { koElsewhere } from './korean/elsewhere.ts';
import { koFormer } from './korean/former.ts';
import { koHeadedLine } from './korean/headed-line.ts';
import { koList } from './korean/list.ts';
import { koNobody } from './korean/nobody.ts';
import { koNoun } from './korean/noun.ts';
import { koOfNoun } from './korean/of-noun.ts';
import { koPart } from './korean/part.ts';
import { koRespective } from './korean/respective.ts';
import { koShare } from './korean/share.ts';
import { koSingle } from './korean/single.ts';
import { koSubline } from './korean/subline.ts';
import { koToll } from './korean/toll.ts';
import { koVerb } from './korean/verb.ts';
import { koWhereabouts } from './korean/whereabouts.ts';
import { koZero } from './korean/zero.ts';
import { bracketPairs } from './lines/bracket-pairs.ts';
import { labelLine } from './lines/label-line.ts';
import { labelRow } from './lines/label-row.ts';
import { listLine } from './lines/list-line.ts';
import { listOfNames } from './lines/list-of-names.ts';
import { personnelLine } from './lines/personnel-line.ts';
import { tableRow } from './lines/table-row.ts';
import { toldList } from './lines/told-list.ts';
import { noSurvivors } from './no-survivors.ts';
import { accountedShare } from './parts/accounted-share.ts';
import { allBut } from './parts/all-but.ts';
import { allOfThem } from './parts/all-of-them.ts';
import { apposedParts } from './parts/apposed-parts.ts';
import { exceptFor } from './parts/except-for.ts';
import { followedBy } from './parts/followed-by.ts';
import { ofTheDead } from './parts/of-the-dead.ts';
import { partOfCount } from './parts/part-of-count.ts';
import { partsOfSum } from './parts/parts-of-sum.ts';
import { recoveredPart } from './parts/recovered-part.ts';
import { someOfTheHurt } from './parts/some-of-the-hurt.ts';
import { toldGroups } from './parts/told-groups.ts';
import { headlineVictim } from './single/headline-victim.ts';
import { nthVictim } from './single/nth-victim.ts';
import { oneDeath } from './single/one-death.ts';
import { ordinalVictim } from './single/ordinal-victim.ts';
import { singleAmong } from './single/single-among.ts';
import { singlePart } from './single/single-part.ts';
import { singleVictim } from './single/single-victim.ts';
import { slavicAmong } from './slavic/among.ts';
import { slavicAnother } from './slavic/another.ts';
import { slavicBody } from './slavic/body.ts';
import { slavicBoth } from './slavic/both.ts';
import { slavicBreakdown } from './slavic/breakdown.ts';
import { slavicCarried } from './slavic/carried.ts';
import { slavicCondition } from './slavic/condition.ts';
import { slavicContact } from './slavic/contact.ts';
import { slavicCoordinated } from './slavic/coordinated.ts';
import { slavicCouple } from './slavic/couple.ts';
import { slavicDeaths } from './slavic/deaths.ts';
import { slavicEvent } from './slavic/event.ts';
import { slavicExists } from './slavic/exists.ts';
import { slavicForeignRanks } from './slavic/foreign-ranks.ts';
import { slavicFormula } from './slavic/formula.ts';
import { slavicGapped } from './slavic/gapped.ts';
import { slavicGarrison } from './slavic/garrison.ts';
import { slavicGiven } from './slavic/given.ts';
import { slavicInjury } from './slavic/injury.ts';
import { slavicJoined } from './slavic/joined.ts';
import { slavicList } from './slavic/list.ts';
import { slavicLives } from './slavic/lives.ts';
import { slavicMostIn } from './slavic/most-in.ts';
import { slavicNames } from './slavic/names.ts';
import { slavicNobodyLeft } from './slavic/nobody-left.ts';
import { slavicNotSaved } from './slavic/not-saved.ts';
import { slavicNumberOf } from './slavic/number-of.ts';
import { slavicOfThose } from './slavic/of-those.ts';
import { slavicOrdinal } from './slavic/ordinal.ts';
import { slavicPart } from './slavic/part.ts';
import { slavicParticiple } from './slavic/participle.ts';
import { slavicRival } from './slavic/rival.ts';
import { slavicRivalPeople } from './slavic/rival-people.ts';
import { slavicRoll } from './slavic/roll.ts';
import { slavicSearch } from './slavic/search.ts';
import { slavicShare } from './slavic/share.ts';
import { slavicSingle } from './slavic/single.ts';
import { slavicSinglePart } from './slavic/single-part.ts';
import { slavicSoMany } from './slavic/so-many.ts';
import { slavicSomeOfWhom } from './slavic/some-of-whom.ts';
import { slavicSumOfThem } from './slavic/sum-of-them.ts';
import { slavicSwap } from './slavic/swap.ts';
import { slavicToll } from './slavic/toll.ts';
import { slavicUnhurt } from './slavic/unhurt.ts';
import { slavicVerb } from './slavic/verb.ts';
import { slavicYearBefore } from './slavic/year-before.ts';
import { slavicZero } from './slavic/zero.ts';
import { added } from './tolls/added.ts';
import { addedToCount } from './tolls/added-to-count.ts';
import { andOfThose } from './tolls/and-of-those.ts';
import { answer } from './tolls/answer.ts';
import { beforeItsToll } from './tolls/before-its-toll.ts';
import { bracketedIncrement } from './tolls/bracketed-increment.ts';
import { carriedToll } from './tolls/carried-toll.ts';
import { fromTo } from './tolls/from-to.ts';
import { inAll } from './tolls/in-all.ts';
import { makesSoMany } from './tolls/makes-so-many.ts';
import { movedToll } from './tolls/moved-toll.ts';
import { namedNumber } from './tolls/named-number.ts';
import { oldValue } from './tolls/old-value.ts';
import { otherTotal } from './tolls/other-total.ts';
import { putAt } from './tolls/put-at.ts';
import { rivalCount } from './tolls/rival-count.ts';
import { runningCount } from './tolls/running-count.ts';
import { sumUp } from './tolls/sum-up.ts';
import { thatOf } from './tolls/that-of.ts';
import { tollIsCount } from './tolls/toll-is-count.ts';
import { topicCount } from './tolls/topic-count.ts';
import { alongWith } from './verbs/along-with.ts';
import { carriedOff } from './verbs/carried-off.ts';
import { countBecomes } from './verbs/count-becomes.ts';
import { countOfVerb } from './verbs/count-of-verb.ts';
import { eliminated } from './verbs/eliminated.ts';
import { gapped } from './verbs/gapped.ts';
import { harmSuffered } from './verbs/harm-suffered.ts';
import { leftDead } from './verbs/left-dead.ts';
import { lives } from './verbs/lives.ts';
import { notSaved } from './verbs/not-saved.ts';
import { objectOf } from './verbs/object-of.ts';
import { splitVerb } from './verbs/split-verb.ts';
import { subjectOf } from './verbs/subject-of.ts';
import { verbOfCount } from './verbs/verb-of-count.ts';
import { wereLost } from './verbs/were-lost.ts';
import { victims } from './victims.ts';
import { countIsThere } from './whereabouts/count-is-there.ts';
import { fateUnknown } from './whereabouts/fate-unknown.ts';
import { forceNumber } from './whereabouts/force-number.ts';
import { givenBack } from './whereabouts/given-back.ts';
import { givenInReturn } from './whereabouts/given-in-return.ts';
import { handedOver } from './whereabouts/handed-over.ts';
import { inForeignRanks } from './whereabouts/in-foreign-ranks.ts';
import { inTheirHands } from './whereabouts/in-their-hands.ts';
import { kinOfMissing } from './whereabouts/kin-of-missing.ts';
import { leftBehind } from './whereabouts/left-behind.ts';
import { resizedForce } from './whereabouts/resized-force.ts';
import { searchedFor } from './whereabouts/searched-for.ts';
import { sheltered } from './whereabouts/sheltered.ts';
import { stillThere } from './whereabouts/still-there.ts';
import { strength } from './whereabouts/strength.ts';
import { toMorgue } from './whereabouts/to-morgue.ts';
import { walkedFree } from './whereabouts/walked-free.ts';
import { whomItSent } from './whereabouts/whom-it-sent.ts';
import { whoseBodies } from './whose-bodies.ts';
import { zero } from './zero.ts';

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
  koHeadedLine,
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
  labelRow,
  putAt,
  countBecomes,
  namedNumber,
  forceNumber,
  topicCount,
  fromTo,
  tollIsCount,
  movedToll,
  thatOf,
  andOfThose,
  lives,
  notSaved,
  walkedFree,
  resizedForce,
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
  slavicCouple,
  slavicRoll,
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
  slavicSoMany,
  slavicYearBefore,
  slavicRival,
  slavicRivalPeople,
  slavicGapped,
  answer,
  leftDead,
  eliminated,
  sheltered,
  leftBehind,
  searchedFor,
  handedOver,
  givenBack,
  givenInReturn,
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
  makesSoMany,
  otherTotal,
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
