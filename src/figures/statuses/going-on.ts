import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/** "have been killed since …": the perfect tense reaches into the present. */
export function isRunning({ sentence: { items }, at, cue }: Draft): boolean {
  if (/^ha(?:s|ve) /.test(items[cue]?.text ?? '')) return true;
  const verbs =
    cue > at ? items.slice(at + 1, cue) : [...items.slice(Math.max(0, cue - 3), cue), ...items.slice(at + 1, at + 3)];
  return (
    verbs.some((item, i) => /^(?:has|have)$/.test(item.text) && !/(?:^| )to$/.test(verbs[i - 1]?.text ?? '')) ||
    items.some((item, i) => is(item, 'since') && !opensNextClause(items, i) && (i > at || at - i > 1))
  );
}

/** «отчитался 25 марта 2022 года, *и с тех пор* молчит»: that lasts, and not what was told before. */
export function opensNextClause(items: readonly Item[], since: number): boolean {
  return items[since - 2]?.text === ',' && /^(?:и|а|і|й|та)$/u.test(items[since - 1]?.text ?? '');
}

/** "200 rescuers *are taking part*", "53 hostages *remain*": now. */
export function isHappening({ sentence: { items }, at, cue }: Draft): boolean {
  if (items.slice(at + 1, at + 5).some(({ text }) => /^remains?$/.test(text))) return true;
  // "they *are still holding* 50 hostages"
  if (
    cue < at &&
    /ing$/.test(items[cue]?.text ?? '') &&
    items.slice(Math.max(0, cue - 3), cue).some(({ text }) => /^(?:is|are)$/.test(text))
  )
    return true;
  return (
    cue > at &&
    items
      .slice(at + 1, cue + 1)
      .some((item, i, words) => /^(?:is|are)$/.test(item.text) && /ing\b/.test(words[i + 1]?.text ?? ''))
  );
}

/** "*The names of* 917 recruits sent between 2023 and 2024 were published", "*a list of* 40 who died in 2019": the list is the news. */
export function isListed({ sentence: { items }, at }: Draft): boolean {
  const before = items.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  return /(?:^| )(?:names|lists?|rolls?|registers?|databases?|rosters?) of(?: \w+)?$|(?:^| )(?:lists|names|identifies|documents)(?: \w+)?$/.test(
    before.join(' '),
  );
}

/** "in the ten years of its war" is over when the sentence says so; every other stretch runs on. */
export function isOpenEnded({ words }: TimeMatch): boolean {
  return !/^in /i.test(words);
}

/** "منذ 7 أكتوبر 2023", but not "بين 1954 و1962". */
export function runsOn({ words }: TimeMatch): boolean {
  return !words.startsWith('بين');
}
