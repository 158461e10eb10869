import { is } from '../item.ts';
import type { Sentence } from '../rule.ts';
import { isPlainLead, nameBehind, namesOfKind } from './place-name.ts';
import { roleAt } from './role-at.ts';
import { isSeat } from './seat.ts';
import { type Spot, spotOf } from './spot.ts';

/** Places that English names without a preposition: by their kind, behind a verb that strikes them, by a direction. */
export function inEnglish(sentence: Sentence): Spot[] {
  return [
    ...ofKind(sentence),
    ...struck(sentence),
    ...byDirection(sentence),
    ...explained(sentence),
    ...atTheHead(sentence),
    ...capital(sentence),
    ...buildingOf(sentence),
    ...atMilestone(sentence),
  ];
}

/** "went off the road at *kilometre 118*" */
function atMilestone({ text, start }: Sentence): Spot[] {
  return Array.from(text.matchAll(MILESTONE), ({ index, 0: all, 1: name = '' }) => {
    const at = start + index + all.length - name.length;
    return { role: 'scene', text: name, start: at, end: at + name.length };
  });
}

const MILESTONE = /\b(?:at|near) ((?:kilomet(?:re|er)|km|mile|milepost|milestone) \p{Nd}{1,4})\b/gu;

/** "a fire in *a Karsk night club*": some building of a town. "a Lurian school", "a Methodist church" are of none. */
function buildingOf({ text, start }: Sentence): Spot[] {
  return Array.from(text.matchAll(BUILDING), ({ index, 0: all, 1: name = '' }) => {
    const at = start + index + all.length - name.length;
    return { role: 'scene', text: name, start: at, end: at + name.length };
  });
}

const BUILDING =
  /\b(?:in|at|near|outside|inside|into|from|hit|struck) an? (?:[a-z-]+ ){0,2}?(?!\p{L}+(?:ish|ese|[aei]an|ic|ist|ch|dox|slim|nni|[Ss]hi(?:a|ite)|ndu)\b)(\p{Lu}\p{L}*\p{Ll}(?: \p{Lu}\p{L}+)?)(?= (?:[a-z-]+ ){0,2}?(?:clubs?|nightclub|disco(?:theque)?|bar|pub|restaurant|caf[eé]|bakery|hotel|hostel|guesthouse|cinema|theatre|theater|supermarket|shop|store|mall|market|warehouse|factory|workshop|plant|mill|school|kindergarten|nursery|college|hospital|clinic|church|mosque|temple|station|depot|hall|stadium|swimming pool|sauna|apartment block|tower block|block of flats|flat|home|orphanage|care home|nursing home|suburb|street|neighbou?rhood)\b)/gu;

/** "Lindow remembers *Karsk*, where in 1966 a tip slid": what a clause tells the events of. */
function explained({ text, start }: Sentence): Spot[] {
  return Array.from(text.matchAll(EXPLAINED), ({ index, 1: name = '' }) => {
    return { role: 'scene', text: name, start: start + index, end: start + index + name.length };
  });
}

const EXPLAINED = /(?<![\p{L}-])(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?=, where\b)/gu;

/** "*On Fale*, the council counted four dead": an island, at the head of the sentence. */
function atTheHead({ text, start }: Sentence): Spot[] {
  const name = ON_ISLAND.exec(text)?.[1];
  return name === undefined || OTHER_NAMES.test(name)
    ? []
    : [{ role: 'scene', text: name, start: start + 3, end: start + 3 + name.length }];
}

const ON_ISLAND = /^On (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?),? (?=the\b|an?\b|\p{Nd}|\p{Ll}+ (?:people|were))/u;
const OTHER_NAMES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Ramadan|Eid|Ashura|New Year|Telegram|Facebook|Twitter|Whatsapp|Instagram|Tiktok)\b/i;

/** "in *Lutish airspace*", "along *the border between Norland and Lutia*": the land or the line of a state. */
export function ofState({ text, start }: Sentence): Spot[] {
  return [...text.matchAll(AIRSPACE), ...text.matchAll(BORDER)].map(({ index, 0: all, 1: name = '' }) => {
    const at = start + index + all.length - name.length;
    return { role: 'scene', text: name, start: at, end: at + name.length };
  });
}

const AIRSPACE =
  /\b(?:in|into|over|across|inside|on|within|entered|violated|enter|enters) ((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}+(?:n|i|h|e|k|s) (?:territory|airspace|(?:territorial )?waters|soil))\b/gu;
const BORDER =
  /\b(?:along|on|near|at|across) (the (?:[a-z]+ )?(?:border|frontier) (?:between|of) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? and \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/gu;

/** "in the capital, *Karsk*" */
function capital({ text, start }: Sentence): Spot[] {
  return Array.from(text.matchAll(CAPITAL), ({ index, 0: all, 1: name = '' }) => {
    const at = start + index + all.length - name.length;
    return { role: 'scene', text: name, start: at, end: at + name.length };
  });
}

const CAPITAL =
  /\b(?:in|near|outside|around|of|on) (?:the|its|their) (?:(?:de facto|regional|provincial|state|national|[a-z]+ern) )?(?:capital|main city|largest city|second city|port city)(?: city)?,? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?=[,.;]|$| [a-z])/gu;

function ofKind(sentence: Sentence): Spot[] {
  const { items } = sentence;
  return namesOfKind(items).flatMap((span) => {
    const before = span.from - (items[span.from - 1]?.text === 'the' ? 2 : 1);
    if (/^(?:consulate|embassy)$/.test(items[span.to - 1]?.text ?? '') && !is(items[before], 'place-word')) return [];
    const role = roleAt(items, before);
    const isOfSpeaker = role === 'scene' && isSeat(items, before, span.to);
    return [spotOf(sentence, span, isOfSpeaker ? 'seat' : role === 'mention' ? 'scene' : role)];
  });
}

/** "A storm *struck* Karsk", "the army *shelled* Karsk": but not "shelled Karsk rebels". */
function struck(sentence: Sentence): Spot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    const span = STRIKES.test(item.text) ? nameBehind(items, i + 1, isPlainLead) : null;
    const isPlace =
      span !== null &&
      (items[span.to]?.kind !== 'word' || is(items[span.to], 'preposition', 'conjunction', 'clause', 'weekday'));
    return isPlace ? [spotOf(sentence, span, 'scene')] : [];
  });
}

const STRIKES =
  /^(?:struck|strikes?|striking|hits?|hitting|shook|shakes?|rock(?:s|ed)|shell(?:s|ed)?|bomb(?:s|ed)?|storm(?:s|ed)?|flood(?:s|ed)?|devastat(?:es?|ed)|batter(?:s|ed)|attack(?:s|ed)?|raid(?:s|ed)?|pound(?:s|ed)?|ravag(?:es|ed)|target(?:s|ed|ing))$/;

/** "on the coast", "in the country's east": a part of what the text is about. */
function byDirection({ text, start }: Sentence): Spot[] {
  return Array.from(text.matchAll(DIRECTED), ({ index, 0: all, 1: words = '' }) => {
    const at = start + index + all.length - words.length;
    return { role: 'scene', text: words, start: at, end: at + words.length };
  });
}

const DIRECTED =
  /\b(?:in|on|off|along|across|reported from) (the (?:(?:country|island|province|region|city|district|peninsula|lake)['’]s |far |rural )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern (?:coast|border|bank|shore|slope))?(?: coast)?|coast))(?=[,.;)]|$| (?:and|since|on|after|when|where|who|as|were|was|have|has|had|last|this|said|says)\b)/giu;
