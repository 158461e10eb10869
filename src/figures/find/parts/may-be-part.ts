import type { Group } from '../../groups/group.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { isOfThem } from './of-them.ts';

/** Whether a number without a measure can be that of some of those told before. */
export function mayBePart(items: readonly Item[], at: number): boolean {
  const group = groupAfter(items, at);
  if (group.kind === 'thing' || isMet(items, at) || isOfThings(items, at)) return false;
  if (isBehindPreposition(items, at) || isOfficer(items, group)) return false;
  if (isOfThem(items, at)) return true;
  if (group.kind === 'none' && is(items[at + 1], 'preposition')) return items[at + 1]?.text !== 'of';
  return group.kind === 'person' || group.kind === 'unknown';
}

function isBehindPreposition(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'preposition') && !is(items[at - 1], 'including') && !isAccounted(items, at);
}

/** "12 *Captain*", not "12 police officers": a rank, and nobody counted. */
function isOfficer(items: readonly Item[], { head }: Group): boolean {
  return is(items[head], 'rank') && !/^(?:police|prison|security|customs)$/.test(items[head - 1]?.text ?? '');
}

/** "[300 have joined the army.] The ministry has *helped 14 of them* reach the embassy": what was done for some tells no part of a fate. */
function isMet(items: readonly Item[], at: number): boolean {
  const verb = is(items[at - 1], 'adverb') ? at - 2 : at - 1;
  return isOfThem(items, at) && MET.test(items[verb]?.text ?? '');
}

const MET =
  /^(?:helped|helping|assisted|assisting|aided|advised|visited|met|interviewed|questioned|contacted|spoken to|spoke to|photographed)$/;

/** "civilians *accounting for* 190 of them" */
function isAccounted(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.text === 'for' &&
    /^(?:account(?:s|ed|ing)?|responsible|blamed)$/.test(items[at - 2]?.text ?? '') &&
    isOfThem(items, at)
  );
}

/** "49 attacks, including three in May": the whole before it counts no people; not "40 hurt *in eight towns*, among them two boys". */
function isOfThings(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const sifted = items[i]?.count?.sifted;
    if (sifted === 'thing' && (STRETCH.test(items[i + 1]?.text ?? '') || is(items[i - 1], 'preposition'))) continue;
    if (sifted === 'thing') return true;
    if (sifted === null) return false;
  }
  return false;
}

/** "253 were injured, 61 of them *flown to hospitals*": where they are cared for is told, and no lot of its own. */
export function isInHospital(items: readonly Item[], at: number): boolean {
  const verb = is(items[at + 2], 'auxiliary') ? at + 3 : at + 2;
  const isCarried = /^(?:taken|flown|rushed|airlifted|admitted|transferred|brought|moved|sent|evacuated)(?: to)?$/.test(
    items[verb]?.text ?? '',
  );
  return (
    is(items[at + 1], 'of-them') &&
    isCarried &&
    items.slice(verb + 1, verb + 5).some(({ text }) => /^(?:hospitals?|clinics?)$/.test(text))
  );
}

/** "94 drones, 31 of them over the sea": the things before it are the whole; not "145 people *across eight towns*, 110 of them". */
export function isPartOfThings(items: readonly Item[], at: number): boolean {
  const last = items.findLastIndex(
    ({ count }, i) =>
      i < at &&
      count !== null &&
      !STRETCH.test(items[i + 1]?.text ?? '') &&
      !(count.sifted === 'thing' && /^(?:in|across|over|throughout|at)$/.test(items[i - 1]?.text ?? '')),
  );
  const isThings = items[last]?.count?.sifted === 'thing' || DOWNED.test(items[last + 1]?.text ?? '');
  return isThings && groupAfter(items, at).kind !== 'person';
}

/** "40 were killed in *24 hours*, 12 of them in Karsk" */
const STRETCH = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)$/;

/** «о 102 *сбитых* за ночь дронах, 41 из них — над областью» */
const DOWNED = /^(?:сбит|збит|перехвачен|перехоплен)\p{L}{2}$/u;
