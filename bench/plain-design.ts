import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inParallel } from '../src/checking/in-parallel.ts';
import { peer } from './packages.ts';

/*
 * What one writes in an afternoon: rss-parser, fetch, and a JSON file with what was seen. No lease, no transaction, no
 * identity beyond the guid, no reading of figures beyond a word search.
 */

interface Kept {
  readonly etags: Record<string, string>;
  readonly items: Record<string, { readonly title: string; readonly text: string; readonly hit: boolean }>;
}

interface Item {
  readonly guid?: string;
  readonly link?: string;
  readonly title?: string;
  readonly contentSnippet?: string;
}

/** `conditional` sends the ETags back, which rss-parser does not do by itself. Number of items that were new. */
export async function plainPoll(urls: readonly string[], file: string, conditional: boolean): Promise<number> {
  const kept: Kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { etags: {}, items: {} };
  const Parser = peer<new () => { parseString(xml: string): Promise<{ items: readonly Item[] }> }>('rss-parser');
  const parser = new Parser();
  const found = await inParallel(urls, 24, async (url) => {
    const etag = conditional ? kept.etags[url] : undefined;
    const answer = await fetch(url, etag === undefined ? {} : { headers: { 'if-none-match': etag } });
    const body = await answer.text();
    if (answer.status === 304) return [];
    kept.etags[url] = answer.headers.get('etag') ?? '';
    return (await parser.parseString(body)).items;
  });
  const fresh = found.flat().filter((item) => keep(item, kept)).length;
  writeFileSync(file, JSON.stringify(kept));
  return fresh;
}

function keep(item: Item, { items }: Kept): boolean {
  const id = item.guid ?? item.link ?? '';
  if (id in items) return false;
  const text = item.contentSnippet ?? '';
  items[id] = { title: item.title ?? '', text, hit: /killed|wounded|casualties/i.test(text) };
  return true;
}
