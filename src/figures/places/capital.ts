import type { TextContext } from '../rule.ts';

/** Whether a name is that of a capital: a town that speaks as its government does. */
export function isCapital(name: string, { authority, place }: TextContext['register']): boolean {
  return !authority(name).key.startsWith('~') && place(name).within.length > 0;
}
