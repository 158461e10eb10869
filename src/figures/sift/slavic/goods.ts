import { type Item, is, measureOf } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** Losses of things: «втрати врожаю оцінюють у 30%», «потери электроэнергии составили 12 процентов». */
export const slavicGoods: Sifter = {
  name: 'slavic-goods',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    for (let i = at - 1; i >= Math.max(0, at - 12); i -= 1) {
      if (/^[.;]$/.test(items[i]?.text ?? '') || items[i]?.count != null) return false;
      if (measureOf(items[i], 'toll', 'event') === 'casualties') return isOfGoods(items[i + 1]);
    }
    return false;
  },
};

function isOfGoods(item: Item | undefined): boolean {
  return is(item, 'thing', 'animal') || GOODS.test(item?.text ?? '');
}

const GOODS =
  /^(?:врож|урож|зерн|бюджет|електро|электро|енерг|энерг|води$|воды$|газ[уа]|нафт|нефт|рин[ко]|рынк|компан|банк|ліс[уі]|лес[ао]|доход|прибут|прибыл|грош|денег|деньг|час[уі]|време|техні|технік|техник|продук|товар|майна|имуществ|поголів|поголов|худоб|скота|ваг[иу]|веса|тепл|якост|качеств|потужн|мощност|експорт|экспорт|імпорт|импорт|соняшн|подсолн|кукурудз|кукуруз|пшениц|ячмен|ріпак|рапс|фермер|аграр|галуз|отрасл|економ|эконом|інвест|инвест|торг|виробни|производит|вартост|стоимост|капітал|капитал|клієнт|клиент|аудитор|тираж|голос|очок|очков|рейтинг)/u;
