import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mixedNews } from './news.ts';

// Its own process, so that serving costs the measured one nothing. Every 127.x.y.z is a host with a feed of its own; says
// its port to who started it, and on any message how many answers of each status it gave since the last one.

const ITEMS = 20;
/** One for each item of 500 feeds: one in eight tells of casualties, as in the feed of a world desk. */
const paragraphs = mixedNews(2_900_000).flatMap((article) => article.split('\n\n'));
const counts: Record<number, number> = {};

const server = createServer((request, response) => {
  const host = request.headers.host?.split(':')[0] ?? '';
  const etag = `"${host}"`;
  const status = request.headers['if-none-match'] === etag ? 304 : 200;
  counts[status] = (counts[status] ?? 0) + 1;
  response.writeHead(status, { etag, 'content-type': 'application/rss+xml; charset=utf-8' });
  response.end(status === 304 ? undefined : feedOf(host));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '0.0.0.0', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.on('message', () => {
  process.send?.({ ...counts });
  for (const status of Object.keys(counts)) delete counts[Number(status)];
});
process.on('disconnect', () => process.exit());

function feedOf(host: string): string {
  const items = Array.from({ length: ITEMS }, (_, at) => itemOf(host, at)).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>News of ${host}</title>\n<link>http://${host}/</link>\n${items}\n</channel></rss>`;
}

/** A headline and a paragraph, as news feeds have them; no two items have the same. */
function itemOf(host: string, at: number): string {
  const [, , third, last] = host.split('.').map(Number);
  const nth = (((third ?? 1) - 1) * 250 + (last ?? 1) - 1) * ITEMS + at;
  const text = paragraphs[nth % paragraphs.length] ?? '';
  const link = `http://${host}/items/${at}`;
  const date = new Date(Date.UTC(2025, 2, 1, 0, nth % 5_000)).toUTCString();
  return `<item><title>Item ${at} of ${host}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;
}
