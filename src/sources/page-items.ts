import type { ChildNode, Element } from 'domhandler';
import { z } from 'zod';
import type { Instant } from '../domain/time.ts';
import { absolute } from './feed/link.ts';
import { parseFeedDate } from './feed-date.ts';
import { all, first, isSelector, parsePage, textIn } from './html/dom.ts';
import { cellDay } from './json/cell.ts';

const selector = z.string().min(1).refine(isSelector, 'a CSS selector that can be read');

/** Which parts of a page are its items. */
export const pageSelect = z.strictObject({
  items: selector.describe('CSS selector of the items; each becomes a document.'),
  title: selector.optional().describe('Within an item: its headline.'),
  text: selector.optional().describe('Within an item: its text, all matches together; without it the whole item.'),
  link: selector.optional().describe('Within an item: the element whose `href` leads to it. Default: the first link.'),
  date: selector.optional().describe('Within an item: its date, as a `datetime` attribute or as text.'),
});

export type PageSelect = z.infer<typeof pageSelect>;

export interface PageItem {
  readonly title: string | null;
  readonly text: string;
  readonly link: string | null;
  readonly published: Instant | null;
}

/** The items of a page. Parts that an item lacks are null; an item without text is left out. */
export function pageItems(html: string, url: string, select: PageSelect): readonly PageItem[] {
  return all(parsePage(html), select.items).flatMap((item) => {
    const found = itemOf(item, url, select);
    return found.text === '' ? [] : [found];
  });
}

function itemOf(item: Element, url: string, select: PageSelect): PageItem {
  const inside: readonly ChildNode[] = [item];
  const texts = select.text === undefined ? [item] : all(inside, select.text);
  const href = first(inside, select.link ?? 'a[href]')?.attribs.href;
  const title = select.title === undefined ? '' : textIn(first(inside, select.title));
  return {
    title: title.replace(/\s+/g, ' ') || null,
    text: texts
      .map(textIn)
      .filter((text) => text !== '')
      .join('\n'),
    link: href === undefined ? null : absolute(href, url),
    published: select.date === undefined ? null : dateOf(first(inside, select.date)),
  };
}

function dateOf(element: Element | null): Instant | null {
  if (element === null) return null;
  const written = element.attribs.datetime ?? textIn(element);
  const day = cellDay(written);
  return parseFeedDate(written) ?? (day === null ? null : parseFeedDate(day));
}
