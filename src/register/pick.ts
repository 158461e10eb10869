import type { Name } from '../domain/figure.ts';
import { ARTICLES, type Sentence } from './lexicon.ts';
import type { Mention } from './register.ts';

/** Which of the names found in the words that were asked for is meant; null where none is. */
export type Pick = (names: readonly Name[], found: readonly Mention[], sentence: Sentence) => Name | null;

/** The one name that all mentions agree on. An institution without its country counts only when nothing else is named. */
export function soleName(names: readonly Name[], found: readonly Mention[], sentence: Sentence): Name | null {
  const owned = names.filter(({ key }) => !key.startsWith('~'));
  const keys = new Set((owned.length > 0 ? owned : names).map(({ key }) => key));
  if (keys.size !== 1) return headOf(found, sentence);
  const [first] = owned.length > 0 ? owned : names;
  return owned.length > 0 || covers(found, sentence) ? (first ?? null) : null;
}

/** «ГУР Міноборони», "the intelligence directorate of the ministry": right before the office that it belongs to stands the name. */
function headOf(found: readonly Mention[], { text, words }: Sentence): Name | null {
  const [head, owner] = found;
  if (words[0]?.script === 'hangul') return lastOf(found, text);
  if (head === undefined || owner === undefined || found.length > 2 || head.name.key.startsWith('~')) return null;
  const before = words.filter(({ end }) => end <= head.start).every(({ forms }) => ARTICLES.has(forms[0] ?? ''));
  const isOwned = /^ (?:of (?:the )?|при |в |у )?$/i.test(text.slice(head.end, owner.start));
  return before && isOwned && head.name.within.some((key) => owner.name.within.includes(key)) ? head.name : null;
}

/** "그리스 내무부 *소방청*", "총무성 산하 *소방청*": in Korean the office itself stands behind the one that it belongs to. */
function lastOf(found: readonly Mention[], text: string): Name | null {
  const [owner, office] = found;
  if (owner === undefined || office === undefined || found.length > 2 || office.name.key.startsWith('~')) return null;
  const isOwned = owner.start === 0 && /^ (?:산하 |소속 )?$/u.test(text.slice(owner.end, office.start));
  return isOwned && office.name.within.some((key) => owner.name.within.includes(key)) ? office.name : null;
}

/** Like `soleName`, but "Valdoran soldiers" are no soldiers of just any side: a name that the register does not know stays. */
export function soleGroup(names: readonly Name[], found: readonly Mention[], sentence: Sentence): Name | null {
  const name = soleName(names, found, sentence) ?? sideOf(found, sentence);
  if (name === null || name.within.length > 0 || name.key.length === 2) return name;
  const isKnown = (word: Sentence['words'][number]) =>
    word.capital !== 'first' || word.script !== 'latin' || ARTICLES.has(word.forms[0] ?? '');
  const strangers = sentence.words.filter(
    (word) => !isKnown(word) && !found.some(({ start, end }) => start <= word.start && word.end <= end),
  );
  if (strangers.length === 0) return name;
  const sides = strangers.map(({ forms }) => forms[0] ?? '').join(' ');
  return { ...name, key: `~${sides} ${name.key}`, name: sentence.text, within: [name.key] };
}

/**
 * "Servicemen of the Armed Forces of Ruritania", «полонених військових Руританії»: one of two names is the other's side.
 * «Погибших военнослужащих»: the first says only what became of the second.
 */
function sideOf(found: readonly Mention[], { text }: Sentence): Name | null {
  const [first, second] = found;
  if (first === undefined || second === undefined || found.length > 2) return null;
  if (!/^ (?:of (?:the )?)?$/i.test(text.slice(first.end, second.start))) return null;
  const [sided, ...others] = [first.name, second.name].filter(({ within }) => within.some((key) => key.length === 2));
  if (sided === undefined && first.name.key === 'people') return second.name;
  return sided !== undefined && others.length === 0 ? sided : null;
}

/** Whether the mentions leave out nothing but articles. */
function covers(found: readonly Mention[], { words }: Sentence): boolean {
  return words.every(
    (word) =>
      ARTICLES.has(word.forms[0] ?? '') || found.some(({ start, end }) => start <= word.start && word.end <= end),
  );
}

/** "Nepal's Rasuwa district": the one that lies in all others; "Khan Younis, southern Gaza": the first place, when each further one, or what that is a part of, contains it. */
export function innermost(names: readonly Name[]): Name | null {
  const inner = names.find((name) => names.every(({ key }) => key === name.key || name.within.includes(key)));
  if (inner !== undefined) return inner;
  const [first, ...rest] = names;
  if (first === undefined) return null;
  return rest.every(({ key, within }) =>
    [key, ...within].some((outer) => outer === first.key || first.within.includes(outer)),
  )
    ? first
    : null;
}
