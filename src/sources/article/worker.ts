import { parentPort } from 'node:worker_threads';
import { extractArticle } from './extract-article.ts';

/** Said once, before the first page: what a worker needs to begin counts against no page. */
export const READY = 'ready';

/** Takes the HTML of one page after the other and answers with its article, or null. */
parentPort?.on('message', (html: string) => {
  parentPort?.postMessage(extractArticle(html));
});
parentPort?.postMessage(READY);
