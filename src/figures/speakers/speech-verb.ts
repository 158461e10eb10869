import { type Item, is } from '../item.ts';

/** Whether the word at `i`, which may tell that somebody speaks, does so: it is no noun, no passive, and takes no lives. */
export function speaks(items: readonly Item[], i: number): boolean {
  // Asked of every word: few of them are verbs of saying.
  const isVerb =
    (is(items[i], 'says', 'denies') && !isPassive(items, i)) || isStating(items, i) || isSpeakingOf(items, i);
  return (
    isVerb &&
    !(
      isInfinitive(items, i) ||
      isOfCompound(items, i) ||
      isUnsaid(items, i) ||
      isAdjective(items, i) ||
      isGivingBack(items, i) ||
      isWhatIsDenied(items, i)
    )
  );
}

/** "The police denied *rumours*", "dismissed as *false*", "called *rumours* of 50 dead a hoax": no verb; but "called it *false*". */
function isWhatIsDenied(items: readonly Item[], i: number): boolean {
  if (/^(?:rumou?rs?|denials|hoax)$/.test(items[i]?.text ?? '')) return true;
  const isAs = items[i - 1]?.text === 'as' && is(items[i - 2], 'denies');
  return isAs && is(items[i], 'denies');
}

/** "Zubria *gave back* 212 bodies": what was given is no word. */
function isGivingBack(items: readonly Item[], i: number): boolean {
  return /^(?:gives?|gave)$/.test(items[i]?.text ?? '') && /^(?:back|up|away)$/.test(items[i + 1]?.text ?? '');
}

/** "Investigators *assume* …": what they think ends with the sentence. */
export function isOpinion(items: readonly Item[], i: number): boolean {
  return /^(?:assume|think|predict|suspect|expect)(?:s|ed)?(?: |$)/.test(items[i]?.text ?? '') && speaks(items, i);
}

/** "nobody is able *to say*", "declined *to confirm*": nothing is said; but "went on *to say*". */
function isInfinitive(items: readonly Item[], i: number): boolean {
  return items[i - 1]?.text === 'to' && !/^(?:on|had|came|continues?d?|chose)$/.test(items[i - 2]?.text ?? '');
}

/** "did not *think*", "has not *said*": nobody is credited. */
function isUnsaid(items: readonly Item[], i: number): boolean {
  return is(items[i - 1], 'not') && !is(items[i], 'denies') && !/^(?:exclude|rule out)/.test(items[i]?.text ?? '');
}

/** "conflict-*related* violence", "a *record*-setting year". */
function isOfCompound(items: readonly Item[], i: number): boolean {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
  const isJoint = (mark: Item | undefined) => /^[-‐‑]$/.test(mark?.text ?? '');
  return (isJoint(before) && before?.end === item?.start) || (isJoint(next) && next?.start === item?.end);
}

/** "raised the *confirmed* death toll", "their *reported* losses": no verb. */
function isAdjective(items: readonly Item[], i: number): boolean {
  const ofNoun = /^(?:the|an?|its|their|his|this|that|latest|official)$/.test(items[i - 1]?.text ?? '');
  return (
    ofNoun &&
    /^(?:confirmed|reported|claimed|announced|stated|recorded|registered|documented|acknowledged|admitted|declared)$/.test(
      items[i]?.text ?? '',
    )
  );
}

/** "spoke *on Friday* of 61 missing": between the verb and what it tells stands only when and where. */
function isSpeakingOf(items: readonly Item[], i: number): boolean {
  if (!/^(?:spoke|spoken|speaks?|speaking|talk(?:s|ed|ing)?)$/.test(items[i]?.text ?? '')) return false;
  const of = items.findIndex((item, k) => k > i && k < i + 7 && item.text === 'of');
  const between = items.slice(i + 1, of);
  return of > 0 && between.every(isPlainWord) && !MEANT.test(between.at(-1)?.text ?? '');
}

function isPlainWord(item: Item): boolean {
  return item.kind === 'word' && !is(item, 'clause', 'conjunction', 'auxiliary');
}

/** "spoke *in favour of* a swap" */
const MEANT = /^(?:favou?r|behalf|support|defen[cs]e|praise|front|because|instead|name|terms|capacity)$/;

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

/** "The cricket board *mourns* three players": an office tells of its own dead so. */
export function mourns(items: readonly Item[], i: number): boolean {
  return /^mourn(?:s|ed|ing)?$/.test(items[i]?.text ?? '');
}

