import { groupAfter } from '../../groups.ts';
import { harmBehind } from '../../harm.ts';
import { type Item, is } from '../../item.ts';
import { laterDeath } from '../../later-death.ts';
import type { Find, Finder } from '../../rule.ts';

/** Wounds told by what the victims have: "11 passengers suffered broken bones", "treating 32 people with burns". */
export const harmSuffered: Finder = {
  name: 'harm-suffered',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => (item.count?.unit === 'people' && !isTaken(at) ? sufferedBy(items, at) : [])),
};

function sufferedBy(items: readonly Item[], at: number): Find[] {
  if (items[at + 1]?.text === 'cases' && is(items[at + 3], 'harm'))
    return [{ at, measure: 'wounded', cue: at + 3, from: at, to: at + 4 }];
  const { kind, to, head, measure } = groupAfter(items, at);
  const counted =
    kind === 'person' ||
    kind === 'unknown' ||
    (kind === 'none' && is(items[at - 1], 'others')) ||
    isBareSubject(items, at);
  const harm = counted && measure === null && !is(items[head], 'harm') ? harmBehind(items, Math.max(to, at + 1)) : -1;
  if (harm < 0) return [];
  // "two women treated for burns *have died*"
  const death = laterDeath(items, harm + 1, 'wounded');
  if (death >= 0) return [{ at, measure: 'killed', cue: death, from: at, to: death + 1 }];
  return [{ at, measure: 'wounded', cue: harm, from: at, to: harm + 1 }];
}

/** "…, and *14* suffered burns", "13 with broken limbs" */
function isBareSubject(items: readonly Item[], at: number): boolean {
  return /^(?:suffered|sustained|with)$/.test(items[at + 1]?.text ?? '') || is(items[at + 1], 'auxiliary');
}
