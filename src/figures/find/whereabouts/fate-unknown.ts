import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/**
 * "The fate of 17 fishermen remains unknown", "the whereabouts of some 40 villagers are unclear", "it could not establish *what
 * became of* nine others".
 */
export const fateUnknown: Finder = {
  name: 'fate-unknown',
  languages: ['en'],
  find: (sentence, { isTaken }) =>
    sentence.items.flatMap((item, at) => (item.count?.unit === 'people' && !isTaken(at) ? fateOf(sentence, at) : [])),
};

const REACH = 12;
const UNKNOWN = /^(?:unknown|unclear|uncertain|unresolved|established|clarified|known|mystery)$/;

function fateOf({ items, text, start }: Sentence, at: number): Find[] {
  const { kind, to } = groupAfter(items, at);
  const from = nounBefore(items, at);
  if (from < 0 || !(kind === 'person' || kind === 'none')) return [];
  if (NOT_FOUND_OUT.test(text.slice(0, (items[from]?.start ?? start) - start)))
    return [{ at, measure: 'missing', cue: from, from, to: Math.max(to, at + 1) }];
  const cue = items.findIndex((item, i) => i >= to && i < at + REACH && UNKNOWN.test(item.text));
  const settled = items.slice(to, cue).some(({ text }) => /^[.;]$|^(?:already|now)$/.test(text));
  const negated = items.slice(to, cue).some(({ text }) => /not$|n't$|n’t$|^being$/.test(text));
  const needsNot = /^(?:established|clarified|known)$/.test(items[cue]?.text ?? '');
  return cue < 0 || settled || needsNot !== negated ? [] : [{ at, measure: 'missing', cue: from, from, to: cue + 1 }];
}

/** "*could not establish* the fate of 19 others", "*nobody knows* what happened to the other nine" */
const NOT_FOUND_OUT =
  /\b(?:(?:not|never|n['’]t|unable to|failed to|yet to|impossible to|trying to|cannot)(?: \p{Ll}+){0,2} (?:establish(?:ed)?|determined?|find out|found out|clarif(?:y|ied)|learn(?:ed|t)?|known?|say|said|explain(?:ed)?)|(?:nobody|no one|no-one) (?:knows|can say|could say)|no idea|unclear|unknown|a mystery)(?: exactly)?(?: the)?(?: exact)? $/u;

/** "the fate of [the other]", "what became of [the other]", "what had happened to" */
function nounBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 5; i -= 1) {
    if (/^(?:fate|fates|whereabouts)$/.test(items[i]?.text ?? '')) return i;
    if (/^(?:become|became|happened)$/.test(items[i]?.text ?? '')) return whatBefore(items, i);
    if (!/^(?:of|to|the|other|another|remaining|at|least|some)$/.test(items[i]?.text ?? '')) return -1;
  }
  return -1;
}

/** "*what* has become of" */
function whatBefore(items: readonly Item[], verb: number): number {
  const what = is(items[verb - 1], 'auxiliary') ? verb - 2 : verb - 1;
  return items[what]?.text === 'what' ? what : -1;
}