/** "The network *accuses* the militia *of killing* 31": who accuses somebody of a deed tells of it. */
export function accuses(items: readonly Item[], i: number): boolean {
  if (
    !/^accus(?:e[sd]?|ing)$/.test(items[i]?.text ?? '') ||
    /^(?:is|are|was|were|been|being)$/.test(items[i - 1]?.text ?? '')
  )
    return false;
  const deed = items.findIndex(({ text }, k) => k > i && k < i + 12 && text === 'of') + 1;
  return deed > 0 && (is(items[deed], 'active') || items[deed]?.text === 'having');
}

/** "The ministry *released figures* showing", "presented *the result of a census*": who makes a count public. */
export function makesPublic(items: readonly Item[], i: number): boolean {
  if (!/^(?:present|releas|issu|unveil|publish|circulat)(?:s|es|ed|ing)$/.test(items[i]?.text ?? '')) return false;
  return !is(items[i - 1], 'auxiliary') || /^(?:has|have|had)$/.test(items[i - 1]?.text ?? '')
    ? items.slice(i + 1, i + 5).some(({ text }) => COUNTED.test(text))
    : false;
}

const COUNTED =
  /^(?:figures?|data|lists?|results?|census|counts?|toll|tally|breakdown|report|numbers|statistics|names|bulletin)(?: of)?$/;

/** "The agency *lowered the death toll*": who counts, and counts otherwise now. A storm raises one, too. */
export function isMovedToll(items: readonly Item[], i: number): boolean {
  if (!MOVES.test(items[i]?.text ?? '') || /^(?:is|are|was|were|be|been|being)$/.test(items[i - 1]?.text ?? ''))
    return false;
  const behind = items.slice(i + 1, i + 7);
  const isDirect =
    (/^(?:the|its|their|an)$/.test(behind[0]?.text ?? '') && behind.slice(1, 4).some(isToll)) ||
    (/^the /.test(behind[0]?.text ?? '') && behind.slice(0, 1).some(isToll));
  return isDirect || (behind.some(({ count }) => count !== null) && behind.slice(1).some(isToll));
}

function isToll(item: Item): boolean {
  return is(item, 'toll', 'number-of') || /^(?:count|figure|tally|number)$/.test(item.text);
}

const MOVES =
  /^(?:raise[sd]?|lower(?:s|ed)|increase[sd]|reduce[sd]|cuts?|upped|adjust(?:s|ed)|correct(?:s|ed)|update[sd]|brought|revise[sd])(?: to)?$/;

/** "34 of whom the army *has declared dead*". */
export function declares(items: readonly Item[], i: number): boolean {
  return /^declared /.test(items[i]?.text ?? '') && /^(?:has|have|had)$/.test(items[i - 1]?.text ?? '');
}

/** "were reported killed": nobody speaks; but "whom the army *has declared* dead". */
function isPassive(items: readonly Item[], i: number): boolean {
  if (isNoun(items, i) || takesLives(items, i) || isOtherwise(items, i) || isDoneBy(items, i)) return true;
  const before = isAdverb(items[i - 1]) ? items[i - 2] : items[i - 1];
  const isPresent = /s$/.test(items[i]?.text ?? '');
  if (/^(?:is|are|was|were|(?:to )?be|been|being)$/.test(before?.text ?? '') && !isPresent) return true;
  if (
    items[i + 1]?.text === 'as' &&
    /^(?:named|listed|identified|registered|recorded|reported)$/.test(items[i]?.text ?? '')
  )
    return true;
  if (/^sa(?:y|ys|id)$/.test(items[i]?.text ?? '')) return false;
  return is(items[i + 1], 'people', 'passive') && !/^(?:has|have|had)$/.test(before?.text ?? '');
}

/** "was said *by*"; but "said *by telephone*". */
function isDoneBy(items: readonly Item[], i: number): boolean {
  const means = /^(?:tele)?phone$|^(?:e-?mail|text|message|radio|video|satellite|letter|fax|way)$/;
  return items[i + 1]?.text === 'by' && !items.slice(i + 2, i + 4).some(({ text }) => means.test(text));
}

function isAdverb(item: Item | undefined): boolean {
  return is(item, 'adverb') || /^(?:often|also|now|still|sometimes)$/.test(item?.text ?? '');
}

