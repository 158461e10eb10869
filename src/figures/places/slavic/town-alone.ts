import type { Item } from '../../item.ts';

/** «*Карск*: четверо погибших», «*Карськ* зазнав нічного удару»: a town opens the text, which says what befell it. */
export function isTownAlone(items: readonly Item[]): boolean {
  const [town, next] = items;
  if (town?.kind !== 'word' || !TOWN.test(town.text) || next === undefined) return false;
  if (next.text === ':') return !/^[«"“„]$/.test(items[2]?.text ?? '');
  return BEFELL.test(next.text);
}

const TOWN = /(?:\p{L}{2}(?:ск|цк|ськ|цьк|град|город|бург|поль|піль|івка|ївка|овка|евка|щина|ччина))$/u;
const BEFELL = /^(?:подверг(?:ся|лась|лось|ся)|пережил[ао]?|зазна(?:в|ла|ло)|пережи(?:в|ла|ло))$/u;
