import { all, first, parsePage, textIn } from '../html/dom.ts';

/** The headline and the text of a page that is one article. */
export interface WholePage {
  readonly title: string | null;
  readonly text: string;
}

/** Places in which pages put their one article, the surest first; the fullest match of the first place counts. */
const PLACES = ['[itemprop="articleBody"]', 'article', 'main', '[role="main"]', 'body'];

/** Figures are lost by taking too little, never by taking a menu along: where nothing is marked, the whole page is taken. */
export function wholePage(html: string): WholePage {
  const nodes = parsePage(html);
  const title = textIn(first(nodes, 'h1')).replace(/\s+/g, ' ');
  for (const place of PLACES) {
    const texts = all(nodes, place).map(textIn);
    const text = texts.reduce((fullest, it) => (it.length > fullest.length ? it : fullest), '');
    if (text.length >= MIN_TEXT || place === 'body') return { title: title || null, text };
  }
  return { title: title || null, text: nodes.map(textIn).join('\n').trim() };
}

/** Shorter than this is a teaser or a box. */
const MIN_TEXT = 200;
