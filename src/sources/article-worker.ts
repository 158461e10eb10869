import { parentPort } from 'node:worker_threads';
import { extractArticle } from './extract-article.ts';

/** Takes the HTML of one page after the other and answers with its article, or null. */
parentPort?.on('message', (html: string) => {
  parentPort?.postMessage(extractArticle(html));
});
