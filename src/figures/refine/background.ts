import { is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { isAfterAnother } from '../statuses/after-another.ts';
import { around, firstClause } from '../statuses/around.ts';
import { isOfEarlierMonth } from '../statuses/earlier-month.ts';

/**
 * Another event, told to set off the one of the day: "the worst since 2016, *when* 29 died", "a day *after* 12 died", "no lives
 * were lost *then*", "the attack *that triggered the war*", "*Last year* 569 drowned" below the news itself.
 */
export const background: Refiner = {
  name: 'background',
  languages: ['en'],
  refine: (drafts, context) =>
    drafts.map((draft) =>
      draft.status === 'asserted' &&
      (isBackground(draft, drafts, context.sentences) ||
        isCorrected(draft, context) ||
        isEarlier(draft, drafts, context))
        ? amend(draft, 'background', { status: 'historical' })
        : draft,
    ),
};

function isEarlier(draft: Draft, drafts: readonly Draft[], context: TextContext): boolean {
  return isToldBefore(draft, drafts) && isOfEarlierMonth(draft, context);
}

/** "In a report on the flood *we wrote* that 3,000 had fled", in a column of corrections. */
function isCorrected(draft: Draft, { title }: TextContext): boolean {
  return CORRECTIONS.test(title ?? '') && PRINTED.test(around(draft).before);
}

const CORRECTIONS = /^(?:corrections?|clarifications?|errata|erratum)\b/i;
const PRINTED =
  /\b(?:we (?:[a-z]+ly )?(?:wrote|reported|stated|said|gave|printed|published)|(?:article|story|headline|caption|report|piece|item|version)\b[^.;]{0,120}\b(?:gave|said|stated|put|misstated|reported|wrote|spoke of|mentioned))\b[^.;]*$/i;

function isBackground(draft: Draft, drafts: readonly Draft[], sentences: readonly Sentence[]): boolean {
  const { before, behind } = around(draft);
  if (
    isSinceThen(before) ||
    LAST_TIME.test(before) ||
    CONVICTED.test(before) ||
    BEFORE_EVENT.test(before) ||
    isAfterAnother(draft, sentences) ||
    isOtherTime(before, draft, drafts)
  )
    return true;
  const clause = firstClause(behind);
  return (
    BACK_THEN.test(clause) ||
    (THAT_DAY.test(clause) && isToldBefore(draft, drafts)) ||
    OPENED_WAR.test(clause) ||
    OLD_WAR.test(clause) ||
    isOfLastTime(before) ||
    isOfWorst(before, behind, draft, drafts) ||
    isOfLastYear(before, clause, draft, drafts)
  );
}

/**
 * "since 2016, *when* gunmen left 29 dead", "since the quake of 3 April, *in which* 18 people died", "*since* 276 girls vanished",
 * "the deadliest *since the storm that* killed 60".
 */
function isSinceThen(before: string): boolean {
  if (/\bsince (?:the )?$/.test(before)) return true;
  if (/\b(?:[a-z]+(?:i?est)|worst) (?:[a-z]+ ){0,4}since (?:the|an?|that) [^,;]*\b(?:that|which)\b[^,;]*$/.test(before))
    return true;
  // "the worst in these waters *since the Amber sank in 2009 with* over 330 dead"
  if (
    /\b(?:[a-z]+(?:i?est)|worst) (?:[a-z]+ ){0,4}since (?:the )?[^,;]*\b(?:in|of) (?:19|20)\d\d,? (?:with|leaving|killing)\b[^,;]*$/.test(
      before,
    )
  )
    return true;
  const since = before.lastIndexOf('since ');
  return since >= 0 && /^since [^,;.]+, (?:when|where|(?:in|during) which) [^,;]*$/.test(before.slice(since));
}

/** "serving 12 years *for the murder of* two policemen": a deed that a court has dealt with. */
const CONVICTED =
  /\b(?:sentenced?|convicted|convictions?|jailed|imprisoned|serving|guilty|life term|behind bars)\b[^.;]{0,60}\b(?:for|of|over) (?:the |his |her |their )?(?:(?:murders?|killings?|deaths?|manslaughter|massacre|assassinations?) (?:of )?)?$/i;

/** "It was *last hit* on 4 March, *when* a rocket killed three." */
const LAST_TIME =
  /\b(?:was|were|had been|had) last (?:hit|struck|attacked|bombed|shelled|targeted|raided|flooded|burned|erupted|affected|in the news) [^;.]*, (?:when|where|(?:in|during) which) [^,;]*$/;

const BACK_THEN =
  /^ ?[^"“”]{0,50}\b(?:(?:at|by) that time|in those (?:days|years)|on that occasion|back then|at the (?:time|peak|height)|(?:in|during|under) (?:earlier|previous|past) \w+|(?:(?:in|of) )?the (?:year|decade|summer|winter|spring|autumn) before)\b|^[^"“”,]{0,30} then$/;

const THAT_DAY = /^ that (?:day|week|month|year|winter|summer)\b/;

const OPENED_WAR =
  /\b(?:that|which) (?:had )?(?:triggered|started|sparked|ignited|set off|began|opened|provoked|precipitated) (?:the|this|its|their) (?:[a-z]+ )?(?:war|conflict|offensive|operation|invasion|uprising|fighting|campaign)\b/;

/** "Four days *before the raid*, gunmen abducted 25 girls": told to set off the raid. */
const BEFORE_EVENT =
  /\b(?:hours?|days?|weeks?|months?|years?) before the (?:[a-z]+ )?(?:raid|attack|strike|bombing|shooting|massacre|crash|quake|earthquake|storm|fire|disaster|accident|blast|explosion|invasion|war)\b/i;

/** "The *last truce* held for 19 days, during which 30 people lost their lives", "in *previous* rounds" */
function isOfLastTime(before: string): boolean {
  return /\b[Tt]he (?:last|previous|preceding) (?:truce|ceasefire|cease-fire|war|round|offensive|siege|outbreak|epidemic|uprising|coup|election campaign)\b/.test(
    before,
  );
}

/** "*Last year* 569 people drowned", "In the worst disaster of the kind, *in July last year*, …", "*Last month* two *other* buses …". */
function isOtherTime(before: string, draft: Draft, drafts: readonly Draft[]): boolean {
  if (
    /^In (?:the|its|their) (?:worst|deadliest|bloodiest) [^;]*\b(?:last year|years? (?:ago|earlier|before)|(?:19|20)\d\d)\b/.test(
      before,
    )
  )
    return true;
  if (draft.sentence.index === 0 || !isToldBefore(draft, drafts)) return false;
  if (/^(?:In \w+ )?[Ll]ast year\b/.test(before) && !/\b(?:has|have)\b/.test(before)) return true;
  return (
    /^(?:Last|Earlier this) (?:week|weekend|month|summer|winter|spring|autumn|year)\b/.test(before) &&
    /\b(?:another|other|neighbouring|neighboring|nearby|similar|second|(?<!the )two|(?<!the )three|an?) /.test(
      draft.sentence.text,
    )
  );
}

/** "A quake of magnitude 6.9 killed 79 in Cebu *last September*", "*In 2013* an earthquake killed 222", below the news of another. */
function isOfLastYear(before: string, behind: string, draft: Draft, drafts: readonly Draft[]): boolean {
  if (draft.sentence.index === 0 || !isToldBefore(draft, drafts)) return false;
  if (/\b(?:has|have|had been|since|bringing|raising|toll)\b/.test(before)) return false;
  if (/^In (?:19|20)\d\d,? (?:an?|another|the|its|similar) /.test(before)) return true;
  const isEvent = draft.sentence.items.some((item) => is(item, 'incident'));
  return isEvent && (LAST_YEAR.test(behind) || LAST_YEAR.test(before));
}

const LAST_YEAR =
  /\blast (?:year|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b/;

/** "*The largest transfer so far*, of 1,245 bodies, took place *in May last year*": told to compare the event of the day with it. */
function isOfWorst(before: string, behind: string, draft: Draft, drafts: readonly Draft[]): boolean {
  const own = behind.split(/[;.] /)[0] ?? '';
  if (!WORST.test(before)) return false;
  return LONG_AGO.test(before) || LONG_AGO.test(own) || (isToldBefore(draft, drafts) && IN_MONTH.test(own));
}

const WORST =
  /\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:single |second |previous )?(?:deadliest|worst|bloodiest|largest|biggest|heaviest|gravest|costliest|highest|most recent|last|latest|previous|first) (?:such |of these |of them |known |recorded |mass |prisoner |single )*(?:transfer|exchange|swap|handover|release|strike|attack|raid|bombing|blast|fire|flood|quake|earthquake|storm|cyclone|avalanche|landslide|crash|accident|disaster|collapse|outbreak|epidemic|shooting|massacre|shipwreck|sinking|stampede|incident|loss|day|evacuation|repatriation)\b[^;.]*$/;

const LONG_AGO =
  /\blast (?:year|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b|\byears? (?:ago|earlier|before)\b|\bthe year before\b/;

const IN_MONTH =
  /^[^;]*\b(?:came|happened|occurred|took place|was|were|struck|hit|fell|dates?|dated)\b[^;]* (?:in|of|from|back to) (?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** Wars that nobody counts any more. */
const OLD_WAR =
  /\bin the (?:Vietnam|Korean|First World|Second World|Falklands|Gulf|Persian Gulf|Iran[-–]Iraq|Winter|Six[- ]Day|Yom Kippur|Biafran|Algerian|Bosnian|Chechen|Crimean|Spanish Civil|Soviet[-–]Afghan) [Ww]ar\b|\bin World War (?:One|Two|I|II)\b/;

/** The news of the day stands above. */
function isToldBefore({ sentence }: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some((other) => other.status === 'asserted' && other.sentence.index < sentence.index);
}
