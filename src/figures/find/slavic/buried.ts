import type { Item } from '../../item.ts';
import type { Predicate } from './predicate.ts';

/** «*Под рухнувшим пролётом* находятся пять рабочих», «під обваленою стіною лишилися двоє»: whoever is below what fell is missing. */
export function buriedAt(items: readonly Item[], at: number): Predicate | null {
  const below = /^(?:под|під)$/u.test(items[at]?.text ?? '') && FALLEN.test(items[at + 1]?.text ?? '');
  return below && items[at + 2]?.kind === 'word'
    ? { from: at, to: at + 2, verb: at, cue: at, measure: 'missing' }
    : null;
}

const FALLEN =
  /^(?:рухнувш|обрушивш|обвалившей|обвалившим|обруш[её]нн|завалившей|завалившим|обвален|зруйнован|разрушенн)\p{L}*(?:ым|им|ой|ей|ою|ею)(?:ся)?$/u;
