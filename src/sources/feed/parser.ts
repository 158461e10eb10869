import { setImmediate as breathe } from 'node:timers/promises';
import { ShallowParser } from '../html/shallow-parser.ts';
import { type Collected, createFeedCollector, type FeedCollector } from './collector.ts';

/** The fields of all items of a feed, in the order of the feed. */
export async function collectFeed(xml: string): Promise<Collected> {
  const collector = createFeedCollector();
  const parser = new FeedParser(collector);
  for (let at = 0; at < xml.length; at += CHUNK) {
    parser.write(xml.slice(at, at + CHUNK));
    if (at > 0) await breathe();
  }
  parser.end();
  return collector.end();
}

/** Characters between two breaths: a large feed must not hold up everything else. */
const CHUNK = 16_384;

/** Deep enough for a feed whose items or paragraphs were never closed. */
const MAX_DEPTH = 512;

/** Attributes of one element; no element of a feed has more than a few. */
const MAX_ATTRIBUTES = 100;

class FeedParser extends ShallowParser {
  #attributes = 0;

  constructor(collector: FeedCollector) {
    const handler = {
      onopentag: collector.open,
      onclosetag: (_name: string, implied: boolean) => collector.close(implied),
      ontext: collector.text,
    };
    super(handler, { xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true }, MAX_DEPTH);
  }

  override onopentagname(start: number, endIndex: number): void {
    this.#attributes = 0;
    super.onopentagname(start, endIndex);
  }

  override onattribname(start: number, endIndex: number): void {
    this.#attributes++;
    if (this.#attributes <= MAX_ATTRIBUTES) super.onattribname(start, endIndex);
  }

  override onattribdata(start: number, endIndex: number): void {
    if (this.#attributes <= MAX_ATTRIBUTES) super.onattribdata(start, endIndex);
  }

  override onattribend(...end: Parameters<ShallowParser['onattribend']>): void {
    if (this.#attributes <= MAX_ATTRIBUTES) super.onattribend(...end);
  }

  /** HTML in feeds forgets that XML wants these closed. `link` and `source` are left out: RSS fills them. */
  protected override isVoidElement(name: string): boolean {
    return name === 'br' || name === 'hr' || name === 'img' || name === 'wbr' || super.isVoidElement(name);
  }
}
