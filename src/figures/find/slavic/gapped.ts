import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { type Draft, type Find, type Finder, isAnchoredAt } from '../../rule.ts';
import { isBareSlavic } from './bare.ts';
import { isVerb } from './clause.ts';
import { joinedBehind } from './single.ts';
import { oneAt } from './worded-count.ts';

/**
 * The verb is said once, and a dash stands for it: «В Орехове ранены восемь человек, *в Пологах — трое*», «одна сторона
 * втратила 300 бійців, *інша — 200*», «двадцать погибли от взрыва, *пять — от дыма*».
 */
export const slavicGapped: Finder = {
  name: 'slavic-gapped',
  languages: ['uk', 'ru'],
  find(sentence, { drafts, before, isTaken }) {
    const { items } = sentence;
    const finds: Find[] = [];
    items.forEach((item, at) => {
      if (item.count?.unit !== 'people' || isTaken(at)) return;
      const head = headBefore(drafts, at) ?? headBefore(before, Number.POSITIVE_INFINITY);
      const from =
        head === null
          ? null
          : (memberInFront(items, at) ??
            inBrackets(items, at, head) ??
            memberBehind(items, at) ??
            placeInFront(items, at, drafts));
      if (head === null || from === null || !isSameClause(items, lastOf(items, head, finds), from)) return;
      const { measure } = head;
      finds.push({ at, measure, cue: at, from, to: Math.max(groupAfter(items, at).to, at + 1) });
      const one = joinedBehind(items, { at, count: item.count });
      if (one !== null) finds.push({ at: one, measure, cue: one, from: one, to: one + 1, count: oneAt(sentence, one) });
    });
    return finds;
  },
};

function headBefore(drafts: readonly Draft[], at: number): Draft | null {
  const people = drafts.filter((draft) => draft.at < at && draft.count.unit === 'people' && draft.count.high !== 0);
  const [last] = people.toSorted((a, b) => b.at - a.at);
  // «втрати у мільйон, з яких 250 тисяч — убитими. За п'ять місяців — 160 тисяч»: the next sentence goes on about the whole.
  const whole =
    at === Number.POSITIVE_INFINITY ? people.find((draft) => isAnchoredAt(draft, last?.partOf ?? null)) : undefined;
  return whole ?? last ?? null;
}

const DASH = /^[—–-]$/;
const LONGEST = 9;

/** «, [а] *в Пологах* — трое», «, *інша* — від двох до трьох сотень»: a place, or another of the same kind, and the dash. */
function memberInFront(items: readonly Item[], at: number): number | null {
  const dash = is(items[at - 1], 'others', 'adverb') ? at - 2 : at - 1;
  const alone = groupAfter(items, at).kind === 'person' || isBareSlavic(items, at);
  if (!DASH.test(items[dash]?.text ?? '') || !alone) return null;
  let from = dash;
  while (from > 0 && dash - from < LONGEST && isNamePart(items[from - 1])) from -= 1;
  while (from < dash && is(items[from], 'adverb')) from += 1;
  if (
    from === dash ||
    !(opensMember(items, from) || is(items[from - 1], 'adverb')) ||
    PRICED.test(items[from]?.text ?? '')
  )
    return null;
  const ward = items.slice(from, dash).some(({ text }) => WARD.test(text));
  return !ward && (isPlaced(items[from]) || isQuoted(items[from]) || OTHER.test(items[from]?.text ?? '')) ? from : null;
}

/** «[у провінції Луанда (289) та] *сусідній Бенго (152)*»: one bracket after the other. */
function inBrackets(items: readonly Item[], at: number, head: Draft): number | null {
  if (items[at - 1]?.text !== '(' || items[at + 1]?.text !== ')' || items[at - 2]?.capital !== true) return null;
  if (head.sentence.items !== items || items[head.at - 1]?.text !== '(') return null;
  let from = at - 1;
  while (from > head.at + 2 && isNamePart(items[from - 1])) from -= 1;
  return opensMember(items, from) ? from : null;
}

