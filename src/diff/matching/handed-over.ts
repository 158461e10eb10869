import type { Figure } from '../../domain/figure.ts';

/**
 * Bodies that one side hands to the other, or that are brought home: they come in lots, and those whom they were have been
 * dead, and perhaps counted, for long. Bodies that are found are a toll that goes on.
 */
export function areHandedOver({ measure, start, end }: Figure, text: string): boolean {
  return measure === 'bodies' && HANDED.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
}

/** Characters: the verb stands beside the number. */
const NEAR = 60;

const HANDED =
  /\b(?:hand(?:ed|s|ing)? over|return(?:ed|s)|repatriat\p{L}+|receiv(?:ed|es)|exchang\p{L}+|transferred|flown (?:home|back|to)|(?:brought|taken|shipped|sent|carried) home|brings? home)\b|поверн(?:ут|ул|ен)\p{L}*|передан\p{L}*|передал\p{L}*|отримал\p{L}*|получил\p{L}*|обмін\p{L}*|обмен\p{L}*|인도|송환|교환|تسليم|سلمت|تسلم|استلم|تبادل/iu;
