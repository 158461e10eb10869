import { tellsWhen } from '../clauses/new-statement.ts';
import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import type { Claim } from './claim.ts';
import { namesOffice } from './offices.ts';

/** The nearest name that leads the figure's clause, else the nearest behind it. */
export function claimFor(draft: Draft, everyone: readonly Claim[]): Claim | null {
  const { at, cue, end } = draft;
  const { items } = draft.sentence;
  const claims = everyone.filter(({ verb }) => !isOfDisputed(items, verb, at));
  const first = Math.min(at, cue);
  const leading = claims
    .filter((claim) => claim.leads && claim.verb <= first)
    .findLast((claim) => !isParted(items, claim.verb, first) || isWholeReport(items, claim, claims, first));
  const trailing = claims.find(
    (claim) =>
      !claim.holds &&
      !is(items[claim.verb], 'denies') &&
      (claim.verb > (cue > at ? at : Math.max(at, cue)) || (items[claim.verb]?.start ?? 0) >= end),
  );
  if (leading === undefined && trailing !== undefined && isOfWhom(items, draft, trailing)) return null;
  if (leading === undefined && trailing !== undefined && opensOwnStatement(items, draft, trailing)) return null;
  const isOnly = claims.length === 1 && !items.slice(Math.max(at, cue), trailing?.verb).some(isContrast);
  const near =
    trailing !== undefined && (isOnly || !isParted(items, Math.max(at, cue), trailing.verb)) ? trailing : null;
  if (
    leading !== undefined &&
    near !== null &&
    (is(items[near.verb], 'according') || items[near.verb]?.text === '(') &&
    !isShared(items, at, cue, near.verb)
  )
    return near;
  if (leading !== undefined && near !== null && isBelief(items, leading) && SAYS.test(items[near.verb]?.text ?? ''))
    return near;
  // "*Nepal* has confirmed that 70 died, *Foreign Minister Bimala Rana* told the House": the state, by the mouth of its minister.
  if (
    leading !== undefined &&
    near !== null &&
    isState(leading) &&
    near.name !== null &&
    namesOffice(near.name.text) &&
    closes(items, near)
  )
    return near;
  // "Doctors have *identified* 14 of the 21 dead, the prosecutor said": what they did, told by somebody else.
  if (leading !== undefined && near !== null && IDENTIFIES.test(items[leading.verb]?.text ?? '') && closes(items, near))
    return near;
  const behind = claims.findLast((claim) => !claim.leads && claim.verb < first && !isParted(items, claim.verb, first));
  return leading ?? near ?? behind ?? speaksOn(items, first, claims) ?? insertedIn(draft, claims);
}

/** "26 were killed, *not 19 as the police say*": the police give the number that is disputed, and not the one at `at`. */
function isOfDisputed(items: readonly Item[], verb: number, at: number): boolean {
  const as = items.findLastIndex(({ text }, i) => i < verb && i > verb - REACH && /^(?:as|which)$/.test(text));
  const disputed = items.findLastIndex(({ count }, i) => i < as && i > as - 4 && count?.sifted === null);
  if (as < 0 || items.slice(as, verb).some(({ kind }) => kind === 'mark')) return false;
  return disputed > 0 && disputed !== at && DISPUTED.test(items[disputed - 1]?.text ?? '');
}

const DISPUTED = /^(?:not|rather than|instead of)$/;
/** Words that a name of an office may have. */
const REACH = 8;

/** A country that speaks, and no office of it. */
function isState({ name }: Claim): boolean {
  return name?.key.endsWith('-government') === true && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name.text);
}

/** "Crews *believed* that four were trapped, *the service said*": who says it is the one who tells what others think. */
function isBelief(items: readonly Item[], { verb }: Claim): boolean {
  return /^(?:believe[sd]?|fear(?:s|ed)?|th(?:inks?|ought)|assume[sd]?)(?: |$)/.test(items[verb]?.text ?? '');
}

const SAYS = /^(?:said|says|told|reported|reports|announced|added|wrote)$/;

/** "*, the ministry said on Monday.*": behind a comma, and no statement of its own ("*, and* the army said nothing"). */
function closes(items: readonly Item[], { verb }: Claim): boolean {
  const comma = items.findLastIndex(({ text }, i) => i < verb && text === ',');
  return comma > 0 && !is(items[comma + 1], 'conjunction', 'clause') && !is(items[verb + 1], 'clause');
}

