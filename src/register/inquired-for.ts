/** The office whose inquiry it is: "a commission of inquiry of *the Defence Ministry*", «لجنة التحقيق التابعة ل*وزارة الدفاع*»: it finds for that. */
export function inquiredFor(text: string): string | null {
  return INQUIRY_OF.exec(text)?.[1] ?? OWN_INQUIRY.exec(text)?.[1] ?? ARABIC_INQUIRY.exec(text)?.[1] ?? null;
}

const INQUIRY_OF =
  /^(?:(?:an?|the) )?(?:commission|committee|board|panel) of in(?:quiry|vestigation) (?:of|at|from|in|set up by|appointed by|formed by) (?:the )?(\S.*)$/iu;
const OWN_INQUIRY =
  /^(?:(?:an?|the) )?(\S.*?\b(?:ministry|department|army|military|police))(?:['’]s)? (?:(?:own|internal) )?(?:(?:commission|committee|board|panel) of in(?:quiry|vestigation)|(?:inquiry|investigation|investigative) (?:commission|committee|board|panel))$/iu;
/** «لجنة التحقيق التابعة ل*وزارة الدفاع*», «لجنة تحقيق شكلتها *وزارة الدفاع*», «لجنة *وزارة الدفاع*» */
const ARABIC_INQUIRY =
  /^(?:ال)?(?:لجنة|فريق|هيئة) (?:(?:ال)?(?:تحقيق|تقصي|استقصاء)(?: \p{L}+){0,3}? (?:(?:ال)?تابعة? ل|(?:شكل|ألف|كلف|عين)ت?(?:ها|ه) |في ))?((?:وزارة|رئاسة|قيادة|الجيش|الحكومة)(?: \S+)*)$/u;
