import { groupAfter } from '../../groups.ts';
import type { Item } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** Those who serve again or need no help: «половина раненых вернулась в строй», «ещё семеро от помощи отказались». */
export const slavicBack: Sifter = {
  name: 'slavic-back',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const to = Math.max(groupAfter(items, at).to, at + 1);
    const behind = behindAside(items, to);
    return BACK.test(
      items
        .slice(behind, behind + 5)
        .map(({ text }) => text)
        .join(' '),
    );
  },
};

/** «половина раненых[, по его словам,] вернулась» */
function behindAside(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ',') return at;
  const close = items.findIndex(({ text }, i) => i > at && text === ',');
  return close > 0 && close <= at + 5 ? close + 1 : at;
}

const BACK =
  /^(?:(?:уже|вже|потом|потім|знову|снова) )?(?:(?:по)?вернул\p{L}+ (?:в строй|у стрій|в стрій|до строю|на службу|до служби|к службе)|(?:от|від) (?:мед)?(?:помощи|допомоги|госпитализации|госпіталізації) (?:отказал|відмовил)|(?:отказал|відмовил)\p{L}+ (?:от|від) (?:мед)?(?:помощи|допомоги|госпитализации|госпіталізації))/u;
