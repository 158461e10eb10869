import { type Item, is } from '../../item.ts';
import { isCommonNoun } from '../../places/arabic/common-nouns.ts';
import { isToldTo } from './outlets.ts';

/** Verbal nouns that open what is said. */
export const OBJECTS =
  /^(?:سقوط|وقوع|ارتفاع|تسجيل|العثور|عثور|وصول|تعرض|قيام|تمكن|انخفاض|احصاء|بدء|انتهاء|استهداف|تنفيذ|خبر|انباء|رواية|صحة|اسر|نشر|ارسال|تدمير|اعادة|تسليم|تسلم|استعادة|عودة|اطلاق|الافراج|القضاء|تحييد|تصفية|مصرع|انتشال|اجلاء|نزوح|فقدان|رصد|توثيق|دفن|عدم|خروج|دخول|مغادرة|سحق|دحر|احباط)$/u;

/** Whether the word at `i` is no more of a speaker's name that begins at `from`. */
export function endsName(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i];
  if (item === undefined || item.count !== null || item.kind === 'mark')
    return item?.text !== '-' && item?.text !== '–';
  if (i === from && isGovernor(item)) return false;
  if (ENDS.test(item.text) || (i > from && isBehindWitness(items, i, from))) return true;
  if (/^(?:انه|بان)/.test(item.text) && i > from) return true;
  if (item.text === 'في')
    return (
      is(items[i + 1], 'month') ||
      isCommonNoun(items[i + 1]?.text ?? '') ||
      /^(?:بيان|تصريح|حديث|حصيلة|وقت|تقرير|مؤتمر|منشور|نشرت?ه|تحديث|احدث|اخر|اول|الفترة|المدة|الوقت|الاثناء|ذات|نفس|غضون|ختام|مستهل|ضوء|المقابل|عام|العام|شهر|الشهر)/.test(
        items[i + 1]?.text ?? '',
      )
    );
  if (isOfOffice(items, i, from)) return false;
  if (i > from && /^ال(?:هجوم|هجمات|قصف|غارة|غارات|انفجار|تفجير|كمين|عملية)$/u.test(item.text)) return true;
  if (is(item, 'people') && (/^ال/.test(item.text) || i > from)) return true;
  if (i > from && (isBehindWholeName(items, i, from) || /^لل(?:راي|جمهور|شعب)$/u.test(item.text))) return true;
  if (
    i > from &&
    ACCUSED.test(item.text) &&
    !OF.test(items[i - 1]?.text ?? '') &&
    /^[وف]?(?:(?:ي|ت)?ا?تهم|حمل|[يت]حمل)/u.test(items[from - 1]?.text ?? '')
  )
    return true;
  if (is(item, 'toll', 'event', 'including', 'amounts-to', 'weekday', 'month')) return !isPartOfName(items, i, from);
  if (
    i > from &&
    ((RANKS.test(item.text) && !isOfTitle(items, i, from)) ||
      (OBJECTS.test(item.text) && !isHealthOf(items, i)) ||
      isToldTo(item.text))
  )
    return true;
  if (is(item, 'passive', 'active', 'happens') && i > from && !is(item, 'person')) return true;
  return is(item, 'says', 'clause', 'no') && i > from;
}

/** "مسعف *في* ريف كارسك", "برنامج الغذاء *من* أن": where somebody is, and what the verb asks for, is no part of the name. */
function isBehindWitness(items: readonly Item[], i: number, from: number): boolean {
  if (items[i]?.text === 'من' && (/^ان/u.test(items[i + 1]?.text ?? '') || is(items[i + 1], 'event'))) return true;
  if (TOLLS.test(items[i]?.text ?? '')) return true;
  return /^(?:في|من)$/u.test(items[i]?.text ?? '') && WITNESS.test(items[from]?.text ?? '');
}

const TOLLS = /^ال(?:حصيلة|محصلة|عدد|رقم|ارقام)$/u;
const WITNESS = /^(?:مسعف|شاهد|شهود|طبيب|ممرض|ممرضة|مزارع|صياد|ناج|ناجية|مواطن|سائق|معلم|متطوع|متطوعة|عامل|تاجر)$/u;

/** "نادي *الأسير*, "هيئة شؤون *الأسرى*", "رابطة أسر *الشهداء*", "شؤون *أسرى* الحرب": for whom an office is there. */
function isOfOffice(items: readonly Item[], i: number, from: number): boolean {
  if (i <= from || !CARES.test(items[i - 1]?.text ?? '')) return false;
  const isCause = /ش[وؤ]ون$/u.test(items[i - 1]?.text ?? '') && is(items[i], 'people');
  return /^ال/u.test(items[i]?.text ?? '') || isCause;
}

const CARES =
  /^(?:ال|ل|لل)?(?:نادي|هيئة|ش[وؤ]ون|رابطة|مكتب|جمعية|مؤسسة|موسسة|اعلام|اسر|عائلات|اهالي|ملف|لجنة|وزارة|اتحاد|مركز|دائرة|رعاية|مفوضية|مفوض|وكالة|منظمة|منسقية|ادارة|انقاذ|حماية|غوث|اغاثة)$/u;

