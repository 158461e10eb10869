import { type Item, is } from '../../item.ts';

/** «дом *спасти не удалось*», «ногу *врятувати не змогли*»: what was lost stands right in front, and it is nobody. */
export function isThingLost(items: readonly Item[], verb: number): boolean {
  const object = items[verb - 1];
  const saves = /(?:^| )(?:спасти|врятувати|урятувати)(?: |$)/u.test(items[verb]?.text ?? '');
  if (!saves || object?.kind !== 'word' || object.count !== null || object.capital) return false;
  if (/^(?:однак|однако|але|но|проте|зато|вже|уже|їх|їхнє|их|його|его|її|ее|её|жінку|мужчину)$/u.test(object.text))
    return false;
  return is(object, 'thing', 'harm') || object.senses.length === 0;
}

/** «открытый *огонь* ликвидирован», «пожежу *ліквідували* о шостій»: what was put an end to stands beside it, and it is nobody. */
export function isPutOut(items: readonly Item[], verb: number): boolean {
  if (!/^(?:ликвидир|ліквід|уничтож|знищ)/u.test(items[verb]?.text ?? '')) return false;
  return items.slice(Math.max(0, verb - 3), verb + 3).some(({ text }) => TROUBLE.test(text));
}

const TROUBLE =
  /^(?:огонь|огня|вогонь|вогню|пожар|пожеж|возгоран|займанн|загорянн|горени|горінн|последстви|наслідк|авари|аварі|прорыв|прорив|разлив|розлив|завал|затор|очаг|осеред)/u;
