import { is } from '../../item.ts';
import type { Draft, TextContext } from '../../rule.ts';

/** «Каждая четвёртая жертва — ребёнок» in a text on an epidemic: who died of it is counted since it began, where no stretch is named. */
export function isOfEpidemic({ measure, count, sentence: { items } }: Draft, context: TextContext): boolean {
  const counted = measure === 'killed' && (count.unit === 'fraction' || (count.low ?? count.high ?? 0) > 1);
  if (!counted || items.some((item) => is(item, 'incident', 'weekday', 'month'))) return false;
  const [first, second] = context.sentences;
  return [context.headline?.text, first?.text, second?.text].some((text) => EPIDEMIC.test(text ?? ''));
}

const EPIDEMIC =
  /(?<!\p{L})(?:холер|епідемі|эпидеми|спалах\p{L}* (?:\p{L}+ )?(?:кору|хвороб|холер|лихоман|еболи|віспи)|вспышк\p{L}* (?:\p{L}+ )?(?:кори|болезн|холер|лихорад|эболы|оспы)|менінгіт|менингит|дифтері|дифтери)/iu;
