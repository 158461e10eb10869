import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isBehindItsNoun } from './behind-its-noun.ts';
import { cameHome } from './came-home.ts';
import { groupEnd, isHedge, nounBehind, partsClauses } from './clause.ts';
import { fateOfTheLost } from './fate-of-the-lost.ts';

/** The people stand before their verb: "57 مدنيا لقوا حتفهم", "عشرات الأشخاص ما زالوا في عداد المفقودين". */
export const arSubject: Finder = {
  name: 'ar-subject',
  languages: ['ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count === null || isTaken(at) || nounBehind(items, at) >= 0 || isBehindItsNoun(items, at)) return [];
      const cue = verbBehind(items, at);
      const told = fateOfTheLost(items, cue, cue, measureOf(items[cue], 'state', 'happens', 'passive'));
      const measure = told === 'captured' && cameHome(items, at) ? 'released' : told;
      return measure === null || (measure === 'displaced' && areArmed(items, at))
        ? []
        : [{ at, measure, cue, from: at, to: cue + 1 }];
    }),
};

/** Gunmen and prisoners who flee are displaced by nothing. */
function areArmed(items: readonly Item[], at: number): boolean {
  return /^(?:ال)?(?:مسلح|مهاجم|سجين|سجناء|عنصر|عناصر|مقاتل|جندي|جنود|مشتبه|مطلوب|منفذ)/u.test(
    items[at + 1]?.text ?? '',
  );
}

const REACH = 7;

/** "الأمن *العام*": no year. */
function isGeneral(items: readonly Item[], i: number): boolean {
  return items[i]?.text === 'العام' && /^ال/u.test(items[i - 1]?.text ?? '');
}

/** A verb in the plural, or a state, before anything that opens a new clause. */
function verbBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length && i <= at + REACH; i += 1) {
    const item = items[i];
    if (isHedge(items, i)) {
      i += 1;
      continue;
    }
    if (item === undefined || (partsClauses(item) && i > groupEnd(items, at))) return -1;
    if (item.count !== null) return isCoordinated(items, i) ? verbBehind(items, i) : -1;
    if (is(item, 'state') || isPlural(item)) return i;
    const past = pastAside(items, at, i);
    if (past > i) return is(items[past], 'state') || isPlural(items[past]) ? past : -1;
    if (isJoinedNoun(items, i) || (item.text === 'و' && isCoordinated(items, i + 1))) continue;
    if (isGeneral(items, i)) continue;
    if (/^[،,]$/.test(item.text) || item.text.startsWith('و') || is(item, 'including', 'thing')) return -1;
  }
  return -1;
}

/** "231 عنصراً من الأمن *و250 مسلحاً* لقوا حتفهم": both share the verb. */
function isCoordinated(items: readonly Item[], at: number): boolean {
  const joined = items[at]?.text.startsWith('و') === true || items[at - 1]?.text === 'و';
  return joined && items[at]?.count?.unit === 'people' && is(items[at + 1], 'person');
}

/** "460 مريضاً *ومرافقاً* قتلوا" */
function isJoinedNoun(items: readonly Item[], i: number): boolean {
  return items[i]?.text.startsWith('و') === true && is(items[i], 'person') && is(items[i - 1], 'person');
}

/** "910 أشخاص *بينهم 138 مدنياً* قتلوا", "ما زال 12 شخصاً*، أغلبهم أطفال،* تحت الركام", "18 شخصا*، بينهم ستة أطفال،* قتلوا": index behind the insertion. */
function pastAside(items: readonly Item[], at: number, i: number): number {
  if (is(items[i], 'including') && items[i + 1]?.count != null) return groupEnd(items, i + 1);
  const share = /^(?:معظم|اغلب|غالبيت|جل|اكثر|بين)(?:هم|هن|ها)$/u.test(items[i + 1]?.text ?? '');
  if (!/^[،,]$/.test(items[i]?.text ?? '') || !share) return i;
  const end = items.findIndex((item, k) => k > i && /^[،,]$/.test(item.text));
  if (!STILL.test(items[at - 1]?.text ?? '') && !isPlural(items[end + 1])) return i;
  return end > i && end < i + 8 ? end + 1 : i;
}

const STILL = /^[وف]?(?:ما زال|لا يزال|لا تزال|ما زالت|ما يزال|زال|يزال|تزال|زالت)$/u;

function isPlural(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    is(item, 'happens', 'passive') &&
    /(?:وا(?: .*)?|هم|هما|ون|[بح]ا|قتلا|استشهدا|توفيا|قضيا|ماتا|فارقا الحياة|قتلن|توفين|اصبن|قضين|استشهدن)$/.test(
      item.text,
    ) &&
    !item.text.startsWith('و')
  );
}
