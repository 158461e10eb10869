import type { Name } from '../../../domain/figure.ts';
import { sharesNoun } from '../../find/slavic/shares-noun.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { baseForm } from '../../victims/base-form.ts';
import { ownCitizens } from '../../victims/own-citizens.ts';

/** Whom the number counts, in Ukrainian and Russian: the nouns behind it, before it, or those of the number before. */
export const slavicVictims: Refiner = {
  name: 'slavic-victims',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const amended = new Map<Draft, Draft>();
    let former: Draft | null = null;
    for (const draft of drafts.toSorted((a, b) => a.start - b.start)) {
      const stated = draft.victims === null ? statedVictims(draft, context) : draft.victims;
      const victims: Name | null = stated ?? carried(former, draft) ?? nobodyNamed(draft, context);
      const inferred = stated === null && victims !== null ? [...draft.inferred, 'victims'] : draft.inferred;
      const done: Draft = victims === draft.victims ? draft : amend(draft, 'slavic-victims', { victims, inferred });
      amended.set(draft, done);
      if (victims !== null && draft.partOf === null) former = done;
    }
    return drafts.map((draft) => amended.get(draft) ?? draft);
  },
};

function statedVictims(draft: Draft, { register }: TextContext): Name | null {
  const span = isEverybody(draft) ? null : spanOf(draft);
  if (span === null && isDoneBySomebody(draft)) return register.people('люди');
  const base =
    span === null || UNKNOWN.test(written(draft.sentence, span))
      ? ''
      : baseForm(written(draft.sentence, span).replace(TALLY, '').replace(CAPTIVE, ''));
  const text = HEADS.test(base) && draft.count.high !== 1 ? 'люди' : base;
  const loser = text === '' || ANYBODY.test(text) ? loserOf(draft) : null;
  if (loser !== null) return register.people(loser);
  return text === ''
    ? null
    : (ownCitizens(text, draft.claimant, register, draft.sentence.text) ?? register.people(text));
}

/** «*подросток* застрелил троих»: the person in front of the verb did it. */
function isDoneBySomebody({ sentence: { items }, at, cue }: Draft): boolean {
  return cue < at && is(items[cue], 'active') && is(items[cue - 1], 'person');
}

/** «*Никто* не выжил»: the words tell how many, and not who they were. */
function isEverybody({ count, sentence, at }: Draft): boolean {
  return count.unit === 'fraction' && !sentence.items[at]?.count;
}

