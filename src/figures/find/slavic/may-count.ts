import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { isBareSlavic } from './bare.ts';
import { countsPeople, groupEnd } from './clause.ts';
import { isLoser } from './loser.ts';
import type { Predicate } from './predicate.ts';
import { sharesNoun } from './shares-noun.ts';

/**
 * Verbs that things may suffer as well (destroyed, lost, sent, left) need people behind the number. A noun with a measure of its
 * own keeps it («12 раненых эвакуированы»), unless its people died or came home.
 */
export function mayCount(items: readonly Item[], { measure, cue: verb }: Predicate, at: number): boolean {
  const noun = groupAfter(items, at).measure;
  if (noun !== null && noun !== measure)
    return measure === 'bodies' && noun === 'killed'
      ? true
      : measure === 'killed'
        ? noun !== 'casualties'
        : measure === 'released' && /^(?:captured|wounded)$/.test(noun);
  if (measure === 'casualties' && isLoser(items, at, verb)) return false;
  if (measure === 'deployed') return !isExercise(items) && isDeployable(items, at) && !isCalledIn(items, verb, at);
  if (measure === 'displaced' && isExercise(items) && items.some(({ text }) => /^(?:условно|умовно)$/u.test(text)))
    return false;
  if (
    measure === 'released' &&
    is(items[at + 1], 'of-them') &&
    items.slice(0, at).some(({ text }) => MEMBERS.test(text))
  )
    return false;
  if (measure === 'captured' && SITS.test(items[verb]?.text ?? '')) return isHeldForce(items, at);
  if (measure === 'displaced' && DRIVES.test(items[verb]?.text ?? '') && ON_DUTY.test(items[at + 1]?.text ?? ''))
    return false;
  const fled = measure === 'displaced' && HOMES.test(items[verb]?.text ?? '');
  if (measure === 'displaced' && MOVED.test(items[verb]?.text ?? '') && isMany(items[at]) && isAlone(items, at, verb))
    return true;
  if (measure === 'released' && GONE.test(items[verb]?.text ?? '') && items.some(({ text }) => AWAY.test(text)))
    return false;
  const more = is(items[at - 1], 'others');
  const free = measure === 'released' && (more || /^(?:свобод|вол)/u.test(items[verb]?.text ?? ''));
  if ((measure === 'missing' || measure === 'captured' || fled || free) && isAlone(items, at, verb)) return true;
  if ((measure === 'released' || measure === 'displaced') && MEMBERS.test(items[at + 1]?.text ?? '')) return false;
  if (LAID.test(items[verb]?.text ?? '')) return isAlone(items, at, verb) || countsPeople(items, at, true);
  if (sharesNoun(items, at)) return true;
  const sure = measure === 'killed' || measure === 'wounded' || measure === 'casualties';
  return countsPeople(items, at, !sure || is(items[verb], 'loss') || ALSO_THINGS.test(items[verb]?.text ?? ''));
}

/** «На пожар *выехали* 40 пожарных»: who drives out to help has not fled. */
const DRIVES = /^(?:выеха|виїха|выезжа|виїжджа|прибы|прибу|вылете|виле)/u;
const ON_DUTY =
  /^(?:пожарн|пожеж|рятувальн|спасател|медик|врач|лікар|поліц|полиц|следоват|слідч|сап[её]р|водолаз|кинолог|кінолог|вогнеборц|огнеборц)/u;

/** «у колонії *сидять* 300 військових»; convicts sit there, too. */
const SITS = /^(?:сид|том|нуд|залиша|лиша|перебува|оста|наход)/u;

function isHeldForce(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, groupEnd(items, at)).some(({ text }) => HELD.test(text));
}

const HELD =
  /^(?:військов|военн|полонен|плен|захисник|защитник|бійц|бойц|солдат|заручник|заложник|моряк|цивільн|гражданск)/u;

function isDeployable(items: readonly Item[], at: number): boolean {
  return items
    .slice(at + 1, groupEnd(items, at))
    .some(({ text }) => DEPLOYABLE.test(text) && !/^(?:мешкан|жител|пожильц|постояль)/u.test(text));
}

