import type { Sifter } from '../rule.ts';
import { age } from './age.ts';
import { arCrowd } from './arabic/crowd.ts';
import { arDetained } from './arabic/detained.ts';
import { arDischarged } from './arabic/discharged.ts';
import { arKin } from './arabic/kin.ts';
import { arOrdinal } from './arabic/ordinal.ts';
import { arReturned } from './arabic/returned.ts';
import { arSurvivor } from './arabic/survivor.ts';
import { arUnhurt } from './arabic/unhurt.ts';
import { arYear } from './arabic/year.ts';
import { capacity } from './capacity.ts';
import { clock } from './clock.ts';
import { compound } from './compound.ts';
import { date } from './date.ts';
import { dealName } from './deal-name.ts';
import { decimal } from './decimal.ts';
import { difference } from './difference.ts';
import { houseNumber } from './house-number.ts';
import { koCarcass } from './korean/carcass.ts';
import { koCounter } from './korean/counter.ts';
import { koOtherFate } from './korean/other-fate.ts';
import { label } from './label.ts';
import { letGo } from './let-go.ts';
import { lostPlayers } from './lost-players.ts';
import { lostTo } from './lost-to.ts';
import { money } from './money.ts';
import { ofOnePerson } from './of-one-person.ts';
import { ofTheSameThings } from './of-the-same-things.ts';
import { ordinal } from './ordinal.ts';
import { otherFate } from './other-fate.ts';
import { publicBodies } from './public-bodies.ts';
import { ratio } from './ratio.ts';
import { slavicAboard } from './slavic/aboard.ts';
import { slavicAbused } from './slavic/abused.ts';
import { slavicArticle } from './slavic/article.ts';
import { slavicBack } from './slavic/back.ts';
import { slavicBurns } from './slavic/burns.ts';
import { slavicChance } from './slavic/chance.ts';
import { slavicEldest } from './slavic/eldest.ts';
import { slavicGoods } from './slavic/goods.ts';
import { slavicInmates } from './slavic/inmates.ts';
import { slavicLeavers } from './slavic/leavers.ts';
import { slavicModel } from './slavic/model.ts';
import { slavicPaid } from './slavic/paid.ts';
import { slavicPair } from './slavic/pair.ts';
import { slavicPerEach } from './slavic/per-each.ts';
import { slavicVanished } from './slavic/vanished.ts';
import { slavicWanted } from './slavic/wanted.ts';
import { spared } from './spared.ts';
import { thing } from './thing.ts';

/** Numbers that are none of people, told by their neighbours alone. */
// biome-ignore format: one rule per line
export const SIFTERS: readonly Sifter[] = [
  clock,
  date,
  money,
  compound,
  label,
  houseNumber,
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
  ofTheSameThings,
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