/** «о судьбе пятерых *неизвестно*», «500 тис. *втрат*», «*четвёртый* скончался» */
const UNKNOWN =
  /^(?:неизвестн|невідом|ничего|нічого|(?:\p{L}+ )*втрати?$|(?:\p{L}+ )*потер[ьи]$|(?:четв|трет|втор|друг|п[’']ят|пят|шест|шост|інш)\p{L}*(?:ий|ій|ый|ой|а|я|ая)$)/u;

/** «40 человек», «40 чоловік»: counted by heads. */
const HEADS = /^(?:человека?|чоловік|людин[аиу]|чел|чол)$/u;

/** Nouns that tell nothing of who was hurt. */
const ANYBODY = /^(?:людин[аи]?|люди|особи|осіб|чоловік|чол|человек|лица|душ|убитыми|пораненими)$/u;

/** «*ворог* втратив 187 осіб», «втрати *противника*: 398 осіб», «*ВСУ* недосчитались 1 500 человек» */
function loserOf({ sentence: { items, text, start }, cue }: Draft): string | null {
  if (!is(items[cue], 'loss') && measureOf(items[cue], 'toll') !== 'casualties') return null;
  const inside = /^(?:втрат\p{L}*|потер\p{L}*) (.+)$/iu.exec(
    text.slice((items[cue]?.start ?? start) - start, (items[cue]?.end ?? start) - start),
  );
  if (inside?.[1] !== undefined && SIDE.test(inside[1])) return inside[1];
  const at = [cue + 1, cue - 1, cue - 2].find((i) => SIDES.test(items[i]?.text ?? ''));
  const side = items[at ?? -1];
  if (at === undefined || side === undefined) return null;
  const first = ARMY.test(side.text) && OF_STATE.test(items[at - 1]?.text ?? '') ? (items[at - 1] ?? side) : side;
  return text.slice(first.start - start, side.end - start);
}

/** «втрати росіян» is one phrase of the table. */
const SIDE = /^(?:росіян|россиян|ворога|противника|російської армії|российской армии|росії|россии)$/iu;
const ARMY = /^(?:армі|арми|військ|войск)/u;
const OF_STATE = /(?:ськ|цьк|ск|цк)(?:а|ая|ої|ой|их|і|ие|ую|у)$/u;

const SIDES =
  /^(?:ворог[аи]?|ворога|противник[аи]?|неприятел[ьяи]|окупант(?:ів|и)|оккупант(?:ов|ы)|загарбник(?:ів|и)|агресор[а]?|агрессор[а]?|росіян[и]?|россиян[е]?|всу|зсу|талиб(?:ов|ы)|армі[яїю]|арми[яию]|військ[ао]?|войск[а]?|бойовик(?:ів|и)|боевик(?:ов|и))$/u;

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(draft: Draft): Span | null {
  const { items } = draft.sentence;
  const { at, cue } = draft;
  if (items[at]?.count == null) return singleOf(items, draft);
  const behind = nounsBehind(items, sharesNoun(items, at) ? at + 3 : at);
  if (cue > at && is(items[cue], 'toll')) return tollOf(items, cue);
  if (behind !== null) return behind;
  if (is(items[at - 1], 'person')) return { from: at - 1, to: at };
  if (is(items[at + 1], 'of-them')) return describedBehind(items, at + 2);
  const numbered = topicBefore(items, at);
  if (numbered !== null) return numbered;
  const described = /^[—–]$/.test(items[at + 1]?.text ?? '') ? describedBehind(items, at + 1) : null;
  if (described !== null) return described;
  if (COUNT_OF.test(items[cue]?.text ?? '')) return tollOf(items, cue);
  return is(items[cue], 'toll', 'people') && !isPredicate(items[cue])
    ? { from: cue, to: cue + 1 }
    : subjectBefore(items, draft);
}

/** «*кількість* загиблих військових»: the phrase tells what is counted, and only the word behind it who they were. */
function tollOf(items: readonly Item[], cue: number): Span | null {
  if (is(items[cue + 1], 'person')) return { from: cue + 1, to: cue + 2 };
  return COUNT_OF.test(items[cue]?.text ?? '') ? null : { from: cue, to: cue + 1 };
}

const COUNT_OF = /^(?:кількість|кількості|число|числа|чисельність|количество|количества) /u;

/** «268 *полонених* іноземців»: what they are now tells nothing of who they were. */
const CAPTIVE = /^(?:полонених|полонені|пленных|пленные) (?=(?:іноземц|иностран|громадян|граждан|найман|на[её]мник))/u;

/** «*счёт* погибших», «*рахунок* жертв» */
const TALLY = /^(?:сч[её]та?|рахун(?:ок|ку)) /iu;

/** «трое из них [—] *дети*», «18 — *неповнолітні*», «семеро из них были *женщинами*»: who they are. */
function describedBehind(items: readonly Item[], at: number): Span | null {
  let from = at;
  while (from < at + 2 && (/^[—–]$/.test(items[from]?.text ?? '') || is(items[from], 'auxiliary', 'adverb'))) from += 1;
  const person = is(items[from], 'person') || MINORS.test(items[from]?.text ?? '');
  return person ? (nounsBehind(items, from - 1) ?? { from, to: from + 1 }) : null;
}

const MINORS = /^(?:неповнолітн|несовершеннолетн|малолітн|малолетн|цивільн|гражданск|мирн|жінк|женщин|діт|дет)/u;

/** «погиб мирный житель», «ни один солдат не погиб»: the noun that stands for the number, or before its verb. */
function singleOf(items: readonly Item[], { at, cue, count }: Draft): Span | null {
  if (count.low === 1) return { from: at, to: at + 1 };
  for (let i = at; i < cue; i += 1) if (is(items[i], 'person')) return { from: i, to: i + 1 };
  return null;
}

/** «палестинцев погибло 121»: the people stand before the verb. */
function subjectBefore(items: readonly Item[], { at, cue }: Draft): Span | null {
  return cue < at && is(items[cue - 1], 'person') && !is(items[cue], 'active') ? { from: cue - 1, to: cue } : null;
}

const REACH = 5;

/** Adjectives, the noun, and what stands in the genitive behind it: «[российских] бойцов [пограничной службы]». */
function nounsBehind(items: readonly Item[], at: number): Span | null {
  let from = at + 1;
  while (is(items[from], 'others', 'adverb') && !is(items[from], 'person')) from += 1;
  let head = from;
  while (head < from + REACH && (isAttribute(items[head]) || isAdverb(items, head))) head += 1;
  if (isPredicate(items[head])) return null;
  if (!is(items[head], 'person', 'people')) return isNation(items[from]) ? { from, to: from + 1 } : null;
  let to = head + 1;
  while (to <= head + REACH && (isGenitive(items, to) || isHyphenated(items, to))) to += 1;
  to = behindTheirStates(items, head + 1) ?? to;
  while (/^[«»]$/.test(items[to - 1]?.text ?? '') && items[to - 1]?.text === '«') to -= 1;
  return { from, to };
}

/** «одинадцятеро *травмовані*», «ещё 30 *ранены*»: what befell them, not who they are. */
function isPredicate(item: Item | undefined): boolean {
  return (
    is(item, 'passive', 'state') && !is(item, 'person') && /(?:ні|ны|ті|ты|ний|на|не|но|н)$/u.test(item?.text ?? '')
  );
}

/** «*кількість громадян африканських країн* в полоні зросла з 22 до 35»: a bare number, and in front whose number it is. */
function topicBefore(items: readonly Item[], at: number): Span | null {
  const number = items.findLastIndex(({ text }, i) => i < at && NUMBER.test(text));
  const clause = items.slice(number + 1, at);
  if (number < 0 || clause.some((item) => item.kind === 'mark' || is(item, 'says'))) return null;
  return nounsBehind(items, number);
}

const NUMBER = /^(?:кількість|кількості|чисельність|число|числа|количество|количества|численность)$/u;

/** «громадян *37 країн Африки*», «граждан *африканских стран*»: whose citizens they are; null where no states follow. */
function behindTheirStates(items: readonly Item[], from: number): number | null {
  const states = items.findIndex(({ text }, i) => i >= from && i < from + 4 && STATES.test(text));
  const between = items.slice(from, states);
  if (
    states < 0 ||
    !between.every((item) => item.count !== null || /^(?:з|із|из)$/u.test(item.text) || isAttribute(item))
  )
    return null;
  let to = states + 1;
  while (to < states + 4 && (items[to]?.capital || isAttribute(items[to])) && items[to]?.kind === 'word') to += 1;
  return to;
}

const STATES = /^(?:країн|країни|держав|держави|стран|страны|государств|государства)$/u;

/** «2 500 *незаконно* засуджених українців» */
function isAdverb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === 'word' && item.senses.length === 0 && /\p{L}{3}[но]о$/u.test(item.text) && isAttribute(items[at + 1])
  );
}

function isAttribute(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && item.senses.length === 0 && ADJECTIVE.test(item.text);
}

const ADJECTIVE = /(?:их|ых|іх|їх|ие|ые|ий|ый|ой|ая|яя|ого|его|ної|ної|ська|ський|ські|ська|ної|не|ні|на|ну|у)$/u;

/** «палестинцев», «курдів»: a noun that nobody listed, in the genitive plural. */
function isNation(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses.length === 0 && /(?:ов|ев|ей|ів|їв|ян|чан)$/u.test(item.text);
}

/** «Шри*-*Ланки» */
function isHyphenated(items: readonly Item[], at: number): boolean {
  const [before, mark, after] = [items[at - 1], items[at], items[at + 1]];
  return mark?.text === '-' && before?.end === mark.start && after?.start === mark.end && after.capital;
}

/** A genitive behind the noun; acronyms and quoted names too. Verbs and short participles end it. */
function isGenitive(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.count !== null) return false;
  if (/^[«»]$/.test(item.text)) return true;
  if (is(item, 'person') && is(items[at + 1], 'says')) return false;
  if (item.kind !== 'word' || item.senses.some(({ tag }) => tag !== 'thing' && tag !== 'person')) return false;
  return (
    (item.capital && !/(?:ый|ий|ая|ое)$/u.test(item.text)) ||
    (/(?:ов|ев|ей|ів|їв|ої|ого|его|их|ых|ой|ии|ії|ы|и|і)$/u.test(item.text) && !/(?:ли|ны|ні|ты)$/u.test(item.text))
  );
}

