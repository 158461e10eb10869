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

function isApposed(draft: Draft): boolean {
  const { measure, cue, sentence, end } = draft;
  const { items } = sentence;
  if (measure === 'killed' && NEUTRALISED.test(items[cue]?.text ?? ''))
    return DEFINED.test(sentence.text.slice(end - sentence.start));
  if (measure !== 'killed' || !is(items[cue], 'loss')) return false;
  const from = items.findIndex((item) => item.start >= end);
  const told = items.findIndex(
    (item, i) => i >= from && i < from + REACH && measureOf(item, 'passive') === 'casualties',
  );
  if (from < 0 || told < 0 || items.slice(from, told).some((item) => item.count !== null || is(item, 'auxiliary')))
    return false;
  return items[told - 1]?.text === ',' && /^[,.;]?$/.test(items[told + 1]?.text ?? '');
}

const NEUTRALISED = /^(?:neutralised|neutralized|neutralising|neutralizing|put out of action)$/;
/** "neutralised, *that is killed, wounded or captured*": armies say what they mean by the word. */
const DEFINED =
  /^[^.]{0,40}?[,(:–—-] ?(?:i\.e\.|that is|meaning|which means|a term)?,? ?(?:either )?(?:killed|dead|surrendered|captured|wounded),? [^.]{0,40}\bor (?:were |was )?(?:captured|wounded|killed|surrendered|taken)/i;
