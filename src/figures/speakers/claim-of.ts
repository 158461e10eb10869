import type { NameContext } from '../../register/register.ts';
import { type Item, is } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import type { Span } from '../span.ts';
import type { Claim } from './claim.ts';
import { isOffice } from './offices.ts';
import { publisherOf } from './publisher.ts';
import { knownBy, shortFormBehind } from './short-form.ts';
import { stripped } from './stripped.ts';

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
    (UNNAMED_PRESS.test(last.text) && !(last.capital && items.length > 2)) ||
    OWN_ARTICLE.test(text)
  )
    return [{ verb, leads, name: null, outlet: true }];
  const called = context.register.authority(text, whoseOwn(sentence, from, context));
  const name = knownBy(shortFormBehind(last.end, sentence), called, context);
  // A ministry that publishes for itself is an authority all the same.
  const isOutlet = context.outlet !== null && bare(text) === bare(context.outlet) && name.key.startsWith('~');
  const outlet = isOutlet && publisherOf(context)?.key !== name.key;
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

/** "*the operator* of the ferry", "*elders* in the village" */
function headOf(items: readonly Item[]): Item | undefined {
  const behind = items.findIndex(({ text }) => /^(?:of|in|at|from)$/.test(text));
  return behind > 0 && is(items.at(-1), 'thing', 'incident') ? items[behind - 1] : items.at(-1);
}

/** "the five *deaths* of January announced on Monday": what was announced. */
const HARM = /^(?:deaths?|killings?|injur(?:y|ies)|casualt(?:y|ies)|fatalit(?:y|ies)|disappearances?)$/;

/** Whose somebody or something is. */
export const OWN = /^(?:its|his|her|their)$/;
/** Those who count in somebody's name: "its *volunteers* had counted 44". */
export const OWN_STAFF =
  '(?:(?:field|local|medical|rescue) )?(?:volunteers|teams?|staff|doctors|medics|nurses|head nurse|chief nurse|matron|head doctor|chief doctor|chief physician|chief surgeon|surgeons|monitors|researchers|rescuers|crews?|divers|observers|partners|workers|hospitals|clinics|ambulances|engineers|experts|analysts|investigators|inspectors|branch|mission)';

/** Whoever speaks for an office in writing. */
export const PRESS_OFFICE = '(?:press|media|information) (?:office|service|department|centre|center|team|desk)';

/** What every state has, as its own: "its *army* said". */
export const OWN_STATE = 'army|military|armed forces|general staff|air force|navy|government';

const OFFICER =
  /^(?:spokes\p{L}+|chair\p{L}+|coordinators?|leaders?|managers?|lawyers?|founders?|editors?|chiefs?|heads?|directors?|commanders?|ministers?|presidents?|governors?|mayors?|secretary|officials?|representatives?|bulletins?|statements?|briefings?|communiqu[eé]s?|updates?|videos?|voice|channels?|websites?|ministry|organi[sz]ation)$/u;

/** "*its spokeswoman* said": the one who spoke before. */
function isOwnSpeaker(items: readonly Item[]): boolean {
  const owner = OWN.test(items[0]?.text ?? '');
  if (!owner || items.length > LONGEST_OFFICER) return false;
  return items.some(({ text }) => OFFICER.test(text)) || STAFF.test(items.map(({ text }) => text).join(' '));
}

/** "its director Dr. Ada Sample" */
const LONGEST_OFFICER = 6;

const STAFF = new RegExp(`^(?:its|their) (?:${OWN_STAFF}|${PRESS_OFFICE}|${OWN_STATE})$`);

const EVENT =
  /^(?:disaster|tragedy|accident|incident|catastrophe|violence|clashes|fighting|case|videos?|footage|images?|imagery|photos?|photographs?|pictures?|recordings?|clips?|maps?|screenshots?)$/;

/** "*An earlier version of this article* said": the outlet itself. */
const OWN_ARTICLE = /\b(?:this|our) (?:article|story|report|page|piece|column|newspaper|website)$/i;

/** The press of no name is as little of an authority as an outlet of one. */
const UNNAMED_PRESS = /^(?:reporters?|journalists?|correspondents?|newspapers?|broadcasters?|outlets?|media)$/;
