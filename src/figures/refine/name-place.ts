import { type Item, is } from '../item.ts';
import { isNationwide, placeAround } from '../places/around.ts';
import { labelOf, segmentOf } from '../places/label.ts';
import { mainPlace } from '../places/main-place.ts';
import { isDescription, placeNamed } from '../places/named.ts';
import type { Spot, SpotRole } from '../places/spot.ts';
import { spotsFor } from '../places/spots-for.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type TextContext } from '../rule.ts';
import { stretchesIn } from '../windows/stretches-in.ts';

/** Where it was: the place named nearest behind the figure, else before it, else what the text around tells. */
export const namePlace: Refiner = {
  name: 'name-place',
  languages: ['en'],
  refine: (drafts, context) => {
    const placed: Draft[] = [];
    for (const draft of drafts) placed.push(draft.place === null ? withPlace(draft, placed, drafts, context) : draft);
    return placed.map((draft) => (draft.place === null ? asItsLead(draft, placed) : draft));
  },
};

function withPlace(draft: Draft, before: readonly Draft[], drafts: readonly Draft[], context: TextContext): Draft {
  if (isElsewhere(draft)) return draft;
  const spots = nearSpots(draft, context).filter(
    (spot) => !isRival(spot, draft, drafts) && !isOfParts(spot, draft, drafts, context),
  );
  const own = rankedAt(draft) ?? segmentOf(draft) ?? labelled(spots, draft, context) ?? nearestOf(spots, draft);
  if (own !== null) return withName(draft, own, isDescription(own) || isConsequence(draft), context);
  const far = placeAround(draft, before, context) ?? spots[0]?.text ?? null;
  return far === null ? draft : withName(draft, far, true, context);
}

/** "80 in Karsk, 30 in Marrow and *10 elsewhere*" */
function isElsewhere({ sentence: { items }, at }: Draft): boolean {
  return items[at + 1]?.text === 'elsewhere';
}

/** "Crews recovered nine bodies *from the Karsk mine*, bringing the toll to 57": of the figure that it follows from. */
function asItsLead(draft: Draft, drafts: readonly Draft[]): Draft {
  const lead = drafts.find(
    ({ sentence, place, start }) => sentence === draft.sentence && place !== null && start < draft.start,
  );
  if (lead === undefined || !isConsequence(draft)) return draft;
  return amend(draft, 'name-place', { place: lead.place, inferred: [...draft.inferred, 'place'] });
}

/** "A boy died in a hospital in Marrow, *bringing the toll to* 85": the place of the last of them is hardly that of all. */
function isConsequence({ sentence: { text, start }, start: from }: Draft): boolean {
  return LEADS_TO.test(text.slice(0, from - start));
}

const LEADS_TO =
  /,? (?:bringing|taking|lifting|raising|pushing|which (?:brought|brings|took|takes|raised|raises|lifted|lifts|pushed|pushes)) (?:the |its |their )?(?:\p{Ll}+ ){0,2}$/u;

