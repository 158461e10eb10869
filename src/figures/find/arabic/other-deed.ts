import type { Measure } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import { groupEnd } from './clause.ts';

/** What is done to nobody: a court's sentence, an arrest, a farewell, hearts won, staff lost, those aboard of whom not all drowned. */
export function isOtherDeed(items: readonly Item[], verb: number, at: number, measure: Measure): boolean {
  if (measure === 'killed' && (isAboard(items, verb, at) || isFarewell(items, verb, at))) return true;
  if (isParticle(items, verb) || isOfTrade(items, verb) || isCondition(items, verb)) return true;
  if (isOfCalendar(items, verb, at) || isOfTiredness(items, verb, at)) return true;
  return isSentence(items, verb) || isDetention(items, verb, at) || isOfHearts(items, verb, at);
}

/** "حكماً *بإعدام* تسعة متهمين": what a court decides is not yet done; "تنفيذ حكم الإعدام" is. */
function isSentence(items: readonly Item[], verb: number): boolean {
  if (!/^[وب]?(?:ال)?اعدام$/u.test(items[verb]?.text ?? '')) return false;
  const before = items.slice(Math.max(0, verb - 5), verb);
  return (
    before.some(({ text }) => /^[وب]?(?:ال)?(?:حكم|حكما|احكام|احكاما|قضت|قضي|عقوبة|طالبت|طالب|حكمت)$/u.test(text)) &&
    !before.some(({ text }) => /^[وفب]?(?:نفذ|نفذت|تنفيذ|ينفذ|تنفذ)$/u.test(text))
  );
}

/** "يُحتجز خمسة آلاف *مهاجر*": who is locked up by the law is no captive. */
function isDetention(items: readonly Item[], verb: number, at: number): boolean {
  return (
    /^[وف]?(?:ي|ت)?(?:ا?حتجز|حتجز)/u.test(items[verb]?.text ?? '') &&
    /^(?:مهاجر|لاجي|متهم|مشتبه|مخالف|موقوف|متظاهر|محتج|مطلوب)/u.test(items[at + 1]?.text ?? '')
  );
}

/** "أسر المطرب *قلوب* 5000" */
function isOfHearts(items: readonly Item[], verb: number, at: number): boolean {
  return items.slice(verb + 1, at).some(({ text }) => /^(?:ال)?(?:قلوب|عقول|انظار|الباب|اهتمام)$/u.test(text));
}

/** "وبحسب الشبكة، *فقد* قضى 320 مدنيا": two letters that open a statement, and nobody lost. */
function isParticle(items: readonly Item[], verb: number): boolean {
  return (
    items[verb]?.text === 'فقد' &&
    !/^ال/u.test(items[verb + 1]?.text ?? '') &&
    is(items[verb + 1], 'passive', 'happens', 'active', 'amounts-to', 'says')
  );
}

/** "*فقدت الشركة* 900 موظف": who loses staff or players to others. */
function isOfTrade(items: readonly Item[], verb: number): boolean {
  return (
    /^[وف]?(?:فقد|خسر)ت?$/u.test(items[verb]?.text ?? '') &&
    /^(?:ال)?(?:شركة|بنك|مصرف|نادي|فريق|منتخب|حزب|مصنع|صحيفة|قناة|كتلة|جامعة)$/u.test(items[verb + 1]?.text ?? '')
  );
}

/** "المتبرعون *بعد الوفاة* 410": when, and not what befell them. */
export function isCondition(items: readonly Item[], verb: number): boolean {
  return (
    /^ال(?:وفاة|موت)$/u.test(items[verb]?.text ?? '') && /^(?:بعد|قبل|عند|حتي|لدي)$/u.test(items[verb - 1]?.text ?? '')
  );
}

/** "ودّع 61 معلماً *زملاءهم*": they take leave of others. */
function isFarewell(items: readonly Item[], verb: number, at: number): boolean {
  const word = items[verb]?.text ?? '';
  const next = items[groupEnd(items, at)]?.text ?? '';
  const isOver = /^[وفي]?ودعت?$/u.test(word) && /(?:هم|هن)$/u.test(next);
  return isOver || (/^[وف]?[يت]?(?:شيع|ودع)ت?$/u.test(word) && buries(items, at));
}

/** "شيع آلاف المواطنين *جثامين* الشهداء", "شيع المئات *شهداء* القصف": behind those who bury stands whom. */
function buries(items: readonly Item[], at: number): boolean {
  const from = items[at]?.text.startsWith('ال') === true ? at + 1 : at + 2;
  return items.slice(from, groupEnd(items, at) + 1).some(({ text }) => DEAD.test(text));
}

const DEAD = /^(?:ال)?(?:جثامين|جثمان|جثث|جثة|رفات|شهداء|ضحايا|قتلي|جنازة)/u;

/** "غرق مركب و*على متنه* 70 شخصا": not all of them drowned. */
function isAboard(items: readonly Item[], verb: number, at: number): boolean {
  return items.slice(verb + 1, at).some(({ text }) => /^متن(?:ه|ها|هما)$/u.test(text));
}

/** "قضى 12 طالبا *إجازتهم*" spend it; "أجلت السلطات *امتحانات* 12 ألف طالب" put them off. */
function isOfCalendar(items: readonly Item[], verb: number, at: number): boolean {
  const word = items[verb]?.text ?? '';
  if (/^[وف]?قضي?ت?$/u.test(word)) return SPENT.test(items[groupEnd(items, at)]?.text ?? '');
  return /^[وف]?اجلت?$/u.test(word) && items.slice(verb + 1, at).some(({ text }) => PUT_OFF.test(text));
}

const SPENT = /^(?:ال)?(?:اجازت|ليلت|ليلة|عطلت|عطلة|وقت|عيد|يوم|شهر|صيف|خدمت|محكوميت|عقوبت)(?:ا|هم|هن|ها|ه)?$/u;
const PUT_OFF = /^(?:ال)?(?:امتحان|امتحانات|رحلة|رحلات|جلسة|جلسات|مباراة|مباريات|محاكمة|انتخابات|موعد|مواعيد)$/u;

/** "استسلم 11 لاعبا *للإرهاق*" */
function isOfTiredness(items: readonly Item[], verb: number, at: number): boolean {
  return (
    /^[وف]?استسلم(?:ت|وا)?$/u.test(items[verb]?.text ?? '') &&
    /^لل(?:ارهاق|تعب|نوم|ياس|نعاس|ضغوط|مرض|واقع)$/u.test(items[groupEnd(items, at)]?.text ?? '')
  );
}
