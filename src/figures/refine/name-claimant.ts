import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import { tellsWhen } from '../new-statement.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { actorOf } from '../speakers/actor.ts';
import type { Claim } from '../speakers/claims.ts';
import { isListed, issuerOf } from '../speakers/issuer.ts';
import { letterhead } from '../speakers/letterhead.ts';
import { namesOffice } from '../speakers/offices.ts';
import { publisherOf } from '../speakers/publisher.ts';
import { LONGEST_QUOTATION, quotationSpeakers } from '../speakers/quotation.ts';
import { receiverOf } from '../speakers/receiver.ts';
import { reporterIn } from '../speakers/report.ts';
import { namesOf, resolvedClaims } from '../speakers/resolve.ts';

/**
 * The authority the text credits: in the figure's own clause, in the sentence, or carried over from the sentence before.
 * Where two could be meant, nobody is named.
 */
export const nameClaimant: Refiner = {
  name: 'name-claimant',
  languages: ['en'],
  refine: (drafts, context) => {
    const speakers = speakersOf(context, drafts);
    const named = drafts.map((draft) => (draft.claimant === null ? credited(draft, speakers, context) : draft));
    return named.map((draft) => (draft.claimant === null ? asItsWhole(draft, named) : draft));
  },
};

/** What is known about a sentence: its claims, pronouns resolved, and who speaks on into the next one. */
interface Speaker {
  readonly claims: readonly Claim[];
  readonly carried: Name | null;
  /** Who alone speaks in the whole text. */
  readonly sole: Name | null;
  /** Whose report the text is about. */
  readonly reporter: Name | null;
}

function speakersOf(context: TextContext, drafts: readonly Draft[]): ReadonlyMap<number, Speaker> {
  const last = Math.max(-1, ...drafts.map((draft) => draft.sentence.index));
  const sentences = context.sentences.slice(0, last + 1 + LONGEST_QUOTATION);
  const claims = resolvedClaims(sentences, drafts, context);
  const sole = publisherOf(context) === null ? soleOf(claims.slice(0, last + 1)) : null;
  const quoted = quotationSpeakers(sentences, claims);
  const reporter = reporterIn(sentences, claims);
  const speakers = new Map<number, Speaker>();
  let carried: Name | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const own = claims[i] ?? [];
    const opens = sentence.opensParagraph || BULLET.test(sentence.text);
    const speaksOn = !opens || sole !== null || pointsBack(sentence) || isSame(carried, nextNamed(claims, i));
    const before: Name | null = quoted.get(i) ?? (speaksOn ? carried : null);
    speakers.set(sentence.index, { claims: own, carried: before, sole, reporter });
    carried = nextSpeaker(own, before);
  }
  return speakers;
}

/** Whoever is credited next, from this sentence on; null where two are, or nobody any more. */
function nextNamed(claims: readonly (readonly Claim[])[], from: number): Name | null {
  const next =
    claims
      .slice(from, from + FURTHEST)
      .map(namesOf)
      .find((names) => names.length > 0) ?? [];
  return new Set(next.map(({ key }) => key)).size === 1 ? (next[0] ?? null) : null;
}

/** Sentences over which one who speaks before and behind them is taken to speak on. */
const FURTHEST = 12;

function isSame(one: Name | null, other: Name | null): boolean {
  return one !== null && one.key === other?.key;
}

/** The next item of a list is another piece of news. */
const BULLET = /^(?:[*•◦▪●○]|[-–—] )/u;

/** Who speaks on behind a sentence: its only speaker, or whoever spoke before it where it credits nobody. */
function nextSpeaker(claims: readonly Claim[], before: Name | null): Name | null {
  const named = namesOf(claims.filter(({ isAside }) => isAside !== true));
  if (named.length === 0) return before;
  if (named.every(({ text }) => FORMER.test(text) || (WITNESS.test(text) && !namesOffice(text)))) return null;
  return new Set(named.map(({ key }) => key)).size === 1 ? (named[0] ?? null) : null;
}

/** "*A farmer* said": what a passer-by tells ends with the sentence. */
const WITNESS =
  /^[Aa]n? (?!.*\b(?:group|network|union|charity|party|coalition|team|panel|court|company)\b(?! member))\P{Lu}+$/u;

/** "*A former envoy of a country* has suggested": who holds no office any more, and is not named. */
const FORMER = /^[Aa]n? (?:former|retired|ex-|onetime) ?/;

/** "*The figure*, which includes …": a new paragraph goes on about the number of the one before. */
function pointsBack({ text }: Sentence): boolean {
  return /^(?:the|this|that|its|their) (?:figure|toll|number|total|count|tally)s?\b|^of (?:them|these|those)\b/i.test(
    text,
  );
}

