import { is } from '../../item.ts';
import { isPlainRoad, isPlainSite, isRegion, isSite } from '../../places/arabic/kinds.ts';
import { placeOfLine } from '../../places/arabic/line.ts';
import { arabicNearest } from '../../places/arabic/nearest.ts';
import { type ArabicSpot, arabicSpotsIn } from '../../places/arabic/spots.ts';
import { isCapital } from '../../places/capital.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { timesIn } from '../../time-words.ts';
import { isStock } from '../../windows/stock.ts';
import { topicOf } from '../../windows/topic.ts';

/** Where it was: "في بلدة النبطية", "غارة على السوق"; else the first place of the paragraph, of the headline, of the text. */
export const arPlace: Refiner = {
  name: 'ar-place',
  languages: ['ar'],
  refine: (drafts, context) => {
    const done: Draft[] = [];
    for (const draft of drafts) done.push(draft.place === null ? placed(draft, done, context) : draft);
    return done;
  },
};

function placed(draft: Draft, done: readonly Draft[], context: TextContext): Draft {
  const line = placeOfLine(draft.sentence);
  if (line !== null && isLine(draft)) return amend(draft, 'ar-place', { place: context.register.place(line) });
  const spots = arabicSpotsIn(draft.sentence, context).filter((spot) => !isOfSpeaker(spot, draft));
  const sure = spots.filter(({ rank, text }) => rank > 2 && !isAnySite(text));
  const own =
    arabicNearest(sure, draft) ??
    arabicNearest(
      spots.filter(({ rank }) => rank === 2),
      draft,
    );
  if (own !== null) return amend(draft, 'ar-place', { place: context.register.place(own) });
  const far =
    sceneFor(draft, done, context) ??
    arabicNearest(
      spots.filter(({ rank }) => rank > 2),
      draft,
    ) ??
    arabicNearest(
      spots.filter(({ rank }) => rank > 0),
      draft,
    ) ??
    mentioned(context);
  if (far === null) return draft;
  return amend(draft, 'ar-place', { place: context.register.place(far), inferred: [...draft.inferred, 'place'] });
}

/** "شبكة أطباء *السودان*": no more than the name of who counts, where another place is told. */
function isOfSpeaker({ rank, start, text }: ArabicSpot, { sentence, claimant, inferred }: Draft): boolean {
  if (rank > 0 || claimant === null || inferred.includes('claimant')) return false;
  const at = sentence.text.indexOf(claimant.text);
  const from = start - sentence.start;
  return at >= 0 && from >= at && from + text.length <= at + claimant.text.length;
}

/** The one figure of a line in a list. */
function isLine({ rules, sentence }: Draft): boolean {
  return rules.includes('list-line') || /^\s*[-–•*]/u.test(sentence.text);
}

/** "في المستشفيات", "داخل ملجأ": a building without a name is where the event was, rather than the event's place. */
function isAnySite(text: string): boolean {
  return (
    isPlainRoad(text) ||
    (isSite(text) && (!text.includes(' ') || /^\p{L}+اً? \S+$/u.test(text))) ||
    /^(?:مقبرة جماعية|(?:محطات|مدارس|ملاجئ|مستشفيات) ال\S+$)/u.test(text)
  );
}

/** The texts of one event name its place once: in the paragraph, the headline, or at the start. */
function sceneFor(draft: Draft, done: readonly Draft[], context: TextContext): string | null {
  const { sentence, status, claimant, measure } = draft;
  const seat = claimant === null ? undefined : OF_PLACE.exec(claimant.text)?.[1];
  if (seat !== undefined) return seat;
  const isHeld = measure === 'captured' && isStock(draft);
  if (
    isHeld ||
    (topicOf(context) !== 'disaster' && timesIn(sentence, context.lexicon, ['cumulative', 'interval']).length > 0)
  )
    return seatOf(claimant, context) ?? inHeadline(context, true);
  if (isOfYears(draft)) return seatOf(claimant, context);
  const paragraph = withoutEntries(paragraphOf(sentence, context));
  const ofOldYear = status === 'historical' && /\p{Nd}{4}/u.test(sentence.text);
  const whole = ofOldYear ? inHeadline(context, true) : null;
  const told = measure === 'displaced' ? done : done.filter((other) => other.measure !== 'displaced');
  // Of several places in the paragraphs before none is that of a new one.
  const isSpread = sentence.opensParagraph && toldIn(paragraph, told) !== toldIn(paragraph, told.toReversed());
  const near = whole ?? (isSpread ? null : (toldIn(paragraph, told) ?? firstOf(paragraph, context)));
  if (near !== null || ofOldYear) return near;
  const lead = withoutEntries(context.sentences.slice(0, Math.min(sentence.index, 4)));
  const scene = toldIn(lead, told) ?? firstOf(lead, context);
  return (
    (scene !== null && !isSite(scene) ? scene : null) ??
    inHeadline(context, false) ??
    scene ??
    (claimant !== null && LOCAL.test(claimant.text) ? seatOf(claimant, context) : null)
  );
}

/** "أودت حوادث السير بحياة 1712 شخصاً *منذ مطلع العام*": what a year counts is not where the accident was that the text tells of. */
function isOfYears({ window }: Draft): boolean {
  return /(?:ال)?(?:عام|سنة|سنوات|أعوام|سنويا)(?!\p{L})/u.test(window.words ?? '');
}

