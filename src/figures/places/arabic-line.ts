import { is } from '../item.ts';
import type { Sentence } from '../rule.ts';

/** The place that a line of a list begins with: "- شمال زوبريا: 7"; null for "- مدنيون: 7". */
export function placeOfLine({ text, items }: Sentence): string | null {
  const label = /^[^\p{L}]*(\p{L}+(?: \p{L}+){0,2}) ?:/u.exec(text)?.[1] ?? null;
  const isOfPeople =
    items.some((item) => is(item, 'person', 'others')) ||
    is(
      items.find(({ kind }) => kind === 'word'),
      'people',
    );
  return label === null || isOfPeople || GROUP.test(label) ? null : label;
}

/** Who they were, in the plural. */
const GROUP = /^(?:ال)?(?:ذكور|إناث|رجال|نساء|أطفال|كوادر|طواقم|مجهول\p{L}+|\p{L}{3,}(?:ون|ين))(?: |$)/u;
