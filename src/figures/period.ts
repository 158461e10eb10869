import type { Period } from '../domain/figure.ts';
import { is } from './item.ts';
import type { Draft, Sentence, TextContext } from './rule.ts';

/** The kind of window where no words tell it: from the measure, the tense, and the nouns around the figure. */
export function inferPeriod(draft: Draft, context: TextContext): Period | null {
  const { sentence, measure, at, cue, count } = draft;
  if (measure === 'deployed')
    return /\bmore\b/.test(textOf(draft)) && count.qualifier === 'exact' ? 'interval' : 'cumulative';
  if (
    measure === 'captured' &&
    /^(?:hold|holds|holding|held|being held|still held|held hostage|held captive)$/.test(
      sentence.items[cue]?.text ?? '',
    )
  )
    return 'cumulative';
  const tense = sentence.items.slice(Math.min(at, cue), Math.max(at, cue) + 1);
  const toll = is(sentence.items[cue], 'toll') || is(sentence.items[cue], 'number-of');
  const running = toll || tense.some((item) => /^(?:has|have)$/.test(item.text));
  if (toll && isSumUp(draft)) return 'cumulative';
  const large = (count.low ?? count.high ?? 0) >= 1000;
  const war = has(sentence, 'war');
  if (has(sentence, 'incident') && !(war && running && large)) return 'single-event';
  if (war) return 'cumulative';
  return periodAround(draft, context, running, large);
}

/** "bringing the total to 673": the sum over more than this event. */
function isSumUp({ sentence, start, end }: Draft): boolean {
  return /\b(?:bring|brings|bringing|brought|takes|taking|took|raises|raising|raised)\b/i.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 30), end - sentence.start),
  );
}

function periodAround(
  { sentence, measure, count }: Draft,
  { sentences, headline }: TextContext,
  running: boolean,
  large: boolean,
): Period {
  const before = sentences[sentence.index - 1];
  if (before !== undefined && has(before, 'incident')) return 'single-event';
  if (headline !== null && has(headline, 'incident')) return 'single-event';
  if (headline !== null && has(headline, 'war') && (running || large)) return 'cumulative';
  if (running || (large && measure !== 'displaced' && measure !== 'released')) return 'cumulative';
  return measure === 'casualties' && (count.low ?? count.high ?? 0) >= 100 ? 'cumulative' : 'single-event';
}

function has(sentence: Sentence, tag: 'incident' | 'war'): boolean {
  return sentence.items.some((item) => is(item, tag));
}

function textOf({ sentence, start, end }: Draft): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