/** "مديرية *صحة* ريف دمشق" */
function isHealthOf(items: readonly Item[], i: number): boolean {
  return (
    items[i]?.text === 'صحة' &&
    /^(?:ال)?(?:مديرية|ادارة|دائرة|وزارة|قطاع|لجنة|هيئة|مكتب|مصلحة|وكيل|مدير|مسوول|قسم)$/u.test(
      items[i - 1]?.text ?? '',
    )
  );
}

const ENDS =
  /^(?:و?ب?ا?ن|ان|بان|انه|انها|انهم|بانه|بانها|عن|علي|الي|ل|منذ|خلال|يوم|امس|اليوم|مساء|صباح|فجر|صباحا|ليلا|ظهرا|فجرا|لاحقا|سابقا|ايضا|حينها|رسميا|بعد|عقب|مع|كما|قد|لا|لم|ما|الذي|التي|الذين|قوله|قولها|قولهم|للمرة|لاول|وهو|وهي|وهم|هذا|هذه|ذلك|تلك|طلب|طلبت|طلبوا|فضل|فضلت|اشترط|رفض|رفضت|وفق|بحسب|ب(?:هذا|هذه|ذلك|عدم|وجود|وقوع|سقوط|ارتفاع|تسجيل|وصول))$/u;

/** "قائد *الفريق*" leads a team, and "العميد" is a rank. */
function isOfTitle(items: readonly Item[], i: number, from: number): boolean {
  return (
    i === from + 1 &&
    /^(?:الفريق|اللواء|النقيب)$/u.test(items[i]?.text ?? '') &&
    /^(?:قائد|رئيس|مدير|عضو|منسق|نائب)$/u.test(items[from]?.text ?? '')
  );
}

/** Behind an office its holder's rank and name say nothing more. */
const RANKS = /^(?:العميد|العقيد|اللواء|الفريق|المقدم|الرائد|النقيب|الجنرال|الدكتور|الدكتورة|السيد|السيدة|الملازم)$/u;

/** "وزارة الداخلية *إغلاق*", "الدفاع المدني *محمود*": a noun with the article closes the name; what goes on without one says what or who. */
function isBehindWholeName(items: readonly Item[], i: number, from: number): boolean {
  const { text } = items[i] ?? { text: '' };
  if (i === from + 1 && TITLES.test(items[from]?.text ?? '')) return false;
  return (
    isDefinite(items[i - 1]?.text ?? '') &&
    !isDefinite(text) &&
    !/^[لبو]/u.test(text) &&
    !/^(?:في|من|لدي|الي|لدى|قرب|شمال|جنوب|شرق|غرب|غير)$/u.test(text)
  );
}

/** "*المحافظ* محمد …": a title alone tells too little. */
const TITLES =
  /^ال(?:محافظ|رئيس|وزير|نائب|طبيب|دكتور|مدير|متحدث|ناطق|قائد|عقيد|عميد|لواء|جنرال|ناشط|باحث|صحفي|صحافي)$/u;

function isDefinite(text: string): boolean {
  return /^[وبك]?ال|^لل(?!جنة$|جان$)/u.test(text);
}

/** "اتهمت اللجان *قوات الدعم السريع* بقتل": the accused stand right behind the accuser. */
const ACCUSED =
  /^(?:ال)?(?:قوات|جيش|اسرائيل|مليشي\p{L}+|ميليشي\p{L}+|احتلال|جماعة|حركة|تنظيم|حكومة|دعم|نظام|سلطات|مسلحي\p{L}+|عناصر|جبهة|كتائب|الجبهة|روسيا|اوكرانيا|موسكو|كييف|حماس|فصائل)$/u;

/** "المتحدث *باسم الجيش*": whose he is. */
const OF = /^(?:باسم|قائد|رئيس|وزير|اركان|قياد\p{L}+|مسوول|نائب)$/u;

const MOVEMENT = /^(?:حركة|جبهة|جيش|هيئة|منظمة|قوات|حزب|لجنة|فرق|مجلس)$/u;

/** "مركز *الإصابات*", "المنظمة الدولية *للهجرة*", "مكتب شؤون *المفقودين*": a casualty word that an office has in its name. */
function isPartOfName(items: readonly Item[], i: number, from: number): boolean {
  if (/^(?:تحرير|انقاذ)$/u.test(items[i]?.text ?? '') && MOVEMENT.test(items[i - 1]?.text ?? '')) return true;
  return (
    i > from &&
    /^(?:ال|لل)(?!قضاء علي|عثور علي|افراج عن)/u.test(items[i]?.text ?? '') &&
    is(items[i], 'event') &&
    !is(items[i], 'toll', 'people')
  );
}

/** "*والي* الولاية" is written like "and to". */
export function isGovernor(item: Item | undefined): boolean {
  return item?.text === 'والي';
}
