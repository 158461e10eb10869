import type { Collected, Field } from './collector.ts';
import { endCutSections } from './cut-sections.ts';
import { MAX_FIELD, MAX_ITEMS, type Markup, type ParsedFeed, type ParsedItem } from './parsed-feed.ts';
import { collectFeed } from './parser.ts';

/** Reads RSS 0.9x, 1.0 and 2.0 and Atom. Whatever is damaged costs the items it lies in, never the others. */
export async function parseFeedXml(xml: string): Promise<ParsedFeed> {
  const mended = endCutSections(xml);
  const collected = await collectFeed(mended.xml);
  const atom = collected.root === 'feed';
  return {
    title: textOf(collected.channel, ['title']),
    lang: textOf(collected.channel, ['language', 'dc:language']),
    items: collected.items.map((fields) => itemOf(fields, atom)),
    notes: notesOf(collected),
    damage: damageOf(collected, mended.cuts),
    cut: collected.cut,
  };
}

function itemOf(fields: readonly Field[], atom: boolean): ParsedItem {
  return {
    title: markupOf(fields.find(named(['title', 'media:title', 'dc:title'])), atom),
    bodies: BODIES.flatMap((name) => fields.filter(named([name]))).flatMap((field) => markupOf(field, atom) ?? []),
    link: linkOf(fields),
    guid: textOf(fields, ['guid', 'id', 'atom:id', 'rdf:about', 'dc:identifier']),
    published: textOf(fields, DATES),
    outlet: outletOf(fields),
    lang: textOf(fields, ['language', 'dc:language']),
  };
}

const BODIES = [
  'content:encoded',
  'content',
  'body',
  'xhtml:body',
  'description',
  'summary',
  'media:description',
  'itunes:summary',
  'atom:content',
  'atom:summary',
  'dc:description',
];

/** When it was first published comes before when it was last touched. */
const DATES = [
  'pubdate',
  'published',
  'issued',
  'dc:date',
  'dcterms:created',
  'dcterms:issued',
  'created',
  'atom:published',
  'date',
  'updated',
  'modified',
  'atom:updated',
];

function named(names: readonly string[]): (field: Field) => boolean {
  return ({ name }) => names.includes(name);
}

/** RSS says nothing about the type of a text; everyone sends HTML. Atom's default is plain text. */
function markupOf(field: Field | undefined, atom: boolean): Markup | null {
  if (field === undefined || field.value.trim() === '') return null;
  const type = field.attributes.type ?? '';
  const plain = (atom || field.name.startsWith('atom:')) && (type === '' || type === 'text' || type === 'text/plain');
  return { type: plain && !LOOKS_LIKE_HTML.test(field.value) ? 'text' : 'html', value: field.value };
}

/** Many Atom feeds forget `type="html"`; no sentence has a tag or an entity in it by chance. */
const LOOKS_LIKE_HTML = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?\/?>|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;

/** The first of these names that has a text, in the order of the names. */
function textOf(fields: readonly Field[], names: readonly string[]): string | null {
  for (const name of names) {
    const value = fields.find((field) => field.name === name && field.value.trim() !== '')?.value;
    if (value !== undefined) return value.trim().slice(0, 2_000);
  }
  return null;
}

function linkOf(fields: readonly Field[]): string | null {
  const links = fields.filter(named(['link', 'atom:link']));
  const alternate = links.find(({ attributes }) => attributes.href && (attributes.rel ?? 'alternate') === 'alternate');
  const written = textOf(links, ['link']);
  return written ?? alternate?.attributes.href ?? permalinkOf(fields) ?? null;
}

/** A guid that is an address and does not deny being one. */
function permalinkOf(fields: readonly Field[]): string | undefined {
  return fields.find(
    ({ name, attributes, value }) =>
      name === 'guid' && attributes.ispermalink?.toLowerCase() !== 'false' && /^https?:\/\/\S+$/i.test(value.trim()),
  )?.value;
}

/** `<source url="…">Outlet</source>` in RSS; in Atom the title of the feed that an entry was taken from. */
function outletOf(fields: readonly Field[]): string | null {
  const source = fields.find(named(['source']))?.value ?? '';
  const title = /<title[^>]*>([^<]*)<\/title>/.exec(source)?.[1] ?? source;
  return /<|^\s*$/.test(title) ? null : title.trim();
}

function damageOf({ cut, cutItem }: Collected, cuts: number): string | null {
  if (cutItem) return 'The feed ends in the middle of an item; that item is left for the next poll.';
  if (cut) return 'The feed breaks off after its last item.';
  return cuts > 0
    ? `${cuts} CDATA ${cuts === 1 ? 'section was' : 'sections were'} cut; items may be incomplete.`
    : null;
}

function notesOf({ dropped, shortened }: Collected): string[] {
  const notes: string[] = [];
  if (dropped > 0) notes.push(`${dropped} items beyond the first ${MAX_ITEMS} were left out.`);
  if (shortened > 0) notes.push(`${shortened} texts were cut after ${MAX_FIELD} characters.`);
  return notes;
}
