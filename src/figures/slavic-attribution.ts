import type { Name } from '../domain/figure.ts';
import { type Item, is } from './item.ts';
import type { Sentence, TextContext } from './rule.ts';
import { OFFICERS, OUTLETS, SPEAKERS } from './slavic-speakers.ts';

/** Who a sentence of a Ukrainian or Russian text credits with what it says. */
export interface Attribution {
  /** Null where only an outlet is credited. */
  readonly claimant: Name | null;
  /** The outlet that passes it on, as written; null otherwise. */
  readonly reporter: string | null;
  /** Index of the word that credits ("по данным", «сообщил»). */
  readonly at: number;
  /** «Об этом сообщили в …»: what was said before is meant. */
  readonly looksBack: boolean;
}

/** «по данным X», «за словами X», «X сообщил», «сообщил X», «повідомили в X», in text order. */
export function attributionsIn(sentence: Sentence, context: TextContext): Attribution[] {
  const { items } = sentence;
  return items.flatMap((_, at) => {
    const span = spanAt(sentence, at, context);
    if (span === null) return [];
    const text = written(sentence, span);
    const name = text === '' ? null : attributed(text, context);
    return name === null
      ? []
      : [
          {
            ...name,
            at,
            looksBack: LOOKS_BACK.test(sentence.text),
          },
        ];
  });
}

/** «Об этом во вторник сообщили в …», «Такі дані наводить …». */
const LOOKS_BACK =
  /^(?:об этом|про це|о чем|про що|цю інформацію|эту информацию|такі дані|такие данные|це підтвердил|это подтвердил|відповідні дані|цифру|цю цифру|эту цифру|ці дані|эти данные)(?!\p{L})/iu;

function spanAt(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  if (is(items[at], 'according')) return nounsFrom(items, skipPapers(items, at + (isInside(items[at + 1]) ? 2 : 1)));
  if (is(items[at], 'says', 'denies')) return isDeed(items, at) ? null : speakerOf(sentence, at, context);
  return items[at]?.text === ':' && at <= 16 ? heading(sentence, at, context) : null;
}

