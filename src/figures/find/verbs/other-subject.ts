import { type Item, is } from '../../item.ts';
import type { SubjectVerb } from './subject-verb.ts';

/** Whether the verb is that of other people, or of those counted in another way. */
export function isOfOtherSubject(items: readonly Item[], verb: SubjectVerb): boolean {
  const { at, cue } = verb;
  return (
    isBaseAhead(items, at, cue) ||
    isOfOne(items, at, cue) ||
    isOfSomeBehind(items, at, cue) ||
    isOfHurt(verb) ||
    isParticipleAlone(items, verb) ||
    isClosedPart(items, verb) ||
    isPlacedPart(items, verb)
  );
}

/** "20 *dead* were brought", "the *bodies* of 12 … were": the noun itself has told what befell them. */
function isOfHurt({ cue, measure, group, hurt }: SubjectVerb): boolean {
  if (group.measure === 'bodies' && measure !== 'bodies' && cue > group.to + 2) return true;
  return /^(?:killed|wounded|casualties|missing)$/.test(group.measure ?? '') && cue >= group.to && hurt < 0;
}

/** "20 *dying* in the street" */
function isParticipleAlone(items: readonly Item[], { at, cue }: SubjectVerb): boolean {
  return cue === at + 1 && /(?<!miss)ing$/.test(items[cue]?.text ?? '') && is(items[cue], 'happens');
}

/** "including *three children,* died": the verb of the whole. */
function isClosedPart(items: readonly Item[], { at, cue, group }: SubjectVerb): boolean {
  return is(items[at - 1], 'including') && /^(?:,|and)$/.test(items[group.to]?.text ?? '') && cue > group.to;
}

/** "Twenty-three are dead – *15 in Karsk and eight in Tarsk* – and 140 are hurt": the parts of what was told before, each with its place. */
function isPlacedPart(items: readonly Item[], { at, cue }: SubjectVerb): boolean {
  const last = items.findLastIndex(({ count }, i) => i > at && i < cue && count?.unit === 'people');
  const isNew = items[last - 1]?.text === 'and' && /^[,)–—-]$/.test(items[last - 2]?.text ?? '');
  const isPlaced = (from: number, to: number) =>
    items.slice(from, to).some(({ text }) => /^(?:in|at|near|on)$/.test(text));
  return last > 0 && isNew && isPlaced(at + 1, last - 1) && !isPlaced(last + 1, cue);
}

/** "Of *44* people on board, 17 died": the whole, before the number that is told of it. */
function isBaseAhead(items: readonly Item[], at: number, cue: number): boolean {
  const opens = is(items[at - 1], 'stop') ? at - 2 : at - 1;
  const before = items[opens - 1];
  if (items[opens]?.text !== 'of' || (before !== undefined && before.kind !== 'mark')) return false;
  return items.slice(at + 1, cue).some(({ count }) => count !== null && count.sifted === null);
}

/** "The actor, who fell in 40 plays*, was* wounded": one of whom a clause tells, and not the many in it. */
function isOfOne(items: readonly Item[], at: number, cue: number): boolean {
  const verb = items.findIndex((item, i) => i > at && i < cue && /^(?:was|is|has)$/.test(item.text));
  const isTold = items.some(({ text }, i) => i < at && text === 'who' && items[i - 1]?.text === ',');
  return (
    isTold && (items[at]?.count?.low ?? 1) > 1 && items[verb - 1]?.text === ',' && items[at]?.count?.unit === 'people'
  );
}

/** "*1,640 recruits* in the army, 310 *of whom have been killed*": the verb of those behind the comma, and of no more. */
function isOfSomeBehind(items: readonly Item[], at: number, cue: number): boolean {
  const some = items.findLastIndex(
    ({ count }, i) => i > at && i < cue && count !== null && items[i - 1]?.text === ',' && is(items[i + 1], 'of-them'),
  );
  return some > 0 && items.slice(some, cue).every(({ kind }) => kind !== 'mark');
}
