import type { Measure } from '../domain/figure.ts';
import { isFor } from './find/arabic/clause.ts';
import { type Item, is, measureOf } from './item.ts';
import { PLANNED } from './planned-number.ts';

/** The words that a count counts: "20 [North Korean army soldiers]". */
export interface Group {
  /** Index behind the last item of the group. */
  readonly to: number;
  /** Index of the noun, or -1 where the number stands alone. */
  readonly head: number;
  readonly kind: 'person' | 'measure' | 'thing' | 'unknown' | 'none';
  /** The measure of a head like "casualties" or "dead", or of an adjective: "20 *wounded* soldiers". */
  readonly measure: Measure | null;
  readonly cue: number;
}

const LONGEST = 9;

/** Reads the noun group behind the count at `at`. */
export function groupAfter(items: readonly Item[], at: number): Group {
  let to = skipOf(items, at + 1);
  let head = -1;
  let kind: Group['kind'] = 'none';
  let cue = -1;
  for (let i = to; i < items.length && i < at + LONGEST; i += 1) {
    const item = items[i];
    if (item === undefined || endsGroup(items, i, kind)) break;
    if (cue >= 0 && isPlainNoun(items[cue]) && item.senses.length === 0 && item.kind === 'word') break;
    if (cue === i - 1 && isShortParticiple(items[cue]) && !is(item, 'person')) break;
    if (cue === i - 1 && (DOING.test(item.text) || isIncidentOf(items[cue], item))) break;
    if (item.kind === 'mark') continue;
    const dead = isOfTheDead(items[cue], item);
    if (isCueNoun(items, i) && !dead) cue = i;
    kind = dead || isTheEnemy(items, i) ? 'person' : kindOf(item, kind);
    head = i;
    to = i + 1;
  }
  const measure = cue < 0 ? null : measureOf(items[cue], 'people', 'state', 'passive');
  if (measure !== null && (cue === head || kind === 'person')) return { to, head, kind: 'measure', measure, cue };
  return { to, head, kind, measure: null, cue: -1 };
}

/** "12 *dead prisoners*", «53 *погибших военнопленных*»: what they had been before. "1,200 *bodies of fallen* soldiers": who they were. */
function isOfTheDead(cue: Item | undefined, noun: Item): boolean {
  const before = measureOf(cue, 'people', 'state', 'passive');
  if (before === 'bodies') return measureOf(noun, 'people', 'state', 'passive') === 'killed';
  return (
    (before === 'killed' || before === 'wounded') &&
    /^(?:captured|displaced|deployed)$/.test(measureOf(noun, 'people', 'state') ?? '')
  );
}

/** «555 *освобождены* вне обменов»: a predicate, behind which nothing is counted. */
function isShortParticiple(item: Item | undefined): boolean {
  return is(item, 'passive') && !is(item, 'people') && SHORT.test(item?.text ?? '');
}

const SHORT = /[а-яіїєґ]{2}(?:[еа]н[оаыі]?|[иуя]т[оаыі]?)$/u;

/** "thousands more wounded *fighting* for others": what they did, and no noun. */
const DOING = /^(?:fighting|serving|defending|fleeing|crossing|trying|attempting|waiting|working|seeking|travelling)$/;

/** «о 165 жертвах *обстрелов*», «24 загиблих *аварії*»: in the genitive, of what they died. */
function isIncidentOf(cue: Item | undefined, noun: Item): boolean {
  return isPlainNoun(cue) && is(noun, 'incident') && CYRILLIC.test(noun.text);
}

