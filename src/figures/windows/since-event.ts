import type { Window } from '../../domain/figure.ts';

/**
 * The window with the mark of a count that runs on, where its words open it at an event, dated or not, or are the days of the
 * fighting itself. `behind`: the sentence behind these words.
 */
export function sinceEvent(window: Window, behind = ''): Window {
  const { period, words, end } = window;
  if (period !== 'interval' || words === null || end !== null) return window;
  if (DAYS.test(words) && FIGHTING.test(`${words}${behind}`)) return { ...window, runs: true };
  return SINCE.test(words) && (!RECENT.test(words) || BEGAN.test(words)) ? { ...window, runs: true } : window;
}

/** Words that open a count at an event: "since the ceasefire", «з початку перемир'я», 휴전 이후. */
const SINCE = /^(?:since(?! then)|منذ|(?:з|із|від|с|со|от|после|після)(?= \p{L}))|(?:이후|이래)$/iu;
/** "Since the offensive *began* on Sunday": an event after all, whenever it was. */
const BEGAN = /^since .{3,50}\b(?:began|begun|started|broke out|erupted|resumed|opened|collapsed|launched)\b/i;
/** "Since yesterday", «від учора»: a short stretch, and no event. */
const RECENT =
  /\b(?:yesterday|last|morning|noon|midnight|night|weekend)\b|اليوم|أمس|الصباح|الليلة|вчора|учора|вчера|ранку|утра|сьогодні|сегодня|어제|오늘/iu;
/** "In *two days of fighting*", «за *три недели боёв*»: from its beginning until now. The past three days are those of a bulletin. */
const DAYS =
  /^(?!.*\b(?:past|last|previous|first)\b)(?:.* )?(?:days?|weeks?|months?|дн(?:я|ей|і|ів)|недел[ьюи]|тиж(?:день|ні|нів)|месяц(?:а|ев)?|місяц(?:ь|і|ів))(?: of .*)?$/iu;
const FIGHTING =
  /\b(?:days?|weeks?|months?) of (?:\p{Ll}+ ){0,2}(?:fighting|war|clashes|combat|hostilities|battles|violence|unrest|protests|shelling|bombardment|bombing|conflict)\b|(?:дн(?:я|ей|і|ів)|недел[ьюи]|тиж(?:день|ні|нів)|месяц(?:а|ев)?|місяц(?:ь|і|ів)) (?:\p{Ll}+ )?(?:бо[её]в|боїв|войны|війни|столкновений|сутичок|зіткнень|протестов|протестів|беспорядков|заворушень|обстрелов|обстрілів)(?!\p{L})/iu;
