import type { TextContext } from '../rule.ts';
import { datelineOf } from './label.ts';
import { spotsIn } from './spots-in.ts';

/** Agencies write from the capital, which then says nothing; a smaller place may be where it happened. */
export function dateline(context: TextContext): string | null {
  const { sentences, register } = context;
  // A byline may stand above it.
  const name =
    sentences
      .slice(0, 3)
      .map(datelineOf)
      .find((found) => found !== null) ?? null;
  return name === null ||
    name.text.includes('/') ||
    register.findPlaces(name.text).length > 0 ||
    isSeatIn(name.text, context)
    ? null
    : name.text;
}

/** "JEHAN - …", and below "officials in Jehan said": the capital of those who are quoted. */
function isSeatIn(name: string, context: TextContext): boolean {
  const written = name.toLowerCase();
  const seats = context.sentences
    .slice(0, 24)
    .flatMap((sentence) => spotsIn(sentence, context).filter(({ role }) => role === 'seat'));
  return seats.some(({ text }) => text.toLowerCase() === written);
}