/** "followed by *Marrow* with 37 and *Lower Amsel* with 22", "33 (*Marrow* 15, *Amsel* 18)": the name in front of the number. */
function rankedAt({ rules, sentence: { items, text, start }, at, victims, inferred }: Draft): string | null {
  const to = rules.includes('followed-by') ? at - 1 : rules.includes('parts-of-sum') ? at : -1;
  if (to < 1 || (to === at && victims !== null && !inferred.includes('victims'))) return null;
  let from = to;
  while (from > 0 && items[from - 1]?.kind === 'word' && items[from - 1]?.capital) from -= 1;
  const [first, last] = [items[from], items[to - 1]];
  const opens = to < at || /^[(,;:]$/.test(items[from - 1]?.text ?? '');
  return first === undefined || last === undefined || from >= to || !opens || is(last, 'person')
    ? null
    : text.slice(first.start - start, last.end - start);
}

/** "Nordland: 12 die *in Karsk*": a country at the head of a line gives way to the place that the line itself names. */
function labelled(spots: readonly Spot[], draft: Draft, context: TextContext): string | null {
  const label = labelOf(draft.sentence, context);
  const isCountry = label !== null && context.register.place(label).key.length === 2;
  return isCountry && spots.some(({ role, text }) => role === 'scene' && text !== label) ? null : label;
}

function withName(draft: Draft, text: string, isInferred: boolean, context: TextContext): Draft {
  const main = isDescription(text) ? mainPlace(context) : null;
  const inferred = isInferred ? [...draft.inferred, 'place'] : draft.inferred;
  return amend(draft, 'name-place', { place: placeNamed(text, main, context), inferred });
}

function nearSpots(draft: Draft, context: TextContext): readonly Spot[] {
  const roles = [...scenesFor(draft), 'mention', 'seat'];
  // "since the first case was found at the harbour": where it began, and not how far it went.
  const beginnings = stretchesIn(draft.sentence, context).filter(({ words }) =>
    /^since (?:the|its|their) first /i.test(words),
  );
  const isOfBeginning = ({ start, end }: Spot) => beginnings.some((first) => start > first.start && end <= first.end);
  return spotsFor(draft, draft.sentence, context).filter(
    (spot) =>
      roles.includes(spot.role) &&
      spot.start - draft.end < REACH &&
      !isOfBeginning(spot) &&
      !isSpeaker(spot, draft) &&
      !isOfPart(spot, draft) &&
      !isOfEarlierPart(spot, draft) &&
      !isOfReason(spot, draft) &&
      !isOfCompany(spot, draft),
  );
}

/** "Of the 120 deaths, *80 were in Karsk, 30 in Marrow* and 10 elsewhere": each part has its place, and the whole none of them. */
function isOfParts(spot: Spot, draft: Draft, drafts: readonly Draft[], context: TextContext): boolean {
  const parts = drafts.filter(({ partOf, sentence }) => sentence === draft.sentence && isAnchoredAt(draft, partOf));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  const among = spotsFor(draft, draft.sentence, context).some(({ start }) => start > first.start && start < last.start);
  return among && spot.start > first.start;
}

function nearestOf(spots: readonly Spot[], draft: Draft): string | null {
  const isOfLand = isNationwide(draft.sentence);
  for (const roles of isOfLand ? [scenesFor(draft)] : [scenesFor(draft), MENTIONED]) {
    const of = spots.filter((spot) => roles.includes(spot.role) && !leadsOther(spot, draft));
    const behind = of.find((spot) => spot.start >= draft.start && !isParted(spot, draft));
    const before = of.findLast(({ start }) => start < draft.start);
    const best = behind !== undefined && before !== undefined && isOfNext(behind, draft) ? before : (behind ?? before);
    if (best !== undefined) return best.text;
  }
  return null;
}

const REACH = 160;
const MENTIONED: readonly SpotRole[] = ['mention'];

/** Soldiers are counted where they are sent to; who fled, vanished or was carried off, where he came from. */
function scenesFor({ measure }: Draft): readonly SpotRole[] {
  if (measure === 'deployed') return ['scene', 'goal'];
  return /^(?:displaced|bodies|missing|captured)$/.test(measure) ? ['scene', 'source'] : ['scene'];
}

/** Behind "including" or "of them", a place is that of the part. */
function isOfPart(spot: Spot, draft: Draft): boolean {
  if (spot.start <= draft.end) return false;
  const words = between(draft, spot);
  return (words.some((item) => is(item, 'including', 'of-them')) && !isClosed(words)) || isListed(words);
}

/** "26 died, *19 of them in Karsk,* while 33 were hurt": of the part that its comma has closed before the figure. */
function isOfEarlierPart({ start, end }: Spot, { sentence: { items }, start: from }: Draft): boolean {
  if (end > from) return false;
  const part = items.findLastIndex((item) => item.end <= start && is(item, 'of-them'));
  const close = items.findIndex((item) => item.start >= end && item.text === ',');
  const isWithin = part > 0 && items.slice(part, close).every(({ text, count }) => text !== ',' && count === null);
  return isWithin && (items[close]?.start ?? from) < from;
}

/** "put the dead at 40*, saying that hospitals in the north* had not reported": of what somebody adds. */
function isOfReason(spot: Spot, draft: Draft): boolean {
  const words = between(draft, spot);
  return words.some(
    ({ text }, i) => text === ',' && /^(?:saying|adding|noting|arguing|warning)$/.test(words[i + 1]?.text ?? ''),
  );
}

/**
 * "The toll stood at 19, *with* schools *closed in Karsk*", "*after* names were *compared* in Karsk", "*after two died in a hospital
 * in Karsk*": where something else was done, or the last of them died.
 */
function isOfCompany(spot: Spot, draft: Draft): boolean {
  const words = between(draft, spot);
  const after = words.findLastIndex(({ text }) => /^(?:after|once|when)$/.test(text));
  if (after >= 0 && words.slice(after).some(({ text }) => KEPT.test(text))) return true;
  const isToll = draft.rules.includes('toll-is-count');
  if (after >= 0 && isToll && (isOfArmy(draft) || tellsOfSome(words.slice(after + 1)))) return true;
  const opening = words.findLastIndex(({ text }, i) => text === 'with' && words[i - 1]?.text === ',');
  const clause = words.slice(opening + 1);
  const done = clause.findIndex((item) => /ed$/.test(item.text) && item.senses.length === 0);
  return opening > 0 && done > 0 && clause.every(({ count, kind }) => count === null && kind === 'word');
}

/** "The number of soldiers killed has reached 103 after an attack in Karsk": the losses of an army lie all along the front. */
function isOfArmy({ victims, window }: Draft): boolean {
  const isArmed = victims?.within.includes('forces') === true || /^(?:forces|fighters)$/.test(victims?.key ?? '');
  return isArmed && window.period === 'cumulative';
}

/** A number of its own, or one victim, before the verb that tells what became of them. */
function tellsOfSome(words: readonly Item[]): boolean {
  const fate = words.findIndex((item) => is(item, 'happens', 'passive'));
  return fate > 0 && words.slice(0, fate).some((item) => item.count?.sifted === null || is(item, 'single', 'others'));
}

/** What is done with lists and names, and with no people. */
const KEPT =
  /^(?:compared|matched|checked|cross-checked|verified|recounted|corrected|reviewed|validated)(?: (?:with|to|against))?$/;

/** "19 deaths*: 9 in Sofala* and 10 in Manica", "19 deaths *(9 in Sofala*, …": behind the mark each place has its own number. */
function isListed(words: readonly Item[]): boolean {
  const mark = words.findIndex(({ text }) => /^[:(]$/.test(text));
  if (words.slice(mark + 1).some(({ text }) => text === ')')) return false;
  return mark >= 0 && words.slice(mark + 1).some(({ count }) => count !== null && count.sifted === null);
}

/** "two died and 16 were hurt, three of them children*, in* Karsk", "*, in* two days of raids on Karsk": a comma before a preposition ends the part. */
function isClosed(words: readonly Item[]): boolean {
  const part = words.findIndex((item) => is(item, 'including', 'of-them'));
  const comma = words.findLastIndex((item, i) => item.text === ',' && is(words[i + 1], 'preposition'));
  return comma > part && !words.slice(comma).some(({ count }) => count?.sifted === null && count.unit === 'people');
}

/** Another number stands between: "in Karsk 40 died, and 12 *in Marrow*". */
function isOfNext(spot: Spot, draft: Draft): boolean {
  return between(draft, spot).some((item) => item.count !== null && item.count.sifted === null);
}

/** "In Karsk 40 died, in Marrow *12*": the place right before another number is that number's. */
function leadsOther({ end }: Spot, draft: Draft): boolean {
  const next = draft.sentence.items.find(({ start }) => start >= end);
  return next?.count?.sifted === null && next.start > draft.start && next.count.numberStart !== draft.count.numberStart;
}

/** A new clause with a number of its own: "49 are dead, *which with 12 dead in Karsk makes 61*", "49 died; *Karsk*". */
function isParted(spot: Spot, draft: Draft): boolean {
  const items = between(draft, spot);
  if (items.some(({ text }) => text === ';')) return true;
  return isOfNext(spot, draft) && items.some(({ text }) => /^(?:which|that)$/.test(text));
}

function between({ sentence, end }: Draft, { start }: Spot): readonly Item[] {
  return sentence.items.filter((item) => item.start >= end && item.end <= start);
}

/** The country that speaks ("Ukraine says") is not where it happened. */
function isSpeaker({ role, text }: Spot, { claimant }: Draft): boolean {
  return claimant !== null && !AREA.test(claimant.text) && role !== 'scene' && claimant.text.includes(text);
}

/** "Luria reported 12 dead, *Zubria* 30": who speaks next is no place of the first. */
function isRival({ role, text }: Spot, { sentence }: Draft, drafts: readonly Draft[]): boolean {
  return role !== 'scene' && drafts.some((other) => other.sentence === sentence && other.claimant?.text === text);
}

/** "*Kerr County* has recorded 96 deaths": of its own area. */
const AREA = /^(?:the )?\p{Lu}.* (?:County|Province|District|Region|Oblast|Governorate|Prefecture|Parish)$/u;
