import type { Sentence } from '../rule.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';
import { around, firstClause } from '../statuses/around.ts';

/**
 * A value that its own speakers have given up: "*early reports spoke of* five dead", "said eight had died, *a figure it
 * corrected to* 21", "gave 94 *on Wednesday; on Thursday* it had 153", "first two, *then* five".
 */
export const superseded: Refiner = {
  name: 'superseded',
  languages: ['en'],
  refine: (drafts) =>
    drafts.map((draft) =>
      draft.status === 'asserted' && draft.partOf === null && isSuperseded(draft, drafts)
        ? amend(draft, 'superseded', { status: 'historical' })
        : draft,
    ),
};

function isSuperseded(draft: Draft, drafts: readonly Draft[]): boolean {
  const { before, behind } = around(draft);
  if (CORRECTED.test(behind)) return true;
  if (!hasOtherValue(draft, drafts)) return false;
  if (
    WE_GAVE.test(sentenceTo(draft)) ||
    EARLY.test(before) ||
    FIRST.test(draft.sentence.text.slice(draft.start - draft.sentence.start))
  )
    return true;
  return isBeforeNext(draft, drafts, before, behind) || isOfMonth(draft, before, behind);
}

/** ", a figure *it* corrected to 21", ", a number *since* raised to 30"; a figure that another office raised still stands. */
const CORRECTED =
  /^[^.;]{0,60}, an? (?:figure|number|toll|count|tally|total|estimate) (?:(?:that|which) )?(?:(?:it|they|he|she|has|have|had|was|were|been|later|since|soon|then|subsequently|quickly) ){1,4}(?:corrected|revised|raised|lowered|increased|updated|cut|reduced|withdrew|withdrawn|retracted|amended)\b/;

const EARLY =
  /\b(?:[Ee]arly|[Ee]arliest|[Tt]he (?:very )?first|[Oo]riginal|[Pp]reliminary|[Tt]hat earlier|[Aa]n earlier|[Pp]revious) (?:(?:news|media|press|police|official) )?(?:reports?|counts?|despatch(?:es)?|dispatch(?:es)?|estimates?|messages?|bulletins?|figures?|alerts?|tall(?:y|ies)|statements?|accounts?|tolls?|word)\b[^;]{0,80}\b(?:said|spoke|put|had|gave|told|counted|confirmed|listed|mentioned|was|were|named)\b|^(?:At first|First),? /;

/** "*At 07:41 we gave* nineteen": what the outlet itself has said before. */
const WE_GAVE =
  /\b(?:[Ee]arlier|[Aa]t \d{1,2}[:.]\d\d|[Aa]n hour ago|[Tt]his morning|[Ii]n our (?:last|previous|first|earlier|morning|early) [a-z]+),? (?:today )?we (?:had )?(?:gave|given|said|reported|wrote|had|put|published|spoke of|spoken of|quoted|mentioned|counted)\b[^.;]*$/;

function sentenceTo({ sentence, count }: Draft): string {
  return sentence.text.slice(0, count.numberStart - sentence.start);
}

/** "152 were *first* feared missing" */
const FIRST = /^[^,;.]{0,40}\b(?:were|was|had been) (?:at )?first\b/;

/** "has identified 1,640. The agency counted 1,210 *in January*": a bare number of a month that is named, beside the one of now. */
function isOfMonth({ rules, sentence, count, start }: Draft, before: string, behind: string): boolean {
  if (IN_MONTH_IT.test(before) || IN_MONTH_IT.test(sentence.text)) return true;
  const verb = sentence.text.slice(start - sentence.start, count.numberStart - sentence.start);
  return rules.includes('rival-count') && COUNTED.test(verb) && MONTH.test(behind);
}

/** "*In March it spoke of* more than 2,000." */
const IN_MONTH_IT =
  /^(?:Back )?[Ii]n (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:it|they|he|she|the \w+) (?:spoke|had spoken|talked|counted|had counted|put|had put|listed|had listed|said|gave|had given|reported)\b/;
const COUNTED = /^(?:counted|listed|logged|registered|recorded|had|gave|put|said|reported|spoke of|knew of) /;
const MONTH =
  /^ (?:back )?in (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The same people counted with another value: nothing is given up where the text has but one. */
function hasOtherValue(draft: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      other !== draft &&
      other.measure === draft.measure &&
      other.status === 'asserted' &&
      other.partOf === null &&
      (other.count.low !== draft.count.low || other.count.high !== draft.count.high),
  );
}

const DAY =
  'on (?:mon|tues|wednes|thurs|fri|satur|sun)day|by (?:noon|midday|nightfall|evening|breakfast|dawn|dusk|midnight|mid-?day)|at (?:noon|first|midday|lunchtime|dawn|midnight|dusk)|in the (?:morning|afternoon|evening)|yesterday|overnight';
const THEN = `${DAY}|now|today|later|by now|then|an hour later|hours later|a day later|since then`;
const SAID_WHEN = new RegExp(`\\b(?:${DAY})\\b`, 'i');
const NEXT = new RegExp(`^[^;,.]{0,60}(?:; |, | and )(?:but |and |it |by )?(?:${THEN})\\b`, 'i');

/** "gave 94 dead *on Wednesday; on Thursday* it was 153": a value of one day, and in the same sentence that of a later one. */
function isBeforeNext(draft: Draft, drafts: readonly Draft[], before: string, behind: string): boolean {
  const next = nextValue(draft, drafts);
  if (next === null) return false;
  const between = behind.slice(0, next.start - draft.end);
  const dated = SAID_WHEN.test(firstClause(behind)) || SAID_WHEN.test(before.slice(-60));
  return (dated && NEXT.test(between)) || isRelative(before, between);
}

function nextValue({ sentence, measure, at, count }: Draft, drafts: readonly Draft[]): Draft | null {
  const later = drafts.filter(
    (other) =>
      isIn(sentence, other) &&
      other.measure === measure &&
      other.at > at &&
      other.partOf === null &&
      other.count.low !== count.low,
  );
  return later.toSorted((a, b) => a.at - b.at)[0] ?? null;
}

function isIn(sentence: Sentence, draft: Draft): boolean {
  return draft.sentence === sentence;
}

/** "the Bar, *which had* 58 deaths on Monday*,* dropped to 55" */
function isRelative(before: string, between: string): boolean {
  return (
    /, (?:which|who) (?:had|counted|gave|listed|put|reported|named)(?: [a-z]+){0,3} $/.test(before) &&
    between.includes(',')
  );
}
