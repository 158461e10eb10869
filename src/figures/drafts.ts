import type { Measure } from '../domain/figure.ts';
import type { Steps } from '../domain/in-steps.ts';
import { announcesPersonnel } from './find/lines/personnel-line.ts';
import { columnsOf } from './find/lines/table-row.ts';
import { type Item, measureOf } from './item.ts';
import { hitsOf } from './lexicon/prefilter.ts';
import type { Draft, Find, FindContext, Finder, Sentence, TextContext } from './rule.ts';

export interface Drafts {
  readonly drafts: readonly Draft[];
  /** The sentences that were looked into. */
  readonly read: readonly Sentence[];
}

/**
 * No news text states more figures than this; a table that does is better fed as a `json` source. What stands behind is
 * reported as unread, and hostile text stays cheap.
 */
const MOST = 500;
/** Sentences that are kept for what they leave unread. */
const MOST_READ = 2 * MOST;

/** Characters of sentences that are looked into between two pauses. */
const SLICE = 1000;

/** How many lines a heading speaks for. */
const LIST = 3;

/** How many sentences a figure is remembered for. */
const MEMORY = 3;

/**
 * Runs the finders over every sentence with a casualty word, and over those that go on counting right behind one. Pauses now
 * and then.
 */
export function* draftsOf(context: TextContext, hits: readonly number[], finders: readonly Finder[]): Steps<Drafts> {
  const drafts: Draft[] = [];
  const read: Sentence[] = [];
  let before: readonly Draft[] = [];
  let told: readonly Draft[] = [];
  const wholes: Draft[] = [];
  let heading = titleOfList(context);
  let asked: Measure | null = null;
  let listed = -1;
  let columns: FindContext['columns'] = null;
  let hit = 0;
  let looked = 0;
  for (const sentence of context.sentences) {
    if (drafts.length >= MOST && read.length >= MOST_READ) break;
    while ((hits[hit] ?? Number.POSITIVE_INFINITY) < sentence.start) hit += 1;
    const cued = (hits[hit] ?? Number.POSITIVE_INFINITY) < sentence.end;
    if (heading !== null && sentence.index - Math.max(heading.index, listed) > LIST) heading = null;
    const barred = /[/|]/.test(sentence.text);
    if (!barred) columns = null;
    if (sentence.opensParagraph) asked = null;
    told = told.filter((draft) => sentence.index - draft.sentence.index <= MEMORY);
    const question = questionBefore(sentence, context);
    if (!cued && told.length === 0 && heading === null && columns === null && question === null) continue;
    const around = { before, told: answering(asked, told), wholes, asked: question, heading, columns };
    const isRead =
      drafts.length < MOST && (cued || mayCount(sentence) || (heading !== null && NONE.test(sentence.text)));
    const found = isRead ? yield* findIn(sentence, around, finders) : [];
    if (cued || found.length > 0) read.push(sentence);
    drafts.push(...found);
    wholes.push(...found.filter(({ partOf }) => partOf === null));
    before = found;
    looked += sentence.text.length;
    if (looked >= SLICE) yield;
    looked %= SLICE;
    if (cued && found.length === 0) asked = askedIn(sentence) ?? asked;
    if (heading !== null && found.some(isOfList)) listed = sentence.index;
    else if (cued && isHeading(sentence) && !(heading !== null && isEntry(sentence))) heading = sentence;
    else if (cued && announcesPersonnel(sentence, context.sentences[sentence.index + 1])) heading = sentence;
    if (found.some(({ partOf }) => partOf === null)) told = found;
    else if (ABOARD.test(sentence.text) && mayCount(sentence)) told = [];
    if (cued && barred && found.length === 0) columns = columnsOf(sentence) ?? columns;
  }
  return { drafts, read };
}

/** "There were 150 *aboard*. The ministry later spoke of 180": the next number goes on about them, and not about the victims. */
const ABOARD = /\b(?:aboard|on board)\b|на борту/iu;

function questionBefore({ index }: Sentence, { sentences }: TextContext): Measure | null {
  const before = sentences[index - 1];
  return before === undefined ? null : askedIn(before);
}

