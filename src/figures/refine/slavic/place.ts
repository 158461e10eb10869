import type { Name } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { OFFICERS, SPEAKERS } from '../../speakers/slavic/words.ts';

/** Where it happened, in Ukrainian and Russian: a place of the sentence, else of the paragraph so far, else of the headline. */
export const slavicPlace: Refiner = {
  name: 'slavic-place',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const memo = new Map<Sentence, readonly Spot[]>();
    const spots = (sentence: Sentence | null): readonly Spot[] => {
      if (sentence === null) return [];
      const known = memo.get(sentence) ?? spotsIn(sentence, context);
      memo.set(sentence, known);
      return known;
    };
    return drafts.map((draft) => {
      if (draft.place !== null) return draft;
      const own = nearest(
        spots(draft.sentence).filter(
          ({ name, goal }) =>
            !draft.claimant?.text.includes(name.text) &&
            !isReturn(draft, name, context) &&
            (!goal || draft.measure === 'deployed'),
        ),
        draft,
      );
      if (own !== null) return amend(draft, 'slavic-place', { place: own });
      const place = draft.measure === 'released' ? null : inherited(spots, draft, context);
      return place === null ? draft : amend(draft, 'slavic-place', { place, inferred: [...draft.inferred, 'place'] });
    });
  },
};

/** «До України повернули тіла 900 загиблих», «в Россию вернулись 85 военных»: a state that somebody comes home to. */
function isReturn({ measure, sentence }: Draft, name: Name, { register }: TextContext): boolean {
  const home = measure === 'released' || (measure === 'bodies' && RETURNED.test(sentence.text));
  return home && !register.authority(name.text).key.startsWith('~');
}

const RETURNED = /(?:поверн|верну|возвра|репатр|переда|отрима|получ)/iu;

/** A place with the item it starts at. */
interface Spot {
  readonly name: Name;
  readonly at: number;
  /** Index behind it. */
  readonly to: number;
  /** A building, a ship, a station with a name of its own in quotation marks. */
  readonly venue: boolean;
  readonly goal: boolean;
  /** «из Кендари»: where somebody came from; the scene only where no other is named. */
  readonly origin: boolean;
}

/** One that stands right behind the number («один — в Андалусии»), else the last one before it or its verb, else the first behind. */
function nearest(spots: readonly Spot[], { at, cue, sentence: { items } }: Draft): Name | null {
  const last = Math.max(at, cue);
  const behind = items[at]?.count == null ? at + 1 : groupAfter(items, at).to;
  const dash = /^[—–]$/.test(items[behind]?.text ?? '') ? behind + 1 : behind;
  const own = spots.find((spot) => spot.at === dash) ?? venueOf(spots, last);
  if (own !== undefined) return own.name;
  return (spots.findLast((spot) => spot.at <= last) ?? spots[0])?.name ?? null;
}

/** «на *шахте «Северная»* в Воркуте»: of two places in a row in front of the number the first is where, the second where that is. */
function venueOf(spots: readonly Spot[], last: number): Spot | undefined {
  const before = spots.filter(({ at }) => at <= last);
  const [venue, around] = [before.at(-2), before.at(-1)];
  return venue?.venue === true && venue.to === around?.at ? venue : undefined;
}

/** Named before, or by who speaks, or in the next sentence. */
function inherited(spots: Spots, draft: Draft, context: TextContext): Name | null {
  return before(spots, draft.sentence, context) ?? ofOffice(draft, context) ?? next(spots, draft.sentence, context);
}

/** «мер Слов'янська», «місія ООН в Україні»: who speaks for a town or a region, or sits in a country, speaks of it. */
function ofOffice({ claimant }: Draft, { register }: TextContext): Name | null {
  const place = claimant === null ? undefined : register.findPlaces(claimant.text)[0]?.name;
  if (claimant === null || place === undefined) return null;
  const sits = [' в ', ' у ', ' на '].some((inside) => claimant.text.includes(`${inside}${place.text}`));
  return sits || register.authority(place.text).key.startsWith('~') ? place : null;
}

