import type { Name } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { OUTLETS } from '../../speakers/slavic/words.ts';
import { located, SIDE } from './located.ts';
import {
  isActor,
  isGoal,
  isInTitle,
  isNoScene,
  isOfMission,
  isOfOffice,
  isOfTalks,
  isSeat,
  isWard,
  isWhereSpoken,
} from './no-scene.ts';
import { OFFICES, PLACE_NOUN } from './nouns.ts';

/** A place with the item it starts at. */
export interface Spot {
  readonly name: Name;
  readonly at: number;
  /** Index behind it. */
  readonly to: number;
  /** A building, a ship, a station with a name of its own in quotation marks. */
  readonly venue: boolean;
  /** Whereto, or whence those come who are counted: «жителями хутора Верхний». */
  readonly goal: boolean;
  /** «из Кендари»: where somebody came from; the scene only where no other is named. */
  readonly origin: boolean;
}

/** The places that a sentence names as scenes, in text order. */
export function spotsIn(sentence: Sentence, context: TextContext): Spot[] {
  const { items } = sentence;
  const found: Spot[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const span = located(items, at);
    if (span === null) continue;
    if (isSpeaking(sentence, span, context) || is(items[span.from - 2], 'says') || isOfTalks(items, at)) continue;
    if (isList(items, span.from)) continue;
    if (isSeat(items, at) || isOfOffice(items, span.to) || isWard(items, span)) continue;
    const name = nameOf(sentence, span, context);
    const venue = /^[«"“]$/.test(items[span.from + 1]?.text ?? '') || name?.text.includes('«') === true;
    const away = span.from === at && /^(?:от|від|од)$/u.test(items[at - 1]?.text ?? '');
    const origin = ORIGIN.test(items[at]?.text ?? '') || isOfMission(items, at) || isWhereSpoken(items, span);
    const lives =
      is(items[at - 1], 'person') &&
      (span.from === at || (isFrom(items[at]) && (!isLeft(items) || TRAVELLER.test(items[at - 1]?.text ?? ''))));
    if (name !== null)
      found.push({
        name,
        at,
        to: span.to,
        venue,
        origin,
        goal: lives || away || isGoal(sentence, span, name, context),
      });
    at = span.to - 1;
  }
  const isScene = ({ origin, goal }: Spot) => !origin && !goal;
  const scenes = (found.some(isScene) ? found.filter(({ origin }) => !origin) : found).filter(
    (spot, _, all) => !isSubject(spot, sentence) || !all.some((other) => other !== spot && isScene(other)),
  );
  return scenes.length > 0 ? scenes : registered(sentence, context);
}

/** «в *списке* МВД», «у *базі* розвідки»: where names stand, and nobody died; not «на *базе* НАТО». */
function isList(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? '';
  return (
    LIST.test(text) ||
    (/^баз[іе]$/u.test(text) &&
      /^(?:у|в)$/u.test(items[at - 1]?.text ?? '') &&
      !/^НАТО$/iu.test(items[at + 1]?.text ?? ''))
  );
}

const LIST = /^(?:списк[уе]|ре[єе]стр[іе]|переліку|перечне|звіті|отч[её]те|зведенні|сводке)$/u;

/** «*Паром «Заря»* затонул близ Тарска»: what opens the sentence is in the place that follows. */
function isSubject({ at }: Spot, { items }: Sentence): boolean {
  return at === 0 && VESSEL.test(items[0]?.text ?? '');
}

const VESSEL = /^(?:паром|пором|танкер|сухогруз|суховантаж|теплоход|теплохід|крейсер)/u;

/** «в Киеве говорили»: a state or its capital; «в Башкирии насчитали 40 погибших» is where they are. */
function isSpeaking({ items, text, start }: Sentence, { from, to: end }: Span, { register }: TextContext): boolean {
  const to = /^(?:же|ж|також|теж|также|тоже)$/u.test(items[end]?.text ?? '') ? end + 1 : end;
  if (!is(items[to], 'says', 'denies')) return isSilent(items, from, to);
  const name = text.slice((items[from]?.start ?? start) - start, (items[end - 1]?.end ?? start) - start);
  return !COUNTS.test(items[to]?.text ?? '') || !register.authority(name).key.startsWith('~');
}

/** «В Киеве *эти данные не комментировали*» */
function isSilent(items: readonly Item[], from: number, to: number): boolean {
  const verb = items.findIndex(({ text }, i) => i >= to && i < to + 4 && COMMENTS.test(text));
  return from <= 1 && verb > 0;
}

const COMMENTS =
  /^(?:рисую|малюю|видят|бачать|(?:про)?комментиров|(?:про)?коментува|реагиров|реагува|отреагиров|зреагува|відреагува)/u;

const COUNTS = /^(?:насчит|подсчит|порах|підрах|нарах|наліч|зафікс|зафиксир|подтвер|підтвер|установ|встанов)/u;

/** «троє туристів *із* Німеччини»: at home there, and come to harm elsewhere; not «вивезли 40 жителів *із* Тарська». */
function isFrom(item: Item | undefined): boolean {
  return /^(?:із|из|з)$/u.test(item?.text ?? '');
}

/** «14 *туристов из Зубрии* эвакуированы»: they were abroad. */
const TRAVELLER = /^(?:турист|паломник|прочан|студент|спортсмен|гражд|громадян)/u;

function isLeft(items: readonly Item[]): boolean {
  return items.some(
    (item) => measureOf(item, 'passive', 'happens', 'active') === 'displaced' || LED_OUT.test(item.text),
  );
}

const LED_OUT = /^(?:вив[еі]з|вывез|эваку|евак|пересел|відсел|отсел|утек|втек|бежа|тік|выселил|виїха|выеха)/u;

const ORIGIN = /^(?:із|из|з|до)$/u;

/** Offices are no places; what the register does not know is kept as written. */
function nameOf(sentence: Sentence, { from, to }: Span, { register }: TextContext): Name | null {
  const { items, text, start } = sentence;
  const written = text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
  if (
    /[A-Za-z]/.test(written) ||
    OUTLETS.test(written) ||
    GUARD.test(written) ||
    (OFFICES.test(written) && !BESIDE.test(items[from - 1]?.text ?? ''))
  )
    return null;
  const known = SIDE.test(items[from]?.text ?? '') ? knownSide(sentence, from, register) : null;
  if (known !== null) return known;
  const place = register.place(written);
  if (!place.key.startsWith('~')) return place;
  if (items.slice(from, to).some((item) => PLACE_NOUN.test(item.text)) || BESIDE.test(items[from - 1]?.text ?? ''))
    return place;
  return register.findAuthorities(written).length > 0 || register.authority(written).key.startsWith('~') === false
    ? null
    : place;
}

/** «*на півночі Іраку*»: a part of a land that the register has as such, with its preposition. */
function knownSide({ items, text, start }: Sentence, side: number, register: TextContext['register']): Name | null {
  const at = (items[side]?.start ?? start) - start;
  return register.findPlaces(text).find((place) => place.start <= at && place.end > at)?.name ?? null;
}

/** «під Верховною Радою», «возле Минобороны»: the building. */
const BESIDE = /^(?:під|біля|возле|около|поблизу)$/u;

/** «*Береговая охрана* Италии»: the coast is no scene, but who keeps it speaks. */
const GUARD = /охран|охорон|сторож|варт/iu;

/** «группировка *«Днепр»*», «агентство *«Азия-пресс»*»: in quotation marks behind a noun of no place it names that. */
function isNameOfThing(items: readonly Item[], at: number): boolean {
  const noun = items[at - 2];
  return (
    /^[«“„]$/.test(items[at - 1]?.text ?? '') &&
    noun?.kind === 'word' &&
    !PLACE_NOUN.test(noun.text) &&
    !is(noun, 'preposition')
  );
}

/** Else any place that the sentence names outside an authority's name. */
function registered({ items, text, start }: Sentence, { register }: TextContext): Spot[] {
  const offices = register.findAuthorities(text);
  return register
    .findPlaces(text)
    .filter((place) => !offices.some((office) => office.start <= place.start && place.end <= office.end))
    .filter((place) => !isInTitle(text, place.start))
    .map(({ name, start: offset }) => ({
      name,
      at: items.findIndex((item) => item.end > start + offset),
      to: 0,
      venue: false,
      goal: false,
      origin: false,
    }))
    .filter(
      ({ name, at }) =>
        !/[A-Za-z]/.test(name.text) &&
        !isActor(items, at, name, register) &&
        !isNoScene(items[at - 1]) &&
        !isOfTalks(items, at) &&
        !isSilent(items, at, at + 1) &&
        !isNameOfThing(items, at),
    );
}
