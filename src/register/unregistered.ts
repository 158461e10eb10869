import type { Name } from '../domain/figure.ts';
import { ARTICLES, type Sentence } from './lexicon.ts';
import { localOffice } from './local-office.ts';

/** What the register does not know meets itself: lower case, articles dropped, light stems. */
export function unregistered(text: string, { words }: Sentence): Name {
  const forms = words.map((word) => (word.forms.at(-1) ?? '').replace('~', '')).filter((form) => !ARTICLES.has(form));
  return { text, key: `~${localOffice(forms.join(' '))}`, name: text.replace(LEADING_ARTICLE, ''), within: [] };
}

const LEADING_ARTICLE = /^(?:the|a|an) (?=\S)/i;
