/** Parts of the earth that people live on, cross or fight over: with a name behind them they are places. */
const REGIONS =
  'مدينة|مدن|بلدة|بلدات|قرية|قرى|محافظة|محافظات|منطقة|مناطق|وادي|وادٍ|مخيم|حي|أحياء|شارع|جزيرة|جزر|ساحل|سواحل|شاطئ|شواطئ|قطاع|ولاية|ولايتي|محافظتي|مدينتي|بلدتي|قريتي|إقليم|اقليم|ضاحية|ضواحي|شمال|جنوب|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي|ريف|قضاء|ناحية|مديرية|البحر|بحر|خليج|مضيق|عاصمة|جبل|جبال|سهل|صحراء|نهر|بحيرة|هضبة|صعيد|أطراف|مشارف|حدود|محور|جبهة|طريق|خان|بيت|دير|تل|كفر|عين|رأس|أم|بني|مياه|شبه جزيرة|دائرة|عمالة|مقاطعة|ريفي|أقصى|تلة|سفح|حوض|حقل';
/** What is built: its town tells more. */
const SITES =
  'سوق|مركز|معبر|ميناء|مرفأ|مطار|مدرسة|مستشفى|مستشفي|مسجد|جامع|كنيسة|حسينية|سجن|مصنع|منجم|ملعب|جامعة|فندق|مجمع|مبنى|برج|محطة|مستودع|مقبرة|ساحة|ميدان|جسر|سد|قاعدة|ثكنة|معسكر|حاجز|نقطة|مقر|منفذ|قصر|معهد|ملجأ|منتجع|مصفاة|مزرعة|روضة|دار|مكب|صالة|قاعة|خيمة|منزل';

const REGION = new RegExp(`^و?(?:ال)?(?:${REGIONS})(?= |$)`, 'u');
const SITE = new RegExp(`^و?(?:ال)?(?:${SITES})(?= |$)`, 'u');
/** "بمدينة", "بريف": the preposition is a letter of the kind. */
const IN_KIND = new RegExp(`^ب(?:${REGIONS}|${SITES})$`, 'u');

export function isRegion(name: string): boolean {
  return REGION.test(name);
}

export function isSite(name: string): boolean {
  return SITE.test(name);
}

export function isInKind(word: string): boolean {
  return IN_KIND.test(word);
}

/** "المدينة", "المحافظة نفسها": a kind with nothing behind it points to a place that was named before. */
export function pointsBack(name: string): boolean {
  return /^(?:ال)?(?:مدينة|محافظة|بلدة|قرية|منطقة|ولاية|إقليم|بلاد|بلد|عاصمة|مكان|موقع|حي|ضاحية|دولة|جزيرة|مديرية|مخيم)(?: (?:نفسه|نفسها|ذاته|ذاتها|عينها|المنكوبة|المجاورة|القريبة|كلها|كله|المحاصرة|المدمرة|المتضررة|الحدودية|الساحلية))?$/u.test(
    name,
  );
}

/** A building of which there are many: "مركز تجاري", "مركز لإيواء النازحين", "مسجد". */
export function isPlainSite(name: string): boolean {
  return isSite(name) && !/^(?:ال)?\S+ (?:ال|\S+ \S)/u.test(name.replace(/ ل\S+.*$/u, ''));
}
