import type { Measure } from '../../../domain/figure.ts';
import { type Count, type Item, is, measureOf } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import { anchorOf, type Draft, type FindContext, type Finder, type Sentence } from '../../rule.ts';

/**
 * A line of a list that says who or where, and how many, under a heading that says what: "Dead: 17, among them" / "- residents:
 * 11"; "Evacuated by municipality:" / "Solm 11,200"; "Karsk: none". A heading with a number is the whole of the lines.
 */
export const listLine: Finder = {
  name: 'list-line',
  languages: ['en', 'ar'],
  needsNoNumber: true,
  find: (sentence, context) => {
    const told = toldAbove(sentence, context);
    if (told === null) return [];
    const line = entryOf(sentence.items);
    if (line === null || context.drafts.length > 0 || context.isTaken(line.at)) return [];
    const { at, to, count } = line;
    const part = told.whole === null || told.whole.count.unit !== 'people' ? {} : { partOf: anchorOf(told.whole) };
    return [{ at, measure: told.measure, cue: at, from: at, to, ...part, ...(count === undefined ? {} : { count }) }];
  },
};

interface Told {
  readonly measure: Measure;
  readonly whole: Draft | null;
}

/** The one measure that the heading tells; its own number is the whole of what stands below. */
function toldAbove({ index }: Sentence, { heading, told }: FindContext): Told | null {
  if (heading === null || heading.index >= index) return null;
  const measures = new Set(
    heading.items.flatMap((item) => measureOf(item, 'people', 'toll', 'passive', 'state', 'event') ?? []),
  );
  const [measure] = measures;
  if (measures.size !== 1 || measure === undefined) return null;
  const whole = told.find((draft) => draft.sentence === heading && draft.partOf === null && draft.measure === measure);
  return { measure, whole: whole ?? null };
}

interface Entry {
  readonly at: number;
  readonly to: number;
  readonly count?: Count;
}

/** "[-] residents: 11", "Lower Osk 5,150", "[*] Velin – none": a label of up to five words, one number, and the end of the line. */
function entryOf(items: readonly Item[]): Entry | null {
  const from = items[0]?.kind === 'mark' ? 1 : 0;
  const at = items.findIndex((item, i) => i >= from && (item.count !== null || NONE.test(item.text)));
  const colon = /^[:–—|-]$/.test(items[at - 1]?.text ?? '') ? at - 1 : at;
  const label = items.slice(from, colon);
  const named = label.length > 0 && label.length <= 5 && label.every(isLabelWord);
  if (!named || !/^[,;(.]$/.test(items[at + 1]?.text ?? '.')) return null;
  if (items[at]?.count)
    return items[at]?.count?.sifted === null && items[at]?.count?.unit === 'people' ? { at, to: at + 1 } : null;
  return colon < at ? { at, to: at + 1, count: countedWord(items[at], 0) } : null;
}

const NONE = /^(?:none|nil|nobody)$/;

function isLabelWord(item: Item): boolean {
  if (item.kind === 'mark') return /^['’-]$/.test(item.text);
  return (
    item.kind === 'word' &&
    item.count === null &&
    !is(item, 'auxiliary', 'says', 'clause', 'thing', 'other-fate', 'month', 'weekday', 'label')
  );
}
