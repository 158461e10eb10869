import type { Item } from '../item.ts';
import type { Sentence } from '../rule.ts';
import { isKind } from './kinds.ts';
import { roleAt } from './role-at.ts';
import { type Spot, spotOf } from './spot.ts';

/**
 * "TWO DIED IN A CLASH NEAR SAN ALMO": a wire in capitals, where every word looks like a name. A place is told by words that
 * the table does not know behind a preposition, and by what stands before them.
 */
export function inCapitals(sentence: Sentence): Spot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    if (!AT.test(item.text) && !SURE.test(item.text) && !ENTERS.test(item.text)) return [];
    const from = items[i + 1]?.text === 'the' ? i + 2 : i + 1;
    const to = endOfName(items, from);
    const isSure = SURE.test(item.text) || ENTERS.test(item.text);
    if (to === from || (!isSure && ORDINARY.has(items[from]?.text ?? ''))) return [];
    if (from === i + 2 && !items.slice(from, to).some(isKind)) return [];
    return [spotOf(sentence, { from, to }, ENTERS.test(item.text) ? 'scene' : roleAt(items, i))];
  });
}

const AT = /^(?:in|at|inside|across)$/;
const SURE = /^(?:near|outside|around|throughout|off)$/;
const ENTERS = /^(?:enter(?:ed|ing)|storm(?:ed|ing)|shell(?:ed|ing)|bomb(?:ed|ing))$/;

/** Words that no rule knows, what kind of place they name, and the small words of Spanish and Arabic names. */
function endOfName(items: readonly Item[], from: number): number {
  let to = from;
  let names = 0;
  for (let k = from; k < items.length && k < from + 5; k += 1) {
    const item = items[k];
    if (item?.kind !== 'word') break;
    const isUnknown = item.senses.length === 0 && item.count === null && NAME.test(item.text);
    if (!isUnknown && !isKind(item) && !JOINTS.test(item.text)) break;
    if (JOINTS.test(item.text)) continue;
    if (isUnknown) names += 1;
    to = k + 1;
  }
  return names > 0 ? to : from;
}

const JOINTS = /^(?:de|del|la|las|los|el|al|do|da|dos|das|of)$/;

/** No participles ("the city of Almo *regarding* the raid"), no adverbs. */
const NAME = /^(?!.*(?:ing|ly|ed|tion|ment|ness|ists?)$)\p{L}{3,}$/u;

/** What stands behind "in" and "at" and is no place. */
const ORDINARY: ReadonlySet<string> = new Set(
  `self general particular public full large small various different several many most all other another what which whose
  this that these those both part order turn time case cases fact detail principle theory practice reality truth view mind
  charge charges custody prison jail court congress parliament office power peace war silence secret vain exile hiding life
  person place front line effect force advance concert conflict existence favor flames hand hands honor jeopardy danger need
  power politics presence pursuit reference relation reply respect response revenge reprisal return exchange search session
  shock sight spite support surgery talks terms touch trouble uniform writing least last first once random risk stake work
  home school church hospital hospitals combat battle ambush ambushes crossfire dawn dusk noon midnight night sunset
  sunrise gunpoint point-blank critical serious grave stable good bad poor separate recent cold accordance progress total
  plain fierce uniforms midair confrontations itself civilian defense defence self-defense question possession town downtown broad`.split(
    /\s+/,
  ),
);
