import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** Captives by where they are: "21 are still in the kidnappers' hands", "the militia has 300 villagers in its hands". */
export const inTheirHands: Finder = {
  name: 'in-their-hands',
  languages: ['en'],
  find: ({ items }, { isTaken, drafts, before }) => {
    const told = [...drafts, ...before].some(({ measure }) => measure === 'captured');
    return items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { kind, to } = groupAfter(items, at);
      const bare = kind === 'none' || /^(?:taken|seized|more|others)$/.test(items[at + 1]?.text ?? '');
      if (kind !== 'person' && !bare) return [];
      const cue = handsBehind(items, Math.max(to, at + 1)) ?? (told ? takenBehind(items, bare ? at + 1 : to) : null);
      const base = cue ?? baseBehind(items, at, Math.max(to, at + 1)) ?? holdsBefore(items, at, to);
      return base === null
        ? []
        : [{ at, measure: 'captured', cue: base, from: Math.min(at, base), to: Math.max(base + 1, to) }];
    });
  },
};

/** "[are still] in [rebel] hands", "[remain] in [Russian] captivity", within the clause */
function handsBehind(items: readonly Item[], from: number): number | null {
  let i = is(items[from], 'of-them') ? from + 1 : from;
  while (i < from + 5 && (is(items[i], 'auxiliary', 'adverb') || items[i]?.text === 'remain')) i += 1;
  if (items[i]?.text !== 'in') return null;
  const hands = items.findIndex(({ text }, k) => k > i && k < i + 5 && /^(?:hands|captivity)$/.test(text));
  const isBare = items[hands]?.text === 'hands' && hands === i + 1;
  return hands < 0 || isBare || items.slice(i + 1, hands).some((item) => is(item, 'thing') || /^[,.;]$/.test(item.text))
    ? null
    : hands;
}

/** "the 61 girls *taken in March*", where it is known that people were taken */
function takenBehind(items: readonly Item[], from: number): number | null {
  const verb = /^(?:they|it|he)$/.test(items[from]?.text ?? '') ? from + 1 : from;
  const when = /^(?:on|in|during|from|by|at|that|last)$/.test(items[verb + 1]?.text ?? '');
  return /^(?:taken|seized|took)$/.test(items[verb]?.text ?? '') && when ? verb : null;
}

/** "40 *of the 90* boys *kidnapped* in May", "of the 11 miners *they had abducted*": the whole of whom a part is told. */
function baseBehind(items: readonly Item[], at: number, from: number): number | null {
  const of = is(items[at - 1], 'stop') ? at - 2 : at - 1;
  if (items[of]?.text !== 'of' || !items[of - 1]?.count) return null;
  let verb = from;
  while (verb < from + 3 && is(items[verb], 'stop', 'auxiliary', 'pronoun')) verb += 1;
  return measureOf(items[verb], 'passive', 'active') === 'captured' ? verb : null;
}

const HELD = /^(?:soldiers|troops|servicemen|fighters|marines|officers|pilots|sailors|combatants|militiamen)$/;

/** "150 *army* soldiers", "312 *rebel* fighters": those of a side. */
const SIDE = /^(?:army|government|rebel|enemy|militia|regime|state|junta|loyalist|separatist|insurgent|opposition)$/;

/** "Dorland *holds* 18 Lurian soldiers": those of another people, held by somebody with a name. */
function holdsBefore(items: readonly Item[], at: number, to: number): number | null {
  const verb = is(items[at - 1], 'adverb') ? at - 2 : at - 1;
  const holder = is(items[verb - 1], 'adverb') ? items[verb - 2] : items[verb - 1];
  const isHolder =
    holder?.capital === true ||
    is(holder, 'pronoun') ||
    /^(?:army|rebels|militia|government|side|insurgents|group|junta|militants|separatists)$/.test(holder?.text ?? '');
  const people = items.slice(at + 1, to);
  const [first] = people;
  const areStrangers =
    HELD.test(people.at(-1)?.text ?? '') && (first?.capital === true || SIDE.test(first?.text ?? ''));
  return /^(?:holds|hold|held)$/.test(items[verb]?.text ?? '') && isHolder && areStrangers ? verb : null;
}
