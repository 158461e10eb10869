import type { Draft, Refiner } from '../../rule.ts';

/** «Бойовики захопили 276 учениць. П’ятдесят сім *утекли*»: from captivity, and from no home. */
export const slavicEscaped: Refiner = {
  name: 'slavic-escaped',
  languages: ['uk', 'ru'],
  refine: (drafts) => drafts.filter((draft) => !escapes(draft, drafts)),
};

function escapes({ measure, sentence, cue }: Draft, drafts: readonly Draft[]): boolean {
  if (measure !== 'displaced' || !FLED.test(sentence.items[cue]?.text ?? '')) return false;
  return drafts.some(
    (other) =>
      (other.measure === 'captured' || other.measure === 'released') &&
      other.sentence.index >= sentence.index - 1 &&
      other.sentence.index <= sentence.index,
  );
}

const FLED = /^(?:втек|утек|втік|утік|сбежа|бежа|тіка)/u;
