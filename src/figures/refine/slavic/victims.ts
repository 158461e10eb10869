import type { Name } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type TextContext } from '../../rule.ts';
import { baseForm } from '../../victims/base-form.ts';
import { ownCitizens } from '../../victims/own-citizens.ts';
import { announcedLoser, loserOf } from '../../victims/slavic/loser.ts';
import { COUNT_OF, spanOf } from '../../victims/slavic/span-of.ts';
import { wordsOf } from '../../words-of.ts';

/** Whom the number counts, in Ukrainian and Russian: the nouns behind it, before it, or those of the number before. */
export const slavicVictims: Refiner = {
  name: 'slavic-victims',
  languages: ['uk', 'ru'],
  refine(drafts, context) {
    const amended = new Map<Draft, Draft>();
    let former: Draft | null = null;
    for (const draft of drafts.toSorted((a, b) => a.start - b.start)) {
      const own = draft.victims === null ? statedVictims(draft, context) : draft.victims;
      const heading = announced(draft, own, context);
      const stated = heading === null ? own : null;
      const victims: Name | null = stated ?? heading ?? carried(former, draft) ?? nobodyNamed(draft, context);
      const inferred = stated === null && victims !== null ? [...draft.inferred, 'victims'] : draft.inferred;
      const done: Draft = victims === draft.victims ? draft : amend(draft, 'slavic-victims', { victims, inferred });
      amended.set(draft, done);
      if (victims !== null && draft.partOf === null) former = done;
    }
    return drafts.map((draft) => amended.get(draft) ?? draft);
  },
};

/** Of an entry that says no more than "persons": whose list it is. */
function announced(draft: Draft, stated: Name | null, context: TextContext): Name | null {
  const loser = stated === null || ANYBODY.test(stated.text) ? announcedLoser(draft, context) : null;
  return loser === null ? null : context.register.people(loser);
}

function statedVictims(draft: Draft, { register }: TextContext): Name | null {
  const span = isEverybody(draft) ? null : spanOf(draft);
  const doer = isDoneBySomebody(draft);
  if (doer && (span === null || span.to <= draft.cue)) return register.people('люди');
  const text = span === null ? '' : whoTheyWere(wordsOf(draft.sentence, span), draft);
  const loser = text === '' || ANYBODY.test(text) ? loserOf(draft) : null;
  if (loser !== null) return register.people(loser);
  if (text === '') return null;
  return ownCitizens(text, draft.claimant, register, draft.sentence.text) ?? register.people(text);
}

/** The nouns in the form in which they are looked up; empty where they tell of nobody. */
function whoTheyWere(words: string, { count }: Draft): string {
  const base = UNKNOWN.test(words) ? '' : baseForm(words.replace(TALLY, '').replace(CAPTIVE, ''));
  return HEADS.test(base) && count.high !== 1 ? 'люди' : base;
}

/** «*подросток* застрелил троих», «*водолазы* ищут восьмерых»: the person in front of the verb did it. */
function isDoneBySomebody({ sentence: { items }, at, cue }: Draft): boolean {
  const isDeed = is(items[cue], 'active') || SEEKS.test(items[cue]?.text ?? '');
  return cue < at && isDeed && is(items[cue - 1], 'person');
}

const SEEKS =
  /^(?:ищут|ищем|шука|разыск|розшук|не (?:на(?:шл|йд)|знайш|знаход|спасл|смогли|врят|змогли|удалось|вдалося))/u;

/** «*Никто* не выжил»: the words tell how many, and not who they were. */
function isEverybody({ count, sentence, at }: Draft): boolean {
  return count.unit === 'fraction' && !sentence.items[at]?.count;
}

/** «о судьбе пятерых *неизвестно*», «500 тис. *втрат*», «*четвёртый* скончался» */
const UNKNOWN =
  /^(?:так(?: |$)|неизвестн|невідом|ничего|нічого|(?:\p{L}+ )*втрати?$|(?:\p{L}+ )*потер[ьи]$|(?:четв|трет|втор|друг|п[’']ят|пят|шест|шост|інш)\p{L}*(?:ий|ій|ый|ой|а|я|ая)$)/u;

/** «40 человек», «40 чоловік»: counted by heads. */
const HEADS = /^(?:человека?|чоловік|людин[аиу]|чел|чол)$/u;

/** Nouns that tell nothing of who was hurt. */
const ANYBODY = /^(?:людин[аи]?|люди|особи|осіб|чоловік|чол|человек|лица|душ|убитыми|пораненими)$/u;

/** «268 *полонених* іноземців»: what they are now tells nothing of who they were. */
const CAPTIVE = /^(?:полонених|полонені|пленных|пленные) (?=(?:іноземц|иностран|громадян|граждан|найман|на[её]мник))/u;

/** «*счёт* погибших», «*рахунок* жертв» */
const TALLY = /^(?:сч[её]та?|рахун(?:ок|ку)) /iu;

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
