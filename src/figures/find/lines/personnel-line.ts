import { type Count, type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder, Sentence } from '../../rule.ts';

/**
 * The people's entry of a list of losses, in one sentence or on lines of its own: "Enemy losses from … to …: personnel –
 * about 12,300 persons, tanks – 900". The equipment of such a list is no figure.
 */
export const personnelLine: Finder = {
  name: 'personnel-line',
  languages: ['en', 'uk', 'ru'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at) => (item.count && !context.isTaken(at) ? entryAt(sentence, at, context) : [])),
};

function entryAt({ items }: Sentence, at: number, { heading }: FindContext): Find[] {
  const from = personnelBefore(items, at);
  if (from === null) return [];
  const inList = tellsLosses(items.slice(0, from)) || (heading !== null && tellsLosses(heading.items));
  if (!inList) return [];
  const whole = joined(items[at], items[at + 1]);
  return [
    { at, measure: 'casualties', cue: from, from, to: whole ? at + 2 : at + 1, ...(whole ? { count: whole } : {}) },
  ];
}

/** "841 310" with a plain space, which English text may not group by elsewhere ("on June 12 300 people …"). */
function joined(head: Item | undefined, tail: Item | undefined): Count | null {
  if (!head?.count || !tail?.count || tail.start !== head.end + 1 || !/^\d{3}$/.test(tail.text)) return null;
  const { low, high } = head.count;
  const value = (bound: number | null) => (bound === null ? null : bound * 1000 + Number(tail.text));
  return { ...head.count, low: value(low), high: value(high), rounding: 1, numberEnd: tail.count.numberEnd };
}

const PERSONNEL = /^(?:personnel|manpower|(?:особовий|особового|личный|личного) (?:склад|складу|состав|состава))$/u;
const STAFF = /^(?:склад|складу|состав|состава)$/u;
const OF_STAFF = /^(?:особовий|особового|личный|личного)$/u;

/** "personnel –", "особового складу:"; null where no such label stands before the number. */
function personnelBefore(items: readonly Item[], at: number): number | null {
  const label = /^[:=|–—-]$/.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const word = items[label]?.text ?? '';
  if (PERSONNEL.test(word)) return label;
  return STAFF.test(word) && OF_STAFF.test(items[label - 1]?.text ?? '') ? label - 1 : null;
}

function tellsLosses(items: readonly Item[]): boolean {
  return items.some((item) => measureOf(item, 'people', 'toll', 'event') === 'casualties' || is(item, 'loss'));
}

/** "The staff told of the enemy's losses. *Personnel – about 12,300 (+140)*": a sentence that is no heading may announce the list as well. */
export function announcesPersonnel(announcer: Sentence, next: Sentence | undefined): boolean {
  return next !== undefined && PERSONNEL_FIRST.test(next.text) && tellsLosses(announcer.items);
}

const PERSONNEL_FIRST =
  /^[^\p{L}]{0,6}(?:personnel|manpower|(?:особовий|особового|личный|личного) (?:склад|складу|состав|состава)) ?[:=|–—‒-]/iu;
