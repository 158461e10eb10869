/** What a text is, judged by how it begins. `xml` says where its root starts: what precedes it is noise. */
export type FeedFormat =
  | { readonly format: 'xml'; readonly start: number }
  | { readonly format: 'json' }
  | { readonly format: 'html' }
  | { readonly format: 'empty' }
  | { readonly format: 'other'; readonly begins: string };

/** Warnings and comments before the root are short; a page that quotes a feed somewhere further down is a page. */
const HEAD = 100_000;

export function feedFormat(text: string): FeedFormat {
  const head = text.slice(0, HEAD);
  const first = /[^\s\ufeff]/.exec(head)?.[0];
  if (first === undefined) return { format: 'empty' };
  if (first === '{' || first === '[') return { format: 'json' };
  const start = (ROOT.exec(head) ?? ITEM.exec(head))?.index;
  const isPage = PAGE.test(head.slice(0, start));
  if (start !== undefined && !isPage) return { format: 'xml', start };
  if (isPage) return { format: 'html' };
  return { format: 'other', begins: rootName(head) ?? head.trim().slice(0, 40) };
}

const ROOT = /<(?:[\w.-]+:)?(?:rss|rdf|feed|channel)(?=[\s>/])/i;

/** A feed whose beginning is lost still has its items. */
const ITEM = /<(?:item|entry)(?=[\s>])/i;

const PAGE = /<!doctype\s+html|<(?:html|head|body)(?=[\s>])/i;

function rootName(head: string): string | null {
  const name = /<([a-z][\w:.-]*)(?=[\s>/])/i.exec(head)?.[1];
  return name === undefined ? null : `<${name}>`;
}
