import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/** The dead who are handed over are bodies: «передала украинской стороне тысячу погибших», «Україні повернули 909 полеглих». */
export const slavicGiven: Finder = {
  name: 'slavic-given',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const group = groupAfter(items, at);
      if (!isFree(items, at, context) || group.measure !== 'killed') return [];
      const cue = givingBefore(items, at) ?? givingBehind(items, group.to);
      if (cue === null) return [];
      return [{ at, measure: 'bodies', cue, from: Math.min(cue, at), to: Math.max(group.to, cue + 1) }];
    }),
};

const GIVES =
  /^(?:передал|передав|передан|передаєт|повернул|повернен|повернут|вернул[аи]?$|вернули|возвращен|возвратил|віддал|віддав|віддан|отдал|отдан|репатрі|репатри|отримал|отримав|отриман|получил|получен|привезл|доставл|обмінял|обменял|забрал[аи]|забрано)/u;

function givingBefore(items: readonly Item[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (GIVES.test(items[i]?.text ?? '')) return i;
    if (/^[,;:.]$/.test(items[i]?.text ?? '') || is(items[i], 'clause') || items[i]?.count != null) return null;
    if (/^(?:про|о|об)$/u.test(items[i]?.text ?? '')) return null;
  }
  return null;
}

/** «909 загиблих повернули Україні» */
function givingBehind(items: readonly Item[], to: number): number | null {
  return GIVES.test(items[to]?.text ?? '') ? to : null;
}
