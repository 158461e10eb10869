import type { Name } from '../../domain/figure.ts';
import { listedIn } from './listed.ts';
import { isOneSlavicName, isSlavicAnybody } from './slavic-forms.ts';
import { isTransliteration } from './transliteration.ts';
import { isPartGroup } from './victim-groups.ts';

/** How two names of victims or places stand to one another. */
export type Relation =
  /** The same, or neither is stated. */
  | 'equal'
  /** Only one of them is stated. */
  | 'unstated'
  /** The first lies within the second. */
  | 'inside'
  /** The first contains the second. */
  | 'around'
  | 'apart';

/** By register keys where both are known, by their words where one is not. */
export function relateNames(a: Name | null, b: Name | null): Relation {
  if (a === b || a?.key === b?.key) return 'equal';
  if (a !== null && b !== null) {
    if (a.within.includes(b.key)) return 'inside';
    if (b.within.includes(a.key)) return 'around';
    if (isKnown(a) && isKnown(b) && wordsOf(a).size > 0 && wordsOf(b).size > 0) return 'apart';
    if (areFoes(a, b)) return 'apart';
    // Nobody knows of which country a village is that the register does not have.
    if (isKnown(a) !== isKnown(b) && isCountry(a) !== isCountry(b)) return 'unstated';
    // Nor whether two that it does not have are one, where no rule transcribes the script.
    if (!isKnown(a) && !isKnown(b) && areOfTwoScripts(a, b)) return 'unstated';
  }
  return relateLists(a, b) ?? relateWords(wordsOf(a), wordsOf(b));
}

/** "Marrow" lies in "Marrow and Tarsia", though it has fewer words; null where neither name lists several. */
function relateLists(a: Name | null, b: Name | null): Relation | null {
  const [these, those] = [a, b].map((name) => (name === null ? null : listedIn(name)));
  if (a === null || b === null || (these == null && those == null)) return null;
  const isInside = isListedIn(these ?? [a], those ?? [b]);
  const isAround = isListedIn(those ?? [b], these ?? [a]);
  if (isInside) return isAround ? 'equal' : 'inside';
  return isAround ? 'around' : 'apart';
}

function isListedIn(names: readonly Name[], list: readonly Name[]): boolean {
  return names.every((name) =>
    list.some((other) => ['equal', 'inside'].includes(relateWords(wordsOf(name), wordsOf(other)))),
  );
}

/** "12 soldiers" and "58 militants" of one army's report: its own, and those whom it fights. */
export function areFoes(a: Name | null, b: Name | null): boolean {
  const keys = [a?.key, b?.key];
  return keys.includes('forces') && keys.includes('fighters');
}

/** A whole country, or its people: both have the country's key. */
export function isCountry(name: Name | null): boolean {
  return name !== null && name.within.length === 0 && /^[a-z]{2}$/.test(name.key);
}

/** A people: that of one country, or those of a continent, who are counted on like one. */
export function isNation(name: Name | null): boolean {
  return isCountry(name) || MANY_NATIONS.has(name?.key ?? '');
}

const MANY_NATIONS: ReadonlySet<string> = new Set([
  'africans',
  'asians',
  'central-asians',
  'latin-americans',
  'foreigners',
  'mercenaries',
]);

/** The words of a name that tell it from another, "North Korean troops" → north, korean. Empty for "people". */
export function wordsOf(name: Name | null): ReadonlySet<string> {
  if (name === null) return NOTHING;
  const known = CACHE.get(name);
  if (known !== undefined) return known;
  // "Sample district, Ruritania": what it lies in tells it from no other.
  const own = name.within.length > 0 ? (name.text.split(', ')[0] ?? name.text) : name.text;
  const telling = foldedWords(isKnown(name) ? name.name : own.replace(OWNER, '')).filter((word) => !isAnybody(word));
  const proper = telling.filter((word) => !PLACE_KINDS.has(word));
  const words = new Set(proper.length > 0 ? proper : telling);
  CACHE.set(name, words);
  return words;
}

function isAnybody(word: string): boolean {
  return ANYBODY.has(word) || isSlavicAnybody(word);
}

export function foldedWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !FILLERS.has(word));
}

/** The words of a name as a text has it. Asked of every two who speak. */
export function wordsAsWritten(name: Name): readonly string[] {
  const known = WRITTEN.get(name) ?? foldedWords(name.text);
  WRITTEN.set(name, known);
  return known;
}

const WRITTEN = new WeakMap<Name, readonly string[]>();

