import { is } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';

/**
 * «Сегодня исполняется десять лет со дня катастрофы, где погибли 64», «У річницю вибуху до меморіалу принесли квіти. Тоді загинуло
 * 36»: in a text on what is years ago the counts are as old, but for those of a day or of a stretch of their own.
 */
export const slavicRetrospective: Refiner = {
  name: 'slavic-retrospective',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const lead = leadOf(context);
    const looksBack = isAnniversary(lead) && !opensWithNews(drafts);
    const remembers = REMEMBERS.test(lead);
    const past = pastOpening(drafts, context);
    return drafts.map((draft) =>
      draft.status === 'asserted' &&
      ((looksBack && !isOfNow(draft)) ||
        (remembers && isOfThatNight(draft)) ||
        isWithin(draft, past) ||
        goesOnFromYearsAgo(draft, context))
        ? amend(draft, 'slavic-retrospective', { status: 'historical' })
        : draft,
    );
  },
};

/** «*Взрыв на панихиде: погибли 12.* Хоронили жертв пожара, случившегося год назад»: the first sentence counts, and names no anniversary. */
function opensWithNews(drafts: readonly Draft[]): boolean {
  return drafts.some((draft) => {
    const { status, sentence } = draft;
    if (status !== 'asserted' || sentence.index > 0) return false;
    return ON_ITS_DAY.test(sentence.text) ? !isInRelative(draft) : !namesDay(sentence);
  });
}

/** «в годовщину трагедии, *в которой погибли 31*» */
function isInRelative({ sentence: { text, start }, count }: Draft): boolean {
  return RELATIVE.test(text.slice(0, count.numberStart - start));
}

const RELATIVE = /, (?:(?:в|у|во) )?(?:котор|як|где|де|когда|коли|що|унесш|унёсш)\p{L}*[^,;]*$/iu;

/** The headline and what the text opens with. */
function leadOf({ headline, sentences }: TextContext): string {
  return [headline, ...sentences.slice(0, LEAD)].map((sentence) => sentence?.text ?? '').join(' ');
}

const LEAD = 4;

function isAnniversary(lead: string): boolean {
  if (AGAIN.test(lead)) return false;
  if (COMPLETED.test(lead) || ANNIVERSARY.test(lead) || PLAQUE.test(lead)) return true;
  return REMEMBERS.test(lead) && (ON_ITS_DAY.test(lead) || YEARS_ON.test(lead));
}

const EVENT =
  '(?:трагед|катастроф|авари|аварі|взрыв|вибух|пожар|пожеж|крушени|обрушени|обвал|теракт|землетряс|землетрус|гибел|загибел|наводнени|повен|лавин|оползн|зсув|захват|захоплен|расстрел|розстріл|цунами|цунамі|столкновени|зіткнен)\\p{L}{0,3}(?<!ий|ов|ів|ій)(?!\\p{L})';
const YEARS =
  '(?:лет|года?|років|роки|рік|десятилети\\p{L}|десятилітт\\p{L}|полвека|півстоліття|четверть века)(?!\\p{L})';

