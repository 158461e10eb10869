import { selectAll, selectOne } from 'css-select';
import { type ChildNode, DomHandler, type Element } from 'domhandler';
import { ShallowParser } from './shallow-parser.ts';
import { nodesToText } from './to-text.ts';

/** UTF-16 code units of a page that are read. */
const MAX_PAGE = 3_000_000;

/** The nodes of a page, nested no deeper than ShallowParser allows: selecting and writing them cannot overflow. */
export function parsePage(html: string): readonly ChildNode[] {
  const handler = new DomHandler();
  new ShallowParser(handler).end(html.slice(0, MAX_PAGE));
  return handler.dom;
}

export function all(nodes: readonly ChildNode[], selector: string): readonly Element[] {
  return selectAll<ChildNode, Element>(selector, [...nodes]);
}

export function first(nodes: readonly ChildNode[], selector: string): Element | null {
  return selectOne<ChildNode, Element>(selector, [...nodes]);
}

/** Text of the nodes; empty for null. */
export function textIn(node: ChildNode | null): string {
  return node === null ? '' : nodesToText([node]).trim();
}

/** True when `selector` can be used; for checking a configuration. */
export function isSelector(selector: string): boolean {
  try {
    selectOne<ChildNode, Element>(selector, []);
    return true;
  } catch {
    return false;
  }
}
