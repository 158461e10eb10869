import { type Item, measureOf } from '../../item.ts';
import { isPutOut, isThingLost } from './thing-lost.ts';

/** Whether a verb of harm is meant otherwise: as a figure of speech, of things, of who was at work, of who is late. */
export function isNotMeant(items: readonly Item[], verb: number): boolean {
  return [isMetaphor, isAtWork, isFiredOff, isThingLost, isPutOut, isLate, isOnTheWay].some((test) =>
    test(items, verb),
  );
}

/** «*на момент аварії* під землею було 78 гірників»: who was there when it began is not missing. */
function isAtWork(items: readonly Item[], verb: number): boolean {
  const parted = items.findIndex(({ text }, i) => i > verb && text === ';');
  return (
    measureOf(items[verb], 'state') === 'missing' &&
    items
      .slice(0, parted < 0 ? items.length : parted)
      .some(
        ({ text }, i) =>
          /^(?:під час|во время|на момент|в момент|тогда|тоді)$/u.test(text) ||
          (/^(?:момент|час|время)$/u.test(text) &&
            [i - 1, i - 2].some((k) => /^(?:на|в|у|во|під)$/u.test(items[k]?.text ?? ''))),
      )
  );
}

/** «взяли отпуск, двое *не вернулись вовремя*» */
function isLate(items: readonly Item[], verb: number): boolean {
  return /^не (?:верну|поверну)/u.test(items[verb]?.text ?? '') && LATE.test(items[verb + 1]?.text ?? '');
}

const LATE = /^(?:вовремя|вчасно|своевременно|своєчасно)$/u;

/** «поезд *не довёз* сорок пассажиров»: only on the way to a hospital does this mean their death. */
function isOnTheWay(items: readonly Item[], verb: number): boolean {
  return /^не дов(?:ез|із|[её]з)/u.test(items[verb]?.text ?? '') && !items.some(({ text }) => WARD.test(text));
}

const WARD = /^(?:швидк|скор(?:ая|ой|ую)$|медик|врач|лікар|больниц|госпит|госпіт|шпитал|реанімац|реанимац)/u;

/** «захисник, якого *«вбили»* критики»: a verb alone in quotation marks is not meant. */
function isMetaphor(items: readonly Item[], verb: number): boolean {
  const quoted =
    /^[«“„"]$/.test(items[verb - 1]?.text ?? '') &&
    [verb + 1, verb + 2].some((i) => /^[»”"]$/.test(items[i]?.text ?? ''));
  return quoted && !CLAIMED.test(items[verb]?.text ?? '');
}

/** What armies claim stands in quotation marks, too: «ликвидированы». */
const CLAIMED = /^(?:ліквід|ликвид|знищ|уничтож|нейтрал|знешк|втра|утра|потер)/u;

/** «глядачі *розстріляли* річний запас петард», «расстрелял весь боекомплект»: what is fired off is no victim. */
function isFiredOff(items: readonly Item[], verb: number): boolean {
  return (
    /^(?:розстріля|расстреля)/u.test(items[verb]?.text ?? '') &&
    items.slice(verb + 1, verb + 8).some(({ text }) => AMMUNITION.test(text))
  );
}

const AMMUNITION =
  /^(?:запас|боекомпл|боєкомпл|боезапас|боєзапас|патрон|набо[йїє]|петард|хлопуш|ракет|обойм|магазин|мішен|мишен)/u;
