import type { Item } from '../../item.ts';

/** «опубликовала [ноябрьское] обновление», «оприлюднило звіт»: what is issued says what follows. */
export function isReport(items: readonly Item[], verb: number): boolean {
  return [1, 2, 3].some((step) => REPORT.test(items[verb + step]?.text ?? ''));
}

const REPORT =
  /^(?:дан(?:ные|і)|отч[её]т|доклад|обновлени|статистик|сводк|бюллетен|цифр|звіт|доповід|оновлен|зведен|бюлетен|список|перелік|реестр|реєстр)/u;

/** «установила имена», «опубликовала данные», «говорится в сводке» */
export function isIssued(items: readonly Item[], verb: number): boolean {
  const text = items[verb]?.text ?? '';
  if (STANDS_IN.test(text) && isReport(items, verb)) return true;
  return (ISSUES.test(text) && isReport(items, verb)) || (COUNTS.test(text) && NAMES.test(items[verb + 1]?.text ?? ''));
}

const STANDS_IN =
  /^(?:як |как )?(?:говорится|указано|сказано|отмечается|сообщается|йдеться|ідеться|мовиться|зазначено|вказано|сказано)(?: [ву])?$/u;
const NAMES = /^(?:имена|імена|личности|особи)$/u;
const ISSUES =
  /^(?:опублік|опублик|оприлюдн|обнарод|випусти|выпусти|представ|презент|доповни|дополни|оновив|оновил|обновил)/u;

/** Who counts themselves pass nothing on: «*установила* имена 90 тысяч солдат», «*нарахувало* 40 загиблих». */
export const COUNTS =
  /^(?:установ|встанов|подсчита|посчита|підрахув|порахув|насчита|нарахув|наліч|задокумент|документу|веде|ведут|ведуть|знает|знают|знає|знають)/u;
