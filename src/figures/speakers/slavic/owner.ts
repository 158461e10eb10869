import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { antecedentOf } from './antecedent.ts';
import { isSpeaker } from './is-speaker.ts';
import { nounsFrom } from './noun-span.ts';
import { SPEAKERS } from './words.ts';

/** «*Цифры официального центра* скромнее», «*Дані МВС* інші»: whose figures the sentence opens with. */
export function ownerOfFigures(sentence: Sentence, context: TextContext): Span | null {
  const { items } = sentence;
  const owner = FIGURES.test(items[0]?.text ?? '') ? nounsFrom(items, 1) : null;
  if (owner === null) return null;
  const compared = items.findIndex(({ text }, i) => i >= owner.from && i < owner.to && COMPARED.test(text));
  const span = { from: owner.from, to: compared < 0 ? owner.to : compared };
  return compared > owner.from && isSpeaker(sentence, span, context) ? span : null;
}

const FIGURES = /^(?:цифры|цифри|данные|дані|оценки|оцінки|подсч[её]ты|підрахунки|статистика)$/u;
const COMPARED =
  /^(?:скромн|выше|ниже|вищ|нижч|больше|меньше|більш|менш|інш|другие|иные|расход|відрізня|отлича|мягче|страшнее|страшніш)/u;

/** «*у зведенні* ДСНС фігурувало 28 загиблих», «*в реестре* МВД 90 тысяч пропавших»: whose list it is counts. */
export function keptBy(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  if (!/^(?:в|у)$/u.test(items[at]?.text ?? '') || !LIST.test(items[at + 1]?.text ?? '')) return null;
  if (RELATIVE.test(items[at + 2]?.text ?? '')) return antecedentOf(sentence, at);
  const owner = nounsFrom(items, at + 2);
  // «в списке *добровольцев* — 30 тысяч»: who stand in it.
  if (owner === null || /^[—–]$/.test(items[owner.to]?.text ?? '')) return null;
  const from = items.findIndex(
    (item, i) => i >= owner.from && i < owner.to && (item.capital || SPEAKERS.test(item.text)),
  );
  const verb = items.findIndex((item, i) => i > from && i < owner.to && !item.capital && PAST.test(item.text));
  const quoted = /^[«"“]$/.test(items[from - 1]?.text ?? '') && items[owner.to - 1]?.text === '»';
  const span = { from: quoted ? from - 1 : from, to: verb < 0 ? owner.to : verb };
  return from >= 0 && isSpeaker(sentence, span, context) ? span : null;
}

/** «группа, в списке *которой* 40 имён», «об'єднання, у базі *якого*» */
const RELATIVE = /^(?:котор|як)(?:ого|ой|ых|ої|их)$/u;

/** «*фігурувало*», «*значилось*» */
const PAST = /[аеиіїыоуюя](?:в|ло|ли|лось|лися|лись|лося)$/u;

const LIST =
  /^(?:зведенн[іях]+|сводк[еах]+|ре[єе]стр[іе]|ре[иі]стр[іе]|списк[уеах]+|переліку|баз[іеу]|бюлетен[іях]+|бюллетен[еях]+)$/u;
