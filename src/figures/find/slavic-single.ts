import { type Count, type Item, is, measureOf } from '../item.ts';
import type { Find, Finder, Sentence } from '../rule.ts';
import { isVerb } from './slavic-clause.ts';

/** One victim, without a number: «погиб мирный житель», «поранено жінку», «ребенок ранен», «мужчина скончался». */
export const slavicSingle: Finder = {
  name: 'slavic-single',
  languages: ['uk', 'ru'],
  find(sentence, { drafts }) {
    const { items } = sentence;
    const finds: Find[] = [];
    for (let verb = 0; verb < items.length; verb += 1) {
      const measure =
        isSingular(items[verb]) && items[verb - 1]?.text !== 'не' ? measureOf(items[verb], 'passive', 'happens') : null;
      if (measure === null || drafts.some(({ cue }) => cue === verb)) continue;
      const noun = victimOf(items, verb) ?? subjectOf(items, verb);
      if (noun === null || drafts.some(({ at }) => at === noun)) continue;
      const from = Math.min(noun, verb);
      finds.push({ at: noun, measure, cue: verb, from, to: Math.max(noun, verb) + 1, count: one(sentence, noun) });
    }
    return finds;
  },
};

/** Short participles and past tenses of the singular; the impersonal -о goes with a single object. */
function isSingular(item: Item | undefined): boolean {
  return (
    isVerb(item) &&
    /(?:б|н|ла|на|но|ло|в|ен|лся|лась|л|мер|нено|ена|вано|ито|ита|ит)(?: |$)/.test(item?.text ?? '') &&
    !/(?:ли|ны|ні|ты)(?: |$)/.test(item?.text ?? '')
  );
}

const ONE_PERSON =
  /^(?:человек|мужчин[ау]|женщин[ау]|ребенок|ребёнок|ребенка|подросток|мальчик|девочк[ау]|полицейский|военный|военнослужащ(?:ий|ая)|солдат|житель|жительниц[ау]|мирный житель|водитель|пассажир|журналист|спасатель|пожарный|медик|врач|пенсионерк?[ау]?|шахтер|сотрудник|боец|людин[ау]|чоловік[а]?|жінк[ау]|дитин[ау]|хлопчика?|хлопець|дівчинк[ау]|дівчин[ау]|поліцейськ(?:ий|ого)|військов(?:ий|ого)|військовослужбов(?:ець|ця)|мешкан(?:ець|ця)|мешканк[ау]|жительк[ау]|мирний житель|мирного жителя|воді[йя]|пасажира?|журналіста?|рятувальника?|медика?|лікаря?|шахтаря?|працівника?|боєць|бійця|цивільн(?:ий|ого|у)|пенсіонерк?[ау]?)$/u;

/** Masculine nouns of the person list that cannot be a plural by their ending: боець, подросток, шахтар. */
const SINGULAR = /(?:[єе]ць|ец|ок|ик|ік|ар|яр|ист|іст|ант|ент|ит|ель|ёр|ій)$/u;

function isOnePerson(item: Item): boolean {
  return ONE_PERSON.test(item.text) || (is(item, 'person') && SINGULAR.test(item.text));
}

/** «Житель села подорвался на мине и погиб»: the subject opens the clause, other verbs and phrases may follow it. */
function subjectOf(items: readonly Item[], verb: number): number | null {
  for (let i = verb - 1; i >= Math.max(0, verb - 9); i -= 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || isVerb(item) || is(item, 'clause', 'says', 'people')) return null;
    const opens = i === 0 || /^[,:;–—-]$/.test(items[i - 1]?.text ?? '');
    if (opens) return isOnePerson(item) && !isNamed(items, i) ? i : null;
  }
  return null;
}

/** The noun next to the verb; adjectives and a place may stand between, a name or a number may not. */
function victimOf(items: readonly Item[], verb: number): number | null {
  for (const step of [1, -1]) {
    for (let i = verb + step, n = 0; n < 4; i += step, n += 1) {
      const item = items[i];
      if (item?.count?.sifted === 'compound' || item?.text === '-') continue;
      if (item === undefined || item.count !== null || item.kind !== 'word' || isVerb(item)) break;
      if (isOnePerson(item)) return isNamed(items, i) ? null : i;
      if (is(item, 'conjunction', 'clause', 'stop', 'preposition', 'says', 'no', 'nobody')) break;
    }
  }
  return null;
}

/** «журналист Иван Петренко»: named people are not counted. */
function isNamed(items: readonly Item[], noun: number): boolean {
  return items[noun + 1]?.capital === true && items[noun + 1]?.senses.length === 0 && items[noun + 2]?.capital === true;
}

function one({ items, start, text }: Sentence, noun: number): Count {
  const numberStart = items[noun]?.start ?? 0;
  const numberEnd = items[noun]?.end ?? 0;
  const written = text.slice(numberStart - start, numberEnd - start);
  const bounds = { low: 1, high: 1, qualifier: 'exact' } as const;
  return { ...bounds, unit: 'people', numberStart, numberEnd, written, rounding: 1, indefinite: false, sifted: null };
}
