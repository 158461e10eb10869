import type { Name } from '../../domain/figure.ts';
import type { NameContext } from '../../register/register.ts';
import { type Item, is } from '../item.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import { hitsOf } from '../prefilter.ts';
import type { Sentence, TextContext } from '../rule.ts';
import { agentBehind, authorBehind, isOwnList, isOwnReckoning, reckoningAt, sourceBehind } from './agents.ts';
import { behind, behindCount, isInverted } from './behind.ts';
import { bracketedSource, registeredInBracket } from './bracketed-source.ts';
import { headingAt } from './heading.ts';
import { isOffice, namesOffice } from './offices.ts';
import { openingName } from './opening-name.ts';
import { publisherOf } from './publisher.ts';
import { knownBy, shortFormBehind } from './short-form.ts';
import { finder, signature } from './signature.ts';
import type { Span } from './span.ts';
import {
  accuses,
  declares,
  isKept,
  isMovedToll,
  isOpinion,
  makesPublic,
  mourns,
  receivedBefore,
  speaks,
} from './speech-verb.ts';
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
  /** Said of some that are counted ("34 of whom the army has declared dead"), or an opinion: nobody speaks on. */
  readonly isAside?: boolean;
  /** Words that point back: "she", "its defence minister". */
  readonly pronoun?: string;
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
  const all = sentence.items.flatMap((_, i) => {
    const found = claimAt(sentence, i, last, context);
    last = found.at(-1) ?? last;
    return found;
  });
  return all.length > 0 ? creditedTo(sourceIn(sentence, context), all) : signedBy(sentence, context);
}

function claimAt(sentence: Sentence, i: number, last: Claim | null, context: TextContext): Claim[] {
  const { items } = sentence;
  const item = items[i];
  if (item === undefined) return [];
  const of = (span: Span | null, leads: boolean) => claimOf(sentence, i, span, leads, context);
  if (is(item, 'according')) return isOwnPaper(items, i + 1) ? [] : of(behindCount(items, i + 1), i < 2);
  const source = bracketedSource(items, i) ?? registeredInBracket(sentence, i, context);
  if (source !== null) return of(source, false);
  const heading = headingAt(items, i);
  if (heading !== null) return of(heading, true);
  if (isRegisteredHeading(sentence, i, context)) return of({ from: 0, to: i }, true);
  const behindNoun = authorBehind(items, i);
  if (behindNoun !== null) return of(behindNoun, true);
  if (isOwnReckoning(items, i)) return [{ verb: i, leads: i < 2, name: null, outlet: true }];
  // "*The Red Cross* has closed some requests, which leaves 44 *on its list*"
  if (isOwnList(items, i)) return openedBy(sentence, i, context);
  const reckoning = reckoningAt(items, i);
  if (reckoning !== null) return of(reckoning, i < 2);
  if (isOpinion(items, i)) return spokenAt(sentence, i, last, context).map((claim) => ({ ...claim, isAside: true }));
  if (declares(items, i)) return of(subjectBefore(items, i), true).map((claim) => ({ ...claim, isAside: true }));
  const received = receivedBefore(items, i);
  if (received >= 0 && items[i + 1]?.text === 'that') return of(subjectBefore(items, received), true);
  if (makesPublic(items, i) || accuses(items, i)) return of(subjectBefore(items, i), true);
  if (isMovedToll(items, i) || mourns(items, i)) return movedBy(sentence, i, last, context);
  if (isEstimating(item) || isKept(items, i)) return of(subjectBefore(items, i), true);
  if (sourceBehind(items, i) !== null) return [];
  const agent = agentBehind(items, i);
  if (agent !== null) return of(agent, false);
  return speaks(items, i) ? spokenAt(sentence, i, last, context) : [];
}

/** "The mill said that 21 were missing, according to *its attendance records*": whoever spoke speaks on. */
function isOwnPaper(items: readonly Item[], from: number): boolean {
  const span = OWN.test(items[from]?.text ?? '') ? behind(items, from) : null;
  return span !== null && items.slice(span.from, span.to + 1).some(({ text }) => PAPER.test(text));
}

const PAPER = /^(?:records|lists?|rolls?|books|files|logs?|registers?|payroll|archives?|database|rosters?)$/;

/** Who raised or lowered a toll: an office, which may have spoken before ("said 14 had died *but lowered* the figure"). */
function movedBy(sentence: Sentence, i: number, last: Claim | null, context: TextContext): Claim[] {
  const subject = subjectBefore(sentence.items, i);
  const before = is(sentence.items[i - 1], 'adverb') ? sentence.items[i - 2] : sentence.items[i - 1];
  if (subject === null && last !== null && is(before, 'conjunction', 'clause'))
    return [{ ...last, verb: i, leads: true }];
  return claimOf(sentence, i, subject, true, context).filter(({ name }) => name !== null && isKnownToCount(name));
}

