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