/** "hundreds *of* people", "137 *of its* soldiers", "a third *of the* dead", "4,000 *of the 11,000* troops". */
function skipOf(items: readonly Item[], at: number): number {
  // "11,000 *such* bodies"
  if (items[at]?.text === 'such' && is(items[at + 1], 'people', 'person')) return at + 1;
  const share = items[at - 1]?.count?.unit === 'fraction';
  if (items[at]?.text !== 'of' && !share) return at;
  let i = items[at]?.text === 'of' ? at + 1 : at;
  while (is(items[i], 'stop') && i < at + 4) i += 1;
  if (is(items[i], 'single') && PLANNED.test(items[i + 1]?.text ?? '') && items[i + 2]?.count) return i + 3;
  const owner = items.findIndex((item, k) => k > i && k < i + 4 && /^['’]s$/.test(item.text));
  if (owner > 0 && items[owner + 1]?.count) return owner + 2;
  return items[i]?.count ? i + 1 : i;
}

/** "18 fatalities overnight" ends at the noun; "1,130 dead cranes" does not: there the word is an adjective. */
function isPlainNoun(item: Item | undefined): boolean {
  return is(item, 'people') && !is(item, 'state', 'passive');
}

function endsGroup(items: readonly Item[], i: number, kind: Group['kind']): boolean {
  const item = items[i];
  if (item !== undefined && isInAge(items, i)) return false;
  if (item === undefined || item.count !== null) return true;
  // "30 M23 fighters", "12 T-72 tanks"
  if (item.kind === 'code') return !is(items[i + 1], 'person', 'thing');
  if (/^["”»'’]$/.test(item.text) && items[i - 1]?.count && !/^[,.]/.test(items[i + 1]?.text ?? ',')) return false;
  if (item.kind === 'mark') return !/^["“”«»'’-]$/.test(item.text) || (kind === 'none' && !/^[«“„]$/.test(item.text));
  if (/^instead(?: of)?$/.test(item.text)) return true;
  // "its list of the dead, now 350 *long*."
  if (item.text === 'long' && /^[.,;]?$/.test(items[i + 1]?.text ?? '')) return true;
  if (item.text === "'s" || item.text === '’s') return false;
  if (kind === 'person' && (/^(?:aged|home|last|this)$/.test(item.text) || is(item, 'not', 'denies'))) return true;
  // Arabic joins a new clause with a letter: "16 مقاتلاً *وأسر* اثنان"
  if (kind === 'person' && item.text.startsWith('و') && !is(item, 'person')) return true;
  // … and a preposition with the article: "340 شخصا *بالدم للمصابين*"
  if (kind === 'person' && /^(?:بال|لل)/.test(item.text)) return true;
  if (isFor(item)) return true;
  if (is(item, 'person', 'thing', 'others')) return false;
  if (item.text === 'remains' && (is(items[i - 1], 'person') || /s$/.test(items[i - 1]?.text ?? ''))) return true;
  if (kind === 'person' && (isUnknownVerb(items, i) || isPresentTense(item))) return true;
  if (kind === 'none' && PLAIN_VERBS.test(item.text) && item.senses.length === 0) return true;
  if (kind === 'none' && item.text === 'living' && is(items[i + 1], 'person', 'people')) return false;
  if (isCueNoun(items, i) || (is(item, 'says') && is(items[i + 1], 'people', 'person'))) return false;
  if (is(item, 'passive', 'active', 'happens', 'loss', 'auxiliary', 'says', 'leaving', 'other-fate')) return true;
  return (
    is(
      item,
      'preposition',
      'conjunction',
      'stop',
      'clause',
      'including',
      'according',
      'of-them',
      'adverb',
      'amounts-to',
      'weekday',
      'month',
      'single',
      'suffers',
      'contact',
    ) || isOfCount(item)
  );
}

/** "two workers *collapsed* and died", "34 people *myself*", "the count of 140 dead *does not* include", "the tally of 312 killed *excludes* foreigners": what is said of the count. */
function isOfCount({ text }: Item): boolean {
  return /^(?:do|does|did|have|has|had) not$|^exclud(?:e[sd]?|ing)$|^omit(?:s|ted|ting)?$|^(?:my|him|her|them|our)sel(?:f|ves)$|^collapsed$/.test(
    text,
  );
}

/** "two *14*-year-olds", "three *nine-*year-old girls": an age within the group. */
function isInAge(items: readonly Item[], i: number): boolean {
  const number = items[i]?.count?.sifted === 'compound' ? i : items[i - 1]?.count?.sifted === 'compound' ? i - 1 : -1;
  return (
    number > 0 &&
    items[number + 1]?.text === '-' &&
    i <= number + 1 &&
    /^year(?:-olds)?$/.test(items[number + 2]?.text ?? '')
  );
}

/** "600 soldiers *arrived* on Sunday": behind its noun a past tense that no table lists; not "20 civilian *armed* men". */
function isUnknownVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.senses.length === 0 && PLAIN_VERBS.test(item.text)) return true;
  if (item?.senses.length !== 0 || item.capital) return false;
  if (/[a-z]{3}ing$/.test(item.text) && items[i + 1]?.kind === 'word') return !is(items[i + 1], 'person', 'people');
  if (!/[a-z]{2}ed$/.test(item.text)) return false;
  const next = items[i + 1];
  return (
    next?.kind !== 'word' || is(next, 'preposition', 'adverb', 'stop', 'single', 'clause', 'weekday', 'conjunction')
  );
}

/** «40 кинологов *ищут* пропавших», «12 людей *чекають*»: behind its noun a verb that no table lists. */
function isPresentTense({ text, senses, capital }: Item): boolean {
  return senses.length === 0 && !capital && PRESENT.test(text);
}

const PRESENT = /[а-яіїє]{2}(?:[еиуяю]т|[еиуюя]ть|[аую]є)$/u;

/** Behind people, these are verbs: "4,000 soldiers *stand* beside the rebels", "29 miners *came* up". */
const PLAIN_VERBS =
  /^(?:stand|stood|sought|seek|serve|fight|fought|join|enlist|guard|patrol|live|sleep|share|starve|operate|came|come|went|go|lie|lay|sit|sat|wait|took|ran|run|made|swam|broke|land|arrive|lived|slept|worked|belonged|wore|marched)$/;

/** A measure noun, or a participle that stands before a noun like an adjective. */
function isCueNoun(items: readonly Item[], i: number): boolean {
  if (isHomeless(items, i)) return false;
  if (is(items[i], 'people', 'state')) return true;
  // "nine *captured* Zubrian soldiers"
  const noun = items[i + 1]?.capital ? i + 2 : i + 1;
  return is(items[i], 'passive') && is(items[noun], 'person');
}

/** «1,2 миллиона *были вынуждены покинуть* дома»: a verb, and what is left behind is not what is counted. */
function isHomeless(items: readonly Item[], i: number): boolean {
  return measureOf(items[i], 'happens') === 'displaced' && is(items[i + 1], 'thing');
}

/** "six *of the enemy*" */
function isTheEnemy(items: readonly Item[], i: number): boolean {
  return items[i]?.text === 'enemy' && items[i - 1]?.text === 'the' && items[i - 2]?.text === 'of';
}

/** «200 жителей посёлка», «посевов пшеницы»: behind a noun, Ukrainian and Russian put its genitive, not another head. */
const CYRILLIC = /^[\u0400-\u04ff]/;

/** Nouns of agents that no table lists: skaters, surveyors, machinists, oarsmen. Machines so named are listed as things. */
const AGENTS = /[a-z]{3}(?:ers|(?<!do)ors|ists|[^u]men|women)$/;

/** Peoples that no table lists, as English names them: Lurans, Zubrovians, Malvese. */
const PEOPLES = /[a-z]{3}(?:[ai]ns|ese|ites)$/;

function kindOf(item: Item, before: Group['kind']): Group['kind'] {
  if (is(item, 'person') || (item.senses.length === 0 && (item.capital ? PEOPLES : AGENTS).test(item.text)))
    return 'person';
  if (is(item, 'thing')) return before === 'person' && CYRILLIC.test(item.text) ? 'person' : 'thing';
  if (item.kind === 'mark' || item.text === "'s" || is(item, 'people', 'event', 'state'))
    return before === 'none' ? 'unknown' : before;
  const isGenitive = item.senses.length === 0 && CYRILLIC.test(item.text);
  return before === 'person' || (before === 'thing' && isGenitive) ? before : 'unknown';
}