/** "مسؤولون *في منطقة بونير*": officials of one place count there. */
const OF_PLACE =
  /^(?:ال)?(?:مسؤول|مسؤولون|مسؤولين|سلطات|مصادر|مصدر|شرطة|إدارة|دائرة|مديرية|لجنة|لجان|غرفة|مجلس|متطوعون|ناشطون) .*في ((?:منطقة|محافظة|ولاية|مدينة|بلدة|قرية|إقليم|قضاء|مقاطعة) .+)$/u;

/** A line of a list tells of its own number alone, and an entry of a running report of its own hour. */
function withoutEntries(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(({ text }) => !/^\s*(?:[-–—•*▪●○]|(?:\p{L}+ )?\p{Nd}{1,2}:\p{Nd}{2}(?!\p{Nd}))/u.test(text));
}

/** What the first sentence is about, where nothing tells more. */
function mentioned(context: TextContext): string | null {
  const [first] = context.sentences;
  const spots = first === undefined ? [] : arabicSpotsIn(first, context);
  const known = spots.find(({ text }) => !context.register.place(text).key.startsWith('~'));
  return known !== undefined && known.start < 24 ? known.text : null;
}

/** Who governs a place and counts in it. */
const LOCAL = /^(?:محافظ|حاكم|والي|عمدة|رئيس بلدية|بلدية|دائرة|مديرية|إدارة|محافظة|شرطة|قائد شرطة)(?: |$)/u;

/** "محافظ *كارسك*", "رئيس بلدية *مارو*": a bare name, also where nobody knows it. */
const GOVERNED = /^(?:محافظ|حاكم|والي|عمدة|رئيس بلدية|بلدية|محافظة|شرطة|قائد شرطة|مدير أمن) ((?!ال)\p{L}{3,})$/u;

/** "وزارة الصحة في *زوبريا*" */
const SEATED = /^(?:وزارة|مديرية|دائرة|هيئة|مكتب|بلدية|نيابة) .*(?<!\p{L})في ((?!ال)\p{L}{3,})$/u;

/** What an office of one place counts over a stretch it counts there: "وزارة الصحة في غزة". */
function seatOf(claimant: Draft['claimant'], { register }: TextContext): string | null {
  const seat = claimant === null ? undefined : register.findPlaces(claimant.text)[0];
  if (claimant === null) return null;
  if (seat === undefined) return (GOVERNED.exec(claimant.text) ?? SEATED.exec(claimant.text))?.[1] ?? null;
  if (isWhole(seat, claimant.text)) return null;
  const text = claimant.text.slice(seat.start, seat.end);
  if (OF_STATE.test(claimant.text) && isCapital(text, register)) return null;
  if (/^ال\p{L}+ية$/u.test(text) && /ال\p{L}+ $/u.test(claimant.text.slice(0, seat.start))) return null;
  return text.startsWith('ب') && !register.place(text.slice(1)).key.startsWith('~') ? text.slice(1) : text;
}

/** "*وزارة* الصحة - صنعاء": a state's own office sits in the capital, and counts in all of its land. */
const OF_STATE = /^(?:ال)?(?:وزارة|وزير|حكومة|رئاسة)(?!\p{L})/u;

/** "بحسب كييف": a capital that speaks is a government, and counts in all of its country. */
function isWhole({ start, end }: { readonly start: number; readonly end: number }, text: string): boolean {
  return start === 0 && end === text.length;
}

/** Where the first figure of these sentences was. */
function toldIn(sentences: readonly Sentence[], done: readonly Draft[]): string | null {
  const isTold = ({ sentence, place, inferred, status, partOf }: Draft) =>
    place !== null &&
    (isRegion(place.text) || !place.key.startsWith('~')) &&
    !inferred.includes('place') &&
    partOf === null &&
    status !== 'historical' &&
    sentences.includes(sentence);
  return done.find(isTold)?.place?.text ?? null;
}

/** The first place that is surely one, else the first unknown name behind a preposition. */
function firstOf(sentences: readonly Sentence[], context: TextContext): string | null {
  const spots = sentences.flatMap((sentence) => arabicSpotsIn(sentence, context));
  const sure = spots.find(({ rank, text }) => rank > 2 && !isPlainSite(text) && !isPlainRoad(text));
  return (sure ?? spots.find(({ rank }) => rank === 2))?.text ?? null;
}

function paragraphOf({ index }: Sentence, { sentences }: TextContext): readonly Sentence[] {
  let first = index;
  while (first > 0 && first > index - 12 && sentences[first]?.opensParagraph !== true) first -= 1;
  return sentences.slice(first === index ? Math.max(0, index - 3) : first, index);
}

/** "شرقي جباليا", "حي الشجاعية": where one event was. */
const QUARTER = /^(?:شرقي|غربي|شمالي|جنوبي|شرق|غرب|شمال|جنوب|حي|شارع|مخيم|قرية|بلدة|سوق|مسجد|مدرسة) /u;

/** For the count of a stretch only a place that is known: the event of the headline is a part of it. */
function inHeadline(context: TextContext, isKnown: boolean): string | null {
  const { headline, register } = context;
  if (headline === null) return null;
  const led = arabicSpotsIn(headline, context).find(({ rank }) => rank > 2);
  const isOfEvent =
    led !== undefined && isKnown && (QUARTER.test(led.text) || register.place(led.text).key.startsWith('~'));
  if (led !== undefined && !isOfEvent) return led.text;
  if (isOfEvent) return null;
  const incidents = headline.items.filter((item) => is(item, 'incident'));
  const speaks = headline.items.filter((_, i) => is(headline.items[i + 1], 'says', 'denies'));
  const found = register
    .findPlaces(headline.text)
    .find(({ start }) => [...incidents, ...speaks].every((item) => item.start !== start));
  return found === undefined ? null : headline.text.slice(found.start, found.end);
}
