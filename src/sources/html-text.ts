import type { ChildNode } from 'domhandler';
import { cleanText } from './clean-text.ts';
import { ShallowParser } from './shallow-parser.ts';
import { createTextWriter, type TextWriter } from './text-writer.ts';

export interface HtmlTextCaps {
  /** UTF-16 code units of HTML that are read; the rest is left unread. Default 1,000,000. */
  readonly maxChars?: number;
  /** Default 256. */
  readonly maxDepth?: number;
}

const MAX_CHARS = 1_000_000;

/**
 * The text of a piece of HTML as a person sees it: paragraphs apart by an empty line, lines and table rows by a line
 * break, cells by ` | `. Withdrawn text (`<del>`, `<s>`), scripts and hidden elements are left out. Never throws.
 */
export function htmlToText(html: string, { maxChars = MAX_CHARS, maxDepth }: HtmlTextCaps = {}): string {
  const writer = createTextWriter();
  const parser = new ShallowParser(
    { onopentag: writer.open, onclosetag: writer.close, ontext: writer.text },
    { recognizeCDATA: true },
    maxDepth,
  );
  parser.end(html.slice(0, maxChars));
  return cleanText(writer.end());
}

/**
 * The same for nodes of a document that a ShallowParser built (its depth cap is what bounds the recursion), without
 * what is to be left out.
 */
export function nodesToText(nodes: readonly ChildNode[], leftOut: ReadonlySet<ChildNode> = new Set()): string {
  const writer = createTextWriter();
  for (const node of nodes) writeNode(node, writer, leftOut);
  return cleanText(writer.end());
}

function writeNode(node: ChildNode, writer: TextWriter, leftOut: ReadonlySet<ChildNode>): void {
  if (leftOut.has(node)) return;
  if (node.type === 'text') writer.text(node.data);
  if (!('children' in node)) return;
  const name = 'name' in node ? node.name : '';
  writer.open(name, 'attribs' in node ? node.attribs : {});
  for (const child of node.children) writeNode(child, writer, leftOut);
  writer.close(name);
}
