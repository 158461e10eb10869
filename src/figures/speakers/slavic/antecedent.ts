import { type Item, is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { SPEAKERS } from './words.ts';

/** The noun that a relative pronoun stands for: «[группировка «Хорасан»], по версии которой», right before the comma. */
export function antecedentOf({ items }: Sentence, at: number): Span | null {
  const comma = items.findLastIndex(({ text }, i) => i < at && i >= at - 2 && text === ',');
  if (comma < 1) return null;
  const quote = items[comma - 1]?.text === '»' ? items.findLastIndex(({ text }, i) => i < comma && text === '«') : -1;
  let from = quote >= 0 ? quote : comma;
  while (from > 0 && comma - from < LONGEST && isNoun(items[from - 1], quote < 0)) from -= 1;
  return from < comma ? { from, to: comma } : null;
}

const LONGEST = 12;

/** «исследовательская *группа* «Поимённо»» */
const BODY =
  /^(?:групп?[аи]|проє?кт|проект|об['’]єднання|объединение|ініціатива|инициатива)$|(?:ая|ое|ий|ый|ська|цька|ське|цьке)$/u;

/** In front of a name in quotation marks only the word for what it is: «группировка», «організація». */
function isNoun(item: Item | undefined, bare: boolean): boolean {
  if (item?.kind !== 'word' || item.count !== null) return false;
  if (!bare) return SPEAKERS.test(item.text) || BODY.test(item.text);
  return !is(
    item,
    'preposition',
    'says',
    'passive',
    'active',
    'happens',
    'loss',
    'conjunction',
    'clause',
    'adverb',
    'stop',
  );
}
