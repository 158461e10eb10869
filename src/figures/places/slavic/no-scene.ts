import type { Name } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { OFFICERS, SPEAKERS } from '../../speakers/slavic/words.ts';
import { FATE_OF } from './nouns.ts';

/** «после переговоров в Стамбуле», «на брифінгу в Києві»: where they talked is not where it happened. */
export function isOfTalks(items: readonly Item[], at: number): boolean {
  if (items.slice(Math.max(0, at - 5), at).some(({ text }) => BESIDE.test(text))) return false;
  return [at - 1, at - 2].some((i) => TALKS.test(items[i]?.text ?? ''));
}

/** «взрыв *у штаб-квартиры* в Тарске»: in front of a building nobody talks. */
const BESIDE = /^(?:у|біля|возле|около|поблизу|вблизи|неподалік|рядом|поруч|перед)$/u;

const TALKS =
  /^(?:базир|базує|штаб-кварт|квартир|переговор|перемовин|брифинг|брифінг|пресс-конференц|прес-конференц|пресконференц|саммит|саміт|встреч|зустріч|домовлен|договоренност|конференц|форум|угод|соглашени|інтерв|интервью|посольств|консульств)/u;

/** «в Следственном комитете», «у Харківському обласному управлінні»: the adjective of an office. */
export function isOfOffice(items: readonly Item[], to: number): boolean {
  if (!OF_OFFICE.test(items[to - 1]?.text ?? '')) return false;
  const behind = items.slice(to, to + 3);
  const mark = behind.findIndex(({ text }) => /^[—–,;:.]$/.test(text));
  return behind.slice(0, mark < 0 ? behind.length : mark).some(({ text }) => OFFICE.test(text));
}

const OF_OFFICE = /(?:ом|ому|ой|ій|ою|им|ым|ий|ый|их|ых|ую|у|ая|а)$/u;
const OFFICE =
  /^(?:комитет|комітет|управлени|управлінн|служб|министерств|міністерств|агентств|центр|штаб|суд[уеі]?$|поліці|полици|прокуратур|департамент|адміністраці|администраци|редакци|редакці|разведк|розвід)/u;

/** «доправили до лікарні у Миколаєві», «скончался в госпитале Камышина»: where the hurt are treated is not where it happened. */
export function isWard(items: readonly Item[], { from, to }: Span): boolean {
  const ward = items.slice(Math.max(0, from - 3), to).some(({ text }) => WARD.test(text));
  if (ward && items.some(({ text }) => CARRIED.test(text))) return true;
  const own = items.slice(from, to).some(({ text }) => WARD.test(text));
  return own && items.some(({ text }) => TREATS.test(text)) && !items.some((item) => is(item, 'incident'));
}

/** «раненых *приняла* больница Маррова», «больница Маррова *выписала* троих» */
const TREATS = /^(?:приня|прийня|выпис|випис|оперир|оперу|лечат|лечит|лікує|лікують|спаса|ряту)/u;

const WARD = /^(?:лікарн|больниц|госпит|госпіт|шпитал|клінік|клиник|медзаклад|медучрежд|морг)/u;
const CARRIED =
  /^(?:залиш|лиша|остав|оста[лю]|доправ|достав|госпітал|госпитал|перевез|привез|направ|евакуй|эвакуир|скончал|помер|умер|лікуют|лечат|поступ|надійш|перебува|наход|отправ|везут|везуть|звернул|обратил)/u;

/** «утекли *до Чаду*», «доставлены *в Москву*», «виїхали *в Польщу*»: whereto; the scene is elsewhere. */
export function isGoal(
  { items, text, lexicon }: Sentence,
  { from, to }: Span,
  name: Name,
  { register }: TextContext,
): boolean {
  const preposition = items[from - 1]?.text ?? '';
  const state = !register.authority(name.text).key.startsWith('~');
  if (state && /^(?:до|в|во|у|на)$/u.test(preposition) && HOMECOMING.test(text)) return true;
  if (/^(?:в|во|у|на|до)$/u.test(preposition) && isBound(items, from - 1)) return true;
  if (preposition === 'до' && items.slice(Math.max(0, from - 6), from).some(({ text: word }) => BROUGHT.test(word)))
    return true;
  if (preposition === 'до')
    return items.slice(0, from).some((item) => measureOf(item, 'passive', 'happens', 'active') === 'displaced');
  if (/^(?:в|во|у|на)$/u.test(preposition) && to === from + 1 && state && BARE.test(items[from]?.text ?? ''))
    return true;
  if (!/^(?:в|во|у)$/u.test(preposition) || to !== from + 1) return false;
  const accusative = /[ую]$/u.test(items[from]?.text ?? '') && !/^кр[иы]му$/u.test(items[from]?.text ?? '');
  return accusative && (lexicon.table.lang === 'ru' || state);
}

/** «гелікоптером *доправили* до Львова» */
const BROUGHT = /^(?:доправ|достав|госпітал|госпитал|перевез|привез|транспорт|евакуй|эвакуир)/u;

