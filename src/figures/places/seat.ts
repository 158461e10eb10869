import { type Item, is } from '../item.ts';
import { isOffice } from '../speakers/offices.ts';

/**
 * "officials *in Karsk* said", "compiled by the archives *in Karsk*": the name behind the preposition at `at`, up to `to`, is
 * where the speaker is.
 */
export function isSeat(items: readonly Item[], at: number, to: number): boolean {
  const who = items[at - 1];
  if (who === undefined || !(is(who, 'person') || isOffice(who.text) || HOLDS.test(who.text))) return false;
  return speaksBehind(items, to) || isCredited(items, at - 1);
}

const HOLDS = /^(?:archives?|directorate|epidemiologists|experts|analysts|mediators|laboratory|institute|university)$/;

function speaksBehind(items: readonly Item[], to: number): boolean {
  const verb = is(items[to], 'adverb', 'auxiliary') ? to + 1 : to;
  return is(items[verb], 'says') && !is(items[verb], 'person');
}

function isCredited(items: readonly Item[], who: number): boolean {
  for (let i = who; i > who - 6 && items[i]?.kind === 'word'; i -= 1) {
    if (is(items[i], 'according')) return true;
    if (items[i]?.text === 'by') return is(items[i - 1], 'says', 'figures') || GATHERED.test(items[i - 1]?.text ?? '');
  }
  return false;
}

const GATHERED = /^(?:compiled|collected|released|published|issued|provided|gathered|kept|quoted)$/;
