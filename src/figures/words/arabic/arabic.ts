import type { WordTable } from '../table.ts';
import { FATES } from './fates.ts';
import { HARM } from './harm.ts';
import { INCIDENTS } from './incidents.ts';
import { NUMBERS } from './numbers.ts';
import { PLAIN_WORDS } from './plain-words.ts';
import { TARGETS } from './targets.ts';
import { ARABIC_TIME } from './time.ts';

/**
 * Vowel signs and the spellings of alef and ya do not matter here: table and text are folded alike. The conjunctions,
 * prepositions and the article that are glued to the front of a word are stripped where the full word is unknown.
 */
export const ARABIC: WordTable = {
  lang: 'ar',
  numbers: NUMBERS,
  measures: [...HARM, ...FATES],
  words: PLAIN_WORDS,
  before: {
    over: `
      أكثر من, ما يربو على, ما يربو عن, يربو على, ما ينيف على, ينيف على, ما ينوف على, ينوف على, يفوقون, تفوق, فاق,
      فاقت, يتجاوزون, تخطى, تخطت, يتخطى, تتخطى, يزيدون على, يزيدون عن, تزيد على, تزيد عن, ما يزيد على, ما يزيد عن,
      يزيد عن, يزيد على, تجاوز, تجاوزت, يتجاوز, تتجاوز, فوق, ما يفوق, يفوق, زهاء أكثر من, أزيد من, نيف و
    `,
    at_least: 'ما لا يقل عن, لا يقل عن, لا يقلون عن, على الأقل, مالا يقل عن, بما لا يقل عن, لا تقل عن',
    about: 'نحو, حوالي, حوالى, زهاء, ما يقارب, تقريبا, يقدر ب, بنحو, قرابة نحو, زهاءة',
    nearly: 'قرابة, يناهز, تناهز, ناهز, ناهزت, ما يناهز, يقارب, يقرب من, ما يقرب من, كاد يبلغ, أقل من, يكاد يبلغ',
    up_to: `
      لم يتجاوز, لم تتجاوز, لا تتجاوز, لم تزد على, لم يزد على, لم تزد عن, لم يزد عن, لا تزيد على, لا يزيد على,
      لا تزيد عن, ما يصل إلى, يصل إلى, حتى, بحد أقصى, لا يزيد عن, لا يتجاوز, ما لا يزيد عن, كحد أقصى
    `,
  },
  after: {
    at_least: 'على الأقل, في الأقل, بالأقل, على أقل التقديرات, في أقل تقدير, كحد أدنى, أو أكثر, فأكثر, على أقل تقدير',
    over: 'ونيف',
    about: 'تقريبا, على وجه التقريب',
  },
  incidents: INCIDENTS,
  targets: TARGETS,
  wars: 'حرب, عدوان, نزاع, صراع, تمرد, ثورة, غزو, وباء, كوليرا, حملة, انتفاضة, مجاعة, تراكمية, تراكمي, حصيلة تراكمية',
  rangeJoiners: '',
  rangeOpeners: {
    بين: 'و',
    'ما بين': 'و',
    'بما بين': 'و',
    'يتراوح بين': 'و',
    'تتراوح بين': 'و',
    'يراوح بين': 'و',
    'تراوح بين': 'و',
    'يتراوحون بين': 'و',
    'يراوحون بين': 'و',
    'تراوحت بين': 'و',
  },
  changeOpeners: ['من'],
  abbreviations: '',
  prefixes: 'وال, بال, فال, كال, لل, وب, ول, ال, و, ف, ب, ل, ك',
  freeOrder: true,
  time: ARABIC_TIME,
};
