import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type FindContext, type Finder } from '../../rule.ts';
import { isBareSlavic } from './bare.ts';
import { isFree } from './clause.ts';

/**
 * Who the people told before were, each kind in front of its number: «Мобілізованих серед них 10 %, добровольців — 61 206»,
 * «Женщин набралось сорок две».
 */
export const slavicBreakdown: Finder = {
  name: 'slavic-breakdown',
  languages: ['uk', 'ru'],
  find: ({ items }, context) => {
    const finds: Find[] = [];
    items.forEach((item, at) => {
      const whole = isFree(items, at, context) && isBareSlavic(items, at) ? wholeFor(item, context) : undefined;
      const from =
        whole === undefined
          ? null
          : kindBefore(
              items,
              at,
              finds.length > 0 ||
                [...context.drafts, ...context.before].some(({ partOf, of }) => partOf !== null || of !== null),
            );
      if (whole === undefined || from === null || item.count === null) return;
      const part = { partOf: anchorOf(whole), of: anchorOf(whole) };
      const own = item.count.unit === 'fraction' ? { of: part.of } : { partOf: part.partOf };
      finds.push({ at, measure: whole.measure, cue: at, from, to: at + 1, ...own });
    });
    return finds;
  },
};

/** The whole told last, with room for the part. */
function wholeFor({ count }: Item, { told, drafts, before }: FindContext): Draft | undefined {
  if (before.length === 0 && drafts.length === 0) return undefined;
  const whole = [...told, ...drafts].findLast((draft) => draft.partOf === null && draft.count.unit === 'people');
  const size = whole?.count.high ?? whole?.count.low ?? 0;
  return count?.unit === 'fraction' || (count?.low ?? count?.high ?? 0) < size ? whole : undefined;
}

/** Index of the noun for the people: at the head of its clause, with «серед них», a verb of being, or a dash behind a first one. */
function kindBefore(items: readonly Item[], at: number, goesOn: boolean): number | null {
  const [last, before] = [items[at - 1], items[at - 2]];
  if (is(last, 'of-them') && isKind(items, at - 2)) return at - 2;
  if (AMOUNTS.test(last?.text ?? '') && isKind(items, at - 2)) return at - 2;
  if (LIST.test(last?.text ?? '') && /^(?:у|в)$/u.test(before?.text ?? '') && isKind(items, 0)) return 0;
  if (/^[—–]$/.test(last?.text ?? '') && MOST.test(items[0]?.text ?? '') && isPeople(items[at - 2])) return at - 2;
  if (!/^[—–]$/.test(last?.text ?? '') || !goesOn) return null;
  if (before?.text !== ',') return isKind(items, at - 2) ? at - 2 : null;
  const noun = items.findLastIndex((_, i) => i < at - 2 && i >= at - 9 && isKind(items, i));
  return noun >= 0 && items[noun + 1]?.text === ',' ? noun : null;
}

/** «В'язнів із колоній *у списку* 19 400» */
const LIST = /^(?:списку|списке|переліку|перечне|базі|базе|реєстрі|реестре)$/u;
/** «*Больше всего* в списке добровольцев — 30 тысяч» */
const MOST = /^(?:больше всего|найбільше|більше|больше|большинство|більшість)$/u;

const AMOUNTS = /^(?:набрал(?:ось|ося|и)|оказалось|виявилося|виявилось|нараху(?:вали|вано)|насчитали|насчитано)$/u;

/** «мобілізованих», «женщин»: people in the genitive plural, at the head of the sentence or behind a comma. */
function isKind(items: readonly Item[], at: number): boolean {
  const opens = at === 0 || /^[,;]$/.test(items[at - 1]?.text ?? '');
  return opens && isPeople(items[at]);
}

function isPeople(item: Item | undefined): boolean {
  return is(item, 'person') && GENITIVE.test(item?.text ?? '');
}

const GENITIVE = /(?:их|ых|ів|їв|ов|ев|ей|иц|ок|ин|ян|ін|ан)$/u;
