import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/**
 * Those who serve again, need no help or lie in hospital: «половина раненых вернулась в строй», «ещё семеро от помощи отказались»,
 * «десять из них остаются в больницах».
 */
export const slavicBack: Sifter = {
  name: 'slavic-back',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const end = Math.max(groupAfter(items, at).to, at + 1);
    const to = is(items[end], 'of-them') ? end + 1 : end;
    const behind = behindAside(items, to);
    const words = items
      .slice(behind, behind + 5)
      .map(({ text }) => text)
      .join(' ');
    return BACK.test(words) || IN_HOSPITAL.test(words);
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

/** Not «находятся в больнице в тяжёлом состоянии». */
const IN_HOSPITAL =
  /^(?:остаются|находятся|перебувають|залишаються|лишаються) (?:в|у) (?:больниц|лікарн)\p{L}+(?! (?:в|у|з|с) )/u;