/** "*UNICEF*: 40 children killed": a name of the register before the colon that opens the sentence. */
function isRegisteredHeading({ items, text, start }: Sentence, colon: number, { register }: TextContext): boolean {
  const end = items[colon]?.text === ':' && colon > 0 && colon < 6 ? (items[colon]?.start ?? 0) - start : -1;
  return end > 0 && register.findAuthorities(text.slice(0, end)).some((name) => name.start === 0 && name.end === end);
}

/** "*I Want to Live*, a government project, now lists 1,268": a name of the register that opens the sentence, however it is written. */
function registeredOpening({ items, text, start }: Sentence, verb: number, { register }: TextContext): Span | null {
  const name = register.findAuthorities(text).find((found) => found.start === 0);
  const to = name === undefined ? -1 : items.findIndex((item) => item.start - start >= name.end);
  const last = is(items[verb - 1], 'adverb') ? verb - 2 : verb - 1;
  const isApposed =
    items[to]?.text === ',' && /^(?:an?|the)$/.test(items[to + 1]?.text ?? '') && items[last]?.text === ',';
  return to > 0 && (isApposed || to === last + 1) ? { from: 0, to } : null;
}

/** Who is the subject of a verb of saying, wherever English puts it. */
function spokenAt(sentence: Sentence, i: number, last: Claim | null, context: TextContext): Claim[] {
  const { items } = sentence;
  const of = (span: Span | null, leads: boolean) => claimOf(sentence, i, span, leads, context);
  const subject = subjectBefore(items, i);
  const before = of(subject, true);
  if (before.length > 0) return before;
  const opening = of(registeredOpening(sentence, i, context), true);
  if (opening.length > 0) return opening;
  if (isInverted(items, i)) return of(withName(items, behind(items, i + 1)), false);
  if (subject !== null) return [];
  if (last === null && /ing$/.test(items[i]?.text ?? '') && items[i - 1]?.text === ',')
    return of(subjectOfSentence(items, i), true);
  if (!is(items[i - 1], 'conjunction')) return [];
  return last === null ? openedBy(sentence, i, context) : [{ ...last, verb: i, leads: true }];
}

/** "said its director*, Amina Sample*": an officer of somebody, and by name. */
function withName(items: readonly Item[], span: Span | null): Span | null {
  if (span === null || !OWN.test(items[span.from]?.text ?? '') || items[span.to]?.text !== ',') return span;
  const name = behind(items, span.to + 1);
  const isName =
    name !== null && name.to - name.from < 5 && items.slice(name.from, name.to).every(({ capital }) => capital);
  return isName ? name : span;
}

/** An office, or an authority of the register: a storm raises a toll, too. */
function isKnownToCount({ text, key }: Name): boolean {
  const isLong = (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).length > 2;
  return (
    isLong ||
    namesOffice(text) ||
    /\b(?:observatory|monitor|institute|charity|(?:research|monitoring|rights|human rights|advocacy) (?:group|network|project|centre|center)|project|initiative|database)\b/i.test(
      text,
    ) ||
    !key.startsWith('~')
  );
}

/** The source that a sentence cites. */
function sourceIn(sentence: Sentence, context: TextContext): Claim | null {
  const { items } = sentence;
  const at = items.findIndex((_, i) => sourceBehind(items, i) !== null);
  return at < 0 ? null : (claimOf(sentence, at, sourceBehind(items, at), true, context)[0] ?? null);
}

/** Where an outlet cites an authority, the authority is credited; an authority that cites another speaks itself. */
function creditedTo(source: Claim | null, claims: readonly Claim[]): readonly Claim[] {
  if (source === null || source.name === null) return claims;
  return claims.map((claim) => (isRelay(claim) ? { ...claim, name: source.name, outlet: false } : claim));
}

function isRelay({ outlet, name }: Claim): boolean {
  return outlet || (name?.key.startsWith('~') === true && PRESS.test(name.text));
}

const PRESS = /\b(?:news agency|newspaper|daily|weekly|radio|television|broadcaster|tv|media|news|press|wire)\b/i;

/** The name that opens the sentence, where it is one that can speak: the first word of any sentence has a capital. */
function openedBy(sentence: Sentence, verb: number, context: TextContext): Claim[] {
  const { items } = sentence;
  const span = is(items[0], 'preposition') ? null : openingName(items);
  return claimOf(sentence, verb, span, true, context).filter(
    ({ name }) => name !== null && (namesOffice(name.text) || isProper(name.text) || !name.key.startsWith('~')),
  );
}

