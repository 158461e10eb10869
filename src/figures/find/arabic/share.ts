import type { Measure } from '../../../domain/figure.ts';
import { type Count, type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../../rule.ts';

/** "معظمهم من النساء", "نصفهم أطفال": a share of the people counted before; "ثلثا القتلى", "70 في المئة من القتلى": of those the noun names. */
export const arShare: Finder = {
  name: 'ar-share',
  languages: ['ar'],
  needsNoNumber: true,
  find: (sentence, { drafts, isTaken }) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (LEFT.test(sentence.items[at - 1]?.text ?? '')) return [];
      if (item.count?.unit === 'fraction' && !isTaken(at))
        return isOwned(item) ? ofThem(sentence, at, drafts) : ofNoun(sentence, at);
      const whole = MOST.test(item.text) ? wholeBefore(sentence, at, drafts) : null;
      if (whole === null) return [];
      const find = { at, cue: at, from: at, to: at + 1, count: majority(sentence, item) };
      return [{ ...find, measure: whole.measure, of: anchorOf(whole) }];
    }),
};

/** "غادر نصفهم المستشفى", "عاد معظمهم": what became of them later is another matter. */
const LEFT = /^[وفق]?د? ?(?:غادر|غادرت|عاد|عادت|خرج|خرجت|نجا|تعافى|تعافي|شفي|سرح|يغادر|يعود)$/u;

/** "ثلاثة أرباعهم" */
function isOwned({ text }: Item): boolean {
  return /(?:هم|هن)$/u.test(text);
}

function ofThem(sentence: Sentence, at: number, drafts: readonly Draft[]): Find[] {
  const whole = wholeBefore(sentence, at, drafts);
  return whole === null ? [] : [{ at, measure: whole.measure, cue: at, from: at, to: at + 1, of: anchorOf(whole) }];
}

function ofNoun({ items }: Sentence, at: number): Find[] {
  const cue = items[at + 1]?.text === 'من' ? at + 2 : at + 1;
  const measure: Measure | null = measureOf(items[cue], 'people');
  return measure === null ? [] : [{ at, measure, cue, from: at, to: cue + 1 }];
}

const MOST = /^و?(?:معظم|اغلب|غالبيت|اكثريت|اغلبيت|جل)(?:هم|هن)$/u;

/** The last whole number of the sentence, with nothing but its own clause between. */
function wholeBefore({ items }: Sentence, at: number, drafts: readonly Draft[]): Draft | null {
  const whole = drafts
    .filter((draft) => draft.at < at && draft.count.unit === 'people' && draft.partOf === null)
    .toSorted((a, b) => b.at - a.at)[0];
  if (whole === undefined) return null;
  return items.slice(whole.at + 1, at).some((item) => item.count?.sifted === null || is(item, 'other-fate'))
    ? null
    : whole;
}

function majority({ text, start }: Sentence, item: Item): Count {
  const written = text.slice(item.start - start, item.end - start);
  const shape = { unit: 'fraction', rounding: 0.05, indefinite: false, sifted: null } as const;
  return { low: 0.5, high: null, qualifier: 'over', ...shape, numberStart: item.start, numberEnd: item.end, written };
}
