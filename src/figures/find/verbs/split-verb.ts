import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** A verb whose second half stands behind the number: the halves, and what they tell together. */
interface Halves {
  readonly measure: Measure;
  /** The people it takes, where not all are meant. */
  readonly who?: RegExp;
  readonly first: RegExp;
  readonly second: RegExp;
}

const HALVES: readonly Halves[] = [
  {
    measure: 'displaced',
    first:
      /^(?:drove|drives|drive|driving|driven|forced|forces|force|forcing|chased|chases|chasing|sent|sends|sending)$/,
    second:
      /^(?:from|out of) (?:their|its) (?:homes?|houses|villages|towns|land|farms|apartments|dwellings)|^to (?:flee|leave|abandon|evacuate)\b|^fleeing\b/,
  },
  {
    measure: 'killed',
    first: /^(?:found|finds|find|finding|pulled|pulls|dug|brought|lifted|discovered)$/,
    second: /^(?:(?:there|inside),? )?(?:,? ?(?:all|both) (?:of them )?)?(?:out |up |ashore )?dead\b/,
  },
  { measure: 'casualties', first: /^(?:put|puts|putting|knocked)$/, second: /^out of (?:action|combat|the fight)\b/ },
  { measure: 'killed', first: /^(?:sent|sends|sending)$/, second: /^to (?:hell|their (?:deaths?|graves?|maker))\b/ },
  { measure: 'killed', first: /^(?:cost|costs|costing)$/, second: /^(?:their lives|(?:his|her) life)/ },
  {
    measure: 'killed',
    first: /^(?:tore|tears|tearing|torn|blew|blows|blowing|hacked|shot)$/,
    second: /^(?:to pieces|to shreds|apart)\b/,
  },
  {
    measure: 'wounded',
    first: /^(?:cost|costs|costing)$/,
    second:
      /^(?:(?:their|his|her|a|an) (?:sight|eyesight|eye|eyes|leg|legs|limb|limbs|arm|arms|hand|hands|foot|feet)\b)/,
  },
  { measure: 'displaced', first: /^(?:put|puts|putting|sent|sends|sending)$/, second: /^to flight\b/ },
  {
    measure: 'deployed',
    who: /^(?:soldiers|troops|men|servicemen|marines|paratroopers|reservists|guardsmen|gendarmes|paramilitaries|personnel)$/,
    first: /^(?:ordered|orders|ordering|moved|moves|moving|rushed|rushes|rushing|threw|throws|poured|brought|led)$/,
    second: /^(?:into|up to|forward|onto the streets|to the (?:front|border))\b/,
  },
  {
    measure: 'deployed',
    who: /^(?:soldiers|troops|men|servicemen|marines|paratroopers|reservists|guardsmen|gendarmes|officers|police|personnel)$/,
    first: /^(?:put|puts|putting|placed|stationed)$/,
    second: /^(?:on the (?:streets?|ground)|in(?:to)? the (?:field|streets?))\b/,
  },
  { measure: 'captured', first: /^(?:took|takes?|taking|taken)$/, second: /^(?:prisoner|captive|hostage|alive)\b/ },
  { measure: 'released', first: /^(?:let|lets|letting|set|sets|setting)$/, second: /^(?:go|free)\b/ },
];

/** "The flood *drove* 60,000 people *from their homes*", "the crash *cost* 17 people *their lives*". */
export const splitVerb: Finder = {
  name: 'split-verb',
  languages: ['en'],
  find: ({ items, text, start }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { to, kind, head } = groupAfter(items, at);
      if (kind === 'thing') return [];
      for (const halves of HALVES) {
        if (halves.who?.test(items[head]?.text ?? '') === false) continue;
        const verb = verbBefore(items, at, halves);
        const second =
          verb < 0 ? -1 : secondBehind(items, at, Math.max(to, at + 1), (i) => text.slice(i - start), halves);
        if (second >= 0) return [{ at, measure: halves.measure, cue: verb, from: verb, to: endOf(items, second) }];
      }
      return [];
    }),
};

/** Two words of the second half, or its only one. */
function endOf(items: readonly Item[], second: number): number {
  return items[second + 1]?.kind === 'word' ? second + 2 : second + 1;
}

/** Behind the noun, which may seem to go on: "let 14 women *go*". */
function secondBehind(
  items: readonly Item[],
  at: number,
  to: number,
  behind: (offset: number) => string,
  { second }: Halves,
): number {
  const last = is(items[to], 'of-them') ? to + 1 : to;
  for (let i = Math.min(at + 2, to); i <= last; i += 1) {
    const offset = items[i]?.start;
    if (offset !== undefined && second.test(behind(offset).toLowerCase())) return i;
  }
  return -1;
}

/** Right before the number, or behind a few words of the same object: "another", "as many as". */
function verbBefore(items: readonly Item[], at: number, { first }: Halves): number {
  for (let i = at - 1; i >= 0 && i > at - 4; i -= 1) {
    if (first.test(items[i]?.text ?? '')) return i;
    if (!is(items[i], 'adverb', 'others', 'stop')) return -1;
  }
  return -1;
}
