import { is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import { arabicNameBehind, wordsBetween } from './name.ts';

/** Who issued a paper, and the item that tells so. */
interface Paper {
  readonly text: string;
  readonly at: number;
}

/** Whose statement a sentence quotes by the paper. */
export function arabicPaperOf(sentence: Sentence): Paper | null {
  return issuedBy(sentence) ?? statedBy(sentence) ?? statedThere(sentence);
}

/** "صدر عن مركز الطوارئ بيان …", "في بيان صادر عن وزارة الصحة" */
function issuedBy(sentence: Sentence): Paper | null {
  const { items } = sentence;
  const at = items.findIndex(({ text }, i) => /^و?(?:ال)?(?:صدر|صادرة?)$/u.test(text) && items[i + 1]?.text === 'عن');
  const stop = items.findIndex(
    (item, i) =>
      i > at + 2 && (/^(?:بيان|البيان|تقرير|ان|[.،:؛])$/u.test(item.text) || is(item, 'says') || item.count !== null),
  );
  const until = stop < 0 ? at + 8 : stop;
  const text = at < 0 || until > at + 14 ? null : wordsBetween(sentence, at + 2, Math.min(until, items.length));
  return text === null ? null : { text, at };
}

/** "*جاء في بيان* القيادة العامة أن", "ورد في تقرير لوزارة الدفاع" */
function statedBy(sentence: Sentence): Paper | null {
  const { items } = sentence;
  const at = items.findIndex(({ text }, i) => /^[وف]?(?:جاء|ورد)ت?$/u.test(text) && items[i + 1]?.text === 'في');
  if (at < 0 || !STATEMENT.test(items[at + 2]?.text ?? '')) return null;
  const text = arabicNameBehind(sentence, at + 2)?.text ?? null;
  return text === null ? null : { text, at };
}

/** "*وجاء فيها* أن": in the paper that the sentence before told of. */
function statedThere({ items }: Sentence): Paper | null {
  const [verb, where] = items;
  const isThere = /^[وف]?(?:جاء|ورد)ت?$/u.test(verb?.text ?? '') && /^في(?:ه|ها)$/u.test(where?.text ?? '');
  return isThere ? { text: 'البيان', at: 0 } : null;
}

const STATEMENT = /^(?:ال)?(?:بيان|تقرير|بلاغ|تصريح|نشرة|منشور|حصيلة)$/u;
