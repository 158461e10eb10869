import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { actorOf } from '../speakers/actor.ts';
import type { Claim } from '../speakers/claim.ts';
import { claimFor } from '../speakers/claim-for.ts';
import { isListed, issuerOf } from '../speakers/issuer.ts';
import { letterhead } from '../speakers/letterhead.ts';
import { namesOf } from '../speakers/names-of.ts';
import { namesOffice } from '../speakers/offices.ts';
import { publisherOf } from '../speakers/publisher.ts';
import { LONGEST_QUOTATION, quotationSpeakers } from '../speakers/quotation.ts';
import { receiverOf } from '../speakers/receiver.ts';
import { reporterIn } from '../speakers/report.ts';
import { resolvedClaims } from '../speakers/resolve.ts';

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
    const counts = above !== null && (HEALTH.test(above.text) || (sole === null && NAMELESS.test(receiver.text)));
    const claimant = counts ? above : receiver;
    return amend(draft, 'name-claimant', { claimant, inferred });
  }
  const actor = claims.length === 0 ? actorOf(draft, context) : null;
  if (actor !== null) return amend(draft, 'name-claimant', { claimant: actor, inferred });
  const voice = claims.length === 0 && publisher === null ? ownVoice(context) : null;
  if (voice !== null) return amend(draft, 'name-claimant', { claimant: voice, inferred });
  if (carried !== null && claims.length === 0 && !isBackground(draft))
    return amend(draft, 'name-claimant', { claimant: carried, inferred });
  if (publisher !== null) return amend(draft, 'name-claimant', { claimant: publisher, inferred });
  if (reporter !== null && claims.length === 0 && draft.status === 'asserted')
    return amend(draft, 'name-claimant', { claimant: reporter, inferred });
  const issuer =
    draft.rules.includes('label-line') || isListed(draft, context) ? (publisherOf(context) ?? issuerOf(context)) : null;
  return issuer === null ? draft : amend(draft, 'name-claimant', { claimant: issuer, inferred });
}

/** "Families reported 37 more. *We therefore list* 96 as missing": an office that tells of its own work counts what nobody else is credited with. */
function ownVoice(context: TextContext): Name | null {
  return OWN_WORK.test(context.text.replace(/["“«][^"”»]*["”»]/gu, '')) ? publisherOf(context) : null;
}

const OWN_WORK =
  /\b[Ww]e (?:(?:now|therefore|have|also|still) )*(?:list|count|recovered|found|registered|recorded|treated|received|rescued|evacuated|buried)\b|\b[Oo]ur (?:teams|crews|divers|rescuers|volunteers|boats|vessels|hospitals|clinics)\b/;

/** Whoever counts what the hospitals of its town took in, in a text where nobody else speaks. */
const HEALTH = /\bhealth\b/i;
/** "the hospitals of the province": those whom a bulletin sums up. */
const NAMELESS = /^(?:the |its |all )?hospitals (?:of|in|across) (?:the|its) [\p{Ll} ]+$/u;

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

/** "…, which the army denied", "*the army* rejected the union's figure of 40 dead": the figure stays its claimant's. */
function withDisputer(draft: Draft, claims: readonly Claim[]): Draft {
  const { sentence, at, cue, disputedBy } = draft;
  const denials = claims.filter(({ verb, name }) => name !== null && isDenial(sentence.items, verb));
  const behind = denials.find(({ verb }) => verb > Math.max(at, cue));
  const denial = behind ?? (isAnothers(draft) ? denials.findLast(({ verb }) => verb < Math.min(at, cue)) : undefined);
  return denial === undefined || disputedBy !== null
    ? draft
    : amend(draft, 'name-claimant', { disputedBy: denial.name });
}

/** Not "rejected the figure *as baseless*": what it is called, whose subject is another. */
function isDenial(items: readonly Item[], verb: number): boolean {
  return is(items[verb], 'denies') && items[verb - 1]?.text !== 'as';
}

/** "*the UN's* figure of 34 dead", "*the union's* claim that 12 died": the number has an owner of its own. */
function isAnothers({ sentence: { text, start }, start: from }: Draft): boolean {
  return OWNED.test(text.slice(0, from - start));
}

const OWNED =
  /\p{L}['’]s? (?:\p{Ll}+ ){0,2}(?:figure|claim|number|toll|count|tally|report|estimate|assertion|statement)s? (?:of|that|about|for)(?: \p{L}+){0,3} $/u;

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
