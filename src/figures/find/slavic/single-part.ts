import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { isOnePerson } from './one-person.ts';
import { oneAt } from './worded-count.ts';

/** One of those counted, singled out without a number: «семь жителей, в том числе ребёнок», «серед них 8-річний хлопчик-школяр». */
export const slavicSinglePart: Finder = {
  name: 'slavic-single-part',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, { drafts }) =>
    sentence.items.flatMap((item, opens): Find[] => {
      const { items } = sentence;
      const at = is(item, 'including', 'of-them') ? personBehind(items, opens + 1) : null;
      const whole = at === null ? undefined : wholeBefore(drafts, opens);
      if (at === null || whole === undefined || drafts.some((draft) => draft.at === at)) return [];
      const { measure } = whole;
      const to = items[at + 1]?.text === '-' ? at + 3 : at + 1;
      return [{ at, measure, cue: at, from: at, to, count: oneAt(sentence, at), partOf: anchorOf(whole) }];
    }),
};

/** The noun for one person, behind its age and its adjectives; nobody who is named, and no officer. */
function personBehind(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + 6; i += 1) {
    if (isOnePerson(items[i])) return isTold(items, i) ? i : null;
    const about =
      is(items[i], 'auxiliary', 'adverb') ||
      items[i]?.text === '-' ||
      items[i]?.count?.sifted === 'compound' ||
      ABOUT.test(items[i]?.text ?? '');
    if (!about) return null;
  }
  return null;
}

const ABOUT = /^(?:є|и|й|также|також|тяжело|важко)$|(?:ий|ый|ой|ая|яя|а|я|ний|ого|его)$/u;

/** Not «в том числе командир Иван Панов», and the clause says no more of the one than who it was. */
function isTold(items: readonly Item[], at: number): boolean {
  const next = items[items[at + 1]?.text === '-' ? at + 3 : at + 1];
  if (OFFICER.test(items[at]?.text ?? '') || is(items[at], 'rank')) return false;
  return next === undefined || /^[,.;:)!?»—–(]$/.test(next.text) || is(next, 'conjunction', 'preposition', 'says');
}

const OFFICER =
  /^(?:командир|начальник|директор|редактор|министр|міністр|депутат|мэр|мер|посол|генерал|основател|засновник|руководител|керівник|вчител|тренер)/u;

/** The nearest whole in front, of more than one. */
function wholeBefore(drafts: readonly Draft[], at: number): Draft | undefined {
  return drafts
    .filter(({ at: number, partOf, count }) => number < at && partOf === null && count.unit === 'people')
    .toSorted((a, b) => b.at - a.at)
    .find(({ count }) => (count.high ?? count.low ?? 0) > 1);
}
