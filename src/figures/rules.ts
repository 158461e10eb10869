import { countOfCasualties } from './find/count-of-casualties.ts';
import type { Finder, Refiner, Sifter } from './rule.ts';
import { age } from './sift/age.ts';
import { compound } from './sift/compound.ts';
import { date } from './sift/date.ts';
import { label } from './sift/label.ts';
import { money } from './sift/money.ts';
import { thing } from './sift/thing.ts';

/** Numbers that are none of people, told by their neighbours alone. */
export const SIFTERS: readonly Sifter[] = [date, money, compound, label, age, thing];

/** Wordings, the exact ones first: a number taken by one is not offered to the next. */
export const FINDERS: readonly Finder[] = [countOfCasualties];

/** Corrections and additions, in this order. */
export const REFINERS: readonly Refiner[] = [];
