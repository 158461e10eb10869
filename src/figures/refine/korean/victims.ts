import { amend, type Draft, isAnchoredAt, type Refiner, type TextContext } from '../../rule.ts';
import { koreanVictimsInferred } from '../../victims/korean/inferred.ts';
import { koreanVictimsNamed } from '../../victims/korean/named.ts';

/** Who is counted: "어린이 4명", "12명의 병사", else the people of the whole, of the number before, or of the sentence. */
export const koVictims: Refiner = {
  name: 'ko-victims',
  languages: ['ko'],
  refine: (drafts, context) => {
    const named: Draft[] = [];
    for (const draft of drafts) named.push(draft.victims === null ? withVictims(draft, named, drafts, context) : draft);
    return named;
  },
};

function withVictims(draft: Draft, before: readonly Draft[], all: readonly Draft[], context: TextContext): Draft {
  const own = namedIn(draft, context);
  if (own !== null) return amend(draft, 'ko-victims', { victims: own });
  const whole = all.find((other) => other !== draft && isAnchoredAt(other, draft.partOf ?? draft.of));
  const inherited =
    before.find((other) => isAnchoredAt(other, draft.partOf ?? draft.of))?.victims ??
    (whole === undefined ? null : namedIn(whole, context));
  const victims = inherited ?? koreanVictimsInferred(draft, before, context);
  return amend(draft, 'ko-victims', { victims, inferred: [...draft.inferred, 'victims'] });
}

function namedIn(draft: Draft, { register }: TextContext): Draft['victims'] {
  const words = koreanVictimsNamed(draft);
  return words === null ? null : register.people(words);
}
