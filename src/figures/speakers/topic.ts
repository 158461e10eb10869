import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import type { Claim } from './claim.ts';
import { isOffice } from './offices.ts';
import { stripped } from './stripped.ts';

/**
 * Whom a pronoun means that follows a sentence in which nobody speaks: "*The state prosecutor* spoke for six hours. …, she
 * said", "*A relief team* visited the ward. It saw …". Null where the sentence is about somebody or something else.
 */
export function topicOf(
  sentence: Sentence | undefined,
  { pronoun }: Pick<Claim, 'pronoun'>,
  context: TextContext,
): Name | null {
  if (sentence === undefined || pronoun === undefined) return null;
  const { items, text, start } = sentence;
  // "*Has* the ministry's tally changed? It said …"
  const opens = is(items[0], 'auxiliary') ? 1 : 0;
  const { from, to } = stripped(items, { from: opens, to: endOfOwner(items, endOfSubject(items, opens)) });
  const [first, last] = [items[from], items[to - 1]];
  if (to <= from || first === undefined || last === undefined) return null;
  const name = context.register.authority(text.slice(first.start - start, last.end - start));
  return !name.key.startsWith('~') || agrees(items.slice(from, to), pronoun) ? name : null;
}

/** "*the ministry*'s tally of the dead": whose count it is. */
function endOfOwner(items: readonly Item[], to: number): number {
  const owner = items.findIndex(
    ({ text }, i) =>
      i < to && /^['’]s?$/.test(text) && /^(?:tally|count|figure|toll|list)\b/.test(items[i + 1]?.text ?? ''),
  );
  return owner < 0 ? to : owner;
}

const LONGEST = 8;

/** Behind the words before the first verb, or 0 where the sentence does not open with its subject. */
function endOfSubject(items: readonly Item[], from: number): number {
  for (let i = from; i < Math.min(items.length, LONGEST + 1); i += 1) {
    const item = items[i];
    if (/^(?:whom|who)$/.test(item?.text ?? '') && i > from + 1) return i;
    if (item === undefined || item.count !== null || is(item, 'clause', 'of-them')) return 0;
    if (i > from && isVerb(items, i)) return is(items[from], 'preposition', 'pronoun', 'adverb') ? 0 : i;
    if (item.kind === 'mark' && !/^[-.'’]$/.test(item.text)) return i > 1 && item.text === ',' ? i : 0;
  }
  return 0;
}

function isVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (is(item, 'auxiliary', 'not', 'says', 'active', 'loss', 'happens') && !is(item, 'person')) return true;
  const isOther = item === undefined || item.capital || !(item.senses.length === 0 || is(item, 'hypothetical'));
  return !isOther && VERB.test(item.text.split(' ')[0] ?? '') && !is(items[i - 1], 'stop', 'single');
}

const VERB =
  /(?:[a-z]{2}ed|spoke|broke|gave|took|went|came|held|met|saw|sent|set|made|began|drew|wrote|rose|laid|sought|brought|left|led|paid|won|stood|keeps?|gives|doubts?|questions?|disputes?|monitors?|tracks?|studies|visits|runs|holds|calls|meets|appeals|sends)$/;

/** Who may be meant: an office or a document by "it", people by the other pronouns. */
function agrees(subject: readonly Item[], pronoun: string): boolean {
  const isOf = (words: RegExp) => subject.some(({ text }) => words.test(text));
  const office = subject.some(({ text }) => isOffice(text)) || isOf(BODIES);
  const people = subject.some((item) => is(item, 'person') && !is(item, 'people')) || isOf(PEOPLE);
  if (/^(?:he|she|his|her)\b/i.test(pronoun)) return people || office;
  return /^(?:it|its)\b/i.test(pronoun) ? office || isOf(DOCUMENTS) : people || office;
}

const BODIES =
  /^(?:(?:team|cell|unit|group|company|firm|union|panel|court|tribunal|observatory|institute|university)s?|charit(?:y|ies)|companies)$/;
const PEOPLE = /^(?:prosecutor|surgeon|coroner|judge|delegates|lawyers|elders|counsel|captain|colonel|lieutenant)$/;
const DOCUMENTS = /^(?:history|register|report|bulletin|census|study|survey|diary|log|inquiry|indictment|verdict)$/;
