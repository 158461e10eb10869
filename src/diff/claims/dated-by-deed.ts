import type { Figure } from '../../domain/figure.ts';
import type { ReadDocument } from '../ledger.ts';

/**
 * "*Killed 25 soldiers on Tuesday*": the day stands beside what was done to them; "said on Tuesday" dates the words, and no dead. Of a
 * night outlets name either of its days.
 */
export function isDatedByDeed({ measure, window, quote, asOf, start, end }: Figure, { text }: ReadDocument): boolean {
  const words = asOf?.words ?? '';
  if (!DEEDS.has(measure) || window.period === 'cumulative' || SUM.test(quote) || !ON_A_DAY.test(words)) return false;
  if (NIGHT.test(text.slice(Math.max(0, start - NEAR), end + NEAR))) return false;
  const behind = text.slice(end, end + NEAR).split(MARK)[0] ?? '';
  if (behind.includes(words)) return !SAYING.test(behind.slice(0, behind.indexOf(words)));
  const before =
    text
      .slice(Math.max(0, start - NEAR), start)
      .split(MARK)
      .at(-1) ?? '';
  const at = before.lastIndexOf(words);
  return at >= 0 && !SAYING.test(before.slice(Math.max(0, at - WORD)));
}

/** Where people are is said of a day, too, and goes on. */
const DEEDS: ReadonlySet<Figure['measure']> = new Set(['killed', 'wounded', 'casualties']);
/** "The *toll reached* 25 on Tuesday" */
const SUM =
  /\b(?:tolls?|numbers?|totals?|counts?|reached|reaches|r[io]sen?|stands?|stood)\b|числ[оа]|количеств|кількіст|счет|рахун|حصيلة|عدد/iu;
const NIGHT =
  /\b(?:overnight|night|nightfall|early|late|dawn|midnight|morning)\b|ноч[иью]|вночі|н[іо]ч[иьюі]|ранк|утр|рассвет|світанк|ليل|فجر/iu;
const ON_A_DAY = /^(?:on|во?|у|в[ів]) |^(?:يوم |ال)/iu;
const SAYING =
  /\b(?:sa(?:id|ys)|reported|announced|confirmed|claimed|stated|told|that)\b|(?:сообщ|повідом|заяв|объяв|оголо|подтверд|підтверд)\p{L}*|(?<!\p{L})(?:что|що)(?!\p{L})|قال|أعلن|أفاد|ذكر/iu;
/** Of one sentence; a comma behind an opening day parts nothing. */
const MARK = /[.;:\n]/;
/** Characters from the number to its day, and those of the word before a day. */
const NEAR = 70;
const WORD = 14;
