import { is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import type { Spot } from './spot.ts';
import { spotsFor } from './spots-for.ts';
import { spotsIn } from './spots-in.ts';

/** Headlines capitalise what they like: only a place that the register knows, or that the text names in the same words. */
export function inHeadline(draft: Draft, context: TextContext, isSure: (spot: Spot) => boolean): string | null {
  if (context.headline === null) return null;
  const spots = spotsFor(draft, context.headline, context);
  // "President to fly *to Karsk*": nobody was harmed where somebody goes.
  return spots.find((spot) => spot.role !== 'goal' && isSure(spot))?.text ?? null;
}

/** "*Earthquake in Karsk*: update no. 4": the place right behind the event that a headline names. */
export function ofEvent({ headline, ...context }: TextContext): string | null {
  if (headline === null) return null;
  const { items, start } = headline;
  const spots = spotsIn(headline, { ...context, headline });
  const isBehindEvent = (spot: Spot) => {
    const at = items.findIndex((item) => item.start === spot.start);
    return is(items[at - 2], 'incident') && /^(?:in|at|on|near|off)$/.test(items[at - 1]?.text ?? '');
  };
  return spots.find((spot) => spot.start > start && spot.role === 'scene' && isBehindEvent(spot))?.text ?? null;
}
