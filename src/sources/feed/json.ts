import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import { inSteps, type Steps } from '../../domain/in-steps.ts';
import { completeElements, scanArray } from '../json/scan.ts';
import { MAX_FIELD, MAX_ITEMS, type Markup, type ParsedFeed, type ParsedItem } from './parsed-feed.ts';

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org); null when it is JSON but no feed. An item that is odd costs only itself. */
export async function parseFeedJson(text: string): Promise<ParsedFeed | null> {
  const whole = text.length > LARGE ? undefined : parsed(text);
  const found = whole === undefined ? await inSteps(scanned(text), breathe) : foundIn(whole);
  if (found === null) return null;
  const items = found.items.slice(0, MAX_ITEMS).map((item) => Item.safeParse(item));
  const odd = items.filter((item) => !item.success).length;
  return {
    title: found.title ?? null,
    lang: found.language ?? null,
    items: items.flatMap((item) => (item.success ? [itemOf(item.data)] : [])),
    notes: [
      ...(odd > 0 ? [`${odd} items are not of the shape of JSON Feed and were left out.`] : []),
      ...(found.isMore ? [`Items beyond the first ${MAX_ITEMS} were left out.`] : []),
    ],
    damage: found.cut ? 'The feed breaks off; the item in which it ends is left for the next poll.' : null,
    cut: found.cut,
  };
}

/** Characters of a feed from which on it is read item by item, with pauses: it may be made of millions of values. */
const LARGE = 500_000;

interface Found {
  readonly title?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly items: readonly unknown[];
  readonly isMore: boolean;
  readonly cut: boolean;
}

function foundIn(whole: unknown): Found | null {
  const { success, data } = Feed.safeParse(whole);
  return success ? { ...data, isMore: data.items.length > MAX_ITEMS, cut: false } : null;
}

/** A large feed, or one that is cut or broken somewhere. */
function* scanned(text: string): Steps<Found | null> {
  const scan = yield* scanArray(text, ['items'], MAX_ITEMS);
  if (scan !== null) {
    const { elements: items, dropped, beside, cut } = scan;
    const feed = { title: beside.get('title'), language: beside.get('language'), items, isMore: dropped > 0, cut };
    return cut && items.length === 0 ? null : feed;
  }
  const items = yield* completeElements(text, 'items', MAX_ITEMS);
  return items.length === 0 ? null : { items, isMore: false, cut: true };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
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
