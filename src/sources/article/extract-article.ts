import type { ChildNode, Document } from 'domhandler';
import { DomHandler, DomUtils } from 'htmlparser2';
import { ShallowParser } from '../html/shallow-parser.ts';
import { nodesToText } from '../html/to-text.ts';
import { type Block, blocksOf } from './blocks.ts';
import { chooseBlocks, outlineBlocks } from './choose-blocks.ts';
import { findReadable } from './readable.ts';

/** The article of a page, without what stands around it. */
export interface Article {
  readonly title: string | null;
  /** Paragraphs, lines and cells apart, as in `htmlToText`. */
  readonly text: string;
  /** As the page says it; not checked. */
  readonly lang: string | null;
  /** As the page says it; not checked. */
  readonly published: string | null;
}

/** No page made by people nests deeper, and Readability's time grows with depth times size. */
const MAX_DEPTH = 100;

/**
 * Finds the article of a page; null when the page has no text. Blocks its thread for as long as it takes, which for a
 * hostile page is half a minute: it belongs into a worker.
 *
 * Readability says where the article is. But it throws away lists and tables that look like navigation to it, and with
 * them the figures, so it only chooses: what it chose is read from the page itself, and lines with numbers that it threw
 * away from within the article come back.
 */
export function extractArticle(html: string): Article | null {
  // Readability works on a copy that takes more memory than all else: while it is there, nothing else is.
  const found = findReadable(levelled(html));
  const page = parse(html);
  const blocks = blocksOf(page);
  const chosen = found === null ? outlineBlocks(blocks) : chooseBlocks(blocks, found);
  const text = nodesToText(page.children, rest(blocks, chosen)).trim();
  if (text === '') return null;
  return { title: found?.title ?? null, text, lang: found?.lang ?? null, published: found?.published ?? null };
}

function parse(html: string): Document {
  const handler = new DomHandler();
  new ShallowParser(handler, {}, MAX_DEPTH).end(html);
  return handler.root;
}

/** The page as its elements were understood, none deeper than `MAX_DEPTH`. */
function levelled(html: string): string {
  return DomUtils.getOuterHTML(parse(html), { encodeEntities: 'utf8' });
}

function rest(blocks: readonly Block[], chosen: ReadonlySet<Block>): ReadonlySet<ChildNode> {
  return new Set(blocks.filter((block) => !chosen.has(block)).map(({ element }) => element));
}
