import type { Measure } from '../../../domain/figure.ts';
import type { Find, Finder } from '../../rule.ts';

const NOBODY: readonly (readonly [RegExp, Measure])[] = [
  [/نف(?:ى|ت|وا|ي) (?:\S+ ){0,7}?(?:سقوط|وقوع|تسجيل) (?:أي )?(?:ضحايا|خسائر بشرية)(?!\p{L})/gu, 'casualties'],
  [/نف(?:ى|ت|وا|ي) (?:\S+ ){0,7}?(?:سقوط|وقوع|تسجيل) (?:أي )?(?:إصابات|إصابة|جرحى|جريح)(?!\p{L})/gu, 'wounded'],
  [/نف(?:ى|ت|وا|ي) (?:\S+ ){0,7}?(?:سقوط|وقوع) (?:أي )?(?:قتلى|قتيل|شهداء|شهيد|وفيات|وفاة)(?!\p{L})/gu, 'killed'],
  [/أحدا?ً? (?:من (?:\p{L}+ ){1,6}?)?لم (?:يُ?صب|يُ?جرح|يُ?مس)/gu, 'wounded'],
  [/لم (?:يُ?صب|يُ?جرح) (?:أي|أحد|أيٌّ) (?:منهم|منهن|من \p{L}+)/gu, 'wounded'],
  [/لم (?:يُ?فقد) (?:أي|أحد) ?\p{L}*/gu, 'missing'],
  [/أحدا?ً? (?:من (?:\p{L}+ ){1,6}?)?لم (?:يُ?قتل|يمت)/gu, 'killed'],
  [/(?<!\p{L})و?لا (?:قتلى|ضحايا|شهداء|وفيات)(?!\p{L})(?! و?(?:جرحى|مصابين))/gu, 'killed'],
  [/(?<!\p{L})و?لا (?:جرحى|إصابات|مصابين)(?!\p{L})/gu, 'wounded'],
  [/(?<!\p{L})و?لا (?:مفقودين|مفقودون)(?!\p{L})/gu, 'missing'],
  [/لم (?:يُ?صب|يُ?جرح) (?:أي )?(?:أحد|شخص)/gu, 'wounded'],
  [/لم (?:يُ?قتل|يمت) (?:أي )?(?:أحد|شخص)/gu, 'killed'],
  [
    /لم (?:تقع|تسجل|تحدث|يقع|يحدث) (?:أي(?:ة)? )?(?:خسائر|ضحايا)(?: بشرية| في الأرواح)? (?:في صفوف|بين|في الجانب|من جانب|لدى)/gu,
    'casualties',
  ],
  // Nothing came of it: "لم يسفر القصف عن وقوع إصابات", "لم تؤد الغارة إلى سقوط قتلى".
  [nothingOf('(?:ضحايا|خسائر بشرية|خسائر في الأرواح|قتلى أو جرحى|قتلى أو إصابات|إصابات بشرية)'), 'casualties'],
  [nothingOf('(?:إصابات(?! بشرية)|جرحى)'), 'wounded'],
  [nothingOf('(?:قتلى(?! أو)|شهداء|وفيات)'), 'killed'],
];

/** "لم يصب أحد بأذى", "لم يقتل أحد": nobody was hurt. */
export const arNobody: Finder = {
  name: 'ar-nobody',
  languages: ['ar'],
  needsNoNumber: true,
  find: ({ items, text, start }) =>
    NOBODY.flatMap(([pattern, measure]) =>
      [...text.matchAll(pattern)].flatMap((match): Find[] => {
        const numberStart = start + match.index;
        const numberEnd = numberStart + match[0].length;
        const at = items.findIndex((item) => item.end > numberStart);
        const to = items.findLastIndex((item) => item.start < numberEnd) + 1;
        const bounds = { low: 0, high: 0, qualifier: 'exact', unit: 'people' } as const;
        const shape = { written: match[0], rounding: 1, indefinite: false, sifted: null };
        return [{ at, measure, cue: at, from: at, to, count: { ...bounds, ...shape, numberStart, numberEnd } }];
      }),
    ),
};

function nothingOf(of: string): RegExp {
  return new RegExp(
    `لم (?:يُ?سفر|تُ?سفر|يوقع|توقع|يؤدِ?|تؤدِ?|يتسبب|تتسبب|ينجم|ينتج|يخلف|تخلف) (?:\\S+ ){1,5}?(?:عن |في |إلى |عنه |عنها )?(?:وقوع |سقوط |حدوث )?(?:أي )?${of}(?!\\p{L})`,
    'gu',
  );
}