/** «К тушению пожара *привлекли* 60 человек»: people are called in to help, forces alone are sent. */
function isCalledIn(items: readonly Item[], verb: number, at: number): boolean {
  return CALLS.test(items[verb]?.text ?? '') && /^(?:человек|чел$|люд|осіб|лиц$)/u.test(items[at + 1]?.text ?? '');
}

const CALLS = /^(?:привлек|привлеч|залуч|задія|задейств)/u;

/** Who is deployed: forces, and people in general; not the rescuers, tourists or guests who arrive. */
const DEPLOYABLE =
  /^(?:человек|люд|лиц|осіб|чоловік|военн|военнослуж|солдат|бойц|боец|войск|десант|миротвор|офицер|офіцер|наемник|сапер|минер|мінер|інженер|инженер|штурмов|піхот|пехот|добровол|рекрут|новобран|росіян|россиян|найман|громадян|граждан|іноземц|иностран|вихідц|выходц|кримчан|инструктор|інструктор|морпех|морпіх|резервист|резервіст|вояк|військ|бійц|боєц|штык|контракт|спецназ|гвард|моряк|снайпер|боевик|бойовик)|(?:ців|цев|цы|ці|ця|ца|цям|цами)$/u;

/** «у *навчаннях* задіяно 5 тисяч військових»: nobody is sent to a war. */
function isExercise(items: readonly Item[]): boolean {
  return items.some(({ text }) => /^(?:учени(?:й|я|ям|ях)|навчан(?:ь|ням|нях)|ман[её]вр)/u.test(text));
}

/** Staff is dismissed, members leave and suspects are let go; none of them is freed or displaced. */
const MEMBERS =
  /^(?:член|игрок|гравц|депутат|сотрудник|співробітник|работник|працівник|тренер|актер|актор|участник|учасник|учител|вчител|викладач|преподавател|посадов|чиновник|директор|судд[іея]|судей|прокурор|фігурант|фигурант|підозрюван|подозреваем|обвинувач|обвиняем|підприємц|предпринимател|платник|плательщик)/u;

/** Launchers are put out of action as well, and houses burn down. */
const ALSO_THINGS = /(?:строя|строю|ладу)$|^(?:сгоре|згорі)/u;

/** «положили 40 боевиков», «ещё сорок поклали»; not «положили 12 блоков». */
const LAID = /^(?:поклал|поклав|положил)/u;

/** «триста *инструкторов*, сотня из которых *вернулась домой*»: who served or sheltered abroad was nobody's prisoner. */
const GONE = /^(?:вернул|поверн|возвра)/u;
const AWAY =
  /^(?:інструктор|инструктор|найман|наемник|наёмник|турист|біженц|беженц|переселен|паломник|прочан|спортсмен|студент|заробітчан|миротвор)/u;

/** «двадцять два [досі] в полоні», «без вести пропали ещё тридцать»: the people spoken of, and no noun. */
function isAlone(items: readonly Item[], at: number, verb: number): boolean {
  return at < verb ? isBare(items, at + 1, verb) : isBareSlavic(items, at);
}

/** «двадцять два [досі] в полоні»: nothing is counted but the people spoken of. */
function isBare(items: readonly Item[], from: number, to: number): boolean {
  return items.slice(from, to).every((item) => is(item, 'adverb', 'auxiliary', 'others', 'of-them'));
}

/** Cars are moved as well, but hardly by the thousand. */
function isMany(item: Item | undefined): boolean {
  return (item?.count?.low ?? item?.count?.high ?? 0) >= 1000;
}

/** «Эвакуированы почти три миллиона», «Відселено 4 тисячі» */
const MOVED =
  /^(?:эвакуирован[ыо]|эвакуировалось|эвакуировались|евакуйован[іо]|евакуювалися|евакуювалось|отселен[ыо]|відселен[іо]|переселен[ыоі]|расселен[ыо]|розселен[іо]|(?:были )?вынуждены (?:были )?(?:покинуть|бежать)|(?:були )?змушені (?:були )?(?:покинути|залишити|тікати))$/u;

/** Nobody but people leaves a home. */
const HOMES = /(?:укрыл|дом|осел|насижен|дах|кров|житл|жиль|притул|прихист)/u;
