import { type Element, isTag } from 'domhandler';
import { cleanText } from '../clean-text.ts';
import type { Block } from './blocks.ts';
import type { Readable } from './readable.ts';

/** Fewer letters and digits than these are found anywhere by chance. */
const SURE = 30;

/** The blocks that Readability took, and those with numbers that it threw away from among them. */
export function chooseBlocks(blocks: readonly Block[], { text, title }: Readable): ReadonlySet<Block> {
  const article = bare(text);
  const taken = new Set(blocks.filter((block) => article.includes(bare(block.text))));
  const sure = [...taken].filter((block) => !block.chrome && bare(block.text).length >= SURE);
  const scope = scopeOf(sure.length > 0 ? sure : [...taken]);
  const inScope = blocks.filter(({ element }) => scope === null || ancestors(element).includes(scope));
  const lost = new Set(inScope.filter((block) => !taken.has(block) && isContent(block) && !isTitle(block, title)));
  const numbered = new Set([...lost].filter((block) => /\p{Nd}/u.test(block.text)).map(groupOf));
  return new Set(inScope.filter((block) => taken.has(block) || (lost.has(block) && numbered.has(groupOf(block)))));
}

/** Where nothing was found: all that is neither navigation nor mostly links, of the main part where the page names one. */
export function outlineBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const content = blocks.filter(isContent);
  const main = content.filter(({ element }) => ancestors(element).some(isMain));
  return new Set(main.length > 0 ? main : content);
}

function isContent({ chrome, linked }: Block): boolean {
  return !chrome && linked < 0.4;
}

function isTitle({ element, text }: Block, title: string | null): boolean {
  return element.name === 'h1' || bare(text) === bare(title ?? '');
}

/** Letters and digits alone: Readability changes spaces, we change brackets. */
function bare(text: string): string {
  return cleanText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The part of the page that holds all of them: the article or main element around them, if there is one. */
function scopeOf(blocks: readonly Block[]): Element | null {
  const [first, ...others] = blocks.map(({ element }) => element);
  let shared = first === undefined ? [] : ancestors(first);
  for (const other of others) {
    const around = new Set(ancestors(other));
    shared = shared.filter((element) => around.has(element));
  }
  return shared.find(isMain) ?? shared[0] ?? null;
}

function isMain({ name, attribs }: Element): boolean {
  return name === 'article' || name === 'main' || attribs.role === 'main';
}

/** A number belongs to the other lines of its list or table: its label is one of them. */
function groupOf({ element }: Block): Element {
  return ancestors(element).findLast(({ name }) => GROUPS.has(name)) ?? element;
}

const GROUPS = new Set(['table', 'ul', 'ol', 'dl']);

/** The element and all around it, from the inside out. */
function ancestors(element: Element): readonly Element[] {
  const line = [element];
  for (let at = element.parent; at !== null && isTag(at); at = at.parent) line.push(at);
  return line;
}
