import type { Incident } from '../../domain/figure.ts';
import { areOneKind, familyOf } from './event-kinds.ts';

/**
 * Whether two events may be one by what they were and what they hit. "12 dead in the strike on the market, 19 in the strike on the
 * port" are two, though it is one town and one day; one blow that is told by a school and by the shelter in it is one.
 */
export function mayBeOne(a: Incident, b: Incident): boolean {
  return areOneKind(a.kind, b.kind) && !hitTwoTargets(a, b);
}

/** An earthquake and a flood hit all that stands there, and are one. */
export function hitTwoTargets(a: Incident, b: Incident): boolean {
  if (a.targets === undefined || b.targets === undefined || !isOfOnePlace(a) || !isOfOnePlace(b)) return false;
  return !a.targets.some((target) => b.targets?.includes(target));
}

function isOfOnePlace({ kind }: Incident): boolean {
  return OF_ONE_PLACE.has(familyOf(kind));
}

const OF_ONE_PLACE: ReadonlySet<string> = new Set(['strike', 'fire', 'collapse', 'crash', 'shipwreck']);
