import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { arabicMentionsIn } from '../../speakers/arabic/mentions.ts';
import { wordsOf } from '../../words-of.ts';
import { arabicInnermost } from './innermost.ts';
import { isInKind, isRegion, isSite, pointsBack } from './kinds.ts';
import { isBareName, isDisaster, isEnteredAt, isHost, isInName, isTownOf, nameStart } from './leads.ts';
import { endOfName } from './name-end.ts';
import { isNoPlace } from './no-place.ts';
import { isSeenBy, strikes } from './struck.ts';

/** A place that a sentence of an Arabic text names. */
export interface ArabicSpot {
  readonly text: string;
  /** Offset in the document. */
  readonly start: number;
  readonly rank: SpotRank;
}

/**
 * How surely it is a place, and the place of something:
 *
 * - 4: of a kind ("بلدة …", "حي …") or known to the register, behind a preposition or what struck it.
 * - 3: a building with a name, or one of many.
 * - 2: an unknown name without article behind a preposition.
 * - 1: any other noun behind a preposition ("في المصعد").
 * - 0: where a speaker sits, the place of a dateline, or a known place that is only mentioned.
 */
export type SpotRank = 0 | 1 | 2 | 3 | 4;

export function arabicSpotsIn(sentence: Sentence, context: TextContext): ArabicSpot[] {
  const led = [...labelOf(sentence), ...sentence.items.flatMap((_, i) => spotAt(sentence, context, i))];
  const named = namedIn(sentence, context).filter(({ start }) =>
    led.every((spot) => start < spot.start || start >= spot.start + spot.text.length),
  );
  const spots = [...led, ...named].map((spot) =>
    isAside(spot, sentence, context) ? { ...spot, rank: 0 as const } : spot,
  );
  return arabicInnermost(
    spots.toSorted((a, b) => a.start - b.start),
    sentence,
  );
}

function spotAt(sentence: Sentence, context: TextContext, i: number): ArabicSpot[] {
  const from = nameStart(sentence, context, i);
  if (from < 0) return [];
  const { items } = sentence;
  const ofDisaster = from === i + 1 && isDisaster(items[i]);
  const to = endOfRoad(items, endOfName(items, from, ofDisaster), from);
  const first = items[from]?.text ?? '';
  if (to === from || isNoPlace(first) || (is(items[from], 'incident', 'event') && !isRegion(first))) return [];
  const whole = wordsOf(sentence, { from, to });
  const isTown = from === i && isTownOf(items, i);
  const isLetter = isTown || (from === i && isEnteredAt(items, i));
  const skip = isLetter || isInKind(first) || isInName(first, context) ? 1 : 0;
  const lead = skip + (CAPITAL.exec(whole.slice(skip))?.[0].length ?? 0);
  const text = upToKnown(whole.slice(lead), context);
  if (text.length < 3 || pointsBack(text) || ANYWHERE.test(text) || /^القطاع ال/u.test(whole)) return [];
  const country = context.register.place(text).key.length === 2;
  const isGuess = isTown || (from === i && isSeenBy(items, i)) || (is(items[i - 1], 'war') && country);
  const rank = isGuess ? 2 : ofDisaster || isHost(items[i]) ? 4 : rankOf(text, items[from], context);
  return [{ text, start: (items[from]?.start ?? 0) + lead, rank }];
}

/** "الطريق السريع *بين كارسك ومارو*": which road it is. */
function endOfRoad(items: readonly Item[], to: number, from: number): number {
  const isRoad = /^(?:ال)?طريق$/u.test(items[from]?.text ?? '') && items[to]?.text === 'بين';
  return isRoad && isBareName(items[to + 1]) && /^و\p{L}{3}/u.test(items[to + 2]?.text ?? '') ? to + 3 : to;
}

/** "العاصمة اليمنية *صنعاء*": the name stands behind. */
const CAPITAL = /^(?:ال)?عاصمة (?:ال\p{L}+ي?ة )?(?=\p{L}{3,})/u;

