import { type Count, type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { countsPeople, groupEnd, isFree, isPart, partsClauses } from './clause.ts';
import { isOnePerson } from './one-person.ts';

/** «12 человек, в том числе трое детей»; «Серед загиблих двоє дітей»; «Из них пятеро несовершеннолетние». */
export const slavicPart: Finder = {
  name: 'slavic-part',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find({ items }, context) {
    const finds: Find[] = [];
    items.forEach((item, at) => {
      if (!isFree(items, at, context) || is(items[at + 1], 'rank')) return;
      const described = isDescribed(items, at) || isGrave(items, at) || isAmong(items, at) || isOutOf(items, at);
      const alone = isBareOfThem(items, at) || described || toldKind(items, at) !== null;
      if (!countsPeople(items, at, true) && !alone) return;
      const whole =
        isPart(items, at) || continuesPart(items, at, finds) || described
          ? wholeFor(context.drafts, context.before, at, hasNumberBefore(items, at))
          : null;
      if (whole === null || item.count === null || (described && isMore(item.count, whole))) return;
      if (whole.measure === 'killed' && isGrave(items, at)) {
        finds.push({ at, measure: 'wounded', cue: at, from: at, to: groupEnd(items, at) });
        return;
      }
      const measure = toldKind(items, at) ?? whole.measure;
      finds.push({ at, measure, cue: at, from: at, to: groupEnd(items, at), partOf: anchorOf(whole) });
    });
    return finds;
  },
};

/** «шість тіл, *два — дитячі*», «поранено 17; *троє — діти*»: a bare number, a dash, and who they are. */
function isDescribed(items: readonly Item[], at: number): boolean {
  const opens = at === 0 || /^[,;(]$/.test(items[at - 1]?.text ?? '') || is(items[at - 1], 'conjunction');
  if (!opens || !/^[—–]$/.test(items[at + 1]?.text ?? '')) return false;
  const [who, next] = [items[at + 2], items[at + 3]];
  const ends = next === undefined || /^[,.;)]$/.test(next.text) || is(next, 'conjunction', 'preposition');
  return ends && (is(who, 'person') || isOnePerson(who) || PERSONAL.test(who?.text ?? ''));
}

/** «Із 34 загиблих *29 — від* куль», «Из 120 эвакуированных *40 — дети*»: right behind the whole that they are out of. */
function isOutOf(items: readonly Item[], at: number): boolean {
  if (!/^[—–]$/.test(items[at + 1]?.text ?? '')) return false;
  const whole = items.findLastIndex(({ count }, i) => i < at && count?.sifted === null);
  return whole > 0 && /^(?:з|із|зі|из|с|со)$/u.test(items[whole - 1]?.text ?? '') && groupEnd(items, whole) === at;
}

/** «пострадали тринадцать жильцов, *двое* в тяжёлом состоянии», «*Троє* перебувають у важкому стані», «*Двое* — в реанимации» */
export function isGrave(items: readonly Item[], at: number): boolean {
  const before = is(items[at - 1], 'others') ? at - 2 : at - 1;
  const opens = before < 0 || /^[,;—–]$/.test(items[before]?.text ?? '') || is(items[before], 'conjunction');
  const dashed = /^[—–-]$/.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const inside =
    is(items[dashed], 'auxiliary', 'adverb') || STAYS.test(items[dashed]?.text ?? '') ? dashed + 1 : dashed;
  if (!opens || !/^(?:у|в)$/u.test(items[inside]?.text ?? '')) return false;
  return items.slice(inside + 1, inside + 4).some(({ text }) => GRAVE.test(text));
}

/** «в тяжёлом *состоянии*», «у *реанімації*» */
const GRAVE = /^(?:состоянии|стані|реанимации|реанімації|коме|комі)$/u;

const STAYS = /^(?:находятся|находится|остаются|перебувають|перебуває|залишаються|лишаються)$/u;

/** «погибли двенадцать; *двое детей* среди мёртвых» */
function isAmong(items: readonly Item[], at: number): boolean {
  const to = groupEnd(items, at);
  return (
    /^(?:серед|среди)$/u.test(items[to]?.text ?? '') && is(items[to + 1], 'people') && countsPeople(items, at, true)
  );
}

const PERSONAL =
  /^(?:дитяч|детск|жіноч|женск|чоловіч|мужск|неповнол|несоверш|малю|малыш|немовл|младен|пенсіон|пенсион|іноземц|иностран)/u;

function isMore(count: Count, whole: Draft): boolean {
  return (count.low ?? 0) >= (whole.count.high ?? whole.count.low ?? 0);
}

/** «398 осіб, з яких *санітарних* — 171», «до 1,2 млн, з яких 300 тис. — *загиблі*», «*Загиблих* серед них — 260»: what befell the part. */
function toldKind(items: readonly Item[], at: number): Draft['measure'] | null {
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (is(items[i], 'of-them', 'including'))
      return KINDS.find(([stem]) => stem.test(items[i - 1]?.text ?? ''))?.[1] ?? behindDash(items, at);
    if (/^[,;.]$/.test(items[i]?.text ?? '') || items[i]?.count != null) return null;
    const kind = KINDS.find(([stem]) => stem.test(items[i]?.text ?? ''));
    if (kind !== undefined) return kind[1];
  }
  return behindDash(items, at);
}

function behindDash(items: readonly Item[], at: number): Draft['measure'] | null {
  if (!/^[—–]$/.test(items[at + 1]?.text ?? '')) return null;
  return KINDS.find(([stem]) => stem.test(items[at + 2]?.text ?? ''))?.[1] ?? null;
}

const KINDS = [
  [/^(?:безповорот|безвозврат|загибл|погибш|убит|вбит)/u, 'killed'],
  [/^(?:санітарн|санитарн|поранен|ранен|травмован)/u, 'wounded'],
  [/^(?:полонен|пленн)/u, 'captured'],
  [/^(?:зникл|пропавш)/u, 'missing'],
] as const;

/** «з них за листопад — 31 190», «из них 63 — безвозвратно»: nothing but the number. */
function isBareOfThem(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return isPart(items, at) && (next === undefined || /^[,.;)–—-]$/.test(next.text));
}

/** The nearest figure before the part, in this sentence or the one before. */
function wholeFor(
  drafts: readonly Draft[],
  before: readonly Draft[],
  at: number,
  startsElsewhere: boolean,
): Draft | null {
  const here = drafts.filter((draft) => draft.at < at).toSorted((a, b) => b.at - a.at);
  if (here.length === 0 && startsElsewhere) return null;
  return (
    here.find(({ partOf }) => partOf === null) ?? here[0] ?? before.findLast(({ partOf }) => partOf === null) ?? null
  );
}

/** A number of something else before it in the sentence is what the part belongs to: «94 дрона, из них 31 …». */
function hasNumberBefore(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some(({ count }) => count !== null);
}

/** «в том числе трое детей и две женщины». */
function continuesPart(items: readonly Item[], at: number, finds: readonly Find[]): boolean {
  const last = finds.at(-1);
  if (last === undefined || last.to > at || at - last.to > 3) return false;
  return items
    .slice(last.to, at)
    .every(
      (item) =>
        !partsClauses(item) &&
        (/^[,—–]$/.test(item.text) ||
          is(item, 'conjunction', 'others') ||
          KINDS.some(([stem]) => stem.test(item.text))),
    );
}
