import { type Item, is } from '../../item.ts';
import type { Predicate } from './predicate.ts';

/**
 * Everyday verbs that tell a measure of people only where the sentence says among whom: «боевики *увезли* пастухов», «піхотинці
 * *підняли руки*», «ще сорок [карателів] *поклали* на перевалі», «в колонії *сидять* військові», «*на свободе* теперь 30 похищенных».
 */
export function deedAt(items: readonly Item[], at: number): Predicate | null {
  const deed = DEEDS.find(({ verb }) => verb.test(items[at]?.text ?? ''));
  if (deed === undefined) return null;
  const to = at + deed.words - 1;
  const fits = deed.second === undefined || deed.second.test(items[to]?.text ?? '');
  if (!fits || (deed.plain === true && !isPlain(items, to + 1))) return null;
  if (items.some(({ text }) => deed.unless?.test(text))) return null;
  const told = [deed.among, deed.inside ?? deed.among].every((words) => items.some(({ text }) => words.test(text)));
  return told ? { from: at, to, verb: at, cue: to, measure: deed.measure } : null;
}

interface Deed {
  readonly measure: Predicate['measure'];
  readonly verb: RegExp;
  /** How many words it has, and the last of them. */
  readonly words: number;
  readonly second?: RegExp;
  /** It has no other object than the number. */
  readonly plain?: true;
  /** A word of the sentence that says what it is about. */
  readonly among: RegExp;
  /** And one that says where. */
  readonly inside?: RegExp;
  /** A word that tells of something else. */
  readonly unless?: RegExp;
}

const FORCES =
  /^(?:карател|окупант|оккупант|ворог|враг|противник|боевик|бойовик|солдат|бійц|бойц|піхот|пехот|штурмов|загарб|вояк|повстан|військов|военн|найман|наемн|десант|дрон|кулемет|пулемет)/u;
const RAIDERS =
  /^(?:боевик|бойовик|нал[её]тчик|нападник|нападавш|угрупован|группиров|террорист|терорист|бандит|повстан|джихад|похитител|викрадач|радикал|исламист|ісламіст|пират|пірат|разбойник)/u;
const HELD = /^(?:похищ|викраден|увед|угнан|захвач|захоплен|заложник|заручник|плен|полон)/u;

const DEEDS: readonly Deed[] = [
  {
    measure: 'captured',
    verb: /^(?:підня|подня)(?:в|л[аи]?)$/u,
    words: 2,
    second: /^рук[иу]$/u,
    among: FORCES,
    unless: /^(?:депутат|делегат|сенатор|голосу|голосов)/u,
  },
  { measure: 'killed', verb: /^(?:покла(?:в|л[аи])|положил[аи]?)$/u, words: 1, plain: true, among: FORCES },
  {
    measure: 'killed',
    verb: /^(?:поховал|похоронил)[аио]$/u,
    words: 1,
    among: /^(?:лавин|обвал|зсув|ополз|завал|сел[ья]$|гряз|бруд|пород)/u,
  },
  {
    measure: 'captured',
    verb: /^(?:(?:увел|увезл|угнал|утащил|викрал|вивезл|пов[её]з|повел|захопил)[аи]|захопив)$/u,
    words: 1,
    among: RAIDERS,
  },
  {
    measure: 'captured',
    verb: /^(?:сид(?:ить|ять|ит|ят)|том(?:ятся|ится)|нуд(?:яться|иться)|залиша(?:ються|ється)|лиша(?:ються|ється)|перебува(?:ють|є)|оста(?:ются|ётся|ется)|наход(?:ятся|ится))$/u,
    words: 1,
    among: /^(?:військов|военн|полонен|плен|захисник|защитник|бійц|бойц|солдат|заручник|заложник|моряк)/u,
    inside:
      /^(?:колоні|колони|ізолятор|изолятор|тюрм|тюрьм|тюрем|в[’']язниц|сізо|сизо|невол|полон|плен|катівн|застенк)/u,
  },
  {
    measure: 'displaced',
    verb: /^укрыл(?:ись|ось)$/u,
    words: 1,
    among: /^(?:соседн|лагер|границ|стран)/u,
  },
  {
    measure: 'released',
    verb: /^на$/u,
    words: 2,
    second: /^(?:свободе|свободі|волі|воле)$/u,
    among: HELD,
    unless: /^(?:суд|обвиня|подозрев|підозр|обвинува|арешт|арест)/u,
  },
];

/** «поклали на перевалі», «положили 40 боевиков»; not «поклали квіти». */
function isPlain(items: readonly Item[], next: number): boolean {
  const item = items[next];
  const ends =
    item === undefined || item.kind === 'mark' || item.count !== null || is(item, 'preposition', 'others', 'adverb');
  return ends && !items.some(({ text }) => /^(?:квіт|цвет|вінк|венк|вінок|венок|гвоздик)/u.test(text));
}
