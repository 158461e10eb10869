import type { ChildNode } from 'domhandler';
import { cleanText } from '../clean-text.ts';
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
export function htmlToText(html: string, caps: HtmlTextCaps = {}): string {
  const { maxChars = MAX_CHARS } = caps;
  const { parser, writer } = reading(caps);
  parser.end(html.slice(0, maxChars));
  return cleanText(writer.end());
}

/** Characters of HTML between two breaths. */
const SLICE = 32_768;

/** The same for a text that may be long, in slices: `breathe` lets everything else run in between. */
export async function htmlToTextInSlices(html: string, breathe: () => Promise<void>): Promise<string> {
  if (html.length <= SLICE) return htmlToText(html);
  const { parser, writer } = reading({});
  const end = Math.min(html.length, MAX_CHARS);
  for (let at = 0; at < end; at += SLICE) {
    parser.write(html.slice(at, Math.min(at + SLICE, end)));
    await breathe();
  }
  parser.end();
  return cleanText(writer.end());
}

function reading({ maxDepth }: HtmlTextCaps) {
  const writer = createTextWriter();
  const handler = { onopentag: writer.open, onclosetag: writer.close, ontext: writer.text };
  return { writer, parser: new ShallowParser(handler, { recognizeCDATA: true }, maxDepth) };
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
