import type { WordTable } from './table.ts';

export const ARABIC: WordTable = {
  lang: 'ar',
  numbers: {
    values: {},
    multipliers: {},
    indefinite: {},
    fractions: {},
    majorities: '',
    percent: '%',
    joiners: '',
    grouping: ',٬،',
    decimal: '.',
  },
  measures: [],
  words: {},
  before: {},
  after: {},
  rangeJoiners: '',
  rangeOpeners: {},
  abbreviations: '',
  prefixes: 'وال, بال, فال, كال, لل, ال, و, ف, ب, ل, ك',
  freeOrder: true,
  time: { months: {}, weekdays: {}, interval: [], cumulative: [], asOf: [] },
};
