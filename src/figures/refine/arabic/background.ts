import { is } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence } from '../../rule.ts';

/**
 * What is told beside the news: "قبل ثلاثين عاما أودت السيول بحياة 95 شخصا", "زلزال مارو، الذي مرت عليه عشر سنوات", "علما أنه سجل 810 وفيات
 * في عام 2023 بأكمله".
 */
export const arBackground: Refiner = {
  name: 'ar-background',
  languages: ['ar'],
  refine: (drafts, { sentences }) =>
    drafts.map((draft) =>
      draft.status === 'asserted' &&
      draft.count.high !== 0 &&
      (isBackground(draft) || isOfFormerTime(draft.sentence, sentences[draft.sentence.index - 1]))
        ? amend(draft, 'ar-background', { status: 'historical' })
        : draft,
    ),
};

function isBackground(draft: Draft): boolean {
  const { sentence, count } = draft;
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const behind = sentence.text.slice(count.numberEnd - sentence.start);
  if (isRemembered(draft, before) || isEarlierEvent(draft, before, behind)) return true;
  return ASIDE.test(before) && (FORMER_YEAR.test(behind) || FORMER_YEAR.test(before.replace(ASIDE, '')));
}

/** "ليست هذه المرة الأولى. *ففي* أيار الماضي قضى عشرون": the letter takes up what was not the first time. */
function isOfFormerTime({ text }: Sentence, before: Sentence | undefined): boolean {
  return /^\s*(?:ففي|فقبل|فقد|ف[سأ]بق|وكان|وكانت)(?!\p{L})/u.test(text) && NOT_FIRST_TIME.test(before?.text ?? '');
}

const NOT_FIRST_TIME =
  /(?:ليس|ليست|لم يكن|لم تكن) (?:هذا |هذه |هو |هي )?(?:\p{L}+ )?(?:ال)?(?:أول|أولى|أول مرة|مرة الأولى|حادث الأول|هجوم الأول)(?!\p{L})|سبق(?:ت)? (?:أن|ل)\p{L}*/u;

const YEARS = '(?:سنوات|سنة|أعوام|عاماً?|عقود|عقدين|عقداً?|قرناً?|قرون|قرنين)';
const AGO = new RegExp(
  `^\\s*[وف]?قبل (?:[\\p{L}\\p{Nd}]+ ){1,3}${YEARS}(?!\\p{L})|(?:مر(?:ت|ّت|ّ)?|مضت|مضى|انقضت) علي(?:ه|ها) (?:[\\p{L}\\p{Nd}]+ ){1,4}${YEARS}|ذكرى (?:السنوية |مرور )?(?:[\\p{L}\\p{Nd}]+ ){1,4}(?:ل|على )`,
  'u',
);

/** "بعد ثلاث سنوات من تدافع مماثل راح ضحيته 41", "وكان 148 شخصاً قد قضوا": an earlier event, in a pluperfect of its own. */
function isEarlierEvent({ sentence: { items, index } }: Draft, before: string, behind: string): boolean {
  if (items.some((item) => is(item, 'war'))) return false;
  const had = index > 0 && /^\s*[وف]?كان(?:ت|وا)? /u.test(before);
  return (
    APART.test(before) ||
    SINCE_WHEN.test(before) ||
    LAST_OF.test(before) ||
    NOT_FIRST.test(before) ||
    SIMILAR.test(before) ||
    (had && (HAD_BEFORE.test(before) || HAD_BEHIND.test(behind)))
  );
}

const FATAL = '(?:قضوا|لقوا|قتلوا|قتل|قتلت|لقي|استشهدوا|استشهد|توفوا|توفي|أودى|أودت|أسفر|أسفرت|خلف|خلفت)';
const HAD_BEHIND = new RegExp(`^ (?:[\\p{L}\\p{M}]+ ){0,3}قد ${FATAL}(?!\\p{L})`, 'u');
const HAD_BEFORE = new RegExp(`^\\s*[وف]?كان(?:ت)? (?:[\\p{L}\\p{M}\\p{N}]+،? ){1,16}?قد ${FATAL} [^.؛]*$`, 'u');
/** "الأسوأ منذ عام 1948 *حين* لقي 176 مصرعهم" */
const SINCE_WHEN = /منذ (?:عام |العام |سنة )?\p{Nd}{4}،? (?:حين|عندما|حينما|يوم) [^.؛]*$/u;
/** "حوادث متكررة، كان *آخرها* في يناير الماضي حين قُتل 18" */
const LAST_OF =
  /(?<!\p{L})(?:آخرها|أحدثها|أسوأها|أسوؤها|أعنفها|أبرزها|أدماها) [^.؛]*(?:حين|عندما|الذي|التي|يوم) [^.؛]*$/u;
/** "ثاني حادث من نوعه خلال أسبوع، *إذ* لقي 12 مصرعهم يوم الأحد" */
const NOT_FIRST =
  /(?<!\p{L})(?:ثاني|ثالث|رابع|خامس) (?:حادث|هجوم|قصف|غارة|انفجار|تفجير|حريق|زلزال|انهيار|كارثة)\p{L}* [^.؛]{0,60}(?:أسبوع|شهر|أيام|عام|سنة)\p{L}*،? (?:إذ|حيث|فقد) [^.؛]*$/u;
/** "شملت *صفقة مماثلة قبل عامين* أكثر من ألف أسير" */
const SIMILAR =
  /(?<!\p{L})\p{L}+ة? (?:مماثل|مشابه|سابق)ة? (?:في |وقعت? |جرت? |تمت? )?(?:قبل (?:نحو )?(?:\S+ )?(?:عام|سنة|عامين|سنتين|أعوام|سنوات|عقد|عقود|شهرين|أشهر)|(?:ال)?عام (?:الماضي|\p{Nd}{4})|مطلع|أواخر|أوائل|في عام)(?!\p{L})[^.؛]*$/u;
const APART =
  /(?<!\p{L})(?:بعد|قبل) (?:نحو |قرابة |أكثر من |حوالي )?(?:عام|سنة|عامين|سنتين|شهرين|(?:\S+ )?(?:سنوات|أعوام|أشهر|عاماً|عاما|سنة)) (?:من |على |من وقوع )?(?:ال)?(?:تدافع|حادث|زلزال|حريق|انهيار|فيضان|كارثة|غرق|انفجار|تفجير|هجوم|تحطم|مجزرة|سيول)\p{L}*(?!\p{L})[^؛.]*$/u;

/** Not in what somebody says on that day, nor in a war that goes on. */
function isRemembered({ sentence: { items }, start }: Draft, before: string): boolean {
  if (!AGO.test(before) || items.some((item) => is(item, 'war'))) return false;
  return !items.some((item) => item.end <= start && is(item, 'says', 'clause'));
}

/** What opens a comparison. */
const ASIDE = /(?:علماً? (?:ب)?أن\p{L}*|مقارنة (?:ب|مع)|قياساً? (?:ب|إلى|على)|في مقابل)[^.؛]*$/u;
const FORMER_YEAR =
  /(?:عام|سنة) \p{Nd}{4}|(?:العام|السنة|الشهر|الموسم) (?:الماضي|الماضية|السابق|السابقة|الفائت|الفائتة|المنصرم)/u;
