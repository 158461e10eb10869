import { senseOf } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';

const known = new WeakMap<TextContext, boolean>();

/**
 * Whether a text opens with violence that goes on: "국경 충돌 사흘째", "2주 넘게 이어진 시위", "تتواصل الاشتباكات منذ ثلاثة أيام". What is
 * counted in it without an event of its own is counted since its beginning. (English asks for its topic instead.)
 */
export function isOfLasting(context: TextContext): boolean {
  const found = known.get(context) ?? read(context);
  known.set(context, found);
  return found;
}

const LEAD = 2;

function read({ lang, headline, sentences }: TextContext): boolean {
  const goesOn = lang === 'ko' ? KOREAN : lang === 'ar' ? ARABIC : null;
  if (goesOn === null) return false;
  const lead = [...(headline === null ? [] : [headline]), ...sentences.slice(0, LEAD)];
  return lead.some(({ text }) => goesOn.test(text) || DISEASE.test(text));
}

/** An outbreak goes on as well: "콜레라로 236명이 숨졌다", "وفيات الكوليرا". */
const DISEASE =
  /콜레라|에볼라|마르부르크|뎅기|홍역|말라리아|장티푸스|황열|출혈열|엠폭스|페스트|온열질환|(?:감염|전염)병(?! ?(?:전문|연구|관리|대응))|(?<!\p{L})[وفبل]?(?:ال)?(?:كوليرا|إيبولا|ايبولا|ماربورغ|حمى الضنك|ضنك|حصبة|ملاريا|وباء|طاعون|جدري القردة|حمى النزفية|حمى نزفية)(?!\p{L})/u;

/** A sentence with no event but fighting: a strike or a blast has a toll of its own. */
export function tellsClashAlone({ items }: Sentence): boolean {
  const kinds = items.flatMap((item) => senseOf(item, 'incident')?.kind ?? []);
  return kinds.length > 0 && kinds.every((kind) => kind === 'clash');
}

/** A day beside the number, which no running count has: "전날 3명이", "أمس". */
export function tellsItsDay({ text }: Sentence): boolean {
  return /(?:이날|전날|어제|오늘|같은 날|새벽|밤새)(?!까지| 현재| 기준)|(?<!\d)\d{1,2}일(?:에는|에만|에도|에) |(?<!\p{L})(?<!حتى )(?:أمس|اليوم|فجر|مساء|صباح|ليلة|ليل)(?!\p{L})/u.test(
    text,
  );
}

const KO_FIGHT =
  '(?:전쟁|내전|교전|전투|무력 ?충돌|국경 ?충돌|유혈 ?충돌|종파 ?충돌|충돌|싸움|시위|소요|폭력 ?사태|유혈 ?사태|봉쇄|공세|분쟁|반란|폭동)';
const KO_SPAN =
  '(?:\\d+일째|(?:이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|열이틀|보름|일주일|한 달|[두세네석넉] ?달)(?:째| 넘게)|\\d+ ?(?:주|개월|달|년)(?:째| 넘게)|연일)';
const KOREAN = new RegExp(
  `부터 (?:이어진|계속된|벌어진|번진) (?:[^ .]+ ){0,2}?${KO_FIGHT}|${KO_FIGHT}[가-힣]{0,3} (?:[^ .]+ ){0,4}?(?:${KO_SPAN}|이어지|이어진|이어져|계속되|계속돼|번지|격화|장기화|접어들)|${KO_SPAN}[가-힣]{0,2} (?:[^ .]+ ){0,3}?${KO_FIGHT}|${KO_FIGHT}[^.]{0,12} (?:전역|전국)(?:으로|에) (?:번|확산)`,
  'u',
);

const AR_FIGHT =
  '(?:ال)?(?:حرب|نزاع|صراع|قتال|اشتباكات|مواجهات|معارك|احتجاجات|تظاهرات|مظاهرات|عنف|أعمال عنف|أعمال العنف|تمرد|حصار|اقتتال)';
const ARABIC = new RegExp(
  `(?<!\\p{L})(?:تتواصل|تستمر|يتواصل|يستمر|تواصلت|استمرت|تواصل|استمر|استمرار|تجدد|تجددت|لا تزال|ما زالت|لا يزال|تدخل|دخلت|دخل|دخول) ${AR_FIGHT}(?!\\p{L})|(?<!\\p{L})[وفبل]?${AR_FIGHT} (?:\\p{L}+ ){0,3}?(?:المستمرة|المستمر|المتواصلة|المتواصل|الدائرة|الدائر|يومها|يومه|عامها|عامه|شهرها|أسبوعها|لليوم|لل\\p{L}+ على التوالي)(?!\\p{L})|(?:أيام|أسابيع|أشهر|يومين|أسبوعين|شهرين) من (?:ال)?(?:${AR_FIGHT}|قصف)(?!\\p{L})|منذ (?:اندلاع|بدء|تجدد) (?:ال)?(?:اشتباكات|مواجهات|معارك|احتجاجات|تظاهرات|مظاهرات)(?!\\p{L})`,
  'u',
);
