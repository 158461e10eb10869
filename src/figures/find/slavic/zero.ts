import type { Item } from '../../item.ts';
import { is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { endsInsertion, insertionStart } from './asides.ts';
import { isVerb } from './clause.ts';
import { wordedCount } from './worded-count.ts';

/** «жертв нет», «обошлось без пострадавших», «погибших и раненых нет», «ніхто не постраждав», «постраждалих немає». */
export const slavicZero: Finder = {
  name: 'slavic-zero',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find(sentence) {
    const { items } = sentence;
    return items.flatMap((item, cue): Find[] => {
      const measure = is(item, 'people', 'toll') ? measureOf(item, 'people', 'toll') : nobodyMeasure(items, cue);
      if (measure === null) return [];
      const no = negationOf(items, cue);
      if (no === null || isUnknownYet(items, cue, no) || isNoMore(items, cue)) return [];
      const from = Math.min(no, cue);
      const to = Math.max(no, cue) + 1;
      return [{ at: Math.min(no, cue), measure, cue, from, to, count: wordedCount(sentence, from, to, 0) }];
    });
  },
};

/** «*Даних* про постраждалих *поки* немає»: nobody has counted. */
function isUnknownYet(items: readonly Item[], cue: number, no: number): boolean {
  const data = items.slice(Math.max(0, cue - 3), cue).some(({ text }) => DATA.test(text));
  return data && items.slice(cue + 1, no).some(({ text }) => /^(?:поки|поки що|пока|ще|еще|ещё)$/u.test(text));
}

/** «Никаких *«лишних» погибших* нет, а раненых — восемнадцать»: none beyond those told. */
function isNoMore(items: readonly Item[], cue: number): boolean {
  return items
    .slice(Math.max(0, cue - 3), cue)
    .some(({ text }) => /^(?:лишн|зайв|неврахован|неучт[её]нн|прихован|скрыт)/u.test(text));
}

const DATA = /^(?:даних|данных|інформаці|информаци|відомостей|сведений)/u;

function nobodyMeasure(items: readonly Item[], cue: number) {
  return noneBefore(items, cue) < 0 ? null : measureOf(items[cue], 'happens', 'passive');
}

/** «никто не» right before, or «ни один солдат не»: index of the first word of it, or -1. */
function noneBefore(items: readonly Item[], cue: number): number {
  if (is(items[cue - 1], 'nobody')) return cue - 1;
  if (items[cue - 1]?.text === 'не' && is(items[cue + 1], 'nobody')) return cue - 1;
  const own = / не (?:потрап|зда|попал|сдал|взят)/u.test(items[cue]?.text ?? '');
  if (items[cue - 1]?.text !== 'не' && !own) return -1;
  const last = cue - (own ? 1 : 2);
  const from = endsInsertion(items, last) ? insertionStart(items, last) : last;
  for (let i = from; i >= Math.max(0, from - (own ? 11 : 8)); i -= 1) {
    if (i < from && (/^[,;:.]$/.test(items[i]?.text ?? '') || isVerb(items[i]))) return -1;
    if (NONE.test(items[i]?.text ?? '')) return isOfThing(items, i + 1) ? -1 : i;
  }
  return -1;
}

/** «ни один *дом* не пострадал» */
function isOfThing(items: readonly Item[], at: number): boolean {
  const noun = items[items[at]?.count == null ? at : at + 1];
  return is(noun, 'thing', 'animal') && !is(noun, 'person');
}

const NONE =
  /^(?:ни|жоден|жодний|жодна|жодне|жодного|жодної|жодному|никто|ніхто|ни один|ни одна|ни одно|ни одного|ни одной)$/u;

/** «погибших нет, *а* раненых — восемнадцать» */
const CONTRAST = /^(?:а|але|но|зато|проте|однак|однако)$/u;

/** «без жертв» needs the word right before; «жертв … нет» may have a list between: «жертв и разрушений нет». */
function negationOf(items: readonly Item[], cue: number): number | null {
  const none = noneBefore(items, cue);
  if (none >= 0) return none;
  for (let i = cue - 1; i >= Math.max(0, cue - 4); i -= 1) {
    if (is(items[i], 'no')) return i;
    if (!joins(items[i]) || CONTRAST.test(items[i]?.text ?? '')) break;
  }
  for (let i = cue + 1; i < Math.min(items.length, cue + 7); i += 1) {
    i = behindInsertion(items, i);
    if (items[i]?.count?.sifted === null) return null;
    if (is(items[i], 'no') && !/без/.test(items[i]?.text ?? ''))
      return endsThere(items, i) && !areOthersGone(items, cue, i) ? i : null;
    if (!joins(items[i]) && !isPlain(items[i]) && !isBehindPreposition(items, i)) return null;
  }
  return null;
}

/** Words that tell nothing here; «за *ту* ніч» is written like an aircraft's name. */
function isPlain(item: Item | undefined): boolean {
  return item?.senses.every(({ tag }) => tag === 'label') === true;
}

/** «Раненым помочь нечем: *бинтов* больше нет», not «пропавших *в Карске* больше нет». */
function areOthersGone(items: readonly Item[], cue: number, no: number): boolean {
  const between = items.slice(cue + 1, no);
  return (
    NONE_LEFT.test(items[no]?.text ?? '') && between.length > 0 && !between.some((item) => is(item, 'preposition'))
  );
}

const NONE_LEFT = /(?:^(?:больше|уже|більше|вже) | (?:осталось|лишилося|залишилося)$)/u;

/** «постраждалих унаслідок *удару* немає», «унаслідок *обстрілу громади*»: whatever a preposition leads to. */
function isBehindPreposition(items: readonly Item[], at: number): boolean {
  const isNoun = items[at]?.kind === 'word' && !isVerb(items[at]);
  return isNoun && (is(items[at - 1], 'preposition') || is(items[at - 2], 'preposition'));
}

/** «поранених у військах[, наголосив речник,] немає» */
function behindInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.text !== ',') return at;
  const close = items.findIndex(({ text }, i) => i > at && text === ',');
  return close > 0 && insertionStart(items, close) === at ? close + 1 : at;
}

function joins(item: Item | undefined): boolean {
  return is(item, 'conjunction', 'people', 'adverb', 'person') || item?.text === ',' || is(item, 'preposition');
}

/** «жертв нет», not «жертв нет среди …» followed by a count of the rest. */
function endsThere(items: readonly Item[], at: number): boolean {
  return (items[at + 1]?.count ?? null) === null;
}
