import type { Name } from '../../domain/figure.ts';
import { namedInText } from '../named-in-text.ts';
import type { TextContext } from '../rule.ts';

/**
 * The name of a place as the text words it. A description ("the country", "the valley") is the same place in another text only
 * where that text is about the same lands, so that its key carries the first place that the text names: `main`.
 */
export function placeNamed(text: string, main: string | null, context: TextContext): Name {
  const plain = context.register.place(text);
  if (!isDescription(text) || !plain.key.startsWith('~')) return plain;
  const lands = /^the (?:country|nation)$/i.test(text) ? onlyCountry(context) : null;
  if (lands !== null) return { ...lands, text };
  if (main === null || isDescription(main)) return { ...plain, name: text };
  const around = context.register.place(main);
  return { text, key: `${plain.key}, ${around.name.toLowerCase()}`, name: `${text} (${around.name})`, within: [] };
}

/** Without a capital letter: nothing in it is a name. Alphabets that have none write no descriptions here. */
export function isDescription(text: string): boolean {
  return /^[A-Za-z]/.test(text) && /^(?:The )?\P{Lu}+$/u.test(text);
}

function onlyCountry(context: TextContext): Name | null {
  const named = namedInText(context, (text) => context.register.findPlaces(text)).map(({ name }) => name);
  const countries = named.filter(({ key, within }) => within.length === 0 && key.length === 2);
  return new Set(countries.map(({ key }) => key)).size === 1 ? (countries[0] ?? null) : null;
}
