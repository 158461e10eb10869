import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { isListed, issuerOf } from '../speakers/issuer.ts';

/** "قالت وزارة الصحة إن …", "أما المنظمة فتقول إن …", "… بحسب لجنة الإنقاذ": the nearest who speaks before the number, or is cited behind it. */
export const arClaimant: Refiner = {
  name: 'ar-claimant',
  languages: ['ar'],
  refine: (drafts, context) => drafts.map((draft) => (draft.claimant === null ? credited(draft, context) : draft)),
};

function credited(draft: Draft, context: TextContext): Draft {
  const own = claimFor(draft, claimsIn(draft.sentence, context));
  if (own !== null) return amend(draft, 'ar-claimant', { claimant: own });
  const inferred = [...draft.inferred, 'claimant'];
  const issuer = isListed(draft, context) ? issuerOf(context) : null;
  const claimant = issuer ?? (draft.measure === 'deployed' ? null : carried(draft.sentence, context));
  return claimant === null ? draft : amend(draft, 'ar-claimant', { claimant, inferred });
}

interface Claim {
  readonly name: Name;
  /** Index of the verb or of "بحسب". */
  readonly at: number;
  /** Cited behind what it says. */
  readonly trails: boolean;
}

function claimFor({ at, cue, sentence: { items } }: Draft, claims: readonly Claim[]): Name | null {
  const first = Math.min(at, cue);
  const cited = claims.find((claim) => claim.trails && claim.at > first && !isParted(items, first, claim.at));
  const said = claims.findLast((claim) => claim.at < first && (!claim.trails || !isParted(items, claim.at, first)));
  const lead = claims.find((claim) => claim.at < 2 && claim.trails);
  return (cited ?? said ?? lead)?.name ?? null;
}

/** A contrast or a new speaker parts what two people say. */
function isParted(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from + 1, to)
    .some(
      (item) => /^(?:فيما|بينما|لكن|غير|اما|[;؛.])$/.test(item.text) || (is(item, 'says') && !is(item, 'according')),
    );
}

/** The speaker of the sentence before, where this one names none and none other spoke. */
function carried({ index, opensParagraph }: Sentence, context: TextContext): Name | null {
  const before = context.sentences[index - 1];
  if (opensParagraph || before === undefined) return null;
  const names = claimsIn(before, context);
  if (names.length === 0) return carried(before, context);
  return names.length === 1 || names.every(({ name }) => name.key === names[0]?.name.key)
    ? (names[0]?.name ?? null)
    : null;
}

function claimsIn(sentence: Sentence, context: TextContext): Claim[] {
  const titled = titledBy(sentence, context);
  const issued = titled ?? issuedBy(sentence, context);
  return [...(issued === null ? [] : [issued]), ...spokenIn(sentence, context)];
}

/** "الدفاع المدني: 5 قتلى": whoever stands before the colon. */
function titledBy(sentence: Sentence, { register }: TextContext): Claim | null {
  const colon = sentence.items.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 6) return null;
  const words = textOf(sentence, 0, colon);
  if (words === null || OUTLETS.test(words) || !isOffice(words, register)) return null;
  return { name: register.authority(words), at: 0, trails: false };
}

const OFFICE =
  /^(?:ال)?(?:وزارة|وزير|دفاع المدني|صحة|جيش|قوات|شرطة|هلال الأحمر|صليب الأحمر|أمم المتحدة|منظمة|هيئة|مصدر|مصادر|محافظ|لجنة|حكومة|رئاسة|قيادة|مركز|مكتب|إدارة|مديرية|نقابة|شبكة|مرصد|بلدية|متحدث|يونيسف|أونروا|حماس|حزب الله|حوثيون)(?: |$)/u;

function isOffice(words: string, register: TextContext['register']): boolean {
  return (
    OFFICE.test(words) || register.findAuthorities(words).some(({ start, end }) => start === 0 && end === words.length)
  );
}

/** "صدر عن مركز الطوارئ بيان …", "في بيان لوزارة الصحة" */
function issuedBy(sentence: Sentence, { register }: TextContext): Claim | null {
  const at = sentence.items.findIndex(
    ({ text }, i) => /^و?(?:صدر|صادر)$/u.test(text) && sentence.items[i + 1]?.text === 'عن',
  );
  const stop = sentence.items.findIndex(({ text }, i) => i > at + 2 && /^(?:بيان|البيان|تقرير|ان)$/u.test(text));
  const until = stop < 0 ? at + 8 : stop;
  const words = at < 0 || until > at + 14 ? null : textOf(sentence, at + 2, Math.min(until, sentence.items.length));
  return words === null ? null : { name: register.authority(words), at, trails: false };
}

function spokenIn(sentence: Sentence, context: TextContext): Claim[] {
  return sentence.items.flatMap((item, at): Claim[] => {
    const trails = is(item, 'according');
    if (!trails && !is(item, 'says')) return [];
    const behind = nameBehind(sentence, at);
    const told = behind !== null && !TOLD_TO.test(behind) ? behind : null;
    const text = told ?? (trails ? null : nameBefore(sentence, at));
    if (text === null || OUTLETS.test(text)) return [];
    if (PAPERS.test(text)) return againIn(sentence, context).map((name) => ({ name, at, trails }));
    return [{ name: context.register.authority(text), at, trails }];
  });
}

