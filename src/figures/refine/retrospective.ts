import { is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { isPerfect } from '../windows/period.ts';

/**
 * An anniversary, a trial, an obituary: where a headline looks back and the first counts of its text are of years ago, the
 * next ones are as old, unless their paragraph tells of a day, of this week, or of what has happened since.
 */
export const retrospective: Refiner = {
  name: 'retrospective',
  languages: ['en'],
  refine: (drafts, context) => {
    if (!looksBack(drafts, context)) return drafts;
    return drafts.map((draft) =>
      draft.status !== 'asserted' || isOfNow(draft, context)
        ? draft
        : amend(draft, 'retrospective', { status: 'historical' }),
    );
  },
};

/** The first sentence with figures dates them all by how long ago it was, and the headline says that the text looks back. */
function looksBack(drafts: readonly Draft[], { headline, sentences }: TextContext): boolean {
  const first = Math.min(...drafts.map(({ sentence }) => sentence.index));
  const lead = drafts.filter(({ sentence }) => sentence.index === first);
  const opening = sentences
    .slice(0, first + 1)
    .map(({ text }) => text)
    .join(' ');
  return (
    first < LEAD &&
    lead.length > 0 &&
    lead.every(({ status, rules }) => status === 'historical' && !rules.includes('old-value')) &&
    AGO.test(opening) &&
    LOOKS_BACK.test(headline?.text ?? '')
  );
}

/** Sentences that open a text. */
const LEAD = 4;
const AGO = /\b(?:years?|decades?|a century) ago\b|\b(?:19|20)\d\d\b/i;
const LOOKS_BACK =
  /\b(?:anniversary|remembers?|remembered|commemorat\p{L}+|memorial|(?:years?|decades?) (?:on|after|later|ago)|trial|retrial|verdict|inquest|obituary|(?:died|dead|dies) (?:at|aged)|convict\p{L}+|sentenced|history)\b/iu;

/** The figure is dated or runs on, or its paragraph names a day. */
function isOfNow(draft: Draft, context: TextContext): boolean {
  if (draft.window.words !== null || draft.asOf?.stated === true || isPerfect(draft)) return true;
  return paragraphTo(draft.sentence, context).some(tellsNow);
}

/** The sentences of its paragraph up to it. */
function paragraphTo(sentence: Sentence, { sentences }: TextContext): readonly Sentence[] {
  let from = sentence.index;
  while (from > 0 && sentences[from]?.opensParagraph === false) from -= 1;
  return sentences.slice(from, sentence.index + 1);
}

function tellsNow({ items, text }: Sentence): boolean {
  return items.some((item) => is(item, 'weekday')) || NOW.test(text);
}

const NOW =
  /\b(?:today|yesterday|tonight|overnight|now|so far|(?:this|last) (?:week|weekend|month|year|morning|evening)|has|have|fresh|new (?:attack|blast|bombing|strike)s?)\b/i;
