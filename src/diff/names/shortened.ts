import type { Name } from '../../domain/figure.ts';
import { headWords } from './head-words.ts';
import { isKnown } from './relate-names.ts';

/** "The provincial office" and "the Marrow Provincial Disaster Management Office": its words in their turn, of one level, up to the same noun. */
export function isShortened(short: Name, long: Name): boolean {
  const [words, all] = [headWords(short), headWords(long)];
  if (words.length < 2 || words.length >= all.length || words.at(-1) !== all.at(-1)) return false;
  if (!words.some((word) => LEVELS.has(word))) return false;
  let from = 0;
  return words.every((word) => {
    const at = all.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
}

const LEVELS: ReadonlySet<string> = new Set('provincial regional district municipal county prefectural'.split(' '));

/** "The national disaster agency", where the register knows "Ruritania's National Disaster Mitigation Agency" by its short form. */
export function isWrittenAlike(office: Name, whole: Name): boolean {
  if (isKnown(office) || !isKnown(whole)) return false;
  const [words, all] = [headWords(office), headWords(whole)];
  return words.length >= 2 && words.at(-1) === all.at(-1) && words.every((word) => all.includes(word));
}
