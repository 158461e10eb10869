import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';
import { countsPeople, groupEnd, isFree } from './clause.ts';
import { isGrave } from './part.ts';

/** A second number under the same verb: «погибли двое военных и трое гражданских». */
export const slavicCoordinated: Finder = {
  name: 'slavic-coordinated',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const finds: Find[] = [];
    items.forEach((_, at) => {
      if (!isFree(items, at, context) || is(items[groupEnd(items, at)], 'of-them')) return;
      const measure = returned(items, at, context.drafts) ?? joinedMeasure(items, at, context.drafts, finds);
      const own = groupAfter(items, at).measure;
      const gone =
        isGrave(items, at) ||
        LIVING.test(items[at + 1]?.text ?? '') ||
        (measure !== 'released' && measure !== 'bodies' && hasOwnVerb(items, at));
      const fits = own === null || own === measure || mayBecome(own, measure);
      if (measure !== null && fits && !gone) finds.push({ at, measure, cue: at, from: at, to: groupEnd(items, at) });
    });
    return finds;
  },
};

/** Bodies are those of the dead, and who is freed had been held or hurt: «79 поднятых тел и 319 *пропавших*» are of two kinds. */
function mayBecome(own: Draft['measure'], measure: Draft['measure'] | null): boolean {
  if (measure === 'bodies') return own === 'killed';
  return measure === 'released' && own !== 'missing';
}

/** «извлекли шестерых мёртвых и четверых *живых*» */
const LIVING = /^(?:жив|уцел|уціл|врятован|спас[её]н|неушкодж|невредим)(?:их|ых|ими|ыми|і|ы|ые)$/u;

/** «убиты четверо, ещё двое *взяты* живыми»: what was done to them stands behind, though no table lists it. */
function hasOwnVerb(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next?.kind === 'word' &&
    !next.capital &&
    next.senses.length === 0 &&
    /(?:[аеёия]ны|[яи]ты|[аеия]ні|ли|лися|лись)$/u.test(next.text)
  );
}

/** «передана тысяча тел, *получено* тридцать», «віддали 40 тіл, отримали двоє»: what comes back is of the same kind. */
function returned(items: readonly Item[], at: number, drafts: readonly Draft[]) {
  const verb = /^[—–]$/.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const back = GOT_BACK.test(items[verb]?.text ?? '') || CAME_BACK.test(items[at + 1]?.text ?? '');
  const alone = groupEnd(items, at) === at + 1 || CAME_BACK.test(items[at + 1]?.text ?? '');
  if (!back || !alone) return null;
  const given = drafts.findLast((one) => one.at < at && (one.measure === 'bodies' || one.measure === 'released'));
  return given?.measure ?? null;
}

const GOT_BACK =
  /^(?:получ|принят|принял|взамен|отрим|прийня|навзаєм|натомість|віддал|віддано|отдал|отдано|передал|передано|забрал)/u;
const CAME_BACK = /^(?:повернул|вернул|повернен|возвращен|передано|переданы|отдано|віддано)/u;

function joinedMeasure(items: readonly Item[], at: number, drafts: readonly Draft[], finds: readonly Find[]) {
  if (!countsPeople(items, at, !is(items[at - 1], 'person'))) return null;
  return measureBefore(items, at, drafts, finds) ?? measureBehind(items, at, drafts);
}

/** The measure of the number right before, when only "and", "as well as" or a comma stands between. */
function measureBefore(items: readonly Item[], at: number, drafts: readonly Draft[], finds: readonly Find[]) {
  const former = [...drafts, ...finds].filter((one) => one.at < at).toSorted((a, b) => b.at - a.at)[0];
  if (former === undefined) return null;
  const end = groupEnd(items, former.at);
  const between = items.slice(end, at);
  const joined = between.some((item) => is(item, 'conjunction') || item.text === ',');
  return joined && between.length <= 3 && between.every(joins) ? former.measure : null;
}

/** «64 человека на борту и трое военных мертвы»: the first of two subjects of one verb behind them. */
function measureBehind(items: readonly Item[], at: number, drafts: readonly Draft[]) {
  const next = drafts.filter((one) => one.at > at).toSorted((a, b) => a.at - b.at)[0];
  if (next === undefined || next.cue < next.at || !countsPeople(items, at, true)) return null;
  const between = items.slice(groupEnd(items, at), next.at);
  const joined = is(between.at(-1), 'conjunction') && between.length <= 5;
  return joined && between.slice(0, -1).every(isOfPlace) ? next.measure : null;
}

function isOfPlace(item: Item): boolean {
  return item.kind === 'word' && (is(item, 'preposition', 'person') || item.senses.length === 0);
}

function joins(item: Item): boolean {
  return item.text === ',' || is(item, 'conjunction', 'others', 'adverb', 'person');
}
