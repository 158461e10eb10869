import type { Item } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isOnePerson } from './one-person.ts';
import { isOtherVerb } from './other-verb.ts';
import { oneAt } from './worded-count.ts';

/** One body, without a number: «з-під завалів дістали тіло 40-річного чоловіка», «тело девушки нашли водолазы». */
export const slavicBody: Finder = {
  name: 'slavic-body',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, { drafts }) =>
    sentence.items.flatMap(({ text }, cue): Find[] => {
      const at = BODY.test(text) ? ownerOf(sentence.items, cue) : null;
      if (at === null || drafts.some((draft) => draft.at === at)) return [];
      const verb = foundBefore(sentence.items, cue) ?? foundBehind(sentence.items, at + 1);
      if (verb === null) return [];
      const [from, to] = [Math.min(verb, cue), Math.max(verb, at) + 1];
      return [{ at, measure: 'bodies', cue, from, to, count: oneAt(sentence, at) }];
    }),
};

const BODY = /^(?:тіло|тело|труп)$/u;

const FOUND =
  /^(?:діст|витяг|вилуч|підня|знайш|знайд|вияви|відкопа|деблок|доста(?:л|в)|вытащ|вынул|извлек|извлёк|подня|наш(?:ел|ёл|л)|найд|обнаруж|откопа|деблок)/u;

/** Index of the one person whose body it is; a name, a number or an order of several is none. */
function ownerOf(items: readonly Item[], body: number): number | null {
  for (let i = body + 1; i < body + 7; i += 1) {
    const item = items[i];
    if (item === undefined || (item.count !== null && item.count.sifted !== 'compound')) return null;
    if (isOnePerson(item) || isOnePerson(inNominative(item))) return isNamed(items, i) ? null : i;
    const describes = item.text === '-' || item.count !== null || ABOUT.test(item.text);
    if (!describes || item.capital) return null;
  }
  return null;
}

/** «жінки», «девушки», «бабусі»: the genitive, written like a plural. */
function inNominative(item: Item): Item {
  return { ...item, text: item.text.replace(/[иы]$/u, 'а').replace(/і$/u, 'я') };
}

const ABOUT = /^\p{L}{3,}(?:ого|его|ої|ей|ой)$/u;

function isNamed(items: readonly Item[], noun: number): boolean {
  return items[noun + 1]?.capital === true && items[noun + 1]?.senses.length === 0;
}

/** «дістали [з дна] тіло», «під завалами виявили тіло» */
function foundBefore(items: readonly Item[], body: number): number | null {
  for (let i = body - 1; i >= Math.max(0, body - 6); i -= 1) {
    if (FOUND.test(items[i]?.text ?? '')) return items[i - 1]?.text === 'не' ? null : i;
    if (items[i]?.kind === 'mark' && items[i]?.text !== '-') return null;
  }
  return null;
}

/** «тіло чоловіка [з кульовими пораненнями] знайшли»: in the same clause, with no number and no other verb between. */
function foundBehind(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + 6; i += 1) {
    const item = items[i];
    if (FOUND.test(item?.text ?? '')) return i;
    if (item === undefined || item.kind !== 'word' || item.count !== null || isOtherVerb(item)) return null;
  }
  return null;
}
