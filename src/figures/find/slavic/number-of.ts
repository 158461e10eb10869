import type { Measure } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isFree } from './clause.ts';
import { isRanks, SENT } from './foreign-ranks.ts';
import { predicatesOf } from './predicate.ts';

/**
 * How many they are who did or suffered something, told as a number that moves: «кількість іноземців, які потрапили в полон, за
 * шість тижнів зросла з 27 до 33», «число непальцев, завербованных в армию, выросло до 1628».
 */
export const slavicNumberOf: Finder = {
  name: 'slavic-number-of',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((item, from): Find[] => {
      const verb = NUMBER.test(item.text) ? (movesBehind(items, from) ?? estimatedAt(items, from)) : -1;
      const at = verb < 0 ? -1 : valueBehind(items, verb);
      if (at < 0 || !isFree(items, at, context)) return [];
      const told = measureOfTopic(items, from + 1, verb);
      return told === null ? [] : [{ at, measure: told.measure, cue: told.cue, from, to: at + 1 }];
    }),
};

const NUMBER = /^(?:кількість|чисельність|число|количество|численность)$/u;
const MOVES =
  /^(?:зросл[ао]|зросте|зріс|збільшил[аио]\p{L}*|вырос(?:ло|ла)?|возрос(?:ло|ла)|увеличил[оаи]\p{L}*|сягнул[ао]|досягл[ао]|достигл[ао]|становить|составляет|скоротил[аио]\p{L}*|сократил[оаи]\p{L}*|зменшил[аио]\p{L}*|уменьшил[оаи]\p{L}*|знизил[аио]\p{L}*|снизил[оаи]\p{L}*|перевищил[аио]|превысил[оа])(?: до)?$/u;
const REACH = 18;

/** Index of the verb that moves the number, with no other count in front of it but how long it took. */
function movesBehind(items: readonly Item[], from: number): number | null {
  const verb = items.findIndex(({ text }, i) => i > from + 1 && i < from + REACH && MOVES.test(text));
  const isPlain = items.slice(from + 1, verb).every((item) => !/^[.;:—–]$/.test(item.text) && !is(item, 'says'));
  return verb > 0 && isPlain ? verb : null;
}

/** «розвідка *оцінює* кількість найманців, які воюють за Росію, *у* 310 осіб»: index of the preposition, or -1. */
function estimatedAt(items: readonly Item[], from: number): number {
  if (!items.slice(Math.max(0, from - 3), from).some(({ text }) => /^(?:оцін|оцен)/u.test(text))) return -1;
  return items.findIndex(
    ({ text }, i) => i > from && i < from + REACH && /^(?:у|в)$/u.test(text) && items[i + 1]?.count?.unit === 'people',
  );
}

/** «з 27 до *33*», «до *1628*», «*900*» */
function valueBehind(items: readonly Item[], verb: number): number {
  const mark = items.findIndex(({ kind }, i) => i > verb && kind === 'mark');
  const behind = items.slice(verb + 1, mark < 0 ? verb + 6 : Math.min(mark, verb + 6));
  const last = behind.findLastIndex(({ count }) => count?.unit === 'people' && count.sifted === null);
  return last < 0 || behind.slice(0, last).some((item) => is(item, 'says')) ? -1 : verb + 1 + last;
}

/** What befell them last; else that they were sent to an army, or are in one. */
function measureOfTopic(items: readonly Item[], from: number, verb: number): { measure: Measure; cue: number } | null {
  if (items.slice(from, verb).some(({ text }) => OTHERS.test(text))) return null;
  const fate = predicatesOf(items).findLast(
    ({ from: first, to }) => first >= from && to < verb && !MOVES.test(items[first]?.text ?? ''),
  );
  if (fate !== undefined) return { measure: fate.measure, cue: fate.cue };
  const cue = items.findIndex(({ text }, i) => i >= from && i < verb && (SENT.test(text) || isRanks(items, i)));
  return cue < 0 ? fightersThere(items, from, verb) : { measure: 'deployed', cue };
}

/** «количество *госпитализированных* с отравлением»: counted for something else. */
const OTHERS = /^(?:госп[иі]т|шпитал|врятован|спас[её]н|затриман|задерж|арест|арешт|звернул|обрати)/u;

/** «число сирийских *боевиков в Нигере* достигло 1450»: fighters of whom no more is told than where they are; mercenaries serve wherever it is. */
function fightersThere(items: readonly Item[], from: number, verb: number): { measure: Measure; cue: number } | null {
  const cue = items.findIndex(({ text }, i) => i >= from && i < verb && FIGHTERS.test(text));
  const there = items
    .slice(cue + 1, verb)
    .findIndex(({ text }, i, words) => /^(?:в|у|на)$/u.test(text) && words[i + 1]?.capital);
  const isHired = MERCENARIES.test(items[cue]?.text ?? '');
  return cue < 0 || (there < 0 && !isHired) ? null : { measure: 'deployed', cue };
}

const FIGHTERS =
  /^(?:боевик|бойовик|найман|на[её]мник|бойц|бійц|солдат|військових|военных|военнослуж|військовослуж|миротвор|инструктор|інструктор)/u;
const MERCENARIES = /^(?:найман|на[её]мник)/u;