const OUTLETS =
  /^(?:مراسل|وكالة (?:الأنباء|رويترز|فرانس|أسوشيتد|الأناضول)|رويترز|قناة|صحيفة|فرانس برس|أسوشيتد برس|شبكة الجزيرة|موقع|تقارير|مصادر إعلامية|وسائل)/u;
/** "قال نائب المحافظ لمراسلنا": to whom it was said. */
const TOLD_TO = /^ل(?:مراسل|وكالة|صحيفة|قناة|رويترز|فرانس|إذاعة|موقع)/u;

/** "أوضح البيان": the statement speaks for whoever issued it above. */
const PAPERS =
  /^(?:(?:تفصيل|حصيلت|بيانات|أرقام|إحصاءات|إحصائيات|تقديرات)(?:ه|ها|هم)|البيان|التقرير|المصدر|المتحدث|المصدر نفسه|المصدر ذاته)$/u;

function againIn({ index }: Sentence, context: TextContext): Name[] {
  for (let i = index - 1; i >= Math.max(0, index - 6); i -= 1) {
    const before = context.sentences[i];
    const last = before === undefined ? undefined : claimsIn(before, context).at(-1);
    if (last !== undefined) return [last.name];
  }
  return [];
}

const LONGEST = 9;

/** The subject behind the verb, up to what is said. */
function nameBehind(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  const next = items[verb + 1]?.text ?? '';
  if (next === 'عن' && !is(items[verb], 'according')) return null;
  const led = /^(?:ل|عن|الي)$/.test(next) ? verb + 2 : verb + 1;
  const from = is(items[verb], 'according') && /ما$/.test(items[verb]?.text ?? '') ? led + 1 : led;
  const said = items[from]?.text === 'ما' ? from + 2 : from;
  return said > from ? nameFrom(sentence, said) : nameFrom(sentence, from);
}

function nameFrom(sentence: Sentence, from: number): string | null {
  const { items } = sentence;
  let to = from;
  while (to < items.length && to < from + LONGEST && !endsName(items, to, from)) to += 1;
  return to === from ? null : textOf(sentence, from, to);
}

function endsName(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i];
  if (item === undefined || item.count !== null || item.kind === 'mark')
    return item?.text !== '-' && item?.text !== '–';
  if (
    /^(?:و?ب?ا?ن|ان|بان|انه|انها|انهم|بانه|بانها|عن|علي|الي|ل|منذ|خلال|يوم|امس|اليوم|مساء|صباح|فجر|صباحا|ليلا|ظهرا|فجرا|لاحقا|سابقا|ايضا|حينها|رسميا|بعد|عقب|مع|كما|قد|لا|لم|ما)$/.test(
      item.text,
    )
  )
    return true;
  if (/^(?:انه|بان)/.test(item.text) && i > from) return true;
  if (item.text === 'في') return /^(?:بيان|تصريح|حديث|حصيلة|وقت|تقرير|مؤتمر|منشور)/.test(items[i + 1]?.text ?? '');
  if (is(item, 'people') && (/^ال/.test(item.text) || i > from)) return true;
  if (is(item, 'toll', 'event', 'including', 'amounts-to', 'weekday')) return true;
  if (is(item, 'passive', 'active', 'happens') && i > from && !is(item, 'person')) return true;
  return is(item, 'says', 'clause', 'no') && i > from;
}

/** "أما منظمة الصحة العالمية فتقول", "مؤرخون فرنسيون يقدرون": the speaker stands before its verb. */
function nameBefore(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  if (/^و?قد$/.test(items[verb - 1]?.text ?? '')) return nameUntil(sentence, verb - 1);
  return nameUntil(sentence, verb);
}

function nameUntil(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  let from = verb;
  while (from > 0 && from > verb - 6 && !opensName(items, from - 1)) from -= 1;
  const led = from > 0 && /^(?:و?اما|و?لكن|ان|و?قد|بان|[وف]?كان|[وف]?كانت|:|؛)$/.test(items[from - 1]?.text ?? '');
  return from < verb && (led || from === 0) ? textOf(sentence, from, verb) : null;
}

function opensName(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return (
    item === undefined ||
    item.count !== null ||
    item.kind === 'mark' ||
    /^(?:و?اما|و?لكن|ان|بان|[وف]?كان|[وف]?كانت)$/.test(item.text) ||
    is(item, 'says', 'clause', 'passive', 'happens')
  );
}

/** Records and estimates speak for the office that keeps them. */
const SOURCES = /^(?:سجلات|بيانات|أرقام|إحصاءات|إحصائيات|تقديرات|حصيلة|تقرير|بيان|مصادر) (?=\S+ )/u;

function textOf({ items, text, start }: Sentence, from: number, to: number): string | null {
  const words = text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start).trim();
  const office = words.replace(SOURCES, '');
  return office.length < 3 ? null : office;
}
