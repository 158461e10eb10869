import type { Item } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';
import { countsPeople, groupEnd } from './clause.ts';
import { isOnePerson } from './one-person.ts';
import { predicatesOf } from './predicate.ts';
import { oneAt } from './worded-count.ts';

/** Three and more who suffered one thing, named one after the other: «Поранення отримали водійка, її син і двоє перехожих». */
export const slavicRoll: Finder = {
  name: 'slavic-roll',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, { drafts, isTaken }) =>
    predicatesOf(sentence.items).flatMap(({ to, cue, measure }): Find[] => {
      const members = FATES.test(measure) ? membersFrom(sentence.items, to + 1) : [];
      if (members.length < 3 || !members.some(({ single }) => single)) return [];
      return members
        .filter(({ at }) => !isTaken(at) && drafts.every((draft) => draft.at !== at))
        .map((member, i) => ({
          ...member,
          measure,
          cue: i === 0 ? cue : member.at,
          from: member.at,
          ...oneOf(sentence, member),
        }));
    }),
};

const FATES = /^(?:killed|wounded)$/;

interface Member {
  readonly at: number;
  readonly to: number;
  readonly single: boolean;
}

function oneOf(sentence: Sentence, { at, single }: Member): Pick<Find, 'count'> {
  return single ? { count: oneAt(sentence, at) } : {};
}

/** The members up to the one behind "and"; none where anything else stands between them. */
function membersFrom(items: readonly Item[], from: number): readonly Member[] {
  const members: Member[] = [];
  for (let at = from; ; ) {
    const member = memberAt(items, at);
    if (member === null) return [];
    members.push(member);
    if (AND.test(items[member.to]?.text ?? '')) {
      const last = memberAt(items, member.to + 1);
      return last === null ? [] : [...members, last];
    }
    if (items[member.to]?.text !== ',') return [];
    at = member.to + 1;
  }
}

function memberAt(items: readonly Item[], from: number): Member | null {
  for (let at = from; at < from + 5; at += 1) {
    if (items[at]?.count?.sifted === null)
      return countsPeople(items, at, true) ? { at, to: groupEnd(items, at), single: false } : null;
    if (isOnePerson(items[at])) return { at, to: at + 1, single: true };
    const about =
      ABOUT.test(items[at]?.text ?? '') || items[at]?.count?.sifted === 'compound' || items[at]?.text === '-';
    if (!about) return null;
  }
  return null;
}

const AND = /^(?:і|й|та|и|а також|а также)$/u;
const ABOUT =
  /^(?:його|її|їх|их|его|её|ее|їхн\p{L}+|ще|ещё|еще|также|також)$|(?:ий|ій|ый|ой|яя|ая|на|ня|ого|ому|ую|ню)$/u;
