import type { Name } from '../../domain/figure.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';
import { appositionOf } from '../victims/apposition.ts';
import { aroundCue } from '../victims/around-cue.ts';
import { inheritedFrom } from '../victims/inherited.ts';
import { labelOf } from '../victims/label.ts';
import { nounsBehind } from '../victims/nouns-behind.ts';
import { nationBefore } from '../victims/of-nation.ts';
import { isOneKind, isOthers, isSum } from '../victims/others.ts';
import { ownCitizens, possessed } from '../victims/own-citizens.ts';
import { peopleBefore } from '../victims/people-before.ts';
import { predicateOf } from '../victims/predicate.ts';
import { suffererOf } from '../victims/sufferer.ts';

/** Who is counted, in the words behind the number; where there are none, those of the figure it stands beside. */
export const nameVictims: Refiner = {
  name: 'name-victims',
  refine: (drafts, context) => {
    const named: Draft[] = [];
    for (const draft of drafts) named.push(draft.victims === null ? withVictims(draft, named, drafts, context) : draft);
    return named;
  },
};

function withVictims(draft: Draft, before: readonly Draft[], all: readonly Draft[], context: TextContext): Draft {
  const own = labelOf(draft) ?? appositionOf(draft) ?? predicateOf(draft) ?? nounsBehind(draft) ?? suffererOf(draft);
  if (own !== null) return amend(draft, 'name-victims', { victims: stated(own, draft, context) });
  const victims = inheritedFrom(draft, before) ?? supposed(draft, all, context);
  return amend(draft, 'name-victims', { victims, inferred: [...draft.inferred, 'victims'] });
}

function stated(words: string, { sentence, count, claimant }: Draft, { register }: TextContext): Name {
  const behind = sentence.text.slice(count.numberEnd - sentence.start);
  return ownCitizens(possessed(words, behind), claimant, register) ?? register.people(words);
}

/** Those told of around the figure; where that is nobody, anybody. */
function supposed(draft: Draft, all: readonly Draft[], context: TextContext): Name {
  const around = aroundCue(draft, context) ?? nationBefore(draft, context) ?? leftBefore(draft, context);
  const isOther = isOthers(draft) && (isOneKind(around ?? '') || isOneOfThem(around, all, draft));
  return context.register.people((isOther ? null : around) ?? ANYBODY.get(context.lang) ?? 'people');
}

function leftBefore(draft: Draft, context: TextContext): string | null {
  const people = peopleBefore(draft, context);
  return people !== null && isSum(draft) && isOneKind(people) ? null : people;
}

/** "killed *a postal worker* and injured two others": the others need not share the trade. */
function isOneOfThem(around: string | null, drafts: readonly Draft[], { sentence, at }: Draft): boolean {
  return drafts.some(
    ({ sentence: other, rules, start, end, at: one }) =>
      other === sentence &&
      one < at &&
      rules.includes('single-victim') &&
      around !== null &&
      sentence.text.slice(start - sentence.start, end - sentence.start).includes(around),
  );
}

/** Nobody in particular, in the words of the text. */
const ANYBODY: ReadonlyMap<string, string> = new Map([
  ['uk', 'люди'],
  ['ru', 'люди'],
]);
