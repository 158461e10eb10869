/** Elements without an end tag; in HTML `</br>` would be one more line break. */
export const VOID = new Set(['br', 'hr', 'img', 'wbr', 'xhtml:br', 'xhtml:hr', 'xhtml:img', 'xhtml:wbr']);

export const ITEMS = new Set(['item', 'entry']);
export const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel']);

/** Elements that only hold fields together. */
export const TRANSPARENT = new Set(['media:group', 'media:content', 'items', 'seq', 'li']);

/**
 * Whether `opened` begins a field of its own although `field` is still open: its end tag was forgotten. Texts with markup
 * are interrupted only by what no markup contains; authors and the like have fields of their own inside.
 */
export function interrupts(root: string, field: string, opened: string): boolean {
  if (SEALED.has(field) && root === 'feed') return false;
  if (field === 'image' || field === 'textinput') return false;
  return STRUCTURAL.test(opened) || (!RICH.test(field) && PLAIN_NAMES.has(opened));
}

/** Elements of Atom with fields of their own inside, whose names are those of the entry's fields. */
const SEALED = new Set(['source', 'author', 'contributor']);

/** Fields whose text may hold any markup. */
const RICH = /^(?:description|content|summary|content:encoded|body|xhtml:body|media:description|itunes:summary)$/;

/** Names that occur in feeds and in no markup. */
const STRUCTURAL =
  /^(?:pubdate|guid|updated|published|issued|modified|id|description|enclosure|contributor|author|comments|(?:dc|dcterms|content|media|atom|itunes|slash|wfw):[\w-]+)$/;

/** Names of fields that are names of HTML elements as well. */
const PLAIN_NAMES = new Set(['title', 'link', 'summary', 'content', 'source', 'category']);
