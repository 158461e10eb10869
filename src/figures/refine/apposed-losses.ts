import { is, measureOf } from '../item.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';

/** "has lost 4,000 soldiers in the east, *killed and wounded*": what stands behind the comma tells what "lost" means. */
export const apposedLosses: Refiner = {
  name: 'apposed-losses',
  languages: ['en'],
  refine: (drafts) =>
    drafts.map((draft) => (isApposed(draft) ? amend(draft, 'apposed-losses', { measure: 'casualties' }) : draft)),
};

const REACH = 12;

function isApposed({ measure, cue, sentence: { items }, end }: Draft): boolean {
  if (measure !== 'killed' || !is(items[cue], 'loss')) return false;
  const from = items.findIndex((item) => item.start >= end);
  const told = items.findIndex(
    (item, i) => i >= from && i < from + REACH && measureOf(item, 'passive') === 'casualties',
  );
  if (from < 0 || told < 0 || items.slice(from, told).some((item) => item.count !== null || is(item, 'auxiliary')))
    return false;
  return items[told - 1]?.text === ',' && /^[,.;]?$/.test(items[told + 1]?.text ?? '');
}