/** "*The River Front* left the town and said", "*Ada Sample* …": two capitals tell a name. */
function isProper(text: string): boolean {
  return /^(?:The )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u.test(text);
}

function signedBy(sentence: Sentence, context: TextContext): Claim[] {
  const span = signature(sentence.items) ?? finder(sentence.items);
  return span === null ? [] : claimOf(sentence, span.from - 1, span, false, context);
}

/** Most sentences credit nobody, and need not be cut into words to be passed over. */
function maySpeak({ text, lexicon }: Sentence): boolean {
  return hitsOf('speech', text, lexicon).length > 0 || OTHERWISE.test(text);
}

/** An estimate as a verb; a count that somebody has; a signature behind a dash or a colon. */
const OTHERWISE =
  /\bsource: | \(\p{Lu}[^()\n]{1,40}\)[.!]?$|\bestimated |\b(?:rais|lower|increas|reduc|cut|upped|adjust|correct|updat|brought|revis)[a-z]* [^.;]{0,30}(?:toll|count|figure|tally|number)|\b(?:sp[eo]ak|spoke|talk)[a-z]* [^.;]{0,40}\bof\b|\b(?:citing|quoting|reckoning)\b|\breported [a-z]+ by\b|\bha(?:ve|s|d) declared\b|\bstate (?:no|that)\b|\bby [^.;]{2,50}\b(?:count|tally|account|estimates?)\b|\bha(?:ve|s|d) an? [a-z ]{0,12}(?:toll|count|figure|tally)|\bmourn|\baccus|(?:['’]s?|\bits|\btheir) [a-z ]{0,20}(?:count|tally|toll|estimate|figure|list|register|rolls|records)\b|\b(?:present|releas|issu|unveil|circulat)[a-z]{1,3} [a-z ]{0,24}(?:figure|data|list|result|census|count|toll|tall|breakdown|report|number|statistic|name|bulletin)|(?: [-–—] |: |, )[^\n]{3,60}$|\p{L}: [^\n]{0,50}(?:\p{Nd}|\p{L}+ (?:dead|killed|injured|wounded|missing|people))/iu;

/** "the army *estimated 4,000* casualties": read as the number's qualifier, it is the subject's verb all the same. */
function isEstimating({ count, text }: Item): boolean {
  return count !== null && text.startsWith('estimated ');
}

/** The claim of the one whom the items of `span` name, or none where they name nobody who could speak. */
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
  if (first === undefined || last === undefined) return [];
  if (items.every((item) => ANYBODY.test(item.text)) || arePartners(items, context))
    return [{ verb, leads, name: null, outlet: true }];
  if (!maySpeakUp(items)) return [];
  const text = sentence.text
    .slice(first.start - sentence.start, last.end - sentence.start)
    .replace(OF_SHORT_FORM, '$1');
  if (items.every((item) => is(item, 'pronoun', 'stop') || OWN.test(item.text)) || isOwnSpeaker(items))
    return [{ verb, leads, name: null, pronoun: text, outlet: false }];
  if (
    items.every((item) => is(item, 'outlet', 'adverb', 'stop')) ||
    (UNNAMED_PRESS.test(last.text) && !(last.capital && items.length > 2))
  )
    return [{ verb, leads, name: null, outlet: true }];
  const called = context.register.authority(text, whoseOwn(sentence, from, context));
  const name = knownBy(shortFormBehind(last.end, sentence), called, context);
  // A ministry that publishes for itself is an authority all the same.
  const outlet = context.outlet !== null && bare(text) === bare(context.outlet) && name.key.startsWith('~');
  return [{ verb, leads, name: outlet ? null : name, outlet }];
}

/** "in its fighting with Zubria, *whose army* claims": of the country right before the comma. */
function whoseOwn({ items, text, start }: Sentence, from: number, { register }: TextContext): NameContext {
  const [name, comma, whose] = [items[from - 3], items[from - 2], items[from - 1]];
  if (whose?.text !== 'whose' || comma?.text !== ',' || name === undefined) return {};
  const country = register.findPlaces(text).find(({ end }) => end === name.end - start)?.name.key;
  return country !== undefined && country.length === 2 ? { country } : {};
}

/** "*Some* put it at 900", "*many people* say": nobody in particular, and not the one who spoke before. */
const ANYBODY = /^(?:some|others|many|several|a few|most|people)$/;

/** "*Humanitarian partners* estimate", in what an agency publishes: whoever works with it, and so its own count. */
function arePartners(items: readonly Item[], context: TextContext): boolean {
  const words = items.map(({ text }) => text).join(' ');
  return (
    /^(?:(?:humanitarian|aid|relief|local|our|implementing) )*partners$/.test(words) && publisherOf(context) !== null
  );
}

/** "*NDRC* figures show": the office by its short form, which is all that tells it from a word. */
const OF_SHORT_FORM = /^((?:the )?(?:\p{Lu}{2,8}|(?:\p{Lu}\.){2,5})) (?:figures|data|statistics|records|numbers)$/u;

function bare(name: string): string {
  return name.replace(/^the /i, '').toLowerCase();
}

/** Not a toll, an event or a thing; nor who speaks inside a quotation: its speaker stands outside. */
function maySpeakUp(items: readonly Item[]): boolean {
  if (
    (items[0]?.text === 'i' && items[1]?.capital !== true) ||
    /^(?:we|you|not|often|only|even|still|perhaps|using|citing|including)\b/.test(items[0]?.text ?? '') ||
    items.some(({ text }) => /^(?:our|my)$/.test(text)) ||
    is(items[0], 'no', 'nobody') ||
    is(items.at(-1), 'of-them') ||
    /^(?:them|whom|these|those)$/.test(items.at(-1)?.text ?? '') ||
    items.some((item) => is(item, 'number-of', 'toll')) ||
    NOBODYS.test(items.map(({ text }) => text).join(' ')) ||
    (items[0]?.text === 'people' && /ing$/.test(items[1]?.text ?? '')) ||
    items.every((item) => is(item, 'single', 'stop') && !is(item, 'pronoun'))
  )
    return false;
  if (items.some(({ text }) => isOffice(text))) return true;
  if (HARM.test(items.find(({ count }) => count === null)?.text ?? '')) return false;
  const last = headOf(items);
  if (is(last, 'people') && !is(last, 'person')) return last?.text === 'body';
  if (is(items[0], 'pronoun')) return items.every((item) => is(item, 'pronoun', 'stop'));
  if (EVENT.test(last?.text ?? '') || EVENT.test(items[0]?.text ?? '')) return false;
  return last?.capital === true || !is(last, 'incident', 'toll', 'thing', 'preposition', 'war');
}

/** "according to *preliminary data*": whose, is not told. */
const NOBODYS =
  /^(?:the |some )?(?:first |still )?(?:preliminary|initial|early|incomplete|unconfirmed|available|operational|provisional|various|conflicting)(?: (?:data|information|reports?|figures|estimates?|counts?|numbers|indications|findings|assessments?|accounts|results))?$/;

/** "*the operator* of the mine", "*elders* in the village" */
function headOf(items: readonly Item[]): Item | undefined {
  const behind = items.findIndex(({ text }) => /^(?:of|in|at|from)$/.test(text));
  return behind > 0 && is(items.at(-1), 'thing') ? items[behind - 1] : items.at(-1);
}

/** "the five *deaths* of January announced on Monday": what was announced. */
const HARM = /^(?:deaths?|killings?|injur(?:y|ies)|casualt(?:y|ies)|fatalit(?:y|ies)|disappearances?)$/;

const OWN = /^(?:its|his|her|their)$/;
/** Those who count in somebody's name: "its *volunteers* had counted 44". */
export const OWN_STAFF =
  '(?:(?:field|local|medical|rescue) )?(?:volunteers|teams?|staff|doctors|medics|nurses|surgeons|monitors|researchers|rescuers|crews?|divers|observers|partners|workers|hospitals|clinics|ambulances|engineers|experts|analysts|investigators|inspectors|branch|mission)';

/** Whoever speaks for an office in writing. */
export const PRESS_OFFICE = '(?:press|media|information) (?:office|service|department|centre|center|team|desk)';

const OFFICER =
  /^(?:spokes\p{L}+|chair\p{L}+|coordinators?|leaders?|managers?|lawyers?|founders?|editors?|chiefs?|heads?|directors?|commanders?|ministers?|presidents?|governors?|mayors?|secretary|officials?|representatives?|bulletins?|statements?|ministry|organi[sz]ation)$/u;

/** "*its spokeswoman* said": the one who spoke before. */
function isOwnSpeaker(items: readonly Item[]): boolean {
  const owner = OWN.test(items[0]?.text ?? '');
  if (!owner || items.length > 4) return false;
  return items.some(({ text }) => OFFICER.test(text)) || STAFF.test(items.map(({ text }) => text).join(' '));
}

const STAFF = new RegExp(`^(?:its|their) (?:${OWN_STAFF}|${PRESS_OFFICE})$`);

const EVENT =
  /^(?:disaster|tragedy|accident|incident|catastrophe|violence|clashes|fighting|case|videos?|footage|images?|imagery|photos?|photographs?|pictures?|recordings?|clips?|maps?|screenshots?)$/;

/** The press of no name is as little of an authority as an outlet of one. */
const UNNAMED_PRESS = /^(?:reporters?|journalists?|correspondents?|newspapers?|broadcasters?|outlets?|media)$/;
