import { type ChildNode, type Document, Element, isTag, isText, type ParentNode } from 'domhandler';
import { isInvisible, shapeOf } from '../html/elements.ts';

/** A piece of a page that holds text and no further blocks: a paragraph, a list item, a cell, a heading, a caption. */
export interface Block {
  readonly element: Element;
  readonly text: string;
  /** Share of the text that is links, 0 to 1. */
  readonly linked: number;
  /** Inside navigation, advertising, comments, teasers of other stories. */
  readonly chrome: boolean;
}

/** The blocks of a page in its order. The document must come from a parser that caps its depth. */
export function blocksOf(document: Document): readonly Block[] {
  const blocks: Block[] = [];
  collect(document, false, blocks);
  return blocks;
}

function collect(node: ParentNode, chrome: boolean, blocks: Block[]): void {
  for (const child of node.children) {
    if (!isTag(child) || isInvisible(child.name, child.attribs)) continue;
    const inside = chrome || isChrome(child);
    if (isBlock(child)) blocks.push(...blockOf(child, inside));
    else collect(child, inside, blocks);
  }
}

/** Text between the blocks of an element ("12 killed<p>…") makes the element a block of its own, with all it holds. */
function isBlock(element: Element): boolean {
  if (element.name === 'html' || element.name === 'body') return false;
  return element.children.some((child) => isText(child) && child.data.trim() !== '') || !holdsBlocks(element);
}

function holdsBlocks(element: Element): boolean {
  return element.children.some(
    (child) => isTag(child) && (shapeOf(child.name) !== 'inline' ? child.name !== 'br' : holdsBlocks(child)),
  );
}

function blockOf(element: Element, chrome: boolean): readonly Block[] {
  const text = textOf(element);
  if (text.trim() === '') return [];
  const links = linksOf(element).reduce((sum, link) => sum + textOf(link).trim().length, 0);
  return [{ element, text, linked: links / text.trim().length, chrome }];
}

function textOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node) || isInvisible(node.name, node.attribs)) return '';
  return node.children.map(textOf).join(' ');
}

function linksOf(element: Element): readonly Element[] {
  if (element.name === 'a') return [element];
  return element.children.filter((child) => child instanceof Element).flatMap(linksOf);
}

function isChrome({ name, attribs }: Element): boolean {
  if (CHROME_ELEMENTS.has(name) || CHROME_ROLES.has(attribs.role ?? '')) return true;
  return !WHOLE.has(name) && CHROME_NAMES.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`);
}

const CHROME_ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'button', 'dialog', 'menu']);
/** Their class names tell what the page is about and which of its parts are switched on. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);
const CHROME_ROLES = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
]);
const CHROME_NAMES =
  /\b(?:related|recommend\w*|promo\w*|newsletter\w*|subscri\w+|share|sharing|social\w*|comments?|cookies?|consent|advert\w*|sponsor\w*|breadcrumbs?|most-?(?:read|popular)|popular|trending|teasers?|sidebar|pagination|paywall|read-?(?:more|next)|more-?(?:on|stories|news)|see-?also|tags?)\b/i;
