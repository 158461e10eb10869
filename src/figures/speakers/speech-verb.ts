import { type Item, is } from '../item.ts';

/** Whether the word at `i`, which may tell that somebody speaks, does so: it is no noun, no passive, and takes no lives. */
export function speaks(items: readonly Item[], i: number): boolean {
  return (is(items[i], 'says', 'denies') && !isPassive(items, i)) || isStating(items, i);
}

/** "Both governments *state no* injuries": else a state is a country. */
function isStating(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.text === 'state' &&
    /^(?:no|that)$/.test(items[i + 1]?.text ?? '') &&
    /s$|^both$/.test(items[i - 1]?.text ?? '')
  );
}

/** "State police *have a lower toll of* 58": who keeps a count of its own. */
export function isKept(items: readonly Item[], i: number): boolean {
  const owns = /^(?:has|have|had)$/.test(items[i]?.text ?? '') && is(items[i + 1], 'single');
  return owns && items.slice(i + 2, i + 4).some(({ text }) => /^(?:toll|count|figure|tally)$/.test(text));
}

/** "The agency *lowered the death toll*": who counts, and counts otherwise now. A storm raises one, too. */
export function isMovedToll(items: readonly Item[], i: number): boolean {
  if (!MOVES.test(items[i]?.text ?? '') || !/^(?:the|its|their|an)$/.test(items[i + 1]?.text ?? '')) return false;
  return items.slice(i + 2, i + 5).some((item) => is(item, 'toll') || /^(?:count|figure|tally)$/.test(item.text));
}

const MOVES =
  /^(?:raise[sd]?|lower(?:s|ed)|increase[sd]|reduce[sd]|cuts?|upped|adjust(?:s|ed)|correct(?:s|ed)|update[sd]|brought)$/;

/** "34 of whom the army *has declared dead*". */
export function declares(items: readonly Item[], i: number): boolean {
  return /^declared /.test(items[i]?.text ?? '') && /^(?:has|have|had)$/.test(items[i - 1]?.text ?? '');
}

/** "were reported killed": nobody speaks; but "whom the army *has declared* dead". */
function isPassive(items: readonly Item[], i: number): boolean {
  if (isNoun(items, i) || takesLives(items, i) || isOtherwise(items, i) || items[i + 1]?.text === 'by') return true;
  const before = isAdverb(items[i - 1]) ? items[i - 2] : items[i - 1];
  const isPresent = /s$/.test(items[i]?.text ?? '');
  if (/^(?:is|are|was|were|(?:to )?be|been|being)$/.test(before?.text ?? '') && !isPresent) return true;
  return is(items[i + 1], 'people', 'passive') && !/^(?:has|have|had)$/.test(before?.text ?? '');
}

function isAdverb(item: Item | undefined): boolean {
  return is(item, 'adverb') || /^(?:often|also|now|still|sometimes)$/.test(item?.text ?? '');
}

/** "the dyke *gives way*", "which *adds to* the danger". */
function isOtherwise(items: readonly Item[], i: number): boolean {
  const [verb = '', next = ''] = [items[i]?.text, items[i + 1]?.text];
  if (/^g(?:ives?|ave)$/.test(verb)) return /^(?:way|birth|rise|up|in|off|chase|hope|shelter)$/.test(next);
  return /^add(?:s|ed|ing)?$/.test(verb) && next === 'to';
}

/** "the storm *claimed 20 lives*" is no claim. */
function takesLives(items: readonly Item[], i: number): boolean {
  return (
    /^claim/.test(items[i]?.text ?? '') && items[i + 1]?.count != null && /^li[fv]es?$/.test(items[i + 2]?.text ?? '')
  );
}

/** "Situation *report*", "field *estimate*": only more than one report, estimate or claim. */
function isBehindSingular(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.text ?? '';
  const agrees = /s$|^(?:police|people|media|staff|crew|medics|military|army|they|we|who|men|women|i|you)$/.test(
    before,
  );
  return (
    /^(?:report|estimate|claim|count)$/.test(items[i]?.text ?? '') &&
    /^\p{L}/u.test(before) &&
    !agrees &&
    !isPair(items, i)
  );
}

/** "the Red Crescent *and* the fire service report" */
function isPair(items: readonly Item[], i: number): boolean {
  return items.slice(Math.max(0, i - 8), i).some(({ text }) => text === 'and');
}

/** "a report on", "the claims of", "Daily Report": a noun. */
function isNoun(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (
    !/^(?:report|reports|claim|claims|estimate|estimates|state|states|count|counts|records|documents|lists|posts|names|notes|puts|show|shows|number|updates)$/.test(
      item?.text ?? '',
    )
  )
    return false;
  if (item?.capital && items[i - 1]?.capital) return true;
  if (/^shows?$/.test(item?.text ?? '') && is(items[i - 1], 'figures')) return false;
  if (/^states?$/.test(item?.text ?? '')) return !/^(?:that|no|["“:,])$/.test(items[i + 1]?.text ?? '');
  return (
    is(items[i + 1], 'auxiliary') ||
    isBehindSingular(items, i) ||
    is(items[i - 1], 'single') ||
    /^(?:the|its|their|his|these|those|new|previous|latest|earlier|last|daily|recent|official|further|other|own|several|two|three|such|no|of|by)$/.test(
      items[i - 1]?.text ?? '',
    ) ||
    /^(?:on|of|by|from|for|,)$/.test(items[i + 1]?.text ?? '')
  );
}
