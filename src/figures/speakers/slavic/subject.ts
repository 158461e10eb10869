import type { Name } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { isNominative } from './nominative.ts';
import { written } from './noun-span.ts';

/**
 * «*Мэр Карска* вышел к журналистам. По его словам, …», «На брифинге выступил *глава комитета Назаров*. Погибли трое, добавил он»:
 * the title or the office that a sentence tells something of, for a pronoun in the next one.
 */
export function subjectOf(sentence: Sentence, { register }: TextContext): Name | null {
  const span = subjectSpan(sentence);
  return span === null ? null : register.authority(written(sentence, span));
}

export function subjectSpan({ items }: Sentence): Span | null {
  const head = items.findIndex((item, i) => isNominative(item) && !isGoverned(items, i));
  if (head < 0 || items.slice(0, head).some(({ kind }) => kind === 'mark')) return null;
  const end = items.findIndex((item, i) => i > head && endsSubject(item));
  return { from: adjectivesBefore(items, head), to: end < 0 ? items.length : end };
}

/** «в *полиция*» is no grammar: a word behind a preposition or «как» is no subject. */
function isGoverned(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'preposition') || /^(?:как|як|бывший|колишній)$/u.test(items[at - 1]?.text ?? '');
}

function adjectivesBefore(items: readonly Item[], head: number): number {
  let from = head;
  while (/(?:ый|ий|ая|ое|ька|цька|на|не)$/u.test(items[from - 1]?.text ?? '')) from -= 1;
  return from;
}

function endsSubject(item: Item): boolean {
  if (item.kind === 'mark') return !/^["«»“”'’-]$/.test(item.text);
  if (item.count !== null || is(item, 'preposition', 'conjunction', 'adverb', 'stop', 'clause', 'not')) return true;
  if (item.senses.length > 0) return is(item, 'says', 'active', 'passive', 'happens', 'auxiliary', 'weekday', 'month');
  return !item.capital && VERB.test(item.text) && !NOUN.test(item.text);
}

const VERB =
  /(?:[аеёиіоуыяї](?:л|ла|ло|ли|в)|[шс]ла|[шс]ли|[шс]ло|шов|нёс|ніс|ает|яет|ует|ит|ают|уют|ає|яє|ує|ить|ають|ують)(?:ся|сь)?$/u;
const NOUN = /^(?:отдел|відділ|посел|посёл|сел[аоі]|вокзал|канал|генерал|металл|футбол|школ|сил|тыл|дел[аоу])/u;
