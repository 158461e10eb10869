import { type Item, is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';

/** The place that a line of a list begins with: "- شمال زوبريا: 7"; null for "- مدنيون: 7" and "- إجمالي عدد الإصابات: 7". */
export function placeOfLine({ text, items }: Sentence): string | null {
  const label = /^[^\p{L}]*(\p{L}+(?: \p{L}+){0,2}) ?:/u.exec(text)?.[1] ?? null;
  const isOfPeople = items.some((item) => is(item, 'person', 'others')) || labelOf(items).some(tellsWhat);
  return label === null || isOfPeople || GROUP.test(label) ? null : label;
}

/** The words before the colon. */
function labelOf(items: readonly Item[]): readonly Item[] {
  const colon = items.findIndex(({ text }) => text === ':');
  return items.slice(0, Math.max(0, colon));
}

/** A word for what is counted, and not for where. */
function tellsWhat(item: Item): boolean {
  return is(item, 'people', 'event', 'toll', 'number-of', 'state', 'passive') || COUNTS.test(item.text);
}

const COUNTS = /^(?:ال)?(?:عدد|أعداد|إجمالي|اجمالي|مجموع|حصيلة|حالات|حالة|تراكمي)$/u;

/** Who they were, in the plural. */
const GROUP = /^(?:ال)?(?:ذكور|إناث|رجال|نساء|أطفال|كوادر|طواقم|مجهول\p{L}+|\p{L}{3,}(?:ون|ين))(?: |$)/u;
