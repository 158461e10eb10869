import type { WordTable } from './table.ts';

export const RUSSIAN: WordTable = {
  lang: 'ru',
  numbers: {
    values: {},
    multipliers: {},
    indefinite: {},
    fractions: {},
    majorities: '',
    percent: '%',
    joiners: '',
    grouping: ' ',
    decimal: ',',
  },
  measures: [],
  words: {},
  before: {},
  after: {},
  rangeJoiners: '',
  rangeOpeners: {},
  abbreviations: '',
  freeOrder: true,
  time: { months: {}, weekdays: {}, interval: [], cumulative: [], asOf: [] },
};
