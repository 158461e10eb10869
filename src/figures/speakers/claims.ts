import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import type { Lexicon } from '../lexicon.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import { createPrefilter, type Prefilter } from '../prefilter.ts';
import type { Sentence, TextContext } from '../rule.ts';
import { behind, isInverted } from './behind.ts';
import { isOffice } from './offices.ts';
import { openingName } from './opening-name.ts';
import { signature } from './signature.ts';
import type { Span } from './span.ts';
import { stripped } from './stripped.ts';
import { subjectBefore, subjectOfSentence } from './subject.ts';

/** Someone who is credited with what a sentence says. */
export interface Claim {
  /** Index of the verb ("says") or of "according to". */
  readonly verb: number;
  /** The name stands before its verb, or opens the sentence ("According to X, …"). */
  readonly leads: boolean;
  /** null for a pronoun, which points back. */
  readonly name: Name | null;
  /** An outlet speaks for itself: nobody is credited. */
  readonly outlet: boolean;
  /** Tells who holds the number behind it ("the agency *has* 40"), and nothing of a number before it. */
  readonly holds?: true;
}

/** Everyone a sentence credits, in order. */
export const claimsIn = oncePerSentence(everyClaim);

function everyClaim(sentence: Sentence, context: TextContext): readonly Claim[] {
  if (!maySpeak(sentence)) return [];
  let last: Claim | null = null;
  const claims = (item: Item, i: number): Claim[] => {
    if (is(item, 'according')) return claimOf(sentence, i, behind(sentence.items, i + 1), i < 2, context);
    if (isEstimating(item)) return claimOf(sentence, i, subjectBefore(sentence.items, i), true, context);
    if (isKept(sentence.items, i)) return claimOf(sentence, i, subjectBefore(sentence.items, i), true, context);
    if (isMovedToll(sentence.items, i))
      return officeOf(claimOf(sentence, i, subjectBefore(sentence.items, i), true, context));
    if (!is(item, 'says', 'denies') || isPassive(sentence.items, i)) return [];
    const before = subjectBefore(sentence.items, i);
    if (before !== null) return claimOf(sentence, i, before, true, context);
    if (last === null && /ing$/.test(item.text) && sentence.items[i - 1]?.text === ',')
      return claimOf(sentence, i, subjectOfSentence(sentence.items, i), true, context);
    if (isInverted(sentence.items, i)) return claimOf(sentence, i, behind(sentence.items, i + 1), false, context);
    if (!is(sentence.items[i - 1], 'conjunction')) return [];
    return last === null ? openedBy(sentence, i, context) : [{ ...last, verb: i, leads: true }];
  };
  const all = sentence.items.flatMap((item, i) => {
    const found = claims(item, i);
    last = found.at(-1) ?? last;
    return found;
  });
  return all.length > 0 ? all : signedBy(sentence, context);
}

/** The name that opens the sentence, where it is one that can speak: the first word of any sentence has a capital. */
function openedBy(sentence: Sentence, verb: number, context: TextContext): Claim[] {
  const span = openingName(sentence.items);
  const office = span !== null && sentence.items.slice(span.from, span.to).some(({ text }) => isOffice(text));
  return claimOf(sentence, verb, span, true, context).filter(
    ({ name }) => office || name?.key.startsWith('~') === false,
  );
}

function signedBy(sentence: Sentence, context: TextContext): Claim[] {
  const span = signature(sentence.items);
  return span === null ? [] : claimOf(sentence, span.from - 1, span, false, context);
}

const speech = new WeakMap<Lexicon, Prefilter>();

/** Most sentences credit nobody, and need not be cut into words to be passed over. */
function maySpeak({ text, lexicon }: Sentence): boolean {
  const prefilter = speech.get(lexicon) ?? createPrefilter(lexicon.speech, lexicon);
  speech.set(lexicon, prefilter);
  return prefilter.hits(text).length > 0 || OTHERWISE.test(text);
}

/** An estimate as a verb; a count that somebody has; a signature behind a dash or a colon. */
const OTHERWISE =
  /\bestimated |\b(?:raised|lowered|increased|reduced|cut|upped|adjusted|corrected|updated|brought) (?:the|its|their|an) [a-z ]{0,18}(?:toll|count|figure|tally)|\bha(?:ve|s|d) an? [a-z ]{0,12}(?:toll|count|figure|tally)|(?: [-–—] |: )[^\n]{3,60}$/i;

/** "the army *estimated 4,000* casualties": read as the number's qualifier, it is the subject's verb all the same. */
function isEstimating({ count, text }: Item): boolean {
  return count !== null && text.startsWith('estimated ');
}