/** "the dyke *gives way*", "which *adds to* the danger". */
function isOtherwise(items: readonly Item[], i: number): boolean {
  const [verb = '', next = ''] = [items[i]?.text, items[i + 1]?.text];
  if (
    /^admit/.test(verb) &&
    items.slice(Math.max(0, i - 6), i).some(({ text }) => /^(?:hospitals?|clinics?|wards?|infirmary)$/.test(text))
  )
    return true;
  if (/^g(?:ives?|ave)$/.test(verb)) return /^(?:way|birth|rise|up|in|off|chase|hope|shelter)$/.test(next);
  if (/^puts?$/.test(verb) && isPutOtherwise(items, i)) return true;
  if (/^puts?$/.test(verb))
    return /\b(?:out of action|to flight|to sea|to death)\b/.test(
      items
        .slice(i + 1, i + 9)
        .map(({ text }) => text)
        .join(' '),
    );
  return /^add(?:s|ed|ing)?$/.test(verb) && next === 'to';
}

/** "help to *put out the fires*", "put up barriers"; but "put out photographs of 31 bodies". */
function isPutOtherwise(items: readonly Item[], put: number): boolean {
  const next = items[put + 1]?.text ?? '';
  if (next !== 'out') return /^(?:up|down|off|together|aside|away|forward|pressure)$/.test(next);
  return items
    .slice(put + 2, put + 6)
    .some(({ text }) => /^(?:fires?|blazes?|flames?|wildfires?|bushfires?|inferno)$/.test(text));
}

/** "the storm *claimed 20 lives*" is no claim. */
function takesLives(items: readonly Item[], i: number): boolean {
  return (
    /^claim/.test(items[i]?.text ?? '') &&
    items[i + 1]?.count != null &&
    (/^li[fv]es?$/.test(items[i + 2]?.text ?? '') || is(items[i + 2], 'of-them'))
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

/** "122 were killed, *relief crews report*, 33 of them at sea": who speaks and the verb, between two commas. */
function isInserted(items: readonly Item[], i: number): boolean {
  if (items[i + 1]?.text !== ',' || /^(?:who|which|that)$/.test(items[i + 2]?.text ?? '')) return false;
  const comma = items.findLastIndex(({ text }, k) => k < i && text === ',');
  const name = items.slice(comma + 1, i);
  const isName =
    name.length > 1 &&
    name.length < 8 &&
    name.every(({ kind, count, text }) => count === null && (kind === 'word' || /^['’]s?$/.test(text)));
  return (
    comma > 0 &&
    isName &&
    !is(name[0], 'preposition', 'clause', 'conjunction') &&
    !/^['’]s?$/.test(name.at(-1)?.text ?? '')
  );
}

/** "has *received* credible *reports* that": index of the verb by which somebody has what the noun at `reports` names, or -1. */
export function receivedBefore(items: readonly Item[], reports: number): number {
  if (items[reports]?.text !== 'reports') return -1;
  const verb = items.findLastIndex(({ text }, i) => i < reports && i > reports - 4 && RECEIVES.test(text));
  const between = items.slice(verb + 1, reports);
  return verb >= 0 && between.every(({ kind, senses }) => kind === 'word' && senses.length === 0) ? verb : -1;
}

const RECEIVES = /^(?:receive[sd]?|receiving|has|have|had|gathered|collected|seen|heard|cited|cites|citing)$/;

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
  if (isInserted(items, i)) return false;
  if (receivedBefore(items, i) >= 0) return true;
  if (/^shows?$/.test(item?.text ?? '') && is(items[i - 1], 'figures')) return false;
  if (/^states?$/.test(item?.text ?? '')) return !/^(?:that|no|["“:,])$/.test(items[i + 1]?.text ?? '');
  return (
    is(items[i + 1], 'auxiliary') ||
    (item?.text === 'records' && (/^[.,;]?$/.test(items[i + 1]?.text ?? '') || is(items[i + 1], 'preposition'))) ||
    isBehindSingular(items, i) ||
    is(items[i - 1], 'single') ||
    /^(?:the|its|their|his|these|those|new|previous|latest|earlier|last|daily|recent|official|further|other|own|several|both|all|these|any|many|most|some|two|three|such|no|of|by)$/.test(
      items[i - 1]?.text ?? '',
    ) ||
    /^(?:on|of|by|from|for|,)$/.test(items[i + 1]?.text ?? '')
  );
}
