import type { Item } from '../../item.ts';
import type { Span } from '../../span.ts';
import { isInside, nounsFrom } from './noun-span.ts';

/** «сообщили *три источника* в службах безопасности»: how many they are belongs to them. */
export function countedSources(items: readonly Item[], at: number): Span | null {
  const { count, kind } = items[at] ?? {};
  const counts =
    count?.low === count?.high && (count?.low ?? 99) < 20 && (kind === 'word' || count?.written !== undefined);
  const nouns = counts && count != null && SOURCES.test(items[at + 1]?.text ?? '') ? nounsFrom(items, at + 1) : null;
  if (nouns === null) return null;
  const inside = isInside(items[nouns.to]) ? nounsFrom(items, nouns.to + 1) : null;
  return { from: at, to: inside?.to ?? nouns.to };
}

const SOURCES =
  /^(?:источник|собеседник|чиновник|свидетел|очевид|представител|дипломат|офицер|сотрудник|медик|врач|джерел|співрозмовник|посадов|урядов|свідк|представник|офіцер|співробітник|лікар)/u;

/** «управління Нацполіції *в Карській області*»: for which land an office is belongs to its name. */
export function withLand(items: readonly Item[], span: Span): Span {
  const branch = items.slice(span.from, span.to).some(({ text }) => BRANCH.test(text));
  const land = branch && isInside(items[span.to]) ? nounsFrom(items, span.to + 1) : null;
  return land !== null && LAND.test(items[land.to - 1]?.text ?? '') ? { from: span.from, to: land.to } : span;
}

const BRANCH = /^(?:управлени|управлінн|отделени|відділенн|департамент|главк)/u;
const LAND = /^(?:области|області|крае|республике|районе|районі|округе|окрузі)$/u;
