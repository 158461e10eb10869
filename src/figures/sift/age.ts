import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** An age behind a name: "Anna (37)", "the director, 37, said". */
export const age: Sifter = {
  name: 'age',
  sifts: (items, at) =>
    isInBrackets(items, at) ||
    isBetweenCommas(items, at) ||
    isOneOfAges(items, at) ||
    isJoinedAge(items, at) ||
    isOfYears(items, at) ||
    isAgeOfMany(items, at) ||
    isLimit(items, at),
};

/** "two girls of *three*, were killed", "boys of 9 and 11": the same age; not "two groups of three". */
function isAgeOfMany(items: readonly Item[], at: number): boolean {
  const many =
    /^(?:men|women|boys|girls|children|babies|infants|toddlers|youths|teenagers|pupils|schoolboys|schoolgirls|pensioners|twins|brothers|sisters|sons|daughters)$/;
  const next = items[at + 1];
  const closes =
    next === undefined || /^[,.;)]$/.test(next.text) || is(next, 'passive', 'happens', 'auxiliary', 'conjunction');
  const before = items[at - 1]?.text === 'of' && many.test(items[at - 2]?.text ?? '') && items[at - 3]?.count != null;
  return before && closes && (items[at]?.count?.high ?? 111) < 110;
}

const YOUNG_OR_OLD =
  /^(?:man|woman|boy|girl|child|baby|infant|toddler|youth|student|teenager|pensioner|pupil|schoolboy|schoolgirl)$/;

/** "a girl of eight", "a man of about 70" */
function isOfYears(items: readonly Item[], at: number): boolean {
  const age = items[at]?.count?.high ?? 111;
  return (
    age < 110 &&
    items[at - 1]?.text === 'of' &&
    YOUNG_OR_OLD.test(items[at - 2]?.text ?? '') &&
    !is(items[at + 1], 'person')
  );
}

/** "a third of them *under 15*", "children *over five*": no number of people is counted below another. */
function isLimit(items: readonly Item[], at: number): boolean {
  const { text = '', count = null } = items[at] ?? {};
  if (!/^(?:under|below|over|above) /.test(text) || (count?.high ?? count?.low ?? 111) > 90) return false;
  const before = items[at - 1];
  return (
    (is(before, 'of-them', 'person') || YOUNG_OR_OLD.test(before?.text ?? '')) && !is(items[at + 1], 'person', 'thing')
  );
}

function isInBrackets(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== '(' || items[at + 1]?.text !== ')' || !isBare(items[at])) return false;
  return items[at - 2]?.capital === true && !isOfPlaces(items, at - 2);
}

/** «Больше всего утонувших — *в Карском крае (5) и Лурии (4)*»: one place after the other, and nobody's age. */
function isOfPlaces(items: readonly Item[], name: number): boolean {
  let first = name;
  while (first > 0 && items[first - 1]?.kind === 'word' && items[first - 1]?.capital === true) first -= 1;
  const before = items[first - 1];
  if (/^(?:в|у|на)$/u.test(before?.text ?? '')) return true;
  const joined = /^(?:,|и|і|й|та)$/u.test(before?.text ?? '') && items[first - 2]?.text === ')';
  return (
    joined && items[first - 4]?.text === '(' && (items[first - 5]?.capital !== true || isOfPlaces(items, first - 5))
  );
}

function isBetweenCommas(items: readonly Item[], at: number): boolean {
  const parted = items[at - 1]?.text === ',' && /^[,.]$/.test(items[at + 1]?.text ?? '');
  return parted && isBare(items[at]) && (isName(items[at - 2]) || isOnePerson(items[at - 2]));
}

/** "Two men, *34 and 41*, were killed": behind people nothing but bare numbers between two commas. */
function isOneOfAges(items: readonly Item[], at: number): boolean {
  if (!isBare(items[at])) return false;
  let from = at;
  let to = at;
  while (isJointAge(items, from - 1)) from -= 2;
  while (isJointAge(items, to + 1)) to += 2;
  const parted = items[from - 1]?.text === ',' && /^[,.]$/.test(items[to + 1]?.text ?? '');
  return to > from && parted && (is(items[from - 2], 'person') || isName(items[from - 2]));
}

/** «братів *3* і 5 років», «девочки *8*, 10 и 12 лет»: what is joined to an age is one. */
function isJoinedAge(items: readonly Item[], at: number): boolean {
  let last = at;
  while (isBare(items[last]) && /^(?:і|й|та|и|,)$/u.test(items[last + 1]?.text ?? '') && isBare(items[last + 2]))
    last += 2;
  return last > at && /^(?:років|роки|рок[иу]|лет|года)$/u.test(items[last + 1]?.text ?? '');
}

/** "and" or a comma at `i`, with ages on both sides. */
function isJointAge(items: readonly Item[], i: number): boolean {
  return /^(?:and|,)$/.test(items[i]?.text ?? '') && isBare(items[i - 1]) && isBare(items[i + 1]);
}

function isName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses.length === 0 && item.capital;
}

/** "The driver, 58, died": not "the crew, 14, drowned". */
function isOnePerson(item: Item | undefined): boolean {
  const text = item?.text ?? '';
  const isAgent = item?.senses.length === 0 && /[a-z]{3}(?:er|or|ist|man|woman)$/.test(text);
  return (is(item, 'person') || isAgent) && /^[a-z -]+$/.test(text) && !MANY.test(text) && !COMPARED.test(text);
}

/** "the number is *higher*, 21": no agent, for all its ending. */
const COMPARED = /^(?:high|low|larg|small|bigg|great|lat|earli|furth|anoth)er$/;

const MANY = /(?:[^s]s|men|women|people|children|crew|staff|police|troops|personnel|infantry|elderly|cavalry)$/;

function isBare(item: Item | undefined): boolean {
  const { low, high, qualifier } = item?.count ?? { low: null, high: null, qualifier: 'over' };
  return item?.kind === 'digits' && qualifier === 'exact' && low === high && (high ?? 0) < 110;
}
