import type { Item } from '../item.ts';

/** "137 of *its* soldiers", "an *additional* 1,350 children": a word around a noun that adds nothing to who they were. */
export function addsNothing({ text }: Item): boolean {
  return EMPTY.test(text);
}

const EMPTY =
  /^(?:its|our|their|his|the|own|or|even|other|others|more|additional|further|new|of|them|total|reported|confirmed|underground)$/;

/** "cost 30 *lives*": a noun that is counted and tells nobody. */
export function isLife({ text }: Item): boolean {
  return LIVES.test(text);
}

const LIVES = /^(?:lives|souls|cases|deaths|year-olds)$/;
