import type { Finder } from '../rule.ts';
import { accountedShare } from './accounted-share.ts';
import { added } from './added.ts';
import { addedToCount } from './added-to-count.ts';
import { allBut } from './all-but.ts';
import { allOfThem } from './all-of-them.ts';
import { alongWith } from './along-with.ts';
import { andOfThose } from './and-of-those.ts';
import { apposedParts } from './apposed-parts.ts';
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
import { beforeItsToll } from './before-its-toll.ts';
import { bracketPairs } from './bracket-pairs.ts';
import { bracketedIncrement } from './bracketed-increment.ts';
import { carriedOff } from './carried-off.ts';
import { carriedToll } from './carried-toll.ts';
import { countBecomes } from './count-becomes.ts';
import { countIsThere } from './count-is-there.ts';
import { countOfCasualties } from './count-of-casualties.ts';
import { countOfVerb } from './count-of-verb.ts';
import { eliminated } from './eliminated.ts';
import { eventOfCount } from './event-of-count.ts';
import { exceptFor } from './except-for.ts';
import { fateUnknown } from './fate-unknown.ts';
import { followedBy } from './followed-by.ts';
import { forceNumber } from './force-number.ts';
import { fromTo } from './from-to.ts';
import { gapped } from './gapped.ts';
import { givenBack } from './given-back.ts';
import { handedOver } from './handed-over.ts';
import { harmSuffered } from './harm-suffered.ts';
import { headlineVictim } from './headline-victim.ts';
import { inAll } from './in-all.ts';
import { inForeignRanks } from './in-foreign-ranks.ts';
import { inTheirHands } from './in-their-hands.ts';
import { kinOfMissing } from './kin-of-missing.ts';
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
import { labelLine } from './label-line.ts';
import { leftBehind } from './left-behind.ts';
import { leftDead } from './left-dead.ts';
import { listLine } from './list-line.ts';
import { listOfNames } from './list-of-names.ts';
import { lives } from './lives.ts';
import { namedNumber } from './named-number.ts';
import { noSurvivors } from './no-survivors.ts';
import { nthVictim } from './nth-victim.ts';
import { objectOf } from './object-of.ts';
import { ofTheDead } from './of-the-dead.ts';
import { oldValue } from './old-value.ts';
import { oneDeath } from './one-death.ts';
import { ordinalVictim } from './ordinal-victim.ts';
import { partOfCount } from './part-of-count.ts';
import { partsOfSum } from './parts-of-sum.ts';
import { personnelLine } from './personnel-line.ts';
import { putAt } from './put-at.ts';
import { recoveredPart } from './recovered-part.ts';
import { rivalCount } from './rival-count.ts';
import { runningCount } from './running-count.ts';
import { searchedFor } from './searched-for.ts';
import { sheltered } from './sheltered.ts';
import { singleAmong } from './single-among.ts';
import { singlePart } from './single-part.ts';
import { singleVictim } from './single-victim.ts';
import { slavicAmong } from './slavic/among.ts';
import { slavicAnother } from './slavic/another.ts';
import { slavicBody } from './slavic/body.ts';
import { slavicBoth } from './slavic/both.ts';
import { slavicBreakdown } from './slavic/breakdown.ts';
import { slavicCarried } from './slavic/carried.ts';
import { slavicCondition } from './slavic/condition.ts';
import { slavicContact } from './slavic/contact.ts';
import { slavicCoordinated } from './slavic/coordinated.ts';
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
import { slavicSearch } from './slavic/search.ts';
import { slavicShare } from './slavic/share.ts';
import { slavicSingle } from './slavic/single.ts';
import { slavicSinglePart } from './slavic/single-part.ts';
import { slavicSomeOfWhom } from './slavic/some-of-whom.ts';
import { slavicSumOfThem } from './slavic/sum-of-them.ts';
import { slavicSwap } from './slavic/swap.ts';
import { slavicToll } from './slavic/toll.ts';
import { slavicUnhurt } from './slavic/unhurt.ts';
import { slavicVerb } from './slavic/verb.ts';
import { slavicZero } from './slavic/zero.ts';
import { someOfTheHurt } from './some-of-the-hurt.ts';
import { splitVerb } from './split-verb.ts';
import { stillThere } from './still-there.ts';
import { strength } from './strength.ts';
import { subjectOf } from './subject-of.ts';
import { sumUp } from './sum-up.ts';
import { tableRow } from './table-row.ts';
import { toMorgue } from './to-morgue.ts';
import { toldGroups } from './told-groups.ts';
import { toldList } from './told-list.ts';
import { tollIsCount } from './toll-is-count.ts';
import { topicCount } from './topic-count.ts';
import { verbOfCount } from './verb-of-count.ts';
import { victims } from './victims.ts';
import { wereLost } from './were-lost.ts';
import { whomItSent } from './whom-it-sent.ts';
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