/** "باراتشينار: كمين لحافلات …": a name in front of what happened there. */
function labelOf({ items, text, start }: Sentence): ArabicSpot[] {
  const colon = items.findIndex((item) => item.text === ':');
  const [first] = items;
  if (first === undefined || colon < 1 || colon > 2 || !isBareName(first) || !is(items[colon + 1], 'incident'))
    return [];
  return [
    { text: text.slice(first.start - start, (items[colon - 1]?.end ?? start) - start), start: first.start, rank: 4 },
  ];
}

/** "مناطق متفرقة", "عدة محافظات", "الأحياء السكنية" */
const ANYWHERE =
  /^(?:حيين|منطقتين|قريتين|بلدتين|مدينتين|موقعين|ناحيتين)(?: (?!ال)\p{L}+)?$|^(?:ال)?(?:مناطق|منطقة|أماكن|محافظات|مدن|مواقع|أحياء|حي|بلدات|قرى) (?:متفرقة|عدة|مختلفة|متعددة|واسعة|أخرى|مجاورة|عديدة|(?:ال)?سكنية)/u;

/** A place of the register ends the name: "غربي مأرب [رغم التهدئة]". */
function upToKnown(text: string, { register }: TextContext): string {
  const known = register.findPlaces(text)[0];
  return known === undefined ? text : text.slice(0, known.end);
}

function rankOf(text: string, first: Item | undefined, { register }: TextContext): SpotRank {
  if ((isRegion(text) && / \S/u.test(text)) || text === 'العاصمة') return 4;
  if (register.findPlaces(text).length > 0 && !is(first, 'incident')) return 4;
  if (isSite(text)) return 3;
  return isBareName(first) && !isRegion(text) ? 2 : 1;
}

/** Places of the register that no preposition leads to: "زلزال أفغانستان", "غزة: 21 شهيدا". */
function namedIn({ items, text, start }: Sentence, context: TextContext): ArabicSpot[] {
  return context.register.findPlaces(text).flatMap(({ start: from, end }): ArabicSpot[] => {
    const at = items.findIndex((item) => item.end > start + from);
    const opens = from === 0 && /^\s*:/u.test(text.slice(end));
    const dated = from < 3 && /^\s*(?:[-–—/(،]|$)/u.test(text.slice(end));
    if (is(items[at], 'incident') || isActor(items, at, context.register) || isNisba(items, at)) return [];
    const sure = opens || (!dated && (strikes(items, at - 1) || isAllOver(items, at)));
    const name = text.slice(from, end);
    const glued = isInName(items[at]?.text ?? '', context) || isWithPreposition(name, context) ? 1 : 0;
    return [{ text: text.slice(from + glued, end), start: start + from + glued, rank: sure ? 4 : 0 }];
  });
}

/** "تظاهرات كينيا", "سجون لوريا"; "مستشفيات القطاع" points back. */
function isAllOver(items: readonly Item[], at: number): boolean {
  return GATHERINGS.test(items[at - 1]?.text ?? '') && !/^ال/u.test(items[at]?.text ?? '');
}

/** What goes on or stands all over a country. */
const GATHERINGS =
  /^(?:تظاهرات|مظاهرات|احتجاجات|اضطرابات|انتخابات|حرائق|سجون|مستشفيات|مخيمات|مناجم|طرق|طرقات|شواطي|سواحل|غابات)$/u;

/** "*ب*خان يونس": the preposition is no letter of the name. */
function isWithPreposition(name: string, { register }: TextContext): boolean {
  return name.startsWith('ب') && register.place(name.slice(1)).key === register.place(name).key;
}

/** "المعارضة *السورية*": an adjective tells whose they are. */
function isNisba(items: readonly Item[], at: number): boolean {
  return /^ال\p{L}+(?:ية|ي)$/u.test(items[at]?.text ?? '') && /^[وبلف]?ال/u.test(items[at - 1]?.text ?? '');
}

/** "أعلنت أوكرانيا", "مع روسيا", "مهاجرا إثيوبيا": it acts, or tells whose people they are. */
function isActor(items: readonly Item[], at: number, register: TextContext['register']): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (is(before, 'says', 'denies', 'active', 'passive', 'happens', 'loss', 'person', 'people') || before?.count != null)
    return true;
  if (is(next, 'says', 'denies', 'active', 'passive', 'loss')) return true;
  return (
    /^(?:مع|ضد|بين|مثل|من|الي|لدي|بحق|جيش|حكومة|قوات)$/u.test(before?.text ?? '') ||
    hasLetter(items[at]?.text ?? '', register)
  );
}

