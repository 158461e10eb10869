import type { Register } from '../../register/register.ts';
import type { Sentence } from '../rule.ts';
import { isSite } from './kinds.ts';
import type { Spot } from './spot.ts';

/** Of places one inside the other the smaller, but no building where its town is named; at sea the coast near by. */
export function innermost(spots: readonly Spot[], sentence: Sentence, register: Register): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots) {
    const before = kept.at(-1);
    if (before !== undefined && tellsWay(before, spot, sentence)) continue;
    const joint = before?.role === 'scene' ? jointOf(before, spot, sentence) : null;
    if (before === undefined || joint === null) kept.push(spot);
    else if (
      isNearCoast(before, joint) ||
      (isSite(before.text) && /^(?:in|of|on|at)$/.test(joint) && isTown(spot.text, register))
    )
      kept.splice(-1, 1, { ...spot, role: 'scene' });
  }
  return kept;
}

/** "at Bellow, *south of Karsk*": the second only tells the way to the first. */
function tellsWay(a: Spot, b: Spot, { text, start }: Sentence): boolean {
  return WAY.test(text.slice(a.end - start, b.start - start));
}

const WAY =
  /^,? (?:(?:just|about|some|around|roughly|nearly|\p{Nd}[\p{Nd}.,]*|\p{L}+teen|\p{L}+ty|ten|twelve|a few|several) )*(?:(?:km|kms|kilomet(?:re|er)s?|miles?|metres|meters)(?: \([^()]+\))? )?(?:(?:to the )?(?:(?:north|south)-?(?:east|west)?|east|west)[a-z]* of|(?:away )?from)(?: the)?(?: (?:capital|regional capital|city|town|border|port|coast))*(?: of| with)? ?$/u;

/** The preposition, where nothing else parts two places. */
function jointOf(a: Spot, b: Spot, { text, start }: Sentence): string | null {
  return (
    /^,? (in|of|on|at|near|off|within|inside|outside) (?:[a-z-]+ ){0,4}$/.exec(
      text.slice(a.end - start, b.start - start),
    )?.[1] ?? null
  );
}

function isNearCoast({ text }: Spot, joint: string): boolean {
  return /\b(?:sea|ocean|gulf|bay|strait|channel)\b/i.test(text) && /^(?:off|near)$/.test(joint);
}

/** Neither a country nor a part of one. */
function isTown(name: string, register: Register): boolean {
  if (/^(?:south|north|east|west|central)|\b(?:region|province|district|oblast|governorate|state|county)$/i.test(name))
    return false;
  return register.place(name).key.length !== 2;
}
