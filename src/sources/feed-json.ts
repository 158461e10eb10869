import { z } from 'zod';
import { completeElements } from './json-scan.ts';
import { MAX_FIELD, MAX_ITEMS, type Markup, type ParsedFeed, type ParsedItem } from './parsed-feed.ts';

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org); null when it is JSON but no feed. An item that is odd costs only itself. */
export function parseFeedJson(text: string): ParsedFeed | null {
  const whole = parsed(text);
  const feed = Feed.safeParse(whole ?? { items: completeElements(text, 'items') });
  if (!feed.success || (whole === null && feed.data.items.length === 0)) return null;
  const items = feed.data.items.slice(0, MAX_ITEMS).map((item) => Item.safeParse(item));
  const odd = items.filter((item) => !item.success).length;
  return {
    title: feed.data.title ?? null,
    lang: feed.data.language ?? null,
    items: items.flatMap((item) => (item.success ? [itemOf(item.data)] : [])),
    notes: [
      ...(odd > 0 ? [`${odd} items are not of the shape of JSON Feed and were left out.`] : []),
      ...(feed.data.items.length > MAX_ITEMS ? [`Items beyond the first ${MAX_ITEMS} were left out.`] : []),
    ],
    damage: whole === null ? 'The feed breaks off; the item in which it ends is left for the next poll.' : null,
    cut: whole === null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Feeds send null where nothing is, and numbers where the standard wants strings. */
const Text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

const Feed = z.object({ title: Text, language: Text, items: z.custom<readonly unknown[]>(Array.isArray) });

const Item = z.object({
  id: Text,
  url: Text,
  external_url: Text,
  title: Text,
  content_html: Text,
  content_text: Text,
  summary: Text,
  date_published: Text,
  date_modified: Text,
  language: Text,
});

function itemOf(item: z.infer<typeof Item>): ParsedItem {
  return {
    title: markup('text', item.title),
    bodies: [
      markup('html', item.content_html),
      item.content_html ? null : markup('text', item.content_text),
      markup('text', item.summary),
    ].filter((body) => body !== null),
    link: item.url ?? item.external_url ?? null,
    guid: item.id ?? null,
    published: item.date_published ?? item.date_modified ?? null,
    outlet: null,
    lang: item.language ?? null,
  };
}

function markup(type: Markup['type'], value: string | null | undefined): Markup | null {
  return value?.trim() ? { type, value: value.slice(0, MAX_FIELD) } : null;
}
