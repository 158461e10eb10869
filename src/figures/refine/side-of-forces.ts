import type { Name } from '../../domain/figure.ts';
import type { Mention } from '../../register/register.ts';
import { namedInText } from '../named-in-text.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { forcesOfSubject } from '../victims/forces-of-subject.ts';
import { ownForces, ownForcesLike } from '../victims/own-forces.ts';

/**
 * The side that bare "soldiers", "troops" or losses belong to: that of the country that lost or sent them in the sentence
 * ("Ruritania has lost 4,000 soldiers") or whose army counts its own, of the forces named before them, or of the only forces that the text names.
 */
export const sideOfForces: Refiner = {
  name: 'side-of-forces',
  refine: (drafts, context) => {
    if (!drafts.some((draft) => mayLackSide(draft) || inheritsSide(draft))) return drafts;
    const near = drafts.map((draft, i) =>
      mayLackSide(draft)
        ? besideOwn(draft, drafts[i - 1], context)
        : inheritsSide(draft)
          ? ofSide(draft, ownForces(draft, context))
          : draft,
    );
    const sole = soleOf([
      ...near.flatMap(({ victims }) => (victims === null ? [] : [victims])),
      ...forcesInText(context),
    ]);
    return near.map((draft) => (mayLackSide(draft) ? sided(draft, wholeOf(draft, near) ?? sole, context) : draft));
  },
};

const MEASURES: ReadonlySet<string> = new Set(['killed', 'wounded', 'casualties', 'captured', 'missing', 'deployed']);

function mayLackSide({ victims, measure, inferred }: Draft): boolean {
  if (victims === null || !MEASURES.has(measure)) return false;
  return (
    victims.key === 'forces' || victims.key === 'men' || (victims.key === 'people' && inferred.includes('victims'))
  );
}

/** "40 Zubrian soldiers died, said the army, which raised the number of *its own* dead": those told of before are not meant. */
function inheritsSide({ victims, measure, inferred }: Draft): boolean {
  return MEASURES.has(measure) && victims !== null && isSide(victims) && inferred.includes('victims');
}

/** A part or a share is of the side of its whole. */
function wholeOf(draft: Draft, drafts: readonly Draft[]): Name | null {
  const whole = drafts.find((other) => isAnchoredAt(other, draft.partOf) || isAnchoredAt(other, draft.of));
  return whole?.victims != null && isSide(whole.victims) ? whole.victims : null;
}

function sided(draft: Draft, sole: Name | null, context: TextContext): Draft {
  const { victims } = draft;
  const loser = forcesOfSubject(draft, context) ?? ownForces(draft, context);
  const bare = victims?.key === 'forces' ? (forcesBefore(draft, context) ?? sole) : null;
  return ofSide(draft, loser ?? bare ?? forcesOfLosses(draft, sole));
}

function besideOwn(draft: Draft, before: Draft | undefined, context: TextContext): Draft {
  const like = before === undefined ? null : ownForcesLike(before, draft, context);
  return like === null ? sided(draft, null, context) : ofSide(draft, like);
}

function ofSide(draft: Draft, side: Name | null): Draft {
  const { victims, inferred } = draft;
  if (side === null || victims === null) return draft;
  const noted = inferred.includes('victims') ? inferred : [...inferred, 'victims'];
  return amend(draft, 'side-of-forces', { victims: { ...side, text: victims.text }, inferred: noted });
}

/** Casualties without a word for whom, in a text about one army's losses alone. */
function forcesOfLosses({ measure, victims, partOf, of }: Draft, sole: Name | null): Name | null {
  const isLoss = measure === 'casualties' || partOf !== null || of !== null;
  return isLoss && victims?.key === 'people' ? sole : null;
}

/** The last forces with a side that are named before the figure in its sentence or in the one before. */
function forcesBefore({ sentence, start }: Draft, context: TextContext): Name | null {
  const here = forcesIn(sentence, context).findLast(({ end }) => sentence.start + end <= start);
  const before = context.sentences[sentence.index - 1];
  const near = here ?? (before === undefined || sentence.opensParagraph ? undefined : forcesIn(before, context).at(-1));
  return near?.name ?? null;
}

function forcesIn({ text }: Pick<Sentence, 'text'>, { register }: TextContext): readonly Mention[] {
  const speakers = register.findAuthorities(text);
  return register
    .findPeoples(text)
    .filter(({ name }) => isSide(name))
    .filter((people) => !speakers.some(({ start, end }) => people.start < end && people.end > start));
}

function isSide({ key, within }: Name): boolean {
  return /^[a-z]{2}-forces$/.test(key) && within.includes('forces');
}

function forcesInText(context: TextContext): Name[] {
  return namedInText(context, (text) => forcesIn({ text }, context)).map(({ name }) => name);
}

function soleOf(names: readonly Name[]): Name | null {
  const sides = names.filter(isSide);
  return new Set(sides.map(({ key }) => key)).size === 1 ? (sides[0] ?? null) : null;
}
