import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isOnePerson } from './one-person.ts';
import { predicatesOf } from './predicate.ts';
import { oneAt } from './worded-count.ts';

/** Two victims without a number: «загинули чоловік і його 12-річний син», «бабушка и её внучка погибли»: one and one. */
export const slavicJoined: Finder = {
  name: 'slavic-joined',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find(sentence, { drafts }) {
    const { items } = sentence;
    return predicatesOf(items).flatMap(({ from, to, verb, cue, measure }): Find[] => {
      if (!FATES.test(measure) || !PLURAL.test(items[verb]?.text ?? '')) return [];
      if (drafts.some((draft) => draft.cue === cue)) return [];
      const pair = pairBehind(items, to + 1) ?? pairBefore(items, from - 1);
      if (pair === null) return [];
      const [first, second] = [Math.min(from, pair[0]), Math.max(to, pair[1])];
      return pair.map((at, i) => ({
        at,
        measure,
        cue,
        from: i === 0 ? first : at,
        to: (i === 0 && pair[0] < from ? to : i === 0 ? at : Math.max(second, at)) + 1,
        count: oneAt(sentence, at),
      }));
    });
  },
};

const FATES = /^(?:killed|wounded|missing|captured)$/;
const PLURAL = /(?:ли|лися|лись|ні|ны|ті|ты|но|то)$/u;

/** «[загинули] чоловік і його 12-річний син» */
function pairBehind(items: readonly Item[], at: number): readonly [number, number] | null {
  const first = personFrom(items, at);
  if (first === null || !AND.test(items[first + 1]?.text ?? '')) return null;
  const second = personFrom(items, first + 2);
  return second === null || isNamed(items[first + 1]) || isNamed(items[second + 1]) ? null : [first, second];
}

/** «бабушка и её внучка [погибли]»: the first opens the clause. */
function pairBefore(items: readonly Item[], at: number): readonly [number, number] | null {
  const and = items.findLastIndex(({ text }, i) => i < at && i >= at - 5 && AND.test(text));
  const first = and - 1;
  if (and < 1 || !isOnePerson(items[first]) || personFrom(items, and + 1) !== at) return null;
  const opens = first === 0 || items[first - 1]?.kind === 'mark' || ABOUT.test(items[first - 1]?.text ?? '');
  return opens ? [first, at] : null;
}

/** The person behind a pronoun, an age and adjectives: «її [5-річний молодший] брат». */
function personFrom(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + 6; i += 1) {
    if (isOnePerson(items[i])) return i;
    const about = ABOUT.test(items[i]?.text ?? '') || items[i]?.count?.sifted === 'compound' || items[i]?.text === '-';
    if (!about) return null;
  }
  return null;
}

const AND = /^(?:і|й|та|и)$/u;
const ABOUT =
  /^(?:його|її|их|його|её|ее|его|їхн(?:ій|я)|власн(?:ий|а)|\p{L}{3,}(?:ий|ій|ый|ой|яя|ая|ній|ня|на|га|ча|та|ла|ка|ша|ра|ого|ую|ню))$/u;

function isNamed(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && item.senses.length === 0 && !is(item, 'preposition');
}
