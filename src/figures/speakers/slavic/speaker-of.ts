import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { antecedentOf } from './antecedent.ts';
import { isSpeaker } from './is-speaker.ts';
import { isReport } from './issued.ts';
import { behindMedium } from './nominative.ts';
import { behindStretch, behindTalks, isInside, nounsFrom, skipPapers, written } from './noun-span.ts';
import { countedSources, withLand } from './sources.ts';
import { speakerBefore } from './speaker-before.ts';
import { subjectSpan } from './subject.ts';
import { HEARS, OUTLETS, SPEAKERS } from './words.ts';

/** Behind the verb («сообщил губернатор», «сообщили в полиции») or before it («Генштаб сообщил, что»). */
export function speakerOf(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  const start = behindTalks(items, behindStretch(items, behindDay(items, at + 1)));
  const dated = is(items[start + 1], 'weekday', 'month');
  const office = isInside(items[start]) && !dated ? start + 1 : start;
  const quoted = wordsOf(items, at);
  if (quoted !== null) return quoted;
  const medium = behindMedium(items, skipPapers(items, at + 1));
  const teller = medium === null ? null : nounsFrom(items, medium);
  if (teller !== null) return teller;
  const counted =
    countedSources(items, office) ?? countedSources(items, behindOutlet(items, start)) ?? oneOf(items, start);
  if (counted !== null) return counted;
  const first = behindTheme(items, behindReceiver(sentence, skipPapers(items, behindActing(items, office))));
  const behind = nounsFrom(items, first);
  if (NAMES_SO.test(items[at]?.text ?? '') && [at + 1, at + 2].some((i) => INSTRUMENTAL.test(items[i]?.text ?? '')))
    return speakerBefore(sentence, at, context);
  const told =
    is(items[at], 'denies') ||
    ACCUSES.test(items[at]?.text ?? '') ||
    (ISSUES.test(items[at]?.text ?? '') && isReport(items, at)) ||
    (behind !== null && isReceiver(written(sentence, behind)));
  const before = told ? speakerBefore(sentence, at, context) : null;
  if (before !== null) return before;
  if (behind !== null && (office > start || opensSpeaker(items, first)) && isSpeaker(sentence, behind, context))
    return withLand(items, behind);
  return whoBefore(sentence, at, context) ?? doerBefore(sentence, at) ?? speakerBefore(sentence, at, context);
}

/** «угруповання «Захисники», *яке стверджує*, що …», «министерство, *которое называет* другую цифру» */
function whoBefore(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  if (!WHO.test(items[at - 1]?.text ?? '') || items[at - 2]?.text !== ',') return null;
  const span = antecedentOf(sentence, at);
  return span !== null && isSpeaker(sentence, span, context) ? span : null;
}

const WHO = /^(?:який|яка|яке|які|который|которая|которое|которые)$/u;

/** «сообщили *в среду утром* в пресс-службе»: index of the preposition behind the words that tell when, else `from`. */
function behindDay(items: readonly Item[], from: number): number {
  const behind = skipPapers(items, from);
  return isInside(items[behind]) && !is(items[behind + 1], 'weekday', 'month') ? behind : from;
}

/** «*Спасатели* достали тела восьми человек *и сообщили*, что …»: who did something else before saying it. */
function doerBefore(sentence: Sentence, at: number): Span | null {
  const subject = is(sentence.items[at - 1], 'conjunction') ? subjectSpan(sentence) : null;
  const clauses = sentence.items.slice(0, at).some(({ text }) => /^[,;:]$/.test(text));
  return subject !== null && subject.to < at - 1 && !clauses ? subject : null;
}

/** «приводит слова *мэра* местная газета», «наводить слова *речниці* видання»: whose words they are, and not who prints them. */
function wordsOf(items: readonly Item[], verb: number): Span | null {
  if (!/^(?:слова|слов)$/u.test(items[verb + 1]?.text ?? '')) return null;
  const nouns = nounsFrom(items, verb + 2);
  if (nouns === null) return null;
  const printer = items.findIndex(({ text }, i) => i > nouns.from && i < nouns.to && PRINTS.test(text));
  if (printer < 0) return nouns;
  return {
    from: nouns.from,
    to: /(?:ая|ое|ый|ий|ева|ве|не|на)$/u.test(items[printer - 1]?.text ?? '') ? printer - 1 : printer,
  };
}

const PRINTS = /^(?:газета|агентство|издание|видання|телеканал|канал|портал|сайт|журнал)$/u;

/** «рассказал *один из выживших*» */
function oneOf(items: readonly Item[], at: number): Span | null {
  if (!/^(?:один|одна|одне|одно)$/u.test(items[at]?.text ?? '') || !/^(?:из|із|з)$/u.test(items[at + 1]?.text ?? ''))
    return null;
  const nouns = nounsFrom(items, at + 2);
  return nouns === null ? null : { from: at, to: nouns.to };
}

/** «рассказали *AFP* три источника» */
function behindOutlet(items: readonly Item[], at: number): number {
  return /^[a-z]{2,}$/i.test(items[at]?.text ?? '') && items[at]?.capital === true ? at + 1 : at;
}

