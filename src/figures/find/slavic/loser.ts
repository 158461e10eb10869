import { type Item, is, measureOf } from '../../item.ts';

/** «понад тисячу людей *втратили роботу*», «бойцы *потеряли по 15 килограммов*»: who loses something is not lost himself. */
export function isLoser(items: readonly Item[], at: number, verb: number): boolean {
  const loses = measureOf(items[verb], 'loss') === 'casualties' && LOSES.test(items[verb]?.text ?? '');
  if (!loses || at > verb) return false;
  const object = is(items[verb + 1], 'adverb') ? verb + 2 : verb + 1;
  const next = items[object];
  return next?.text === 'по' || next?.count?.sifted != null || THINGS.test(next?.text ?? '') || isOwn(items, object);
}

const LOSES = /^(?:втра|утра|потеря|лиши|теря)/u;

/** «*свои* дома», «*усе* майно»: an adjective or pronoun, and a thing behind it. */
function isOwn(items: readonly Item[], at: number): boolean {
  const owned = items[at]?.kind === 'word' && items[at]?.senses.length === 0;
  return owned && THINGS.test(items[at + 1]?.text ?? '');
}

/** What people lose and live on without. */
const THINGS =
  /^(?:робот[уи]|работ[уы]|житл|жиль|д[іо]м(?:а|и|ів|івки|івок|ов)?$|дах|кров(?:у|а)?$|осел|помешк|кварти|майн|имуществ|речі$|вещи$|грош|гроши|деньг|заоща|сбереж|заробіт|заработ|доход|дохід|бізнес|бизнес|врожа|урожа|худоб|скот|зв['’]яз|связь|свідом|сознани|вод[уи]$|світл|свет$|електр|электр|опален|отоплен|доступ|можлив|возможн|прав[оа]?$|громадян|гражданств|статус|над[іе]ю|надежд|ваг[уи]$|вес[а]?$|кілогр|килогр|документ|пенсі|пенси|виплат|выплат|пільг|льгот|ліценз|лиценз|контрол|орієнт|ориент|довір|довер|інтерес|интерес|близьк|близк|р[іо]дн|род(?:ич|ител|ственник)|батьк|дітей$|детей$)/u;