/** «десять *лет со дня катастрофы*», «минуло 20 *років від вибуху*», «Тридцать *лет аварии*»; not «худшая за 15 лет авария». */
const COMPLETED = new RegExp(
  `(?<!(?<!\\p{L})(?:за|из|із|последн\\p{L}+|останн\\p{L}+)(?: [\\p{L}\\d]+){0,3} )${YEARS}(?: прошло| минуло| исполнилось)?(?: (?:со|с|від|з|відколи))?(?: дня| момента| моменту)? ${EVENT}`,
  'iu',
);
/** «*Десятая годовщина аварии*», «до *річниці вибуху*» */
const ANNIVERSARY = new RegExp(
  `(?<!(?:накануне|напередодні|перед|до) )(?:годовщин[аые]|годовщиной|річниц[яії]|роковин)(?!\\p{L})(?: \\p{L}+){0,2} ${EVENT}`,
  'iu',
);
/** «*В годовщину теракта* …»: what came to pass on that day may be the news. */
const ON_ITS_DAY = new RegExp(`(?:годовщину|річницю)(?: \\p{L}+){0,2} ${EVENT}`, 'iu');
/** «*Спустя десять лет после пожара* родные погибших …», «*Пятнадцать лет спустя* у стелы …»; a thing may be so old without any event. */
const YEARS_ON = new RegExp(
  `(?<!\\p{L})(?:спустя|через|за) (?:[\\p{L}\\d]+ ){0,3}${YEARS} (?:после|після) (?:\\p{L}+ )?${EVENT}|(?:^|[.!?] )(?:[\\p{L}\\d]+ ){1,3}${YEARS} (?:спустя|потому|по тому)(?!\\p{L})`,
  'iu',
);
/** Nobody puts one up within days. */
const PLAQUE =
  /(?:памятн\p{L}+ (?:доск|знак)|мемориальн\p{L}+ доск|пам['’ʼ]ятн\p{L}+ (?:дошк|знак)|меморіальн\p{L}+ дошк)\p{L}* (?:установ|откры|встанов|відкри)/iu;

/** Candles, flowers, a minute of silence: who is remembered died before. */
const REMEMBERS =
  /(?:родн(?:ые|ых) погибш|рідні(?:х)? загибл|родственник\p{L}* погибш|родич\p{L}* загибл|мемориал|меморіал|поминальн|панихид|панахид|молебен|молебн|стел[аыеиіу](?!\p{L})|обелиск|обеліск|(?:зажгли|запалили|с|зі) св[еі]ч|цветы|квіти|минут\p{L}+ молчани|хвилин\p{L}+ мовчання|почтил|почти(?:ть|ли)|вшанов|вшанув|вспомина|згаду|поминают|памят[иь]|пам['’ʼ]ят)/iu;

/** «через три года после пожара там *снова вспыхнул* огонь», «спустя год — *новый обвал*» */
const AGAIN = new RegExp(
  `(?<!\\p{L})(?:снова|вновь|опять|знову) (?:\\p{L}+ )?(?:вспых|загорел|горел|взорв|прогрем|рухнул|обруш|удар|атак|обстрел|погиб|спалах|вибух|загин|обстріл|тряхнул)|(?<!\\p{L})(?:новый|новая|новое|новий|нова|нове|ещё один|ещё одна|ще один|ще одна|повторн\\p{L}+) (?:толчок|поштовх|удар|обстрел|обстріл|${EVENT})`,
  'iu',
);

/** Dated, over a stretch of its own, or of a day that the sentence names without saying what anniversary it is. */
function isOfNow({ window, asOf, sentence }: Draft): boolean {
  if (window.words !== null || asOf?.stated === true) return true;
  return !namesDay(sentence) && tellsNow(sentence);
}

function namesDay({ text }: Sentence): boolean {
  return [COMPLETED, ANNIVERSARY, ON_ITS_DAY, YEARS_ON, PLAQUE].some((day) => day.test(text));
}

function tellsNow({ items, text }: Sentence): boolean {
  return items.some((item) => is(item, 'weekday')) || NOW.test(text);
}

const NOW =
  /(?<!\p{L})(?:сегодня|вчера|сьогодні|вчора|учора|накануне|напередодні|сейчас|зараз|нині|теперь|тепер|до сих пор|досі|на этой неделе|на прошлой неделе|цього тижня|минулого тижня|этого года|цього року)(?!\p{L})/iu;

/** «Карск вспоминает погибших: *в ту ночь* утонули 38», «*Того дня* загинуло 17» */
function isOfThatNight({ sentence: { text, start }, count }: Draft): boolean {
  return THAT_NIGHT.test(text.slice(0, count.numberStart - start));
}

const THAT_NIGHT =
  /(?<!\p{L})(?:в ту ночь|в тот (?:день|вечер)|в то утро|тієї ночі|того (?:дня|вечора|ранку))(?!\p{L})[^.;]*$/iu;

/** «*Пятнадцать лет назад* здесь взорвался метан. Погибли 64 горняка»: the sentence before opens with how long ago its accident was. */
function goesOnFromYearsAgo(draft: Draft, { sentences }: TextContext): boolean {
  const { sentence } = draft;
  const before = sentences[sentence.index - 1];
  if (before === undefined || sentence.opensParagraph || isOfNow(draft)) return false;
  return (
    OPENS_YEARS_AGO.test(before.text) && before.items.some((item) => is(item, 'incident') || HAPPENED.test(item.text))
  );
}

/** Sentences, `to` exclusive. */
interface Sentences {
  readonly from: number;
  readonly to: number;
}

/**
 * «*Сорок лет назад* город не спал. … 5 сентября министр говорил о 79 телах», «Стільки гірників забрав вибух *2001 року*. Профспілка
 * твердила про вісімдесят»: a text that opens with what is years ago goes on about it until it names the present.
 */
function pastOpening(drafts: readonly Draft[], { sentences, published }: TextContext): Sentences | null {
  const first = drafts.toSorted((a, b) => a.start - b.start)[0];
  const opening = sentences.slice(0, LEAD).find(({ text }) => OPENS_YEARS_AGO.test(text));
  const isPast = first?.status === 'historical' && isOfOldYear(first.sentence, published);
  const from = opening?.index ?? (isPast ? first.sentence.index : null);
  if (from === null || drafts.some(({ status, sentence }) => status === 'asserted' && sentence.index < from))
    return null;
  const now = sentences.find((one) => one.index > from && (tellsNow(one) || isOfThisYear(one, published)));
  return { from, to: now?.index ?? sentences.length };
}

function isWithin({ sentence, window }: Draft, past: Sentences | null): boolean {
  return past !== null && window.words === null && sentence.index > past.from && sentence.index < past.to;
}

/** A year named with the event, two and more before that of the text. */
function isOfOldYear({ text }: Sentence, published: string | null): boolean {
  const year = Number(/(?<!\d)((?:19|20)\d\d)(?!\d)/u.exec(text)?.[1] ?? Number.NaN);
  return published !== null && year <= Number(published.slice(0, 4)) - 2;
}

function isOfThisYear({ text }: Sentence, published: string | null): boolean {
  return published !== null && text.includes(published.slice(0, 4));
}

const OPENS_YEARS_AGO = new RegExp(`^(?:[\\p{L}\\d]+ ){0,4}${YEARS} (?:назад|тому)(?!\\p{L})`, 'iu');
const HAPPENED =
  /^(?:взорва|рухну|обруши|обвали|загоре|сгоре|затону|разби|столкну|вибухну|обвалив|зайня|згорі|потону|розби|зіткну)/u;
