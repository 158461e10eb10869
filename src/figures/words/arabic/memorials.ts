const SITES =
  'ساحة, ميدان, مسجد, جامع, مستشفى, مشفى, ملعب, استاد, شارع, جسر, حي, دوار, مقبرة, مدرسة, مخيم, حديقة, نصب, قاعة, صرح, محطة, يوم, عيد, ذكرى';

/** What is named after the fallen counts none of them: "ساحة الشهداء", "مستشفى الشهيد". */
export const MEMORIALS = SITES.split(', ')
  .flatMap((site) => [`${site} الشهداء`, `${site} الشهيد`])
  .join(', ');