/** How many sentences back a place may have been named. */
const FAR = 12;

type Spots = (sentence: Sentence | null) => readonly Spot[];

function before(spots: Spots, sentence: Sentence, { sentences, headline }: TextContext): Name | null {
  const last = Math.max(0, sentence.index - FAR);
  for (let i = sentence.index; i > last && !sentences[i]?.opensParagraph; i -= 1) {
    const found = spots(sentences[i - 1] ?? null).find(({ goal }) => !goal);
    if (found !== undefined) return found.name;
  }
  return spots(headline)[0]?.name ?? null;
}

function next(spots: Spots, { index }: Sentence, { sentences }: TextContext): Name | null {
  const behind = sentences[index + 1];
  return behind === undefined || behind.opensParagraph ? null : (spots(behind)[0]?.name ?? null);
}

function spotsIn(sentence: Sentence, context: TextContext): Spot[] {
  const { items } = sentence;
  const found: Spot[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const span = located(items, at);
    if (span === null) continue;
    if (is(items[span.to], 'says', 'denies') || is(items[span.from - 2], 'says') || isOfTalks(items, at)) continue;
    if (isOfOffice(items, span.to) || isWard(items, span)) continue;
    const name = nameOf(sentence, span, context);
    const venue = /^[«"“]$/.test(items[span.from + 1]?.text ?? '') || name?.text.includes('«') === true;
    const origin = ORIGIN.test(items[at]?.text ?? '');
    if (name !== null)
      found.push({ name, at, to: span.to, venue, origin, goal: isGoal(sentence, span, name, context) });
    at = span.to - 1;
  }
  const scenes = found.some(({ origin }) => !origin) ? found.filter(({ origin }) => !origin) : found;
  return scenes.length > 0 ? scenes : registered(sentence, context);
}

/** «утекли *до Чаду*», «доставлены *в Москву*», «виїхали *в Польщу*»: whereto; the scene is elsewhere. */
function isGoal({ items, lexicon }: Sentence, { from, to }: Span, name: Name, { register }: TextContext): boolean {
  const preposition = items[from - 1]?.text ?? '';
  if (preposition === 'до')
    return items.slice(0, from).some((item) => measureOf(item, 'passive', 'happens', 'active') === 'displaced');
  if (!/^(?:в|во|у)$/u.test(preposition) || to !== from + 1) return false;
  const accusative = /[ую]$/u.test(items[from]?.text ?? '') && !/^кр[иы]му$/u.test(items[from]?.text ?? '');
  return accusative && (lexicon.table.lang === 'ru' || !register.authority(name.text).key.startsWith('~'));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const WHERE = /^(?:в|во|у|на|під|под|біля|возле|поблизу|вблизи|неподалік|близ|над|около|по|із|из|з|с|до|поруч)$/u;
const ORIGIN = /^(?:із|из|з|до)$/u;

/** «после переговоров в Стамбуле», «на брифінгу в Києві»: where they talked is not where it happened. */
function isOfTalks(items: readonly Item[], at: number): boolean {
  return [at - 1, at - 2].some((i) => TALKS.test(items[i]?.text ?? ''));
}

const TALKS =
  /^(?:базир|базує|штаб-кварт|квартир|переговор|перемовин|брифинг|брифінг|пресс-конференц|прес-конференц|пресконференц|саммит|саміт|встреч|зустріч|домовлен|договоренност|конференц|форум|угод|соглашени|інтерв|интервью|посольств|консульств)/u;

/** «в Следственном комитете», «у Харківському обласному управлінні»: the adjective of an office. */
function isOfOffice(items: readonly Item[], to: number): boolean {
  return OF_OFFICE.test(items[to - 1]?.text ?? '') && items.slice(to, to + 3).some(({ text }) => OFFICE.test(text));
}

const OF_OFFICE = /(?:ом|ому|ой|ій|ою|им|ым|ий|ый|их|ых|ую|у|ая|а)$/u;
const OFFICE =
  /^(?:комитет|комітет|управлени|управлінн|служб|министерств|міністерств|агентств|центр|штаб|суд[уеі]?$|поліці|полици|прокуратур|департамент|адміністраці|администраци|редакци|редакці|разведк|розвід)/u;

/** «доправили до лікарні у Миколаєві», «скончался в госпитале Камышина»: where the hurt are treated is not where it happened. */
function isWard(items: readonly Item[], { from, to }: Span): boolean {
  const ward = items.slice(Math.max(0, from - 3), to).some(({ text }) => WARD.test(text));
  return ward && items.some(({ text }) => CARRIED.test(text));
}

const WARD = /^(?:лікарн|больниц|госпит|госпіт|шпитал|клінік|клиник|медзаклад|медучрежд|морг)/u;
const CARRIED =
  /^(?:доправ|достав|госпітал|госпитал|перевез|привез|направ|евакуй|эвакуир|скончал|помер|умер|лікуют|лечат|поступ|надійш|перебува|наход|отправ|везут|везуть|звернул|обратил)/u;

/** «после падения Эль-Фашира», «під час облоги Маріуполя»: what befell a town stands before its name. */
const FATE_OF =
  /^(?:падени|захват|осад|обстрел|бомбардировк|бомбежк|штурм|оборон|взяти|падінн|захопленн|облог|обстріл|бомбардуванн|взятт)/u;
const PLACE_NOUN =
  /^(?:зал(?:е|і|у|ом)?$|кинотеатр|кінотеатр|театр|стадион|стадіон|арен[аеіу]|дискотек|каф(?:е|ешк)|казарм|терминал|термінал|нефтебаз|нафтобаз|аэс$|аес$|тэц$|тец$|гэс$|гес$|нпз$|трц$|тц$|комбинат|комбінат|санатор|пансионат|пансіонат|хостел|многоэтаж|багатоповерх|микрорайон|мікрорайон|парк[еуі]?$|сквер|монастыр|монастир|синагог|роддом|пологов|поликлиник|поліклінік|кладбищ|цвинтар|заповедник|заповідник|вулкан|плато$|полуостров|півостров|архипелаг|архіпелаг|бассейн|басейн|плотин|водохранилищ|водосховищ|карьер[еауі]|кар[’']єр|разрез|крейсер|пароме?$|пором|танкер|сухогруз|суховантаж|теплоход|теплохід|метро$|детсад|дитсад|баз|застав|полигон|полігон|ущель|ущелин|долин|сел[оаеу]|селі|посел|посёл|селищ|місто$|міст[аіу]$|лиман|лини[яию]$|ліні[яїю]$|перехрест|переїзд|переезд|перекрёст|перекрест|аеродром|аэродром|фабри[кц]|цех[уае]?$|склад[уі]?$|склад[еа]$|причал|дамб|бухт|клуб[іеу]|ресторан|бар[іеу]$|напрямк|направлени[ия]|город[аеу]?$|район|област|провинци|провінці|остров|острів|шахт(?:а|и|і|у|ою|ах|е|ы|ы)$|порт|аэропорт|аеропорт|лагер|табор|табір|рынк|ринк|больниц|лікарн|школ|тюрьм|колони|станци|станці|штат|уезд|повіт|округ|регион|регіон|берег|озер|гор[аыеі]$|перевал|границ|кордон|побереж|узбереж|зон[аеыі]|гавань|гаван|мост|міст$|площад|площ[аі]|улиц|вулиц|кварт|хутор|мор(?:е|я|ю|ем|і|ях)$|океан|залив|заток|затоц|пролив|проток|местност|місцевост|деревн|городк|містечк|трасс|трас[аи]|шоссе|шосе|пляж|вокзал|завод|стройк|копальн|рудник|будівництв|строительств|площадк|майданчик|офіс|ліце[йїю]|лице[йея]|садк|гуртожит|общежит|супермаркет|торгов|торгівельн|торговельн|ферм[іеаи]|блокпост|КПП|пункт|переправ|тоннел|тунел|висот|высот|полос|смуг|храм|церкв|мечет|собор|университет|університет|отел|готел|гостиниц)/u;

/** «[в] Тарском ущелье», «базы Хан-Рабат», «у Загір’ї»: a capital behind a preposition, or a noun of places and its name. */
function located(items: readonly Item[], at: number): Span | null {
  const text = items[at]?.text ?? '';
  const prepositional = WHERE.test(text) || (FATE_OF.test(text) && items[at + 1]?.capital === true);
  const heading = at === 0 && /^[:.]$/.test(items[2]?.text ?? '') && PLACE_NOUN.test(items[1]?.text ?? '');
  if (heading && items[0]?.capital === true) return { from: 0, to: 2 };
  const from = prepositional ? at + 1 : PLACE_NOUN.test(items[at]?.text ?? '') ? at : -1;
  if (from < 0 || items[from - 1]?.count != null) return null;
  let to = from;
  let named = false;
  while (to < items.length && to < from + 7 && continues(items, to, named)) {
    named ||= items[to]?.capital === true && !(to === 0 && from === 0);
    to = quoteEnd(items, to) ?? to + 1;
  }
  named ||= items.slice(from, to).some((item, i) => i > 0 && item.capital);
  while (to > from && items[to - 1]?.kind === 'mark' && items[to - 1]?.text !== '»') to -= 1;
  const span = named && to > from ? narrowed(items, { from, to }) : null;
  return span === null ? null : { from: span.from, to: joinedEnd(items, span.to) };
}

/** «ТРЦ *«Зимова вишня»*»: a name in quotation marks is one. */
function quoteEnd(items: readonly Item[], at: number): number | null {
  if (items[at]?.text !== '«' || items[at + 1]?.capital !== true) return null;
  const close = items.findIndex(({ text }, i) => i > at && text === '»');
  return close > 0 && close <= at + 7 ? close + 1 : null;
}

/** «станциях «Лесная» *и «Озёрная роща»*», «Львові *та Івано-Франківській області*»: a second name behind "and". */
function joinedEnd(items: readonly Item[], to: number): number {
  if (!/^(?:и|і|й|та)$/u.test(items[to]?.text ?? '')) return to;
  const quoted = items[to + 1]?.text === '«' && items[to - 1]?.text === '»';
  let end = quoted ? to + 2 : to + 1;
  while (
    end < items.length &&
    (items[end]?.capital === true || /^[-’']$/.test(items[end]?.text ?? '')) &&
    isPlain(items[end])
  )
    end += 1;
  while (quoted && end < to + 8 && items[end]?.kind === 'word') end += 1;
  if (end === to + 1 || OFFICES.test(items[to + 1]?.text ?? '') || is(items[end], 'says')) return to;
  if (quoted) return items[end]?.text === '»' ? end + 1 : to;
  return PLACE_NOUN.test(items[end]?.text ?? '') ? end + 1 : isAdjective(items[end - 1]) ? to : end;
}

function isPlain(item: Item | undefined): boolean {
  return item?.senses.every(({ tag }) => tag === 'thing' || tag === 'place-word') === true;
}

/** From the noun of places (with its adjectives) or from the name on; a lower-case noun of anything else is no place. */
function narrowed(items: readonly Item[], { from, to }: Span): Span | null {
  const name = items.findIndex((item, i) => i >= from && item.capital);
  const noun = items.findIndex((item, i) => i >= from && i <= name && PLACE_NOUN.test(item.text));
  const quote = /^[«"“„]$/.test(items[name - 1]?.text ?? '') ? name - 1 : name;
  if (noun < 0) return quote === from || items.slice(from, name).every(isAdjective) ? { from: quote, to } : null;
  let first = noun;
  while (first > from && isAdjective(items[first - 1])) first -= 1;
  return { from: first, to };
}

function isAdjective(item: Item | undefined): boolean {
  return /(?:ом|ем|ій|ому|ої|ого|их|ых|ой|ою|им|ім)$/u.test(item?.text ?? '');
}

function continues(items: readonly Item[], at: number, named: boolean): boolean {
  const item = items[at];
  if (
    item === undefined ||
    item.count !== null ||
    is(
      item,
      'month',
      'weekday',
      'says',
      'passive',
      'active',
      'happens',
      'people',
      'person',
      'conjunction',
      'adverb',
      'clause',
      'stop',
      'auxiliary',
      'preposition',
    )
  )
    return false;
  if (item.kind === 'mark') return /^[-«»"’']$/.test(item.text);
  if (!named && /^(?:цього|того|этого|нього|него|тих|тех|цих|этих)$/u.test(item.text)) return false;
  return item.capital || PLACE_NOUN.test(item.text) || (!named && item.kind === 'word' && !PAST.test(item.text));
}

/** «проливе *перевернулось* судно»: a verb in the past ends the phrase. */
const PAST = /[аеиіїыоуюя](?:л[аои]?|в|ла?с[яь]|л[аои]ся|л[аои]сь|вся)$/u;

const OFFICES =
  /^(?:\p{Lu}{3,}$|Сил|Збройн|Вооруж|Кремл|Генштаб|Координ|Національн|Национальн|Державн|Государствен|Міноборон|Минобор|МЗС|МИД|День|Дня|Днем|Великд|Пасх|Рождеств|Різдв|Всемирн|Всесвітн|Красн|Червон|Кабін|Кабмин|Нацпол|Поліц|Полиц|Прокурат|Слідк|Следк|Генпрокур|Сейм|Госдум|Верховн|Мінсоц|Минздрав|Министр|Міністр|Президент|Facebook|Telegram|Фейсбу|Телегр|Інтернет|Интернет|Twitter|Твіттер|Библи|Конституц|Статут|Устав|Аллах|Бог|Міністерств|Министерств|Штаб|Уряд|Служб|Комитет|Комітет|Парті|Парти|Офіс|Офис|Рад[аи]|Совет)/u;

/** Offices are no places; what the register does not know is kept as written. */
function nameOf(sentence: Sentence, { from, to }: Span, { register }: TextContext): Name | null {
  const { items, text, start } = sentence;
  const written = text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
  if (/[A-Za-z]/.test(written) || OFFICES.test(written)) return null;
  const place = register.place(written);
  if (!place.key.startsWith('~')) return place;
  if (PLACE_NOUN.test(items[from]?.text ?? '')) return place;
  return register.findAuthorities(written).length > 0 || register.authority(written).key.startsWith('~') === false
    ? null
    : place;
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
      ({ name, at }) => !isActor(items, at, name, register) && !isNoScene(items[at - 1]) && !isOfTalks(items, at),
    );
}

/** «очільник Полтавщини», «без Маріуполя», «проти України»: whose an office is, what is left out, whom one fights. */
function isNoScene(before: Item | undefined): boolean {
  const text = before?.text ?? '';
  return (
    /^(?:країн|стран|держав|государств|народ)/u.test(text) ||
    SPEAKERS.test(text) ||
    OFFICERS.test(text) ||
    /^(?:без|крім|окрім|кроме|проти|против|за|для|про|о|об)$/u.test(text)
  );
}

/** «Київ говорить», «передала Москві», «російською»: a state that acts, is given or describes is not where it happened. */
function isActor(items: readonly Item[], at: number, name: Name, register: TextContext['register']): boolean {
  if (/(?:ськ|цьк|ск|цк)\p{L}{1,4}$/u.test(name.text) && !/\s/.test(name.text)) return true;
  if (register.authority(name.text).key.startsWith('~')) return false;
  const before = items[at - 1];
  if (before === undefined) return !/^[,.:(]$/.test(items[at + 1]?.text ?? '');
  return !is(before, 'incident', 'war', 'preposition') && !FATE_OF.test(before.text);
}

/** «Армия освобождения Белуджистана»: within quotation marks, behind other words of a name. */
function isInTitle(text: string, at: number): boolean {
  return /[«“„]\p{Lu}[^»”]{1,40}$/u.test(text.slice(0, at));
}