/** "Is anybody *missing*?": what the rest of the paragraph counts; null for what is no question, or asks of several. */
function askedIn({ text, items }: Sentence): Measure | null {
  if (!/\?["”»]?\s*$/.test(text)) return null;
  const measures = items.flatMap((item) => measureOf(item, 'people', 'state', 'passive', 'happens') ?? []);
  return new Set(measures).size === 1 ? (measures[0] ?? null) : null;
}

/** What was told before, for numbers that answer a question: they go on about that, and not about the last measure. */
function answering(asked: Measure | null, told: readonly Draft[]): readonly Draft[] {
  return asked === null ? told : told.map((draft) => (draft.measure === asked ? draft : { ...draft, measure: asked }));
}

/** Without a casualty word of its own a sentence needs a number to go on about what was told before. */
function mayCount({ text, lexicon }: Sentence): boolean {
  return /\p{Nd}/u.test(text) || hitsOf('numerals', text, lexicon).length > 0;
}

/** A line that a heading speaks for. */
function isOfList({ rules }: Draft): boolean {
  return rules.includes('list-line') || rules.includes('ko-headed-line');
}

/** A bulletin's title may stand outside its text. */
function titleOfList({ headline, sentences }: TextContext): Sentence | null {
  if (headline === null) return null;
  const tells = headline.items.some((item) => measureOf(item, 'people', 'toll', 'event') === 'casualties');
  const isTitle =
    (tells && isHeading(headline)) || sentences.slice(0, 2).some((one) => announcesPersonnel(headline, one));
  return isTitle ? headline : null;
}

/** "- Osk: none": a line of a list without a number. */
const NONE = /: ?(?:none|nil|nobody)[.;]?\s*$/i;

/** A line of a list heads no other. */
function isEntry({ text }: Sentence): boolean {
  return /^[^\p{L}\p{N}]*[*•◦▪●○–—·-] /u.test(text);
}

/** A line that ends in a colon or in nothing at all, as a bulletin's title does. */
function isHeading({ text }: Sentence): boolean {
  return /(?::|[\p{L}\p{Nd}]|\([^()]*\))$/u.test(text.trimEnd());
}

/** Items of a sentence from which on each finder is a step of its own. */
const LONG = 150;

function* findIn(
  sentence: Sentence,
  around: Pick<FindContext, 'before' | 'told' | 'wholes' | 'asked' | 'heading' | 'columns'>,
  finders: readonly Finder[],
): Steps<Draft[]> {
  const { items } = sentence;
  const drafts: Draft[] = [];
  const taken = new Set<number>();
  const isTaken = (at: number) => taken.has(at) || (items[at]?.count?.sifted ?? null) !== null;
  const context = { ...around, isTaken, drafts };
  let free = items.some((item, at) => item.count !== null && !isTaken(at));
  for (const finder of finders) {
    if (!free && finder.needsNoNumber !== true) continue;
    if (items.length > LONG) yield;
    const found = drafts.length;
    for (const find of finder.find(sentence, context)) {
      const count = find.count ?? items[find.at]?.count ?? null;
      if (count === null || isDouble(drafts, find)) continue;
      taken.add(find.at);
      drafts.push(draftOf(sentence, find, count, finder.name));
    }
    if (free && drafts.length > found) free = items.some((item, at) => item.count !== null && !isTaken(at));
  }
  return drafts;
}

/** One number may tell two measures ("no dead or wounded"), but each once. */
function isDouble(drafts: readonly Draft[], find: Find): boolean {
  return drafts.some((draft) => draft.at === find.at && draft.measure === find.measure);
}

function draftOf(sentence: Sentence, find: Find, count: NonNullable<Item['count']>, rule: string): Draft {
  const { items } = sentence;
  const written = sentence.text.slice(count.numberStart - sentence.start, count.numberEnd - sentence.start);
  return {
    sentence,
    count: { ...count, written },
    measure: find.measure,
    at: find.at,
    cue: find.cue,
    speaker: find.speaker ?? null,
    start: items[Math.max(0, find.from)]?.start ?? count.numberStart,
    end: items[Math.min(items.length, find.to) - 1]?.end ?? count.numberEnd,
    role: find.role ?? 'total',
    status: find.status ?? 'asserted',
    victims: null,
    place: null,
    claimant: null,
    reporter: null,
    disputedBy: null,
    asOf: null,
    window: { period: null, words: null, start: null, end: null },
    incident: null,
    partOf: find.partOf ?? null,
    of: find.of ?? null,
    inferred: [],
    rules: [rule],
  };
}
