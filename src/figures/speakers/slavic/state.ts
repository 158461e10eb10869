import type { TextContext } from '../../rule.ts';

/** «Сеул: …»: a country or its capital speaks as its government. */
export function isState(text: string, register: TextContext['register']): boolean {
  const { key } = register.authority(text);
  return !key.startsWith('~') && register.findPlaces(text).length > 0;
}
