import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import { hitsOf } from '../lexicon/prefilter.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import type { Sentence, TextContext } from '../rule.ts';
import type { Span } from '../span.ts';
import { agentBehind, authorBehind, isOwnList, isOwnReckoning, reckoningAt, sourceBehind } from './agents.ts';
import { behind, behindCount, isInverted } from './behind.ts';
import { bracketedSource, registeredInBracket } from './bracketed-source.ts';
import type { Claim } from './claim.ts';
import { claimOf, OWN } from './claim-of.ts';
import {
  accuses,
  declares,
  hasDead,
  isKept,
  isMovedToll,
  isOwnCountMoved,
  makesPublic,
  mourns,
} from './crediting-verb.ts';
import { headingAt } from './heading.ts';
import { receivedBefore } from './noun-of-saying.ts';
import { namesOffice } from './offices.ts';
import { openingName } from './opening-name.ts';
import { publisherOf } from './publisher.ts';
import { inFull } from './short-form.ts';
import { finder, signature } from './signature.ts';
import { isOpinion, speaks } from './speech-verb.ts';
import { subjectBefore, subjectOfSentence } from './subject.ts';

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
  if (is(item, 'according'))
    return isOwnPaper(items, i + 1) || isRule(items, i + 1) || (last !== null && isAnyPaper(items, i + 1))
      ? []
      : of(behindCount(items, i + 1), i < 2);
  const quoted = quotedAsSaying(items, i);
  if (quoted > 0) return of(subjectBefore(items, quoted), true);
  const source = bracketedSource(items, i) ?? registeredInBracket(sentence, i, context);
  if (source !== null) return of(source, false);
  const heading = headingAt(items, i);
  if (heading !== null) return of(heading, true);
  if (isRegisteredHeading(sentence, i, context)) return of({ from: 0, to: i }, true);
  const inShort = isShortHeading(items, i, context) ? of({ from: i - 1, to: i }, true) : [];
  if (inShort.length > 0) return inShort.map((claim) => ({ ...claim, name: inFull(claim.name, context) }));
  if (isOwnReport(sentence, i, context)) return [{ verb: i, leads: true, name: null, outlet: true }];
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
  if (isEstimating(item) || isKept(items, i) || hasDead(items, i)) return of(subjectBefore(items, i), true);
  if (sourceBehind(items, i) !== null) return [];
  const agent = agentBehind(items, i);
  if (agent !== null) return of(agent, false);
  return speaks(items, i) ? spokenAt(sentence, i, last, context) : [];
}

/** "The prefect *was quoted* [by the radio] *as saying*": index of "quoted", or -1. */
function quotedAsSaying(items: readonly Item[], saying: number): number {
  if (items[saying]?.text !== 'saying' || items[saying - 1]?.text !== 'as') return -1;
  const quoted = items.findLastIndex(({ text }, i) => i < saying && i > saying - 10 && /^(?:quoted|cited)$/.test(text));
  return quoted > 0 && /^(?:is|are|was|were|been)$/.test(items[quoted - 1]?.text ?? '') ? quoted : -1;
}

/** "The mill said that 21 were missing, according to *its attendance records*": whoever spoke speaks on. */
function isOwnPaper(items: readonly Item[], from: number): boolean {
  const span = OWN.test(items[from]?.text ?? '') ? behind(items, from) : null;
  return span !== null && items.slice(span.from, span.to + 1).some(({ text }) => PAPER.test(text));
}

/** "treated according to *the Geneva Conventions*", "buried according to *local custom*": how it was done, and not who says so. */
function isRule(items: readonly Item[], from: number): boolean {
  const span = behind(items, from);
  return span !== null && RULE.test(items[span.to - 1]?.text ?? '');
}

const RULE =
  /^(?:conventions?|laws?|rules?|regulations?|protocols?|plans?|schedule|timetable|traditions?|customs?|rites?|procedures?|statutes?|constitution|standards?|principles|terms|age|rank|need|severity)$/;

/** "The bureau believes that 1,800 serve there, according to *a confidential paper* seen by the Courier": whose paper it is was said. */
function isAnyPaper(items: readonly Item[], from: number): boolean {
  const words = items.slice(from, from + 14).map(({ text }) => text);
  return ANY_PAPER.test(words.join(' '));
}

const ANY_PAPER =
  /^an? (?:[a-z-]+ ){0,2}(?:paper|document|memo|memorandum|letter|note|file|draft|dossier)(?= (?:submitted|sent|seen|obtained|reviewed|dated|marked|leaked|circulated|passed|handed)\b| ?[,.;]|$)/;

