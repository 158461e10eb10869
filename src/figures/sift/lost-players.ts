import { type Item, is, measureOf } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "lost twelve players to injury": a team without them, and nobody hurt in any event. */
export const lostPlayers: Sifter = {
  name: 'lost-players',
  languages: ['uk', 'ru', 'ko', 'ar'],
  sifts: (items, at) =>
    (PLAYER.test(counted(items, at)) || PLAYER.test(items[at - 1]?.text ?? '')) &&
    items.some(isLoss) &&
    !items.some((item) => measureOf(item, 'passive', 'happens', 'event', 'people') === 'killed'),
};

/** "3 لاعبين", "3 من لاعبيه" */
function counted(items: readonly Item[], at: number): string {
  return items[items[at + 1]?.text === 'من' ? at + 2 : at + 1]?.text ?? '';
}

function isLoss(item: Item): boolean {
  return is(item, 'loss') || INJURY.test(item.text);
}

const PLAYER =
  /^(?:гравц|игрок|футболіст|футболист|хокеїст|хоккеист|баскетболіст|баскетболист|легіонер|легионер|선수|ال?لاعب|لاعب)/u;
const INJURY = /^(?:травм|부상|إصاب|اصاب)/u;
