import type { WordTable } from './table.ts';

export const KOREAN: WordTable = {
  lang: 'ko',
  numbers: {
    values: {},
    multipliers: {},
    indefinite: {},
    fractions: {},
    majorities: '',
    percent: '%',
    joiners: '',
    grouping: ',',
    decimal: '.',
  },
  measures: [],
  words: {},
  before: {},
  after: {},
  rangeJoiners: '',
  rangeOpeners: {},
  abbreviations: '',
  glued: true,
  time: { months: {}, weekdays: {}, interval: [], cumulative: [], asOf: [] },
};