/** «бежали *в Ливан*»: a name that ends in a consonant is whereto, for where it would be inflected. */
const BARE = /[бвгджзклмнпрстфхцчш]$/u;

/** «летевших из Каира *в* Милан»: nothing else happens between the way and its goal. */
function isBound(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 8; i -= 1) {
    if (BOUND.test(items[i]?.text ?? '')) return true;
    if (/^[,;:.—–]$/.test(items[i]?.text ?? '') || is(items[i], 'happens', 'passive', 'active', 'incident'))
      return false;
  }
  return false;
}

const BOUND =
  /^(?:(?:по|от|у|до|від|при)?в[еі]зли|везут|доставл|достави|доправ|лет(?:ел|ев|ящ|ят|ит)|лет(?:ів|іл)|вылет(?:ел|ев)|виле?т[іе][лв]|следова|прямува|направля(?:л|вш|ющ)|ехал|ехав|едущ|їхал|їхав|плы(?:л|вш|вущ)|плив|шедш|держав)/u;

/** «до України повернули тіла», «в Россию вернулись 85 военных» */
const HOMECOMING = /(?:повернул|повернен|поверта|повернут|вернул|возвращ|репатрі|репатри)/iu;

/** «очільник Полтавщини», «без Маріуполя», «проти України»: whose an office is, what is left out, whom one fights. */
export function isNoScene(before: Item | undefined): boolean {
  const text = before?.text ?? '';
  return (
    /^(?:країн|стран|держав|государств|народ)/u.test(text) ||
    SPEAKERS.test(text) ||
    OFFICERS.test(text) ||
    /^(?:без|крім|окрім|кроме|проти|против|за|для|про|о|об)$/u.test(text)
  );
}

/** «Київ говорить», «передала Москві», «російською»: a state that acts, is given or describes is not where it happened. */
export function isActor(items: readonly Item[], at: number, name: Name, register: TextContext['register']): boolean {
  if (/(?:ськ|цьк|ск|цк)\p{L}{1,4}$/u.test(name.text) && !/\s/.test(name.text)) return true;
  if (register.authority(name.text).key.startsWith('~')) return false;
  const before = items[at - 1];
  if (is(items[at + 1], 'suffers', 'says', 'loss', 'active') && !is(before, 'preposition')) return true;
  if (AGGRESSION.test(before?.text ?? '')) return true;
  if (before === undefined && is(items[at + 2], 'according')) return true;
  if (before === undefined) return !/^[,.:(]$/.test(items[at + 1]?.text ?? '');
  return !is(before, 'incident', 'war', 'preposition') && !FATE_OF.test(before.text);
}

/** «вторгнення *Росії*», «ударів *Ізраїлю*»: whose it is, where a state stands behind it. */
const AGGRESSION = /^(?:вторгн|вторж|агрес|наступ|атак|удар|авіаудар|авиаудар)/u;

/** «Армия освобождения Белуджистана»: within quotation marks, behind other words of a name. */
export function isInTitle(text: string, at: number): boolean {
  return /[«“„]\p{Lu}[^»”]{1,40}$/u.test(text.slice(0, at));
}

/** «запевняє *міноборони* в Анкарі»: where the office sits that speaks. */
export function isSeat(items: readonly Item[], at: number): boolean {
  const office = items.findIndex((item, i) => i >= at - 2 && i < at && OFFICE_OPENS.test(item.text));
  if (office === 0 || (office > 0 && /^[.,;:—–-]$/.test(items[office - 1]?.text ?? ''))) return true;
  return SPEAKERS.test(items[at - 1]?.text ?? '') && [at - 2, at - 3].some((i) => is(items[i], 'says'));
}

/** «*Министерство* здравоохранения в Тарске знает»: an office that opens its clause is who speaks. */
const OFFICE_OPENS =
  /^(?:министерство|міністерство|минздрав|мінздрав|минобороны|міноборони|мид|мзс|мвд|мвс|правительство|уряд|власти|влада|полиция|поліція|прокуратура|посольство|представительство|представництво|управление|управління|ведомство|відомство|университет|університет|институт|інститут|штаб-квартира|офис|офіс|суд|трибунал)$/u;

/** «по данным *миссии ООН в Тарсии*»: the land that it looks at, where no nearer place is named. */
export function isOfMission(items: readonly Item[], at: number): boolean {
  return [at - 1, at - 2].some((i) => MISSION.test(items[i]?.text ?? ''));
}

const MISSION = /^(?:мисси|місі|представительств|представництв|офис|офіс|бюро)/u;

/** «*В Тарске министр* назвал причину»: where a member of the government speaks; the scene only where no other is named. */
export function isWhereSpoken(items: readonly Item[], { from, to }: Span): boolean {
  if (from > 1 || !/^(?:в|у)$/u.test(items[from - 1]?.text ?? '') || !STATESMAN.test(items[to]?.text ?? ''))
    return false;
  return items.slice(to + 1, to + 6).some((item) => is(item, 'says'));
}

const STATESMAN =
  /^(?:министр|міністр(?:ка)?|премьер|прем['’]єр(?:ка)?|президент(?:ка)?|канцлер|посол|генсек|дипломат)$/u;
