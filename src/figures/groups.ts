import { isCueNoun } from './groups/cue-noun.ts';
import { CYRILLIC } from './groups/cyrillic.ts';
import { endsGroup } from './groups/ends-group.ts';
import type { Group } from './groups/group.ts';
import { kindOf } from './groups/kind-of-noun.ts';
import { type Item, is, measureOf } from './item.ts';
import { PLANNED } from './planned-number.ts';

const LONGEST = 9;

/** Reads the noun group behind the count at `at`. */
export function groupAfter(items: readonly Item[], at: number): Group {
  let to = skipOf(items, at + 1);
  let head = -1;
  let kind: Group['kind'] = 'none';
  let cue = -1;
  for (let i = to; i < items.length && i < at + LONGEST; i += 1) {
    const item = items[i];
    if (item === undefined || endsGroup(items, i, kind)) break;
    if (cue >= 0 && isPlainNoun(items[cue]) && item.senses.length === 0 && item.kind === 'word') break;
    if (cue === i - 1 && isPlainNoun(items[cue]) && isOfSpeaker(item)) break;
    if (cue === i - 1 && isShortParticiple(items[cue]) && !is(item, 'person')) break;
    if (cue === i - 1 && (DOING.test(item.text) || isIncidentOf(items[cue], item))) break;
    if (item.kind === 'mark') continue;
    const dead = isOfTheDead(items[cue], item);
    if (isCueNoun(items, i) && !dead) cue = i;
    kind = dead || isTheEnemy(items, i) ? 'person' : kindOf(item, kind);
    head = i;
    to = i + 1;
  }
  const measure = cue < 0 ? null : measureOf(items[cue], 'people', 'state', 'passive');
  if (measure !== null && (cue === head || kind === 'person')) return { to, head, kind: 'measure', measure, cue };
  return { to, head, kind, measure: null, cue: -1 };
}

/** "12 *dead prisoners*", «53 *погибших военнопленных*»: what they had been before. "1,200 *bodies of fallen* soldiers": who they were. */
function isOfTheDead(cue: Item | undefined, noun: Item): boolean {
  const before = measureOf(cue, 'people', 'state', 'passive');
  if (before === 'bodies') return measureOf(noun, 'people', 'state', 'passive') === 'killed';
  return (
    (before === 'killed' || before === 'wounded') &&
    /^(?:captured|displaced|deployed)$/.test(measureOf(noun, 'people', 'state') ?? '')
  );
}

/** «555 *освобождены* вне обменов»: a predicate, behind which nothing is counted. */
function isShortParticiple(item: Item | undefined): boolean {
  return is(item, 'passive') && !is(item, 'people') && SHORT.test(item?.text ?? '');
}

const SHORT = /[а-яіїєґ]{2}(?:[еа]н[оаыі]?|[иуя]т[оаыі]?)$/u;

/** "thousands more wounded *fighting* for others": what they did, and no noun. */
const DOING = /^(?:fighting|serving|defending|fleeing|crossing|trying|attempting|waiting|working|seeking|travelling)$/;

/** «о сотне погибших *глава* округа …», «о тысяче погибших *опровергли*»: who speaks of them, and what is said. */
function isOfSpeaker({ text, senses }: Item): boolean {
  return CYRILLIC.test(text) && senses.length > 0 && senses.every(({ tag }) => tag === 'label' || tag === 'denies');
}

/** «о 165 жертвах *обстрелов*», «24 загиблих *аварії*»: in the genitive, of what they died. */
function isIncidentOf(cue: Item | undefined, noun: Item): boolean {
  return isPlainNoun(cue) && is(noun, 'incident') && CYRILLIC.test(noun.text);
}

/** "hundreds *of* people", "137 *of its* soldiers", "a third *of the* dead", "4,000 *of the 11,000* troops". */
function skipOf(items: readonly Item[], at: number): number {
  // "11,000 *such* bodies"
  if (items[at]?.text === 'such' && is(items[at + 1], 'people', 'person')) return at + 1;
  const share = items[at - 1]?.count?.unit === 'fraction';
  if (items[at]?.text !== 'of' && !share) return at;
  let i = items[at]?.text === 'of' ? at + 1 : at;
  while (is(items[i], 'stop') && i < at + 4) i += 1;
  if (is(items[i], 'single') && PLANNED.test(items[i + 1]?.text ?? '') && items[i + 2]?.count) return i + 3;
  const owner = items.findIndex((item, k) => k > i && k < i + 4 && /^['’]s$/.test(item.text));
  if (owner > 0 && items[owner + 1]?.count) return owner + 2;
  return items[i]?.count ? i + 1 : i;
}

/** "18 fatalities overnight" ends at the noun; "1,130 dead cranes" does not: there the word is an adjective. */
function isPlainNoun(item: Item | undefined): boolean {
  return is(item, 'people') && !is(item, 'state', 'passive');
}

/** "six *of the enemy*" */
function isTheEnemy(items: readonly Item[], i: number): boolean {
  return items[i]?.text === 'enemy' && items[i - 1]?.text === 'the' && items[i - 2]?.text === 'of';
}