/** "*و*لبنان", "*ل*ليبيا", and not the first letter of كينيا. */
function hasLetter(word: string, register: TextContext['register']): boolean {
  return /^[ولفك]/u.test(word) && register.place(word.slice(1)).key === register.place(word).key;
}

/** "الحركة، *التي تسيطر على* جبل مرة، …": what describes somebody. */
function isInRelative({ start, text }: ArabicSpot, sentence: Sentence): boolean {
  const at = start - sentence.start;
  const resumes = /^[^،.؛]*،\s*(?:إن|أن|فإن|ف?ت?قول|ف?قال)/u.test(sentence.text.slice(at + text.length));
  return resumes && /،\s*(?:التي|الذي|الذين) [^،.؛]*$/u.test(sentence.text.slice(0, at));
}

/** "منظمة حقوقية مقرها أوسلو", "معهد لدراسات الحرب في واشنطن", "اتفق عليه الطرفان في إسطنبول" */
const SEAT =
  /(?:(?:مقرها|مقره|مركزها|مركزه|يتخذ من|تتخذ من)(?: في)? ?ب?$|(?<!\p{L})[ولب]*(?:ال)?(?:منظمة|معهد|مجموعة|مرصد|شبكة|مؤسسة|جمعية|سفارة|مركز (?:ال)?(?:دراسات|أبحاث|بحوث|توثيق|معلومات|حقوق))(?: (?!ب?[أإ]ن)[\p{L}«»]+){0,4} (?:في |ب)$|(?<!\p{L})(?:صدر|صدرت|صادر|صادرة|نشر|نشرت|عقد|عقدت|عقده|عقدته|مؤتمر صحفي|مؤتمر صحافي)(?: \p{L}+)? (?:في |ب)$|(?<!\p{L})لل(?:صحفيين|صحافيين|إعلاميين) في $|(?<!\p{L})(?:ال)?(?:اتفق|اتفقت|اتفقا|توصل|توصلا|محادثات|مفاوضات|مباحثات|قمة|اجتماع|اجتماعات|جولة)(?: \p{L}+){0,3} (?:في |ب)$)/u;

/** "توفي *متأثراً بجراحه في* مستشفى مارو": where he died is not where he was hurt. */
const OF_WOUNDS = /متأثر(?:اً|ا|ين|ة|ات)? ب(?:جراح|جروح|إصاب)\p{L}* (?:في|داخل) $/u;

/** "*في كابول، استدعت* وزارة الخارجية": where diplomats meet and speak. */
const OF_DIPLOMATS = /^،? (?:استدع|رحب|ندد|دان|أدان|دع[ات]|التق|بحث|ناقش|اجتمع|عقد|جرت محادثات|أجرى)/u;

/** "وزارة الصحة في كابول": where a speaker sits; "دمشق – …": where a text was written. */
function isAside(spot: ArabicSpot, sentence: Sentence, context: TextContext): boolean {
  if (isInRelative(spot, sentence) || SEAT.test(sentence.text.slice(0, spot.start - sentence.start))) return true;
  if (isSite(spot.text) && OF_WOUNDS.test(sentence.text.slice(0, spot.start - sentence.start))) return true;
  if (OF_DIPLOMATS.test(sentence.text.slice(spot.start + spot.text.length - sentence.start))) return true;
  return arabicMentionsIn(sentence, context).some(({ text }) => {
    const at = text === null ? -1 : sentence.text.indexOf(text);
    if (at < 0 || text === null || spot.start <= sentence.start + at) return false;
    return /^ ?(?:في|ب)? ?$/u.test(sentence.text.slice(at + text.length, spot.start - sentence.start));
  });
}