/** «[в Башкортостане 4 046 погибших,] *в Татарстане 3 870*»: a list of places needs no dash. */
function placeInFront(items: readonly Item[], at: number, drafts: readonly Draft[]): number | null {
  if (!isBareSlavic(items, at) || !drafts.some((draft) => draft.at < at)) return null;
  for (let from = at - 2; from >= Math.max(1, at - 4); from -= 1) {
    const named = items.slice(from + 1, at).every((item) => isNamePart(item) && (item.capital || is(item, 'thing')));
    if (!named) return null;
    if (is(items[from], 'preposition') && items[from + 1]?.capital === true)
      return items[from - 1]?.text === ',' ? from : null;
  }
  return null;
}

/** «Билеты — до ста десяти тысяч»: what they cost. */
const PRICED = /^(?:билет|квит[ко]|цен[аы]|ціна|ціни|вход|вхід|абонемент)/u;

/** «в больницах — 45»: where they are now, and not where it befell them. */
const WARD = /^(?:больниц|лікарн|госпит|госпіт|реанимац|реанімац|стационар|стаціонар|живых|живих|морг|опек|опік)/u;

function isNamePart(item: Item | undefined): boolean {
  if (/^[«»“”„"]$/.test(item?.text ?? '') || /^(?:date|thing)$/.test(item?.count?.sifted ?? '')) return true;
  if (item === undefined || item.kind !== 'word' || item.count !== null || isVerb(item)) return false;
  return !is(item, 'conjunction', 'people', 'toll', 'says', 'including', 'of-them', 'other-fate', 'clause', 'money');
}

/** At the head of the clause: the sentence, a comma, «а». */
function opensMember(items: readonly Item[], from: number): boolean {
  return from === 0 || /^[,;]$/.test(items[from - 1]?.text ?? '') || is(items[from - 1], 'conjunction');
}

function isPlaced(item: Item | undefined): boolean {
  return is(item, 'preposition', 'since') || (item?.capital === true && item.senses.length === 0);
}

/** «[«Север» уничтожил 40 военных,] *«Юг»* — 30» */
function isQuoted(item: Item | undefined): boolean {
  return /^[«“„"]$/.test(item?.text ?? '');
}

const OTHER = /^(?:інш|друг|втор|треть|трет|четверт|перш|перв|українськ|украинск|російськ|российск|решт|остальн|наш)/u;

/** «, *пять* — от дыма», «, *четверо* — у лікарні»: the number, the dash, and a cause or a place. */
function memberBehind(items: readonly Item[], at: number): number | null {
  const cause =
    is(items[at + 2], 'preposition') ||
    items[at + 2]?.text === 'дорогою' ||
    measureOf(items[at + 2], 'event') === 'wounded';
  if (!DASH.test(items[at + 1]?.text ?? '') || !cause) return null;
  const first = is(items[at - 1], 'others', 'conjunction') ? at - 1 : at;
  return /^[,;]$/.test(items[first - 1]?.text ?? '') || first < at ? first : null;
}

/** Index behind the figure that is gone on about; 0 where it stands in the sentence before. */
function lastOf(items: readonly Item[], head: Draft, finds: readonly Find[]): number {
  const own = head.sentence.items === items ? Math.max(head.at, head.cue) + 1 : 0;
  return Math.max(own, finds.at(-1)?.to ?? 0);
}

/** Nothing else is counted but things («220 військових *і дві гаубиці*, …»), and no other verb stands between the figure and what goes on about it. */
function isSameClause(items: readonly Item[], last: number, from: number): boolean {
  const between = items.slice(last, from);
  return between.every(
    (item, i) =>
      (item.count === null || item.count.sifted === 'thing') &&
      !isVerb(item) &&
      !is(item, 'other-fate', 'clause', 'money') &&
      (!is(item, 'thing') || is(item, 'incident') || between[i - 1]?.count?.sifted === 'thing'),
  );
}
