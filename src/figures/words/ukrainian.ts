import type { WordTable } from './table.ts';

export const UKRAINIAN: WordTable = {
  lang: 'uk',
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