function relateWords(a: ReadonlySet<string>, b: ReadonlySet<string>): Relation {
  // A count of children is not the count of everybody, however little the text says about the rest.
  if (!sameGroups(a, b)) return 'apart';
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 'equal' : 'unstated';
  let shared = 0;
  for (const word of a) if (b.has(word) || hasName(word, b)) shared += 1;
  if (shared === a.size) return shared === b.size ? 'equal' : 'around';
  return shared === b.size ? 'inside' : 'apart';
}

/** Two names that no rule transcribes into one another, of which the register has one at most. */
export function areOfTwoScripts(a: Name | null, b: Name | null): boolean {
  if (a === null || b === null || (isKnown(a) && isKnown(b))) return false;
  return scriptOf(a) !== scriptOf(b);
}

/** The scripts that transliteration knows count as one; what says nothing but who died is in no script. */
export function scriptOf(name: Name): Script {
  const known = SCRIPT.get(name);
  if (known !== undefined) return known;
  const [first = ''] = wordsOf(name);
  const script = /\p{Script=Arabic}/u.test(first) ? 'arabic' : /\p{Script=Hangul}/u.test(first) ? 'hangul' : 'european';
  SCRIPT.set(name, script);
  return script;
}

export const SCRIPTS = ['arabic', 'hangul', 'european'] as const;
type Script = (typeof SCRIPTS)[number];

function hasName(word: string, names: ReadonlySet<string>): boolean {
  for (const name of names) if (isOneName(word, name)) return true;
  return false;
}

/** One name in two scripts, or in two cases. */
export function isOneName(a: string, b: string): boolean {
  return a === b || isPluralOf(a, b) || isPluralOf(b, a) || isTransliteration(a, b) || isOneSlavicName(a, b);
}

/** "Ruritanians" and "Ruritanian soldiers". */
function isPluralOf(many: string, one: string): boolean {
  return one.length > 3 && many === `${one}s`;
}

function sameGroups(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return hasGroupsOf(a, b) && hasGroupsOf(b, a);
}

function hasGroupsOf(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of words) if (isPartGroup(word) && !others.has(word)) return false;
  return true;
}

/** The register has it. */
export function isKnown(name: Name): boolean {
  return !name.key.startsWith('~');
}

/** "*Ruritania's* Sample mine": where a name of its own follows, whose it is tells nothing more. */
const OWNER = /^\p{Lu}[\p{L}-]+['’]s (?=(?:.* )?\p{Lu})/u;
const SCRIPT = new WeakMap<Name, Script>();
const CACHE = new WeakMap<Name, ReadonlySet<string>>();
const NOTHING: ReadonlySet<string> = new Set();

const FILLERS = new Set([
  'the',
  'of',
  'in',
  'and',
  'an',
  'at',
  'on',
  'for',
  'from',
  'its',
  'their',
  'his',
  'all',
  'other',
]);

/** Words for anybody: they say nothing about who it was. */
const ANYBODY = new Set(
  foldedWords(`people person persons human humans men man victims victim casualties casualty dead killed wounded injured deaths
  death injuries martyrs martyr bodies body individuals others residents inhabitants locals lives
  troops troop soldiers soldier servicemen serviceman personnel forces force fighters military army armed units special
  enemy survivors citizens nationals population remains corpses
  جثة جثث جثمان جثامين رفات قتيل قتيلا قتلى جريح جريحا جرحى شهيد شهداء شخص اشخاص شخصا مفقود مفقودين
  المفقودين المفقودون القتلى الجرحى الضحايا 시신 유해 사망자 부상자 실종자 사상자 피해자 연락두절자`),
);

/** Words for a kind of place: the valley, the district and the town of one name are one place to reporters. */
const PLACE_KINDS = new Set(
  foldedWords(`valley district region province city town village area county state governorate oblast coast border direction front
  municipality department prefecture suburb neighbourhood neighborhood section sector camp river mine mines colliery pit shaft quarry
  market bazaar port harbour harbor airport station dam bridge factory plant refinery warehouse hospital school university dormitory
  шахта шахте шахты шахту шахтой рудник руднике рудника разрез разрезе карьер карьере карьера рынок рынке рынка порт порту порта
  аэропорт аэропорте вокзал вокзале станция станции завод заводе завода фабрика фабрике больница больнице госпиталь госпитале школа
  школе общежитие общежитии шахті шахти рудник руднику ринок ринку ринка завод заводі вокзалі лікарня лікарні школі гуртожиток гуртожитку
  район районе района область области регион регионе город городе городу село селе поселок поселке граница границе
  районі району область області місто місті місто селі селище кордон кордоні г гор м с сел пос дер смт пгт обл р-н р-не р-ні
  деревня деревне деревню деревни хутор хуторе хутора хутір хуторі станица станице станицу станицы аул ауле кишлак кишлаке
  поселке поселка селища селищі громада громаді громаду громади край крае края`),
);
