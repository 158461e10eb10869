import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';

/** Behind the people a participle tells what befell them: «имена 186 тысяч солдат, *погибших* на войне», «тіла двох, *вбитих* у селі». */
export const slavicParticiple: Finder = {
  name: 'slavic-participle',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const { kind, measure: own } = groupAfter(items, at);
      if (!isFree(items, at, context) || kind !== 'person' || own !== null || isOfKin(items, at)) return [];
      const cue = participleBehind(items, groupEnd(items, at));
      const measure = measureOf(items[cue ?? -1], 'people');
      return cue === null || measure === null ? [] : [{ at, measure, cue, from: at, to: cue + 1 }];
    }),
};

/** «, [ранее] погибших»: the comma, at most an adverb, and a participle in the plural. */
function participleBehind(items: readonly Item[], comma: number): number | null {
  if (items[comma]?.text !== ',') return null;
  const at = is(items[comma + 1], 'adverb') ? comma + 2 : comma + 1;
  return PARTICIPLE.test(items[at]?.text ?? '') && !is(items[at + 1], 'conjunction') && !isNone(items, at) ? at : null;
}

/** «собрались 500 человек, *пострадавших нет*»: a clause of its own. */
function isNone(items: readonly Item[], at: number): boolean {
  return /^(?:нет|немає|нема|не было|не було)$/u.test(items[at + 1]?.text ?? '');
}

const PARTICIPLE = /^\p{L}{4,}(?:их|ых|ими|ыми|ие|ые|лі|ні|ті)(?: |$)/u;

/** «вдов солдат, погибших на фронте»: the participle tells of those whose kin they are. */
function isOfKin(items: readonly Item[], at: number): boolean {
  if (KIN.test(items[at - 1]?.text ?? '')) return true;
  const people = items.slice(at + 1, groupEnd(items, at)).filter((item) => is(item, 'person'));
  return people.length > 1 && KIN.test(people[0]?.text ?? '');
}

const KIN =
  /^(?:вдов|удів|родственн|родич|родн|близьк|близк|матер|батьк|родител|дет|діт|сирот|жен|дружин|друз|коллег|колег|сосед|сусід|адвокат)/u;