/** One authority alone speaks in the whole text: what stands behind its first words is its own. */
function soleOf(claims: readonly (readonly Claim[])[]): Name | null {
  const names = claims.flatMap(namesOf);
  return new Set(names.map(({ key }) => key)).size === 1 ? (names[0] ?? null) : null;
}

const NOBODY: Speaker = { claims: [], carried: null, sole: null, reporter: null };

function credited(plain: Draft, speakers: ReadonlyMap<number, Speaker>, context: TextContext): Draft {
  const { claims, carried, sole, reporter } = speakers.get(plain.sentence.index) ?? NOBODY;
  const draft = withDisputer(plain, claims);
  const own = claimFor(draft, claims);
  if (own?.outlet) return draft;
  if (own?.name) return amend(draft, 'name-claimant', { claimant: own.name });
  const inferred = [...draft.inferred, 'claimant'];
  const publisher = publishingAuthority(speakers, context) ?? (isBackground(draft) ? null : letterhead(context));
  // A ministry's bulletin tells what its hospitals took in.
  const receiver = claims.length === 0 && publisher === null ? receiverOf(draft, context) : null;
  if (receiver !== null) {
    const above = sole ?? publisherOf(context);
    const claimant = above !== null && HEALTH.test(above.text) ? above : receiver;
    return amend(draft, 'name-claimant', { claimant, inferred });
  }
  const actor = claims.length === 0 ? actorOf(draft, context) : null;
  if (actor !== null) return amend(draft, 'name-claimant', { claimant: actor, inferred });
  if (carried !== null && claims.length === 0 && (sole !== null || !isBackground(draft)))
    return amend(draft, 'name-claimant', { claimant: carried, inferred });
  if (publisher !== null) return amend(draft, 'name-claimant', { claimant: publisher, inferred });
  if (reporter !== null && claims.length === 0 && draft.status === 'asserted')
    return amend(draft, 'name-claimant', { claimant: reporter, inferred });
  const issuer =
    draft.rules.includes('label-line') || isListed(draft, context) ? (publisherOf(context) ?? issuerOf(context)) : null;
  return issuer === null ? draft : amend(draft, 'name-claimant', { claimant: issuer, inferred });
}

/** Whoever counts what the hospitals of its town took in, in a text where nobody else speaks. */
const HEALTH = /\bhealth\b/i;

/** "*The 1954 quake killed 2,300*": told by the text for comparison, whatever its head is. */
function isBackground({ status, rules, sentence }: Draft): boolean {
  return status === 'historical' && !rules.includes('old-value') && AGO.test(sentence.text);
}

const AGO = /\b(?:1[89]|20)\d\d\b|\b(?:years?|decades?|a century) (?:ago|earlier|before)\b/i;

/** A part of a number is stated by whoever states the number. */
function asItsWhole(draft: Draft, drafts: readonly Draft[]): Draft {
  const whole = drafts.find((other) => isAnchoredAt(other, draft.partOf) || isAnchoredAt(other, draft.of));
  if (whole === undefined || whole.claimant === null) return draft;
  return amend(draft, 'name-claimant', { claimant: whole.claimant, inferred: [...draft.inferred, 'claimant'] });
}

/** "…, which the army denied": the figure stays its claimant's. */
function withDisputer(draft: Draft, claims: readonly Claim[]): Draft {
  const { sentence, at, cue, disputedBy } = draft;
  const denial = claims.find(
    ({ verb, name }) => verb > Math.max(at, cue) && name !== null && is(sentence.items[verb], 'denies'),
  );
  return denial === undefined || disputedBy !== null
    ? draft
    : amend(draft, 'name-claimant', { disputedBy: denial.name });
}

/** The nearest name that leads the figure's clause, else the nearest behind it. */
function claimFor(draft: Draft, claims: readonly Claim[]): Claim | null {
  const { at, cue, end } = draft;
  const { items } = draft.sentence;
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

/** Who publishes a report and speaks in it counts everything in it that nobody else is credited with. */
function publishingAuthority(speakers: ReadonlyMap<number, Speaker>, { outlet }: TextContext): Name | null {
  if (outlet === null) return null;
  const publisher = new Set(wordsOf(outlet));
  for (const { claims } of speakers.values()) {
    for (const { name } of claims) {
      const words = name === null ? [] : wordsOf(name.text);
      if (words.length > 1 && words.every((word) => publisher.has(word))) return name;
    }
  }
  return null;
}

function wordsOf(name: string): string[] {
  return (name.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => word !== 'the' && word !== 'of');
}