/** «передала тела», «оголосив жалобу», «привели к гибели»: the verb has an object of its own, and nothing is said. */
function isDeed(items: readonly Item[], at: number): boolean {
  const verb = items[at]?.text ?? '';
  const next = items[at + 1];
  if (/^[,—–»”"]$/.test(items[at - 1]?.text ?? '')) return false;
  if (HANDS_OVER.test(verb)) return next !== undefined && !isSpeech(next) && !is(next, 'says') && next.kind !== 'mark';
  return ANNOUNCES.test(verb) && next?.kind === 'word' && !isSpeech(next) && !next.capital;
}

const HANDS_OVER = /^(?:передав|передал)/u;
const ANNOUNCES = /^(?:оголос|объяв|привел|навел|опублік|опубликов|установ|встанов|зафікс|зафиксир)/u;

function isSpeech(item: Item): boolean {
  return (
    /^(?:що|что|як|как|про|о|об|в|у|во|на|своєму|своем|імена|имена|особи|личности|загибель|гибель)$/u.test(item.text) ||
    is(item, 'event', 'people')
  );
}

/** «Минобороны: за сутки …». */
function heading(sentence: Sentence, at: number, { register }: TextContext): Span | null {
  const span = { from: 0, to: at };
  if (sentence.items.slice(0, at).some((item) => is(item, 'says', 'denies'))) return null;
  const officer = nounsFrom(sentence.items, 0);
  if (
    officer !== null &&
    OFFICERS.test(written(sentence, officer)) &&
    /^[«"“„]$/.test(sentence.items[at + 1]?.text ?? '')
  )
    return officer;
  const quoted = /^[«"“„]$/.test(sentence.items[at + 1]?.text ?? '');
  if (quoted && isSurname(sentence.items, at)) return { from: at - 1, to: at };
  if (isAcronym(sentence, at)) return { from: at - 1, to: at };
  if (at > 10) return null;
  const text = written(sentence, span);
  if (register.findAuthorities(text)[0]?.start === 0 || OFFICERS.test(text)) return span;
  return at <= 3 && isState(text, register) ? span : null;
}

/** «Рясов: «…»»: one capital word that nobody listed, at the head of its sentence, speaks what stands in quotation marks. */
function isSurname(items: readonly Item[], at: number): boolean {
  const name = items[at - 1];
  return at === 1 && name?.kind === 'word' && name.capital && name.senses.length === 0;
}

/** «СК: раненых одиннадцать», «На правому березі МВС: …»: an office in capitals right before the colon. */
function isAcronym(sentence: Sentence, at: number): boolean {
  const office = /^\p{Lu}{2,}$/u.test(written(sentence, { from: at - 1, to: at }));
  const before = sentence.items.slice(0, at - 1);
  return office && (before.length === 0 || is(before[0], 'preposition')) && before.every(({ count }) => count === null);
}

/** «Сеул: …»: a country or its capital speaks as its government. */
function isState(text: string, register: TextContext['register']): boolean {
  const { key } = register.authority(text);
  return !key.startsWith('~') && register.findPlaces(text).length > 0;
}

/** «в сообщении Reuters», «за словами у п’ятницю»: papers and days before the name. */
function skipPapers(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length; at += 1) {
    if (PART_OF_DAY.test(items[at]?.text ?? '')) continue;
    const timed = is(items[at], 'preposition') && is(items[at + 1], 'weekday', 'month');
    const dated = items[at]?.count?.sifted === 'date' || is(items[at], 'weekday', 'month');
    if (!timed && !dated && !PAPERS.test(items[at]?.text ?? '')) break;
  }
  return at;
}

const PART_OF_DAY =
  /^(?:утром|днём|днем|вечером|ночью|сегодня|вчера|накануне|поздно|рано|вранці|зранку|вдень|увечері|ввечері|вночі|уночі|сьогодні|вчора|учора|напередодні|пізно|уже|вже)$/u;

const PAPERS =
  /^(?:сообщени|заявлени|отчет|отчёт|сводк|докладе|доклада|повідомленн|заяві|заяви|звіті|звіту|зведенн|материал|матеріал|публикаци|публікаці)/u;

interface Span {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 9;

/** The nouns from item `from` on, up to a comma, a verb or a number. */
function nounsFrom(items: readonly Item[], from: number): Span | null {
  let to = from;
  while (to < items.length && to < from + LONGEST && !endsNouns(items, to)) to += 1;
  return to > from ? { from, to } : null;
}

function endsNouns(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.count !== null) return true;
  if (item.kind === 'mark') return !/^["«»“”„'’-]$/.test(item.text);
  if (is(item, 'loss')) return !is(item, 'event');
  if (isInside(item)) return true;
  return is(
    item,
    'says',
    'passive',
    'active',
    'happens',
    'auxiliary',
    'clause',
    'amounts-to',
    'stop',
    'adverb',
    'weekday',
    'month',
  );
}

/** Behind the verb («сообщил губернатор», «сообщили в полиции») or before it («Генштаб сообщил, что»). */
function speakerOf(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  const dated = is(items[at + 2], 'weekday', 'month');
  const inside = isInside(items[at + 1]) && !dated ? 2 : 1;
  const first = skipPapers(items, at + inside);
  const behind = nounsFrom(items, first);
  const before = is(items[at], 'denies') ? speakerBefore(sentence, at, context) : null;
  if (before !== null) return before;
  if (
    behind !== null &&
    (inside === 2 || opensSpeaker(items, dated ? first : at + 1)) &&
    isSpeaker(sentence, behind, context)
  )
    return behind;
  return speakerBefore(sentence, at, context);
}

/** «сообщили [в] полиции» */
function isInside(item: Item | undefined): boolean {
  return /^(?:в|во|у|на)$/u.test(item?.text ?? '');
}

/** «сообщил о гибели» has a theme and no speaker behind it. */
function opensSpeaker(items: readonly Item[], at: number): boolean {
  return !is(items[at], 'preposition', 'conjunction', 'event', 'people', 'person') || items[at]?.capital === true;
}

/** What was said is not who said it: a speaker is a known authority, a capitalised name, or a word for an office. */
function isSpeaker(sentence: Sentence, span: Span, { register }: TextContext): boolean {
  const text = written(sentence, span);
  if (register.findAuthorities(text).length > 0) return true;
  const first = sentence.items[span.from]?.kind === 'mark' ? span.from + 1 : span.from;
  return sentence.items[first]?.capital === true || SPEAKERS.test(text);
}

function speakerBefore(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  const end = beforeInsertion(items, at);
  let from = end;
  const theme = themeBefore(sentence, end);
  if (theme !== null) return speakerBeforeTheme(sentence, theme, context);
  while (from > 0 && end - from < LONGEST + 3 && !endsBefore(items, from - 1)) from -= 1;
  while (from < end && is(items[from], 'conjunction', 'adverb', 'stop', 'historical', 'others')) from += 1;
  const span = insidePreposition(sentence, { from, to: end }, context);
  return span.to > span.from && isSpeaker(sentence, span, context) ? span : null;
}

/** «Минобороны *о собственных потерях ничего* не сказало»: where what is spoken of stands between the speaker and the verb. */
function themeBefore({ items, lexicon }: Sentence, end: number): number | null {
  const about = lexicon.table.lang === 'uk' ? /^про$/u : /^(?:о|об)$/u;
  for (let i = end - 1; i >= Math.max(1, end - 6); i -= 1) {
    if (about.test(items[i]?.text ?? '')) return i;
    if (items[i]?.kind === 'mark' || items[i]?.count != null) return null;
  }
  return null;
}

function speakerBeforeTheme(sentence: Sentence, theme: number, context: TextContext): Span | null {
  let from = theme;
  while (from > 0 && theme - from < LONGEST && !endsBefore(sentence.items, from - 1)) from -= 1;
  const span = { from, to: theme };
  return theme > from && isSpeaker(sentence, span, context) ? span : null;
}

/** «МЗС, своєю чергою, заявило», «Іваненко (УДАР) сказав», «он также уточнил»: what stands between speaker and verb. */
function beforeInsertion(items: readonly Item[], at: number): number {
  let end = at;
  while (is(items[end - 1], 'adverb')) end -= 1;
  const open = items[end - 1]?.text === ')' ? '(' : items[end - 1]?.text === ',' ? ',' : null;
  if (open === null) return end;
  for (let i = end - 2; i >= Math.max(0, end - 7); i -= 1) if (items[i]?.text === open) return i;
  return end;
}

/** Back to a comma, a colon or another verb. */
function endsBefore(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.count != null) return true;
  if (item?.kind === 'mark') return !/^["«»“”„'’-]$/.test(item.text);
  return is(item, 'passive', 'active', 'happens', 'loss', 'clause', 'says', 'stop');
}

/** «В МВД сообщили», «В среду МЧС сообщило», «разницу в ведомстве объяснили»: a phrase of place or time in front is no speaker, the authority in it is. */
function insidePreposition(sentence: Sentence, span: Span, { register }: TextContext): Span {
  const { items } = sentence;
  const office = items.findLastIndex((item, i) => i > span.from && i < span.to - 1 && /^(?:в|у)$/u.test(item.text));
  if (office > 0 && SPEAKERS.test(items[office + 1]?.text ?? '')) return { from: office + 1, to: span.to };
  if (!is(items[span.from], 'preposition')) {
    const named = items[span.from];
    if (/^станом(?: |$)/u.test(named?.text ?? '')) return { from: officeBehind(items, span), to: span.to };
    if (named?.kind !== 'word' || named.capital || isAdjective(named) || SPEAKERS.test(named.text)) return span;
    return { from: officeBehind(items, span), to: span.to };
  }
  const base = items[span.from]?.start ?? 0;
  const first = register.findAuthorities(written(sentence, span))[0];
  const speaker = officeBehind(items, span);
  if (first === undefined && isCapitalCity(sentence, span, register)) return { from: span.from + 1, to: span.to };
  if (first === undefined) return { from: speaker, to: span.to };
  const from = items.findIndex((item, i) => i >= span.from && item.end > base + first.start);
  return { from: Math.min(from, speaker), to: span.to };
}

/** «в Киеве говорили», «у Сеулі кажуть»: a capital speaks as its government. */
function isCapitalCity(sentence: Sentence, { from, to }: Span, register: TextContext['register']): boolean {
  const inside = /^(?:в|у)$/u.test(sentence.items[from]?.text ?? '') && to === from + 2;
  return inside && isState(written(sentence, { from: from + 1, to }), register);
}

/** «через дві години [пресслужба компанії]»: the last word for a speaker, with the adjectives before it. */
function officeBehind(items: readonly Item[], { from, to }: Span): number {
  let first = from + 1;
  while (first < to && !SPEAKERS.test(items[first]?.text ?? '')) first += 1;
  if (first === to) return to;
  while (first - 1 > from && isAdjective(items[first - 1])) first -= 1;
  return first;
}

function isAdjective(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.senses.length === 0 &&
    /(?:ий|ая|ый|ой|ое|ська|ське|цька|не|на|ні|ые|ие)$/u.test(item.text)
  );
}

function written({ items, text, start }: Sentence, { from, to }: Span): string {
  const first = items[Math.max(0, from)];
  const last = items[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return text
    .slice(first.start - start, last.end - start)
    .replace(/^["«“„\s]+(?=[^»”"]*$)/u, '')
    .trim();
}

const LATIN_NAME = /[A-Z][\w.-]*(?: [A-Z][\w.-]*)*/;

/** A speaker as claimant, or as the outlet that passes it on: media words and unregistered names in Latin letters. */
function attributed(text: string, { register }: TextContext): Pick<Attribution, 'claimant' | 'reporter'> | null {
  const claimant = register.authority(text);
  if (OUTLETS.test(text) || (claimant.key.startsWith('~') && /^["«“]?[A-Z]/.test(text)))
    return { claimant: null, reporter: LATIN_NAME.exec(text)?.[0] ?? text };
  return { claimant, reporter: null };
}
