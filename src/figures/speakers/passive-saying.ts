import { type Item, is } from '../item.ts';

/** "were reported killed": nobody speaks; but "whom the army *has declared* dead". */
export function isPassive(items: readonly Item[], i: number): boolean {
  if (isDoneBy(items, i)) return true;
  const before = isAdverb(items[i - 1]) ? items[i - 2] : items[i - 1];
  const isPresent = /s$/.test(items[i]?.text ?? '');
  if (/^(?:is|are|was|were|(?:to )?be|been|being)$/.test(before?.text ?? '') && !isPresent) return true;
  if (items[i + 1]?.text === 'as' && RECORDED.test(items[i]?.text ?? '')) return true;
  // "said", "puts losses at": no passive of these stands before who was hurt.
  if (/^(?:sa(?:y|ys|id)|puts)$/.test(items[i]?.text ?? '')) return false;
  return is(items[i + 1], 'people', 'passive') && !/^(?:has|have|had)$/.test(before?.text ?? '');
}

/** "*listed as* missing" */
const RECORDED = /^(?:named|listed|identified|registered|recorded|reported)$/;

/** "was said *by*"; but "said *by telephone*". */
function isDoneBy(items: readonly Item[], i: number): boolean {
  const means = /^(?:tele)?phone$|^(?:e-?mail|text|message|radio|video|satellite|letter|fax|way)$/;
  return items[i + 1]?.text === 'by' && !items.slice(i + 2, i + 4).some(({ text }) => means.test(text));
}

function isAdverb(item: Item | undefined): boolean {
  return is(item, 'adverb') || /^(?:often|also|now|still|sometimes)$/.test(item?.text ?? '');
}