/** The claim that the words `span` name its speaker; none for a thing or an event. */
export function claimOf(
  sentence: Sentence,
  verb: number,
  span: Span | null,
  leads: boolean,
  context: TextContext,
): Claim[] {
  if (span === null) return [];
  const { from, to } = stripped(sentence.items, span);
  const items = sentence.items.slice(from, to);
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined || !maySpeakUp(items)) return [];
  if (items.every((item) => is(item, 'pronoun', 'stop')) || isOwnSpeaker(items))
    return [{ verb, leads, name: null, outlet: false }];
  if (items.every((item) => is(item, 'outlet', 'adverb', 'stop')) || PRESS.test(last.text))
    return [{ verb, leads, name: null, outlet: true }];
  const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  const name = context.register.authority(text);
  // A ministry that publishes for itself is an authority all the same.
  const outlet = context.outlet !== null && bare(text) === bare(context.outlet) && name.key.startsWith('~');
  return [{ verb, leads, name: outlet ? null : name, outlet }];
}

function bare(name: string): string {
  return name.replace(/^the /i, '').toLowerCase();
}

/** Not a toll, an event or a thing; nor who speaks inside a quotation: its speaker stands outside. */
function maySpeakUp(items: readonly Item[]): boolean {
  if (/^(?:i|we|you)\b/.test(items[0]?.text ?? '') || items.some((item) => is(item, 'number-of', 'toll'))) return false;
  if (items.some(({ text }) => isOffice(text))) return true;
  const last = items.at(-1);
  if (is(last, 'people') && !is(last, 'person')) return last?.text === 'body';
  if (is(items[0], 'pronoun')) return items.every((item) => is(item, 'pronoun', 'stop'));
  if (EVENT.test(last?.text ?? '')) return false;
  return last?.capital === true || !is(last, 'incident', 'toll', 'thing', 'preposition', 'war');
}

const OFFICER =
  /^(?:spokes\p{L}+|chiefs?|heads?|directors?|commanders?|ministers?|presidents?|secretary|officials?|representatives?)$/u;

/** "*its spokeswoman* said": the one who spoke before. */
function isOwnSpeaker(items: readonly Item[]): boolean {
  const owner = /^(?:its|his|her|their)$/.test(items[0]?.text ?? '');
  return owner && items.length < 5 && items.some(({ text }) => OFFICER.test(text));
}

/** "State police *have a lower toll of* 58": who keeps a count of its own. */
function isKept(items: readonly Item[], i: number): boolean {
  const owns = /^(?:has|have|had)$/.test(items[i]?.text ?? '') && is(items[i + 1], 'single');
  return owns && items.slice(i + 2, i + 4).some(({ text }) => /^(?:toll|count|figure|tally)$/.test(text));
}

const MOVES =
  /^(?:raise[sd]?|lower(?:s|ed)|increase[sd]|reduce[sd]|cuts?|upped|adjust(?:s|ed)|correct(?:s|ed)|update[sd]|brought)$/;

/** "The agency *lowered the death toll*": who counts, and counts otherwise now. */
function isMovedToll(items: readonly Item[], i: number): boolean {
  if (!MOVES.test(items[i]?.text ?? '') || !/^(?:the|its|their|an)$/.test(items[i + 1]?.text ?? '')) return false;
  return items.slice(i + 2, i + 5).some((item) => is(item, 'toll') || /^(?:count|figure|tally)$/.test(item.text));
}

/** A storm or a day raises a toll, too; only an office counts it. */
function officeOf(claims: Claim[]): Claim[] {
  return claims.filter(({ name }) => (name?.text ?? '').toLowerCase().split(/\s+/).some(isOffice));
}

/** "were reported killed": nobody speaks. */
function isPassive(items: readonly Item[], i: number): boolean {
  const before = is(items[i - 1], 'adverb') ? items[i - 2] : items[i - 1];
  if (isNoun(items, i) || takesLives(items, i) || items[i + 1]?.text === 'by') return true;
  return (
    /^(?:is|are|was|were|(?:to )?be|been|being)$/.test(before?.text ?? '') || is(items[i + 1], 'people', 'passive')
  );
}

/** What happens, and what is shown, speaks for nobody. */
const EVENT =
  /^(?:disaster|tragedy|accident|incident|catastrophe|violence|clashes|fighting|case|videos?|footage|images?|imagery|photos?|photographs?|pictures?|recordings?|clips?|maps?|screenshots?)$/;

/** The press of no name is as little of an authority as an outlet of one. */
const PRESS = /^(?:reporters?|journalists?|correspondents?|newspapers?|broadcasters?|outlets?|media)$/;

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
  if ((item?.capital && items[i - 1]?.capital) || isBehindSingular(items, i)) return true;
  if (/^states?$/.test(item?.text ?? '')) return !/^(?:that|["“:,])$/.test(items[i + 1]?.text ?? '');
  return (
    is(items[i - 1], 'single') ||
    /^(?:the|its|their|his|these|those|new|previous|latest|earlier|last|daily|recent|official|further|other|own|several|two|three|such|no|of|by)$/.test(
      items[i - 1]?.text ?? '',
    ) ||
    /^(?:on|of|by|from|for|,)$/.test(items[i + 1]?.text ?? '')
  );
}
