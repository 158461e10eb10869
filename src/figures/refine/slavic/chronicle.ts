import { is } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { topicOf } from '../../windows/topic.ts';

/**
 * A day told by the clock, in either order: what an hour's entry counts is given up when that of a later one counts on. «13:10.
 * Прокуратура: загинули шестеро» below «18:20. Загинуло вже дев'ятеро»; «В 09:30 сообщили о двух. В 14:00 — уже о пяти».
 */
export const slavicChronicle: Refiner = {
  name: 'slavic-chronicle',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const timed = drafts.flatMap((draft) => timedDraft(draft, context));
    return drafts.map((draft) =>
      draft.status === 'asserted' &&
      (isCountedOn(draft, timed, topicOf(context) === 'disaster') || isOutgrown(draft, drafts))
        ? amend(draft, 'slavic-chronicle', { status: 'historical' })
        : draft,
    );
  },
};

/** «Було відомо про трьох поранених. Опівдні *їх стало* вже одинадцятеро»: the same people, and more of them. */
function isOutgrown({ measure, sentence, count, start, partOf }: Draft, drafts: readonly Draft[]): boolean {
  return drafts.some(
    (other) =>
      partOf === null &&
      other.measure === measure &&
      other.start > start &&
      other.sentence.index - sentence.index <= 2 &&
      BECAME.test(other.sentence.text.slice(other.start - other.sentence.start)) &&
      (other.count.low ?? 0) > (count.high ?? count.low ?? 0),
  );
}

const BECAME = /^(?:їх|их) стало(?!\p{L})/iu;

interface Timed {
  readonly draft: Draft;
  /** Minutes of the day. */
  readonly at: number;
}

/** Wholes alone: a part falls with its whole. */
function timedDraft(draft: Draft, context: TextContext): Timed[] {
  const at = draft.partOf === null && draft.count.unit === 'people' ? hourOf(draft.sentence, context) : null;
  return at === null ? [] : [{ draft, at }];
}

/** The hour that opens the sentence, else the one that opens its paragraph. */
function hourOf(sentence: Sentence, { sentences }: TextContext): number | null {
  const own = AT_HOUR.exec(sentence.text);
  if (own !== null) return minutes(own);
  for (let i = sentence.index; i >= 0; i -= 1) {
    const entry = ENTRY.exec(sentences[i]?.text ?? '');
    if (entry !== null) return minutes(entry);
    if (sentences[i]?.opensParagraph !== false) return null;
  }
  return null;
}

const ENTRY = /^\s*(\d{1,2})[:.](\d\d)(?:[.,:]|\s*[—–|-]|\s|$)/u;
const AT_HOUR = /^(?:В|У|О|К|На|До|Об) (\d{1,2})[:.](\d\d)(?!\d)/u;

function minutes([, hour, minute]: RegExpExecArray): number {
  return Number(hour) * 60 + Number(minute);
}

/** Of one disaster a later entry counts on without saying so; of a war it may tell of another strike. */
function isCountedOn(draft: Draft, timed: readonly Timed[], isDisaster: boolean): boolean {
  const mine = timed.find((one) => one.draft === draft);
  if (mine === undefined) return false;
  return timed.some(
    ({ draft: other, at }) =>
      at > mine.at &&
      other.measure === draft.measure &&
      (other.count.low ?? 0) > (draft.count.high ?? draft.count.low ?? 0) &&
      (isDisaster || countsOn(other)) &&
      isReported(other),
  );
}

/** Somebody says so, or the count goes on; «В 14:00 ракета попала в склад, погибли уже четверо» is another event. */
function isReported({ sentence: { items }, rules, cue }: Draft): boolean {
  return rules[0] === 'slavic-rival' || is(items[cue], 'toll') || items.some((item) => is(item, 'says', 'according'));
}

/** «вже дев'ятеро», «довёл счёт до девяти», «зросла до 37»: the number goes on from another one. */
function countsOn({ sentence: { items }, at, cue }: Draft): boolean {
  const near = items.slice(Math.max(0, Math.min(at, cue) - 6), Math.max(at, cue) + 1);
  return near.some((item) => /^(?:вже|уже)$/u.test(item.text) || is(item, 'amounts-to') || GROWS.test(item.text));
}

const GROWS = /^(?:зрос|зріс|збільш|вырос|возрос|увелич|подня|підня|дов[её]л|довела|довели|довів)/u;