const PAPER = /^(?:records|lists?|rolls?|books|files|logs?|registers?|payroll|archives?|database|rosters?)$/;

/** Who raised or lowered a toll: an office, which may have spoken before ("said 14 had died *but lowered* the figure"). */
function movedBy(sentence: Sentence, i: number, last: Claim | null, context: TextContext): Claim[] {
  const subject = subjectBefore(sentence.items, i);
  const before = is(sentence.items[i - 1], 'adverb') ? sentence.items[i - 2] : sentence.items[i - 1];
  if (subject === null && last !== null && is(before, 'conjunction', 'clause'))
    return [{ ...last, verb: i, leads: true }];
  return claimOf(sentence, i, subject, true, context).filter(
    ({ name }) =>
      name !== null && (isKnownToCount(name) || isOwnCountMoved(sentence.items, i) || isInTurn(sentence.items, i)),
  );
}

/** "Zubria, *for its part,* mourned 32": the other side, after the first has spoken. */
function isInTurn(items: readonly Item[], verb: number): boolean {
  return items[verb - 1]?.text === ',' && items[verb - 2]?.text === 'part' && items[verb - 4]?.text === 'for';
}

/** "*UNICEF*: 40 children killed": a name of the register before the colon that opens the sentence. */
function isRegisteredHeading({ items, text, start }: Sentence, colon: number, { register }: TextContext): boolean {
  const end = items[colon]?.text === ':' && colon > 0 && colon < 6 ? (items[colon]?.start ?? 0) - start : -1;
  return end > 0 && register.findAuthorities(text.slice(0, end)).some((name) => name.start === 0 && name.end === end);
}

/** "• *NDB*: 18,640 displaced", where the text has called the National Disaster Bureau (NDB) so. */
function isShortHeading(items: readonly Item[], colon: number, { text }: TextContext): boolean {
  const name = items[colon - 1];
  if (items[colon]?.text !== ':' || colon > 2 || name === undefined) return false;
  const short = text.slice(name.start, name.end);
  return /^\p{Lu}{2,8}$/u.test(short) && text.includes(`(${short})`);
}

/** "At 07:41 *we gave* nineteen": the outlet itself, where no office writes the text and nobody is quoted. */
function isOwnReport({ items, text }: Sentence, i: number, context: TextContext): boolean {
  const isOurs = /^(?:gave|reported|wrote|published|said)$/.test(items[i]?.text ?? '') && items[i - 1]?.text === 'we';
  return isOurs && !/["“”]/.test(text) && publisherOf(context) === null;
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
  const span = signature(sentence, context) ?? finder(sentence.items);
  return span === null ? [] : claimOf(sentence, span.from - 1, span, false, context);
}

/** Most sentences credit nobody, and need not be cut into words to be passed over. */
function maySpeak({ text, lexicon }: Sentence): boolean {
  return hitsOf('speech', text, lexicon).length > 0 || OTHERWISE.test(text);
}

/** An estimate as a verb; a count that somebody has; a signature behind a dash or a colon. */
const OTHERWISE =
  /\bsource: | \(\p{Lu}[^()\n]{1,40}\)[.!]?$|\bestimated |\b(?:rais|lower|increas|reduc|cut|upped|lift|trim|slash|scale|hike|bump|halve|double|adjust|correct|updat|brought|revis)[a-z]* [^.;]{0,30}(?:toll|count|figure|tally|number|estimate|claim)|\b(?:sp[eo]ak|spoke|talk)[a-z]* [^.;]{0,40}\bof\b|\b(?:citing|quoting|reckoning)\b|\breported [a-z]+ by\b|\bha(?:ve|s|d) declared\b|\bstate (?:no|that)\b|\bby [^.;]{2,50}\b(?:count|tally|account|estimates?)\b|\bha(?:ve|s|d) an? [a-z ]{0,12}(?:toll|count|figure|tally)|\bmourn|\baccus|(?:['’]s?|\bits|\btheir) [a-z ]{0,20}(?:count|tally|toll|estimate|figure|list|register|rolls|records)\b|\b(?:present|releas|issu|unveil|circulat)[a-z]{1,3} [a-z ]{0,24}(?:figure|data|list|result|census|count|toll|tall|breakdown|report|number|statistic|name|bulletin|video|recording)|(?: [-–—] |: |, )[^\n]{3,60}$|\p{L}: [^\n]{0,50}(?:\p{Nd}|\p{L}+ (?:dead|killed|injured|wounded|missing|people))/iu;

/** "the army *estimated 4,000* casualties": read as the number's qualifier, it is the subject's verb all the same. */
function isEstimating({ count, text }: Item): boolean {
  return count !== null && text.startsWith('estimated ');
}
