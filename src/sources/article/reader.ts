import { once } from 'node:events';
import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Article } from './extract-article.ts';

/** Reads articles out of pages without ever blocking or outgrowing this process. */
export interface ArticleReader {
  read(html: string): Promise<ArticleResult>;
  close(): Promise<void>;
}

type ArticleResult =
  | { readonly kind: 'article'; readonly article: Article }
  /** The page has no text. */
  | { readonly kind: 'none' }
  /** It took more time or memory than a page may. */
  | { readonly kind: 'too-complex' };

export interface ArticleLimits {
  /** For one page, from when the worker is ready for it. Default 5 s. */
  readonly deadlineMs?: number;
  /** Heap of the worker. Default 96 MB: the largest page that Readability is asked for needs less than 80 (readable.ts). */
  readonly memoryMb?: number;
  /** UTF-16 code units of the page that are read. Default 3,000,000. */
  readonly maxChars?: number;
}

/** One worker, started at the first page and again after a page that it did not survive; pages wait for one another. */
export function openArticleReader({
  deadlineMs = 5_000,
  memoryMb = 96,
  maxChars = 3_000_000,
}: ArticleLimits = {}): ArticleReader {
  let started: Started | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  /** Not waited for: a worker deep in native code ends when it comes out of it, and others want their pages read. */
  const stop = () => {
    void started?.worker.terminate();
    started = null;
  };
  const readNow = async (html: string): Promise<ArticleResult> => {
    started ??= startWorker(memoryMb);
    await started.ready;
    const result = await ask(started.worker, html, deadlineMs);
    if (result.kind === 'too-complex') stop();
    return result;
  };
  return {
    read(html) {
      const result = queue.then(() => readNow(html.slice(0, maxChars)));
      queue = result.catch(() => {});
      return result;
    },
    async close() {
      await queue;
      stop();
    },
  };
}

interface Started {
  readonly worker: Worker;
  /** Fulfilled when it has loaded what it needs, or has ended: on a busy machine the first can take seconds. */
  readonly ready: Promise<unknown>;
}

function startWorker(memoryMb: number): Started {
  const file = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 8, stackSizeMb: 4 },
  });
  // What it died of is told by its end; without a listener it would be thrown at whatever runs just then.
  worker.on('error', () => {});
  const ready = Promise.race([once(worker, 'message'), once(worker, 'exit')]).catch(() => {});
  return { worker, ready };
}

/** A worker that dies (memory, stack) or says nothing in time has met a page that was made for it. */
async function ask(worker: Worker, html: string, deadlineMs: number): Promise<ArticleResult> {
  const over = new AbortController();
  const { signal } = over;
  worker.ref();
  try {
    const answer = once(worker, 'message', { signal }).then(([article]): ArticleResult => resultOf(article));
    const death = once(worker, 'exit', { signal }).then(() => TOO_COMPLEX);
    const late = setTimeout(deadlineMs, TOO_COMPLEX, { signal });
    worker.postMessage(html);
    return await Promise.race([answer, death, late]);
  } catch {
    return TOO_COMPLEX;
  } finally {
    over.abort();
    worker.unref();
  }
}

const TOO_COMPLEX: ArticleResult = { kind: 'too-complex' };

function resultOf(article: Article | null): ArticleResult {
  return article === null ? { kind: 'none' } : { kind: 'article', article };
}
