/**
 * Whether an Arabic and an English name of an office say the same word for word: "المرصد السوري لحقوق الإنسان" and "the Syrian
 * Observatory for Human Rights". A word that the table does not have leaves it open.
 */
export function saysTheSameInArabic(arabic: string, english: string): boolean {
  if (!ARABIC.test(arabic) || ARABIC.test(english)) return false;
  const [x, y] = [conceptsOf(arabic, arabicStems), conceptsOf(english, englishForms)];
  return x !== null && y !== null && x.size >= LEAST && x.size === y.size && [...x].every((concept) => y.has(concept));
}

const ARABIC = /\p{Script=Arabic}/u;
/** "The Red Crescent" alone is of any country. */
const LEAST = 3;

function conceptsOf(name: string, forms: (word: string) => readonly string[]): ReadonlySet<string> | null {
  const words = name.match(/[\p{L}\p{M}]+/gu) ?? [];
  const concepts = words
    .map((word) => forms(word))
    .filter((known) => !known.some((form) => SMALL.has(form)))
    .map((known) => known.map((form) => CONCEPTS.get(form)).find((concept) => concept !== undefined));
  return concepts.some((concept) => concept === undefined)
    ? null
    : new Set(concepts.flatMap((concept) => concept ?? []));
}

/** Without marks, glued prepositions, the article and the endings of gender and number. */
function arabicStems(word: string): readonly string[] {
  const bare = word.replace(/\p{M}/gu, '').replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/ة/g, 'ه');
  const heads = [bare, bare.replace(/^[ولب](?=..)/, ''), bare.replace(/^و?(?:ال|لل)/, ''), bare.replace(/^ول/, '')];
  return heads.flatMap((head) => [
    head,
    head.replace(/(?<=..)(?:يين|ين|ون|ات|يه|ه)$/, ''),
    head.replace(/(?<=...)ي$/, ''),
  ]);
}

function englishForms(word: string): readonly string[] {
  const lower = word.toLowerCase();
  return [lower, lower.replace(/s$/, ''), lower.replace(/ies$/, 'y')];
}

const SMALL: ReadonlySet<string> = new Set(['the', 'for', 'of', 'and', 'in', 'on', 'to', 'في', 'من', 'عن', 'علي']);

/** A concept a line: its English words, then the Arabic stems. */
const CONCEPTS: ReadonlyMap<string, string> = new Map(
  `observatory monitor = مرصد
  network = شبك شبكه
  centre center = مركز
  committee commission authority agency = لجن لجنه هيي هييه هيئ هيئه مفوض مفوضيه
  organization organisation = منظم منظمه
  association society league = جمعي جمعيه رابط رابطه
  foundation institution institute = مؤسس مؤسسه موسسه معهد
  union syndicate = اتحاد نقاب نقابه
  office bureau = مكتب
  directorate department = مديري مديريه ادار اداره دائره داير
  group = مجموع مجموعه
  campaign = حمل حمله
  club = نادي ناد
  service = خدم خدمه جهاز
  rights = حقوق حق
  human = انسان
  protection = حمايه حماي
  civilian civil = مدني مدن
  defence defense = دفاع
  documentation = توثيق
  statistics statistical = احصاء احصا
  monitoring = رصد
  doctor physician = اطباء اطبا طبيب
  lawyer = محام محامي
  journalist = صحفي صحف صحافي
  prisoner detainee = اسري اسر سجناء سجنا معتقل اسير
  missing = مفقود
  martyr victim = ضحايا شهداء شهدا
  relief aid = اغاث اغاثه
  emergency = طوارئ طواري
  rescue = انقاذ
  health = صحه صح
  medical = طبي طب
  justice = عدال عداله
  accountability = مساءل مساءله
  violation = انتهاك
  landmine mine = الغام لغم
  child children = اطفال طفل
  women = نساء مراه
  refugee = لاجئ لاجي
  migrant migration = مهاجر هجره
  affairs = شؤون شوون
  media = اعلام
  studies research = دراس بحوث ابحاث
  peace = سلام
  national = وطن وطني قومي
  international = دول دولي
  central = مركزي
  general = عام عامه
  independent = مستقل مستقله
  arab = عرب عربي
  syrian = سوري سور
  sudanese = سودان سوداني
  libyan = ليبي ليب
  yemeni = يمن يمني
  iraqi = عراق عراقي
  lebanese = لبنان لبناني
  palestinian = فلسطين فلسطيني
  egyptian = مصري
  tunisian = تونس تونسي
  jordanian = اردن اردني
  algerian = جزاير جزائر جزايري جزائري
  moroccan = مغرب مغربي
  somali = صومال صومالي
  kurdish = كرد كردي
  israeli = اسراييل اسرائيل اسرائيلي اسراييلي`
    .split('\n')
    .flatMap((line) => {
      const [english = '', arabic = ''] = line.trim().split(' = ');
      const [concept = ''] = english.split(' ');
      return `${english} ${arabic}`.split(' ').map((form): [string, string] => [form, concept]);
    }),
);
