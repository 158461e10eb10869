import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';

/**
 * Foreigners in somebody's army: «у лавах армії РФ 740 колумбійців», «310 кенийцев в составе российской армии», «контракти з
 * армією підписали 9 тисяч громадян 64 країн», «список 880 непальців, відправлених на фронт», «на війну потрапили 130 ганців».
 */
export const slavicForeignRanks: Finder = {
  name: 'slavic-foreign-ranks',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      if (!isFree(items, at, context) || !areStrangers(items, at)) return [];
      const to = peopleEnd(items, at);
      const cue = ranksBefore(items, at) ?? ranksBehind(items, to) ?? wentBefore(items, at) ?? wentBehind(items, to);
      return cue === null ? [] : [{ at, measure: 'deployed', cue, from: Math.min(cue, at), to: Math.max(to, cue + 1) }];
    }),
};

/** Behind the people, and behind the states whose citizens they are. */
function peopleEnd(items: readonly Item[], at: number): number {
  const to = Math.max(groupEnd(items, at), at + 2);
  const states = items.findIndex(({ text }, i) => i >= to - 1 && i < to + 4 && STATES.test(text));
  if (states < 0 || items.slice(to, states).some(({ kind }) => kind === 'mark')) return to;
  return items[states + 1]?.capital ? states + 2 : states + 1;
}

const STATES = /^(?:країн|країни|держав|держави|стран|страны|государств|государства)$/u;

/** A nation in the genitive, or strangers as such. */
function areStrangers(items: readonly Item[], at: number): boolean {
  const people = is(items[at + 1], 'adverb', 'others') || ADJECTIVE.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return [at + 1, people].some((i) => STRANGERS.test(items[i]?.text ?? '') && !OWN.test(items[i]?.text ?? ''));
}

const ADJECTIVE = /(?:их|ых|іх|їх)$/u;
const STRANGERS =
  /^(?:громадян|гражда|іноземц|иностран|вихідц|выходц|уродженц|урожен|найман|наемник|наёмник)|\p{L}{2}(?:ців|цев|ці|цы|цями|ця|ца|ець|ец)$/u;
/** Soldiers as such are no foreigners, nor is who looks after them. */
const OWN = /^(?:бійц|бойц|боец|боєць|гвардійц|гвардейц|добровольц|десь|місяц|месяц|пальц)/u;

const ARMY =
  /^(?:армі[яїюій]+|арми[яюией]+|військ[ауо]?|військах|войск[аеу]?|войсках|війська|лавах|лави|рядах|ряды|складі|составе|збройних силах|збройні сили|вооружённых силах|вооруженных силах|силах|сили|силы|угрупованні|группировке|корпусі|корпусе|бригаді|бригаде|полку|легіоні|легионе|боці|стороне|боку)$/u;

/** «*в российской армии* 740 колумбийцев», «*у лавах армії РФ* — щонайменше 740 колумбійців»: nothing but the number stands behind. */
function ranksBefore(items: readonly Item[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i > at - REACH; i -= 1) {
    const { text, count, kind } = items[i] as Item;
    if (ARMY.test(text)) return isInside(items, i) ? i : null;
    if (count !== null || (kind === 'mark' && !/^[—–-]$/.test(text)) || is(items[i], 'says', 'clause')) return null;
  }
  return null;
}

/** «колумбійців *у Силах оборони України*»: an army of some state, with a preposition of place. */
export function isRanks(items: readonly Item[], at: number): boolean {
  return ARMY.test(items[at]?.text ?? '') && isInside(items, at);
}

/** «740 колумбийцев *в составе российской армии*» */
function ranksBehind(items: readonly Item[], to: number): number | null {
  if (!/^(?:у|в|на|во)$/u.test(items[to]?.text ?? '')) return null;
  const army = items.findIndex(({ text }, i) => i > to && i < to + 4 && ARMY.test(text));
  return army < 0 || items.slice(to, army).some(({ count }) => count !== null) ? null : army;
}

/** The preposition of place in front, and one army in particular. */
function isInside(items: readonly Item[], army: number): boolean {
  const before = items.slice(Math.max(0, army - 3), army);
  const within = before.some(({ text }) => /^(?:у|в|на|во)$/u.test(text));
  const whose = [...before, ...items.slice(army + 1, army + 3)];
  return within && whose.some(({ text, capital, kind }) => (capital && kind === 'word') || OF_STATE.test(text));
}

const OF_STATE = /(?:ськ|цьк|ск|цк)(?:ій|ої|их|ой|ому|ом|ий|ой)$/u;
const REACH = 7;

/** «*підписали контракти* [з армією] понад 9 тисяч громадян», «*на війну потрапили* щонайменше 130 ганців» */
function wentBefore(items: readonly Item[], at: number): number | null {
  for (let i = at - 1; i >= 0 && i > at - REACH; i -= 1) {
    if (isEnlisting(items, i)) return i;
    if (items[i]?.count != null || items[i]?.kind === 'mark' || is(items[i], 'clause')) return null;
  }
  return null;
}

/** «9 тисяч громадян *уклали контракт* з армією», «880 непальців*, відправлених на фронт*» */
function wentBehind(items: readonly Item[], to: number): number | null {
  const from = items[to]?.text === ',' ? to + 1 : to;
  if (from > to && SENT.test(items[from]?.text ?? '') && !is(items[from], 'says')) return from;
  for (let i = from; i < from + REACH - 2; i += 1) {
    if (items[i] === undefined || items[i]?.kind === 'mark') return null;
    if (isEnlisting(items, i)) return i;
  }
  return null;
}

/** Who was sent, recruited or fights, said of the people in front. */
export const SENT =
  /^(?:відправлених|отправленных|завербованих|завербованных|найнятих|нанятых|рекрутованих|посланих|посланных|воюючих|воюющих|мобілізованих|мобилизованных)/u;

/** A contract with an army, or the way to a war. */
function isEnlisting(items: readonly Item[], verb: number): boolean {
  const { text } = items[verb] as Item;
  const around = items.slice(Math.max(0, verb - 3), verb + 7).map((item) => item.text);
  if (SIGNED.test(text)) return around.some((word) => /^контракт/u.test(word)) && isOfArmy(items);
  return WENT.test(text) && around.some((word) => WAR.test(word));
}

const SIGNED = /^(?:підпис|уклал|укла[вд]|подписа|заключи)/u;
const WENT =
  /^(?:потрапи|попал|пішли|пошл|поїхал|поехал|вирушил|отправил|їздил|вступил|приєднал|присоедин|записал|поїха)/u;
const WAR = /^(?:війн|войн|фронт|армі|арми|лав|ряд|війська|войска|воювати|воевать)/u;

/** The sentence tells of an army; who signs contracts with a factory fights for nobody. */
function isOfArmy(items: readonly Item[]): boolean {
  return items.some(
    ({ text }) => ARMY.test(text) || /^(?:армі|арми|найман|наемн|наёмн|міноборон|миноборон|військ|войск)/u.test(text),
  );
}
