const OUTLETS =
  /^(?:مراسل|مندوب|وكالة|وكالات|رويترز|قناة|صحيفة|فرانس برس|أسوشيتد برس|شبكة (?:الجزيرة|سي)|موقع|مواقع|تقارير|إذاعة|تلفزيون|التلفزيون|مصادر إعلامية|وسائل|الإعلام العبري|إعلام|صحف|حسابات|ناشطون على)(?!\p{L})/u;

/** Who publishes or passes on, and is never the one who counted. An agency that does other things than news is none. */
export function isOutlet(text: string): boolean {
  return OUTLETS.test(text) && !OFFICES.test(text);
}

const OFFICES = /^(?:وكالة (?:ال)?(?:إغاثة|غوث|صحة|أمن|مخابرات|فضاء|هجرة|طوارئ)|شبكة أطباء|تلفزيون المسيرة)/u;

const PAPERS =
  /^(?:(?:تفصيل|حصيلت|بيانات|أرقام|إحصاءات|إحصائيات|تقديرات|بيان|تقرير)(?:ه|ها|هم)|(?:البيان|التقرير|المصدر|المتحدث|الناطق|المسؤول|الناطق الرسمي|البلاغ|المصادر)(?: (?:نفسه|ذاته|نفسها|ذاتها|عينه|الرسمي|المذكور))?)$/u;

/** "أوضح البيان", "المصدر ذاته": the statement speaks for whoever issued it above. */
export function isPaper(text: string): boolean {
  return PAPERS.test(text);
}

/** "قال نائب المحافظ لمراسلنا": to whom it was said. */
export function isToldTo(text: string): boolean {
  return /^ل[ـ«"“]*(?:مراسل|مندوب|وكالة|صحيفة|قناة|رويترز|فرانس|إذاعة|موقع|وسائل|الصحفيين|الصحافيين|لصحفيين|لصحافيين|برنامج|لجزيرة|لعربية|لأناضول|بي بي سي|سكاي|لحدث|لميادين|تلفزيون|لتلفزيون)/u.test(
    text,
  );
}
