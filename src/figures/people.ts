import type { Measure } from '../domain/figure.ts';
import { groupAfter } from './groups.ts';
import { type Item, is } from './item.ts';

/** Who the people behind a count are, where a wording tells a measure of some of them only. */
export type Who = 'anyone' | 'forces' | 'troops' | 'civilians';

/** Words around a count that tell this measure where such people are counted. */
export interface Wording {
  readonly measure: Measure;
  readonly who: Who;
  readonly words: RegExp;
}

const FORCES =
  /^(?:soldiers|troops|servicemen|servicewomen|service members|personnel|fighters|marines|paratroopers|peacekeepers|blue helmets|paramilitaries|reservists|guardsmen|gendarmes|legionnaires|commandos|conscripts|recruits|mercenaries|contractors|advisers|advisors|instructors|engineers|sappers|veterans|volunteers|foreigners|militiamen|militants|combatants|infantry|infantrymen|cadets|police|policemen|police officers|officers|border guards|firefighters|firemen|rescuers|rescue workers|divers|medics|countrymen|compatriots|nationals|citizens|men|combat troops)$/;

/** Those of them who are nothing but soldiers: volunteers and engineers are of other trades, too. */
const TROOPS =
  /^(?:soldiers|troops|servicemen|service members|fighters|marines|paratroopers|peacekeepers|paramilitaries|reservists|guardsmen|gendarmes|legionnaires|commandos|conscripts|mercenaries|militiamen|infantry|infantrymen|combat troops)$/;

const DWELLERS =
  /^(?:residents|inhabitants|people|persons|villagers|civilians|citizens|locals|islanders|townspeople|townsfolk|farmers|herders|women|children|refugees|souls|nationals|survivors|foreigners|tourists|holidaymakers|visitors|guests|students|patients|others|evacuees|migrants|neighbours|fishermen|homeless|displaced|householders|campers|pilgrims|expatriates|families)$/;

/** Whether the count at `at` counts such people. A people by its name ("42,000 Lurans") may be either. */
export function countsPeople(items: readonly Item[], at: number, who: Who): boolean {
  const { head, kind } = groupAfter(items, at);
  const noun = items[head];
  if (noun === undefined) return who !== 'forces' && who !== 'troops' && kind === 'none';
  if (who === 'troops') return TROOPS.test(noun.text) || isArmed(items, head);
  if (isPeopleByName(items, at, head)) return true;
  if (who === 'forces') return FORCES.test(noun.text);
  if (kind !== 'person' && kind !== 'measure') return false;
  return who === 'anyone' || DWELLERS.test(noun.text) || (is(noun, 'person') && noun.capital);
}

/** "1,000 *combat engineers*", "300 *National Guard members*" */
function isArmed(items: readonly Item[], head: number): boolean {
  return /^(?:combat|military|army|navy|guard|infantry|tank|artillery|special)$/.test(items[head - 1]?.text ?? '');
}

function isPeopleByName(items: readonly Item[], at: number, head: number): boolean {
  const noun = items[head];
  return (
    noun?.capital === true &&
    head === at + 1 &&
    /(?:[^us]s|ese|ish|eans)$/.test(noun.text) &&
    !is(noun, 'thing', 'label')
  );
}
