import type { Draft, TextContext } from '../../rule.ts';

/** "وفيات *اليوم* بحسب الأقاليم:" above "- مارو: 8": the lines of a list count over the day of its heading. */
export function dayOfList({ sentence }: Draft, { sentences }: TextContext): string | null {
  if (!BULLET.test(sentence.text)) return null;
  const heading = sentences.slice(0, sentence.index).findLast(({ text }) => !BULLET.test(text));
  return heading === undefined ? null : (OF_DAY.exec(heading.text)?.[1] ?? null);
}

const BULLET = /^\s*[-–—•*▪●]/u;
const OF_DAY =
  /(?<!\p{L})(?:وفيات|قتلى|شهداء|ضحايا|إصابات|مصابي|جرحى) (اليوم|أمس|الأسبوع|هذا الأسبوع|الأسبوع الماضي)(?!\p{L})[^.]*[:：]?\s*$/u;
