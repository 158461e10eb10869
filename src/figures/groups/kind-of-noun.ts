import { type Item, is } from '../item.ts';
import { CYRILLIC } from './cyrillic.ts';
import type { Group } from './group.ts';

/** What the group counts with this word behind it. */
export function kindOf(item: Item, before: Group['kind']): Group['kind'] {
  if (is(item, 'person') || (item.senses.length === 0 && (item.capital ? PEOPLES : AGENTS).test(item.text)))
    return 'person';
  if (is(item, 'thing')) return before === 'person' && CYRILLIC.test(item.text) ? 'person' : 'thing';
  if (item.kind === 'mark' || item.text === "'s" || is(item, 'people', 'event', 'state'))
    return before === 'none' ? 'unknown' : before;
  const isGenitive = item.senses.length === 0 && CYRILLIC.test(item.text);
  return before === 'person' || (before === 'thing' && isGenitive) ? before : 'unknown';
}

/** Nouns of agents that no table lists: skaters, surveyors, machinists, oarsmen. Machines so named are listed as things. */
const AGENTS = /[a-z]{3}(?:ers|(?<!do)ors|ists|[^u]men|women)$/;

/** Peoples that no table lists, as English names them: Lurans, Zubrovians, Malvese. */
const PEOPLES = /[a-z]{3}(?:[ai]ns|ese|ites)$/;
