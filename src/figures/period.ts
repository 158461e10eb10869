import type { Period } from '../domain/figure.ts';
import { is } from './item.ts';
import type { Draft, Sentence, TextContext } from './rule.ts';

/** The kind of window where no words tell it: from the measure, the tense, and the nouns around the figure. */
export function inferPeriod(draft: Draft, { sentences, headline }: TextContext): Period | null {
  const { sentence, measure, at, cue, count } = draft;
  if (measure === 'deployed')
    return /\bmore\b/.test(sentence.text.slice(draft.start - sentence.start, draft.end - sentence.start)) &&
      count.qualifier === 'exact'
      ? 'interval'
      : 'cumulative';
  const near = [sentence, sentences[sentence.index - 1]].filter((one): one is Sentence => one !== undefined);
  const event = near.some((one) => one.items.some((item) => is(item, 'incident')));
  const war = sentence.items.some((item) => is(item, 'war'));
  const tense = sentence.items.slice(Math.min(at, cue), Math.max(at, cue) + 1);
  const running = tense.some((item) => /^(?:has|have)$/.test(item.text)) || is(sentence.items[cue], 'toll');
  const own = sentence.items.some((item) => is(item, 'incident'));
  if (own && !(war && running && (count.low ?? count.high ?? 0) >= 1000)) return 'single-event';
  if (war) return 'cumulative';
  if (event || headline?.items.some((item) => is(item, 'incident'))) return 'single-event';
  if (headline?.items.some((item) => is(item, 'war')) && running) return 'cumulative';
  if (running && (count.low ?? count.high ?? 0) >= 1000) return 'cumulative';
  return measure === 'casualties' ? 'cumulative' : 'single-event';
}
