import { type Item, is } from '../../item.ts';
import type { FindContext } from '../../rule.ts';
import { countsPeople, groupEnd, isFree, isVerb, partsClauses, verbMeasure } from './clause.ts';
import { mayCount } from './may-count.ts';
import type { Predicate } from './predicate.ts';

/** The number that a transitive verb counts in front of it: its object, or that of a relative clause. */
export function objectOfVerb(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const object = objectBefore(items, predicate, context) ?? overRelative(items, predicate, context);
  return object ?? relativeBefore(items, predicate, context);
}

/** How far in front of a comma the people of a relative clause stand. */
const REACH = 12;

/** «ещё двенадцать ранили», «8 тисяч військових [досі] утримують»: the object stands right before its verb, and none behind it. */
function objectBefore(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const verb = predicate.from;
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    if (items[i]?.count == null) continue;
    const apposed = DASH.test(items[i - 1]?.text ?? '');
    const reached = items
      .slice(groupEnd(items, i), verb)
      .every((item) => is(item, 'adverb') || WE.test(item.text) || (apposed && DASH.test(item.text)));
    const alone = groupEnd(items, i) <= verb && reached && items[verb + 1]?.count == null;
    const strict = !isContrast(items, i, context);
    const fits = predicate.measure !== 'deployed' || mayCount(items, predicate, i);
    return alone && fits && isFree(items, i, context) && countsPeople(items, i, strict) ? i : null;
  }
  return null;
}

/** «Жителей двух улиц *— около 600 человек —* эвакуировали» */
const DASH = /^[—–]$/;

/** «Двох військових *ми* взяли в полон»: who did it stands before the verb. */
const WE = /^(?:ми|мы|вони|они|він|вона|он|она)$/u;

/** «убил двоих, *а 910 ранил*»: a bare number goes on about the people told before it. */
function isContrast(items: readonly Item[], at: number, { isTaken }: FindContext): boolean {
  const opens = is(items[at - 1], 'conjunction', 'others') || /^[,;]$/.test(items[at - 1]?.text ?? '');
  return (
    opens && items.slice(0, at).some(({ count }, i) => count?.unit === 'people' && isTaken(i) && count.sifted === null)
  );
}

/** «солдатів, яких Пхеньян [торік] відрядив»: the pronoun is the object of the verb. */
function relativeBefore(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  for (let i = predicate.from - 1; i >= Math.max(0, predicate.from - 6); i -= 1) {
    if (isObjectPronoun(items, i))
      return isServedBehind(items, predicate.to) || isFreedAlready(items, predicate, i)
        ? null
        : antecedent(items, predicate, i, context);
    if ((items[i]?.count ?? null) !== null || items[i]?.text === ',') return null;
  }
  return null;
}

/** «звільнено 12 бійців і двох цивільних, *яких утримували* в тюрмі»: they were held, and are free now. */
function isFreedAlready(items: readonly Item[], { measure }: Predicate, pronoun: number): boolean {
  return HELD.test(measure) && items.slice(0, pronoun).some((item) => verbMeasure(item) === 'released');
}

/** «держали» is of forces, too. */
const HELD = /^(?:captured|deployed)$/;

/** «П’ятьох, яких утримували в школі, *звільнили*»: the verb of the main clause counts them. */
function overRelative(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const end = commaBefore(items, predicate.from, 5);
  if (end === null) return null;
  for (let i = end - 1; i >= Math.max(1, end - REACH); i -= 1) {
    if (isObjectPronoun(items, i)) return antecedent(items, predicate, i, context);
    if (/^[;:]$/.test(items[i]?.text ?? '')) return null;
  }
  return null;
}

/** «один зі 108 протестувальників, які загинули»: the relative pronoun stands for the people right before it. */
export function antecedent(
  items: readonly Item[],
  predicate: Predicate,
  pronoun: number,
  context: FindContext,
): number | null {
  for (let i = pronoun - 2; i >= Math.max(0, pronoun - 8); i -= 1) {
    if (isFree(items, i, context)) return groupEnd(items, i) >= pronoun - 2 && mayCount(items, predicate, i) ? i : null;
  }
  return null;
}

/** Behind the comma that ends this clause stands another verb within a few words. */
function isServedBehind(items: readonly Item[], verb: number): boolean {
  const end = items.findIndex(({ text }, i) => i > verb && text === ',');
  const next = items.findIndex((item, i) => i > end && (isVerb(item) || item.count !== null || partsClauses(item)));
  return end > verb && next > end && next <= end + 5 && isVerb(items[next]);
}

function commaBefore(items: readonly Item[], at: number, reach: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if (items[i]?.text === ',') return i;
    if (items[i]?.count != null || isVerb(items[i])) return null;
  }
  return null;
}

function isObjectPronoun(items: readonly Item[], at: number): boolean {
  return /^(?:которых|яких|що)$/u.test(items[at]?.text ?? '') && items[at - 1]?.text === ',';
}
