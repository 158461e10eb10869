import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** «обмін за формулою «175 на 175»», «обмен тысяча на тысячу»: as many come home on either side. */
export const slavicFormula: Finder = {
  name: 'slavic-formula',
  languages: ['uk', 'ru'],
  find: ({ items, text }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      const swap = item.count?.unit === 'people' && !isTaken(at) && isSame(items, at) && SWAP.test(text);
      return swap && !isNameOfDeal(items, at, text) ? [{ at, measure: 'released', cue: at, from: at, to: at + 3 }] : [];
    }),
};

const SWAP = /(?:обмін|обмен|формул|формат|полон|плен)/iu;

/** «перший етап обміну «1000 на 1000»»: what a deal in several stages is called, not how many came home. */
function isNameOfDeal(items: readonly Item[], at: number, text: string): boolean {
  if (STAGED.test(text)) return true;
  return (items[at]?.count?.low ?? 0) >= 1000 && /^["“«„]$/.test(items[at - 1]?.text ?? '') && !HELD.test(text);
}

/** «провели обмен по формуле «тысяча на тысячу»»: then that many came home. */
const HELD = /(?<!\p{L})(?:пров[её]л|проведен|відбу[вл]|состоял|произве[лд]|здійсн)/iu;

const STAGED =
  /(?<!\p{L})(?:етап|этап|(?:у|в) межах|в рамках|домовлен|договор[её]н|триват|продлится|готують|готовят)/iu;

function isSame(items: readonly Item[], at: number): boolean {
  const [mine, theirs] = [items[at]?.count, items[at + 2]?.count];
  const counted = mine != null && theirs != null && mine.low === theirs.low && mine.low !== null;
  return counted && items[at + 1]?.text === 'на' && !is(items[at + 3], 'thing');
}
