import type { Name } from '../../domain/figure.ts';
import { headWords } from './head-words.ts';
import { foldedWords, isKnown } from './relate-names.ts';
import { isOfficeWord } from './same-person.ts';

/** "The institute" and the National Institute for Flood Response: the noun alone, where the other name ends with it. */
export function isBareBody(office: Name, whole: Name): boolean {
  if (isKnown(office) || office.key.includes(' ') || whole.key === office.key) return false;
  const word = headWords(office).at(-1) ?? '';
  if (COMPANIES.has(word)) return isCompany(whole);
  const isMinistry = isKnown(whole) && /^minist(?:ry|er)$/.test(word);
  if (isMinistry) return headWords(whole).includes('ministry') || foldedWords(whole.name).at(-1) === 'ministry';
  return (
    BODIES.has(word) &&
    (headWords(whole).at(-1) === word || (isKnown(whole) && foldedWords(whole.name).at(-1) === word))
  );
}

/** A name of its own that is no office's and no person's: "Sample Coal". */
function isCompany(name: Name): boolean {
  const words = foldedWords(name.text);
  const isProper = name.text.split(' ').every((word) => /^\p{Lu}/u.test(word));
  return !isKnown(name) && isProper && words.length > 1 && !words.some(isOfficeWord);
}

const COMPANIES: ReadonlySet<string> = new Set(['company', 'operator', 'firm', 'airline', 'carrier', 'shipowner']);
const BODIES: ReadonlySet<string> = new Set(
  'institute council committee commission administration municipality prefecture directorate centre center'.split(' '),
);
