import type { Incident } from '../../domain/figure.ts';
import { areOneKind, familyOf } from './event-kinds.ts';

/**
 * Whether two events may be one by what they were and what they hit. "12 dead in the strike on the market, 19 in the strike on the
 * port" are two, though it is one town and one day; one blow that is told by a school and by the shelter in it is one.
 */
export function mayBeOne(a: Incident, b: Incident): boolean {
  return areOneKind(a.kind, b.kind) && !areApart(toldApartBy(a), toldApartBy(b));
}

/**
 * A blow falls on another building every day. What seldom happens twice is told by the plant, the hall and the building that stood
 * there: only what moves, or lies below the ground, tells such accidents apart. An earthquake and a flood hit all that stands there.
 */
function toldApartBy({ kind, targets = [] }: Incident): readonly string[] {
  const family = familyOf(kind);
  if (family === 'strike' && !MAY_BE_ACCIDENT.test(kind)) return targets;
  return OF_ONE_PLACE.has(family) ? targets.filter((target) => MOVES_OR_LIES_BELOW.has(target)) : [];
}

function areApart(these: readonly string[], those: readonly string[]): boolean {
  return these.length > 0 && those.length > 0 && !these.some((target) => those.includes(target));
}

const MAY_BE_ACCIDENT = /^(?:explosion|blast)$/;
const OF_ONE_PLACE: ReadonlySet<string> = new Set(['strike', 'fire', 'collapse', 'crash', 'shipwreck']);
const MOVES_OR_LIES_BELOW: ReadonlySet<string> = new Set([
  'vehicle',
  'train',
  'mine',
  'ferry',
  'migrants',
  'fishing',
  'freight',
]);
