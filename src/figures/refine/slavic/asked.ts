import { is } from '../../item.ts';
import type { Draft, Refiner, Sentence, TextContext } from '../../rule.ts';
import { MEASURE_ROLES } from '../../words/table.ts';

/**
 * «Сколько людей взял на борт теплоход, до сих пор спорят. *Владелец настаивает на 58*»: a number without a noun answers the
 * question right before it, and not what was told of the missing above.
 */
export const slavicAsked: Refiner = {
  name: 'slavic-asked',
  languages: ['uk', 'ru'],
  refine: (drafts, context) => drafts.filter((draft) => !answersOther(draft, context)),
};

function answersOther({ rules, sentence }: Draft, { sentences }: TextContext): boolean {
  const before = sentences[sentence.index - 1];
  return rules[0] === 'slavic-rival' && before !== undefined && !sentence.opensParagraph && asksOther(before);
}

function asksOther({ text, items }: Sentence): boolean {
  return HOW_MANY.test(text) && !items.some((item) => is(item, ...MEASURE_ROLES));
}

const HOW_MANY = /(?<!\p{L})(?:сколько|скільки)(?!\p{L})/iu;
