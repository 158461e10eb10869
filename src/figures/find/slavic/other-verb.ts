import type { Item } from '../../item.ts';

/** A past tense that nobody listed: «потеряла 12 миллионов и *уволила* 300 сотрудников». */
export function isOtherVerb(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.senses.length === 0 &&
    !item.capital &&
    PAST.test(item.text) &&
    !REMAIN.test(item.text)
  );
}

const REMAIN = /^(?:обрат|зверн|остал|оказал|стал|находил|числил|залишил|лишил|опинил|перебувал|виявил|зостал)/u;

const PAST =
  /\p{L}{2}(?:[иаеяы]л[аио]?|[иаеяіу]в|лся|лась|лись|лось|лася|лися|лося|вся|[йи]?шл[аио]|[йи]ш[её]л|йшов)$/u;
