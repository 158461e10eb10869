import { type Item, is } from '../item.ts';

/** Whether the search for the verb of a subject that ends before `start` is over at item `i`: a number, another verb, a clause of its own. */
export function endsClause(items: readonly Item[], i: number, start: number): boolean {
  const item = items[i];
  if (item === undefined || item.count !== null) return true;
  if (/^[;:]$/.test(item.text) || (i === start && ACTS.test(item.text))) return true;
  if (is(item, 'of-them', 'nobody', 'leaving', 'loss', 'says', 'denies', 'other-fate') && !is(item, 'adverb'))
    return !(i === start && items[i + 1]?.text === 'by');
  if (is(item, 'active') && !is(item, 'passive')) return true;
  if (opensOwnClause(items, i)) return true;
  if (item.text === ',' || is(item, 'adverb')) return false;
  const relative = i === start && /^(?:who|that|which)$/.test(item.text);
  return is(item, 'clause') && !is(item, 'preposition') && !relative;
}

/** "29 *came* through here, four died": the subject does something of its own. */
const ACTS = /^(?:came|went|passed|ran|got|took|made|stood|swam|sat|waited|walked)$/;

/** "12 devices *after a man was* wounded": behind the preposition somebody else is the subject. */
function opensOwnClause(items: readonly Item[], i: number): boolean {
  if (!/^(?:after|before|as|since|until)$/.test(items[i]?.text ?? '') || !is(items[i + 1], 'single', 'stop'))
    return false;
  const person = items.findIndex((item, k) => k > i + 1 && k < i + 4 && is(item, 'person'));
  return person > 0 && is(items[person + 1], 'auxiliary');
}