/** «повідомив *в. о.* міського голови», «*т. в. о.* голови», «сообщил *и. о.* мэра» */
function behindActing(items: readonly Item[], at: number): number {
  const from = /^[тви]$/u.test(items[at - 1]?.text ?? '') && items[at]?.text === '.' ? at - 1 : at;
  if (/^(?:тво|врио|вріо)$/u.test(items[from]?.text ?? '')) return from + 1;
  const letters = items
    .slice(from, from + 6)
    .map(({ text }) => text)
    .join('');
  if (/^т\.в\.о\.$/u.test(letters)) return from + 6;
  return /^[ви]\.о\./u.test(letters) ? from + 4 : at;
}

/** «Минобороны *приписывает* атаку повстанцам»: whom it names has said nothing. */
const ACCUSES = /^(?:приписыва|приписує|обвиня|обвинил|звинува)/u;

/** «спростував *чутки* речник»: what is denied or told stands in front of who speaks. */
function behindTheme(items: readonly Item[], at: number): number {
  if (!TOLD.test(items[at]?.text ?? '')) return at;
  const speaker = items.findIndex((item, i) => i > at && i < at + 6 && !item.capital && TITLES.test(item.text));
  return speaker > 0 && items.slice(at, speaker).every(({ kind, count }) => kind === 'word' && count === null)
    ? speaker
    : at;
}

const TOLD =
  /^(?:ці|цю|эти|эту|так(?:і|у|ие|ую)|чутк|слух|інформац|информац|повідомлен|сообщени|дан(?:і|ные)|цифр|заяв|твердж|утвержд|обвинувач|обвинен|звинувач|исход|обмен$|обмін$|бой$|бій$|итог|підсум|ситуац|операци|операці)/u;
const TITLES =
  /^(?:речни|представни|представител|глава|голова|начальник|міністр|министр|мер$|мэр|губернатор|пресс-|прес-|пресслужб|командувач|командующ|командир|керівни|руководител|директор|президент|прем’єр|прем'єр|премьер|очільни|омбудсмен|посол|посольств|міністерств|министерств|міноборони|минобороны|генштаб|штаб|поліці|полици|прокуратур|адміністрац|администрац|управлінн|управлени|служб|мчс|дснс|мвс|мвд|мзс|мид|спикер|радник|советник|заступник|заместител|полковник|генерал|майор|капитан|капітан|командир|оператор|комбат)/u;

/** What stands behind them is what they issue: «опубликовал *список* пострадавших». */
const ISSUES = /^(?:опублік|опублик|оприлюдн|обнарод|представ|установ|встанов)/u;

/** «яких *назвали Небесною* сотнею»: what they are called speaks to nobody. */
const NAMES_SO = /^(?:назва|назива|назыв)/u;
const INSTRUMENTAL = /(?:ою|ею|єю|ой|ей|ом|ем|им|ым)$/u;

/** «сообщил Reuters *источник* в силовых структурах», «розповів РБК-Україна *посадовець*», «повідомили Суспільному *в штабі*»: who hears it may stand in front of who speaks. */
export function behindReceiver(sentence: Sentence, from: number): number {
  const { items } = sentence;
  const end = nounsFrom(items, from)?.to ?? from;
  if (isInside(items[end]) && isReceiver(written(sentence, { from, to: end })) && SPEAKERS.test(inside(sentence, end)))
    return end + 1;
  const speaker = items.findIndex((item, i) => i > from && i < end && !item.capital && SPEAKERS.test(item.text));
  const before = speaker > 0 ? written(sentence, { from, to: speaker }) : '';
  const quoted = QUOTED.exec(before);
  if (quoted !== null) return behindQuoted(items, from, speaker);
  return isReceiver(before) ? speaker : from;
}

/** «сообщил *«Карск-Информ»* источник», «рассказали *«Вестнику»* знакомые с делом чиновники»: behind the name in quotation marks. */
const QUOTED = /^«[^«»]+»/u;

function behindQuoted(items: readonly Item[], from: number, speaker: number): number {
  return items.findIndex(({ text }, i) => i > from && i < speaker && text === '»') + 1;
}

/** «сообщили РИА Новости *в пресс-службе министерства*»: the nouns behind the preposition. */
function inside(sentence: Sentence, at: number): string {
  const nouns = nounsFrom(sentence.items, at + 1);
  return nouns === null ? '' : written(sentence, nouns);
}

/** «речник лікарні *сказав AFP*», «представник *розповів Суспільному*»: an outlet behind the verb hears it where somebody else speaks. */
function isReceiver(text: string): boolean {
  return OUTLETS.test(text) || HEARS.test(text) || /^["«“]?[A-Z]/.test(text);
}

/** «сообщил о гибели» has a theme and no speaker behind it. */
function opensSpeaker(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (is(first, 'person') && SPEAKERS.test(first?.text ?? '')) return true;
  return !is(first, 'preposition', 'conjunction', 'event', 'people', 'person') || first?.capital === true;
}
