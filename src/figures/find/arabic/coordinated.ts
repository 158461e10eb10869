import { type Item, is } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';
import { countsPeople, groupEnd, partsClauses } from './clause.ts';

/** A second number under the same noun: "33 قتيلاً من المدنيين و18 من القوات الحكومية", "12 جريحاً و4 آخرين", "14 عنصراً في كرم، وتسعة في وانا". */
export const arCoordinated: Finder = {
  name: 'ar-coordinated',
  languages: ['ar'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isJoined(items, at)) return [];
      const former = formerOf(items, at, drafts);
      if (former === null || !(isOfForces(items, at) || isElsewhere(items, at) || countsPeople(items, at, true)))
        return [];
      return [{ at, measure: former.measure, cue: at, from: at, to: groupEnd(items, at) }];
    }),
};

function isJoined(items: readonly Item[], at: number): boolean {
  return items[at]?.text.startsWith('و') === true || items[at - 1]?.text === 'و';
}

const REACH = 6;

/** The figure before, where nothing but its own people stands between. */
function formerOf(items: readonly Item[], at: number, drafts: readonly Draft[]): Draft | null {
  const former = drafts.filter((draft) => draft.at < at).toSorted((a, b) => b.at - a.at)[0];
  if (former === undefined || former.cue > at || at - former.at > REACH) return null;
  const between = items.slice(Math.max(former.at, former.cue) + 1, at);
  const isBroken = between.some((item) => breaks(item) && !(item.text === '،' && isElsewhere(items, at)));
  return isBroken ? null : former;
}

/** "14 عنصراً *في* كرم، وتسعة *في* وانا": the same happened to others in another place. */
function isElsewhere(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - REACH), at).map(({ text }) => text);
  return items[at + 1]?.text === 'في' && before.includes('في') && !before.includes('من');
}

function breaks(item: Item): boolean {
  if (item.count !== null || item.kind === 'mark' || partsClauses(item)) return true;
  return is(item, 'passive', 'active', 'happens', 'event', 'says', 'other-fate', 'thing');
}

/** "18 *من القوات*", "ستة *من الشرطة*" */
function isOfForces(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === 'من' && FORCES.test(items[at + 2]?.text ?? '');
}

const FORCES =
  /^(?:ال)?(?:قوات|جيش|شرطة|امن|درك|حرس|جنود|عسكريي|مدنيي|مسلحي|مقاتلي|فصائل|ميليشيا|مليشيا|تنظيم|حركة|جماعة|بحرية|كتائب|لواء|نساء|اطفال|رجال|اهالي|سكان|عناصر)/u;
