import type { Name } from '../../domain/figure.ts';
import { foldedWords, type Relation, relateNames } from './relate-names.ts';

/** What these troops are for, where they are no soldiers like others: `sappers`, `builders` …; null for all others. */
export function branchOf(name: Name | null): string | null {
  if (name === null) return null;
  const known = BRANCH.get(name);
  if (known !== undefined) return known;
  const branch = BRANCHES.find(([, words]) => words.test(name.text))?.[0] ?? null;
  BRANCH.set(name, branch);
  return branch;
}

/** "Military engineers" of an army that the register has: their own people among its troops, in the words of the text. */
export function asBranch(victims: Name | null): Name | null {
  const branch = victims?.within.includes('forces') || victims?.key === 'forces' ? branchOf(victims) : null;
  if (victims === null || branch === null) return victims;
  const { key, within, text } = victims;
  return { key: `${key}-${branch}`, within: [key, ...within], text, name: text };
}

/** As `relateNames`, of victims: the sappers of an army are not its troops, and two words for sappers name one people. */
export function relateVictims(a: Name | null, b: Name | null): Relation {
  const plain = relateNames(a, b);
  const [x, y] = [branchOf(a), branchOf(b)];
  if (x !== y) return isArmy(x === null ? a : b) ? 'apart' : plain;
  if (x === null || a === null || b === null || plain !== 'apart') return plain;
  const [of, other] = [ofWhom(a), ofWhom(b)];
  return of.length === 0 || other.length === 0 || of.join() === other.join() ? 'unstated' : 'apart';
}

/** Whether two groups are soldiers of different kinds; the workers of a mill and its people are none. */
export function areOtherBranches(a: Name | null, b: Name | null): boolean {
  const [x, y] = [branchOf(a), branchOf(b)];
  return x !== y && ((x !== null && y !== null) || isArmy(a) || isArmy(b));
}

function isArmy(name: Name | null): boolean {
  return name !== null && (name.key === 'forces' || name.within.includes('forces'));
}

/** "*North Korean* construction troops": the words that do not say what they are for. */
function ofWhom(name: Name): readonly string[] {
  return foldedWords(name.text).filter(
    (word) => branchOf({ ...name, text: word }) === null && !SAYING_NOTHING.test(word),
  );
}

const SAYING_NOTHING =
  /^(?:military|combat|army|troops?|soldiers?|mine|clearing|clearance|disposal|bomb|specialists?|units?|personnel|военны\p{L}*|військов\p{L}*)$/u;

const BRANCH = new WeakMap<Name, string | null>();

/** Builders first: "engineering and construction troops" build, "sappers" clear mines. */
const BRANCHES: readonly (readonly [string, RegExp])[] = [
  [
    'builders',
    /\b(?:construction|builders?|(?:shipyard|factory|arms|civilian|labou?r)? ?(?:workers?|labou?rers?))\b|будівельник|будівничих|робітник|работник|рабочи[хе]|строител|건설|노동자|근로자|بناء|عمال/iu,
  ],
  [
    'sappers',
    /\b(?:sappers?|(?:combat|military|army) engineers?|engineers?|engineering|de-?miners?|mine[- ]clear\p{L}+|bomb disposal)\b|сапер|сап[её]р|інженер|инженер|공병|지뢰|مهندس|سلاح الهندسة|نازع\p{L}* الألغام/iu,
  ],
  ['gunners', /\b(?:artiller\p{L}+|gunners?|rocket (?:troops|forces))\b|артилер|артиллер|ракетник|포병|مدفعي/iu],
  ['drone operators', /\b(?:drone|uav) (?:operators?|pilots?|crews?)\b|оператор\p{L}* (?:бпла|дрон)|드론|مسيّ?رات/iu],
  ['fliers', /\b(?:pilots?|air ?crews?|airm[ae]n|aviators?)\b|льотчик|л[её]тчик|пілот|пилот|조종사|طيار/iu],
  [
    'seamen',
    /\b(?:sailors?|seam[ae]n|marines?|naval (?:infantry|troops))\b|моряк|матрос|морпіх|морпех|морськ\p{L}+ піхот|морск\p{L}+ пехот|해병|수병|بحارة|مشاة البحرية/iu,
  ],
  [
    'trainers',
    /\b(?:instructors?|trainers?|advis[eo]rs?)\b|інструктор|инструктор|советник|радник|교관|고문|مدرب|مستشار/iu,
  ],
];