/** «П'ятеро *підняли руки*», «До трьох *зросла кількість* жертв»: behind the number stands nobody whom it counts. */
function nobodyNamed({ sentence: { items }, at, cue }: Draft, { register }: TextContext): Name | null {
  const words = items.slice(at + 1, cue + 1);
  const deed = words.length > 0 && words.length < 3 && words.every(({ senses }) => senses.length === 0);
  const rise = cue === at + 2 && COUNT_OF.test(items[cue]?.text ?? '');
  return deed || rise ? register.people('люди') : null;
}

/** «погибли 12 солдат, ещё 30 ранены»: a bare number counts the same people as the one before it in the sentence. */
function carried(former: Draft | null, { sentence, measure, partOf }: Draft): Name | null {
  if (former === null) return null;
  if (former.measure !== measure && FATE.test(former.victims?.text ?? '')) return null;
  if (isAnchoredAt(former, partOf)) return former.victims;
  const next = sentence.index === former.sentence.index + 1 && !sentence.opensParagraph;
  return former.sentence === sentence || (next && !ANYBODY.test(former.victims?.text ?? '')) ? former.victims : null;
}

/** «десятеро вбитих, п'ятеро поранених»: of another fate are others. */
const FATE =
  /^(?:поранен|ранен|загибл|погибш|убит|вбит|зникл|пропавш|полонен|пленн|постражд|пострад|травмов|травмир|жертв|тіл|тел|кільк|числ)/iu;

function written({ items, text, start }: Sentence, { from, to }: Span): string {
  return text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
}
