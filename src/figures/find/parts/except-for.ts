import { groupAfter } from '../../groups.ts';
import { is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { zero } from '../zero.ts';

/** "Nobody was hurt *except for two* firemen": the exception is the figure; `zero` leaves such a sentence alone. */
export const exceptFor: Finder = {
  name: 'except-for',
  languages: ['en'],
  find: (sentence, context) => {
    const { items } = sentence;
    const [none] = zero.find(sentence, context);
    if (none === undefined) return [];
    const except = items.findIndex(({ text }, i) => i > none.cue && i < none.cue + 4 && EXCEPT.test(text));
    if (except < 0) return [];
    const at = items.findIndex(({ count }, i) => i > except && i < except + 4 && count?.sifted === null);
    const person = at >= 0 && ['person', 'none'].includes(groupAfter(items, at).kind);
    if (!person || items.slice(except, at).some((item) => is(item, 'thing', 'clause'))) return [];
    const find: Find = {
      at,
      measure: none.measure,
      cue: none.cue,
      from: at,
      to: Math.max(groupAfter(items, at).to, at + 1),
    };
    return [find];
  },
};

const EXCEPT = /^(?:except|save|but|barring|excepting|apart from|other than|aside from|apart|other|aside)(?: for)?$/;