const IDENTIFIES = /^(?:identif(?:y|ies|ied)|named)$/;

/** "The agency told reporters *that* 24 had died, *while* nine were missing": of one who speaks alone in the sentence. */
function isWholeReport(items: readonly Item[], { verb }: Claim, claims: readonly Claim[], first: number): boolean {
  const that = items.findIndex(({ text }, i) => i > verb && i < verb + 6 && text === 'that');
  const between = items.slice(verb + 1, first);
  const contrasts = between.filter(isContrast);
  return (
    claims.length === 1 &&
    (that > 0 || between.some(({ text }, i) => text === 'while' && opensCount(items, verb + 2 + i))) &&
    contrasts.every(({ text }) => text === 'while') &&
    !between.some(({ text }) => text === ';')
  );
}

/** "The agency said 24 had died, while *another nine* were missing": the number comes first, and nobody else. */
function opensCount(items: readonly Item[], at: number): boolean {
  return [items[at], items[at + 1]].some((item) => item?.count?.sifted === null);
}

/** "The toll, *announced by the ministry*, stands at 40": between what is counted and its number. */
function insertedIn({ at, cue }: Draft, claims: readonly Claim[]): Claim | null {
  return claims.find(({ verb, holds }) => verb > cue && verb < at && !holds) ?? null;
}

/** "49 died, *45 of whom the ministry* identifies": what it says of the part is not of the whole. */
function isOfWhom(items: readonly Item[], { at, cue }: Draft, { verb }: Claim): boolean {
  const whom = items.findIndex((item, i) => i > Math.max(at, cue) && i < verb && item.text === 'of whom');
  const opens = items[whom - 1]?.text === ',';
  if (whom < 0 || !(opens || isShared(items, at, cue, whom))) return false;
  return items.slice(whom, verb).every(({ kind, count }) => kind === 'word' && count === null);
}

/**
 * "Eighteen died*; the mayor said 40 were hurt*", "Cholera has killed 3,000*, and the hospitals recorded 98 deaths*": who opens a
 * statement with a number of its own told nothing of the one before.
 */
function opensOwnStatement(items: readonly Item[], { at, cue }: Draft, { verb, leads }: Claim): boolean {
  const from = Math.max(at, cue);
  const semicolon = items.findLastIndex(({ text }, i) => i > from && i < verb && text === ';');
  const joint = semicolon >= 0 ? semicolon : counterBehind(items, from, verb);
  if (!leads || joint < 0 || items.slice(joint, verb).some(({ count }) => count !== null)) return false;
  return items.slice(verb).some(({ count }) => count !== null && count.sifted === null);
}

/** Index of the comma before "and", a name and a verb that a number follows at once, or -1. */
function counterBehind(items: readonly Item[], from: number, verb: number): number {
  const comma = items.findLastIndex(
    ({ text }, i) => i > from && i < verb - 2 && text === ',' && /^(?:and|but)$/.test(items[i + 1]?.text ?? ''),
  );
  const isNumber = items.slice(verb + 1, verb + 5).some(({ count }) => count !== null && count.sifted === null);
  return isNumber ? comma : -1;
}

/** "The mayor says 40 died, and *12* are missing, according to the fire chief": another number stands nearer. */
function isShared(items: readonly Item[], at: number, cue: number, verb: number): boolean {
  return items.slice(Math.max(at, cue) + 1, verb).some(({ count }) => count !== null && count.sifted === null);
}

/** "Forty were hurt, the mayor said; *two died*": behind a semicolon the same one speaks on where nobody else does. */
function speaksOn(items: readonly Item[], first: number, claims: readonly Claim[]): Claim | null {
  const semicolon = items.findLastIndex((item, i) => i < first && item.text === ';');
  const others = claims.some(({ verb }) => verb > semicolon);
  const last = claims.findLast(({ verb }) => verb < semicolon) ?? null;
  return semicolon < 0 || others || items.slice(semicolon, first).some(isContrast) ? null : last;
}

/** A semicolon or a contrast parts what two people say. */
function isParted(items: readonly Item[], from: number, to: number): boolean {
  return items.some((item, i) => i > from && i < to && (item.text === ';' || isContrast(item, i, items)));
}

function isContrast(item: Item, i: number, items: readonly Item[]): boolean {
  return !tellsWhen(items, i) && /^(?:while|whereas|but|although)$/.test(item.text);
}
