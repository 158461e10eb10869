import { type Item, is } from '../item.ts';

/** "the ministry *in a statement on Telegram*", "the mission *in its monthly update*": index where a name ends before what it speaks in, or `to`. */
export function beforeSaidIn(items: readonly Item[], from: number, to: number): number {
  const opens = items.findIndex(
    (item, i) => i > from && i < to - 1 && /^(?:in|on|via|through)$/.test(item.text) && is(item, 'preposition'),
  );
  return opens > from && isSaidIn(items, opens + 1, to) ? opens : to;
}

function isSaidIn(items: readonly Item[], first: number, to: number): boolean {
  if (CHANNEL.test(items[first]?.text ?? '')) return first + 1 === to;
  const isOne = /^(?:an?|the|its|his|her|their)$/.test(items[first]?.text ?? '');
  const noun = items.findIndex(({ text }, i) => i > first && i < Math.min(to, first + 4) && PAPER.test(text));
  return isOne && noun > 0 && (noun + 1 === to || is(items[noun + 1], 'preposition'));
}

const CHANNEL = /^(?:telegram|facebook|twitter|instagram|x|television|tv|radio|air)$/i;
const PAPER =
  /^(?:statements?|posts?|messages?|tweets?|videos?|bulletins?|updates?|briefings?|communiqu[eé]s?|reports?|interviews?|letters?|notes?|notices?|speech|address|channel|website|page|conference)$/;
