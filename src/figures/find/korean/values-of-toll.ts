import type { Measure } from '../../../domain/figure.ts';
import type { Count } from '../../item.ts';
import type { Find, FindContext, Sentence } from '../../rule.ts';
import { isFree, isJoined, isPeople } from './clause.ts';
import { tailOf } from './tail.ts';

/** A noun that tells what a number behind it counts. */
export interface Toll {
  readonly measure: Measure;
  readonly cue: number;
  /** Index behind the noun and its particle. */
  readonly next: number;
  /** Whether a particle makes the noun the topic, so that words may stand before the number. */
  readonly topic: boolean;
  /** The particle makes it the object of a verb, which ends its clause. */
  readonly isObject?: boolean;
}

/** "12명에서 15명*으로* 늘었다" moved; "1천명에서 1천500명에 이른다" spans. */
const MOVED = /^ ?명?(?:으로|로)/u;

function behind({ items, text, start }: Sentence, at: number): string {
  return text.slice((items[at]?.end ?? start) - start);
}

function rangeOf({ items, text, start }: Sentence, at: number, upper: Count): Count {
  const lower = items[at]?.count ?? upper;
  const written = text.slice(lower.numberStart - start, upper.numberEnd - start);
  return { ...upper, low: lower.low, qualifier: 'range', numberStart: lower.numberStart, written };
}

/** "전날 14명에서 *이날 오후 19명*으로": right behind, or behind the time of the new value; -1 where nothing moved. */
function movedTo({ items, text, start }: Sentence, next: number): number {
  const at = items.findIndex(({ count }, i) => i >= next && count?.sifted === null);
  if (at < 0 || at === next) return at;
  const between = text.slice((items[next]?.start ?? start) - start, (items[at]?.start ?? start) - start);
  return TIMES.test(between) && MOVED.test(behind({ items, text, start } as Sentence, at)) ? at : -1;
}

const TIMES =
  /^(?:(?:이날|오늘|다음 ?날|이튿날|하루|이틀|사흘|나흘|만에|새|뒤|후|오전|오후|새벽|저녁|낮|밤|현재|다시|모두|총|\d{1,2}[시일분월](?:께|쯤)?) )+$/u;

/** The value, the old one before it ("12명에서 15명으로"), and further ones that share the noun. */
export function valuesFrom(sentence: Sentence, { measure, cue }: Toll, at: number, context: FindContext): Find[] {
  const { particle, next } = tailOf(sentence, at);
  const find: Find = { at, measure, cue, from: Math.min(cue, at), to: at + 1 };
  const upper = sentence.items[next]?.count;
  if (particle === '에서' && upper && isFree(sentence, next, context) && !MOVED.test(behind(sentence, next)))
    return [{ ...find, to: next + 1, count: rangeOf(sentence, at, upper) }];
  const moved = particle === '에서' ? movedTo(sentence, next) : -1;
  if (moved >= 0 && isFree(sentence, moved, context))
    return [
      { ...find, from: at, status: 'historical' },
      { ...find, at: moved, to: moved + 1 },
    ];
  for (let i = next; i < sentence.items.length && i < next + 6; i += 1) {
    if (!isPeople(sentence, i)) continue;
    const joint = isJoined(sentence, at, i) && isFree(sentence, i, context);
    return joint
      ? [
          find,
          ...valuesFrom(sentence, { measure, cue, next: i, topic: false }, i, context).map((one) => ({
            ...one,
            from: Math.max(one.from, i),
          })),
        ]
      : [find];
  }
  return [find];
}
