import { endsUnitName } from '../../army-unit.ts';
import { type Item, is } from '../../item.ts';

/** Index of the singular noun for a person behind the word at `at`, or -1. */
export function headBehind(items: readonly Item[], at: number): number {
  const head = lastPerson(items, at);
  const next = items[head + 1];
  if (head < 0 || isCompound(next) || PLURAL.test(items[head]?.text ?? '')) return -1;
  return next?.text === "'s" || isOfThing(items, head) ? -1 : head;
}

/** The last one of a row of nouns for people: "a police officer". */
function lastPerson(items: readonly Item[], at: number): number {
  let head = -1;
  for (let i = at + 1; i < items.length && i < at + 10; i += 1) {
    if (isPerson(items, i) || (i === at + 1 && isOfPeople(items, i))) head = i;
    else if (head >= 0 || !(isOfCompound(items, i) || mayDescribe(items[i]))) break;
  }
  return head;
}

function isPerson(items: readonly Item[], i: number): boolean {
  return is(items[i], 'person') || isOfAge(items, i) || HELD.test(items[i]?.text ?? '');
}

/** "a *12-year-*old", "an *anti-*war activist" */
function isOfCompound(items: readonly Item[], i: number): boolean {
  return items[i]?.text === '-' || items[i - 1]?.text === '-' || items[i]?.count?.sifted === 'compound';
}

function mayDescribe(item: Item | undefined): boolean {
  const isOther = is(item, 'preposition', 'clause', 'auxiliary', 'conjunction', 'thing', 'says', 'number-of');
  return item?.kind === 'word' && !isOther;
}

/** "a mother *of the bride*"; but "a mother of two", "a boy of 12", "a soldier of the Third Brigade". */
function isOfThing(items: readonly Item[], head: number): boolean {
  const of = head + 1;
  const isOfChildren = /^(?:mother|father|parent)$/.test(items[head]?.text ?? '') && items[of + 1]?.count != null;
  return items[of]?.text === 'of' && !isOfUnit(items, of) && items[of + 1]?.count?.sifted !== 'age' && !isOfChildren;
}

/** "a *16-year-old* was wounded": the age is the noun, where none follows. */
function isOfAge(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.text === 'old' &&
    items[i - 1]?.text === '-' &&
    items[i - 2]?.text === 'year' &&
    is(items[i + 1], 'auxiliary', 'passive', 'happens', 'active')
  );
}

/** Those in somebody's hands are counted by a word of their own. */
const HELD = /^(?:hostage|prisoner|captive|abductee)$/;

/** "a soldier *of the Third Brigade*": one of its members, where "a general of the army" may be a title. */
export function isOfUnit(items: readonly Item[], of: number): boolean {
  return items[of]?.text === 'of' && (endOfUnit(items, of) > 0 || endOfBody(items, of) > 0);
}

/** Index behind the name of the unit, or of the body of people; 0 without one. */
export function endOfUnit(items: readonly Item[], of: number): number {
  const unit = items.findIndex((item, i) => i > of && i < of + 7 && endsUnitName(item)) + 1;
  return unit > 0 ? unit : endOfBody(items, of);
}

/** "a worker *of the fumigation brigade*", "a nurse *of the county hospital*": where somebody belongs. */
function endOfBody(items: readonly Item[], of: number): number {
  if (!/^(?:the|a|an|our|their|its)$/.test(items[of + 1]?.text ?? '')) return 0;
  const body = items.findIndex(({ text }, i) => i > of + 1 && i < of + 6 && BODY.test(text));
  const isPlain = items
    .slice(of + 2, body)
    .every((item) => item.kind === 'word' && item.count === null && !is(item, 'auxiliary', 'preposition'));
  return body > 0 && isPlain ? body + 1 : 0;
}

const BODY =
  /^(?:staff|team|crew|hospital|clinic|school|church|mosque|council|brigade|club|company|firm|embassy|mission|committee|party|congregation|service|agency|union|university|college|convoy|delegation|patrol|garrison|militia|clan)$/;

/** "a *Uruguayan* in the force was killed": one of a people, where no noun follows its name. */
function isOfPeople(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const isUnknown = item?.senses.length === 0;
  const named = isUnknown && item.capital && /[a-z]{3}(?:an|ese|i|ino|ish)$/.test(item.text);
  const trade = isUnknown && !item.capital && TRADE.test(item.text);
  if (trade && items[i + 1]?.text === ',' && items[i + 2]?.count?.sifted === 'age') return true;
  return (named || trade) && is(items[i + 1], 'auxiliary', 'preposition', 'passive', 'happens', 'active', 'clause');
}

/** Trades that no table lists: a cyclist, a beekeeper. */
const TRADE = /[a-z]{2}(?:ist|woman|ician|keeper|maker|worker|driver|seller|herder|fighter|rider)$/;

/** "a police *station*", "an Israeli *strike*": the person is not the noun. */
function isCompound(next: Item | undefined): boolean {
  if (is(next, 'thing')) return true;
  return (
    next?.kind === 'word' &&
    next.senses.length === 0 &&
    !next.capital &&
    !/^(?:from|named)$|(?:ly|ing)$/.test(next.text)
  );
}

const PLURAL = /(?:men|people|children|police|troops|personnel|crew|staff|[^s]s)$/;

/** "a reporter, Ana Ruiz," or "a soldier named …" */
export function isNamed(items: readonly Item[], head: number): boolean {
  const next = items[head + 1]?.text === ',' ? items[head + 2] : items[head + 1];
  return (
    /^(?:named|identified|called)$/.test(next?.text ?? '') ||
    (next?.capital === true && next.senses.length === 0 && next.text !== next.text.toUpperCase())
  );
}
