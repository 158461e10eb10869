import type { NumberWords } from '../table.ts';
import { nativeNumbers, sinoNumbers } from './native-numbers.ts';

export const NUMBERS: NumberWords = {
  values: { ...nativeNumbers(), ...sinoNumbers() },
  multipliers: { 십: 10, 백: 100, 천: 1000, 만: 10_000, 억: 100_000_000 },
  indefinite: {
    수십: 20,
    수십여: 20,
    수백: 200,
    수백여: 200,
    수천: 2000,
    수천여: 2000,
    수만: 20_000,
    수만여: 20_000,
    수십만: 200_000,
    수백만: 2_000_000,
    수천만: 20_000_000,
  },
  fractions: { 전원: 1, 절반: 0.5 },
  majorities: '과반, 과반수, 대다수, 대부분, 절반 이상, 절반 넘게',
  percent: '%, 퍼센트, 프로',
  joiners: '',
  grouping: ',',
  decimal: '.',
};
