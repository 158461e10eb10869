import { is } from '../../item.ts';
import type { Draft, Sentence, TextContext } from '../../rule.ts';
import type { TimeMatch } from '../../time-words.ts';
import { topicOf } from '../topic.ts';
import { isEarlier } from './of-another.ts';
import { stretchesIn } from './stretches.ts';

/**
 * «За минулу добу …», «С 18 по 24 октября …», «Упродовж квітня …» at the head of a text: a report on one stretch names it once,
 * and counts over it in all its paragraphs.
 */
export function stretchOfReport(draft: Draft, context: TextContext): TimeMatch | null {
  if (!mayCount(draft) || isOfTown(draft, context)) return null;
  const head = headOf(context);
  if (head === null || head.start >= draft.sentence.end) return null;
  return isRenewed(draft.sentence, head, context) ? null : head;
}

/** «За четыре недели подтверждена гибель 4 871 военного. … В базе 171 306 имён»: so much more than the stretch told is all so far. */
export function isOfLongerTime({ count, sentence }: Draft, { start }: TimeMatch, { sentences }: TextContext): boolean {
  const head = sentences.find((one) => one.start <= start && start < one.end);
  const told = (head?.items ?? []).flatMap(({ count: one }) =>
    one?.sifted === null && one.unit === 'people' ? [one.low ?? one.high ?? 0] : [],
  );
  return sentence !== head && told.length > 0 && (count.low ?? count.high ?? 0) > Math.max(...told) * LONGER;
}

/** How many times more. */
const LONGER = 20;

/** Of the report's own stretch: neither old nor still to come, nor of a day or an event that its sentence names. */
function mayCount({ status, measure, sentence: { items, text } }: Draft): boolean {
  if (status !== 'asserted' || !/^(?:killed|wounded|casualties|captured|bodies)$/.test(measure)) return false;
  return !items.some(
    (item) => is(item, 'war', 'month', 'weekday', 'since') || (is(item, 'incident') && !SECTOR.test(text)),
  );
}

/** «На Лиманському напрямку ворог атакував 22 рази»: all that a day brought along a stretch of the front. */
const SECTOR = /(?<!\p{L})на (?:\p{L}+ )?(?:напрямк|направлени)/iu;

/** «В Тарске погиб водитель»: a few in a town are those of one strike; an army's losses there are not. */
function isOfTown({ sentence: { text }, count }: Draft, { register }: TextContext): boolean {
  return (count.low ?? count.high ?? 0) < 20 && !ARMY.test(text) && register.findPlaces(text).length > 0;
}

const ARMY =
  /(?<!\p{L})(?:вор[оі]г|против|неприят|окупант|загарб|боевик|бойовик|военнослуж|військовослуж|направлен|напрям|участ)/iu;

/** An earlier sentence of the paragraph names a stretch of its own. */
function isRenewed({ index }: Sentence, head: TimeMatch, { sentences, lexicon }: TextContext): boolean {
  for (let i = index; i > 0 && !sentences[i]?.opensParagraph; i -= 1) {
    const before = sentences[i - 1];
    const [named] = before === undefined ? [] : stretchesIn(before, lexicon);
    if (named !== undefined) return named.start !== head.start;
  }
  return false;
}

const heads = new WeakMap<TextContext, TimeMatch | null>();

function headOf(context: TextContext): TimeMatch | null {
  const known = heads.get(context);
  if (known !== undefined) return known;
  const found = topicOf(context) === 'disaster' ? null : read(context);
  heads.set(context, found);
  return found;
}

function read({ headline, sentences, lexicon }: TextContext): TimeMatch | null {
  const headed = headline === null ? undefined : stretchesIn(headline, lexicon).find(({ words }) => DAY.test(words));
  if (headed !== undefined) return { ...headed, start: -1, end: -1 };
  for (const sentence of sentences.slice(0, LEAD)) {
    const [first] = stretchesIn(sentence, lexicon);
    if (first !== undefined) return opens(first, sentence) && !isEarlier(first, sentence) ? first : null;
  }
  return null;
}

/** How many sentences open a report, and how far into its sentence a stretch still opens it. */
const LEAD = 3;
const OPENING = 32;
/** «Вооружённые силы Зубрии потеряли *за сутки* …» */
const FAR = 64;
const DAY =
  /^(?:за|упродовж|впродовж|протягом|в течение) (?:минул\p{L}+ |останн\p{L}+ |последн\p{L}+ |прошедш\p{L}+ |прошл\p{L}+ |истекш\p{L}+ )?(?:сутки|суток|добу|доби)$/iu;

function opens({ kind, start, words }: TimeMatch, sentence: Sentence): boolean {
  if (GROWS.test(sentence.text)) return false;
  return (
    kind === 'interval' &&
    REPORTED.test(words) &&
    (start - sentence.start < (DAY.test(words) ? FAR : OPENING) || isMonthly(words, sentence))
  );
}

/** «183 цивільні загинули в Україні *у травні 2025 року*, повідомила місія»: a month and its year make a report wherever they stand. */
function isMonthly(words: string, { index, items }: Sentence): boolean {
  return index === 0 && /^[ву] .* \d{4}/iu.test(words) && !items.some((item) => is(item, 'incident', 'war'));
}

/** «За две недели список вырос до 90 тысяч»: what grew over the stretch is more than that. */
const GROWS = /(?<!\p{L})(?:вырос|возрос|увелич|пополн|зріс|зросл|збільш|поповн|доповн|дополн|обнов|онов)/iu;

/** Days, weeks and months that are reported on, in whole; no nights, and no «с понедельника». */
const REPORTED =
  /^(?:минулої доби|(?:за|упродовж|впродовж|протягом|в течение|на протяжении) .*(?:доб|діб|сутк|суток|тиж|недел|місяц|месяц|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)|(?:від|з|із|зі|с|со|от) \d{1,2} (?:до|по) \d|\d{1,2} ?[–-] ?\d{1,2} |(?:в|у) (?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре))/iu;
