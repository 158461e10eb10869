import { z } from 'zod';
import { decodeText } from '../net/charset.ts';
import { readArticle } from './article/read-article.ts';
import { cleanText } from './clean-text.ts';
import { htmlToText } from './html/to-text.ts';
import { shownUrl } from './http-outcome.ts';
import { normalLink } from './identity.ts';
import { itemText } from './item-text.ts';
import { fingerprint, isWebAddress, load } from './load.ts';
import type { Fault, Memory, PollOutcome, PollRequest, SourceDeps, SourceKind } from './source.ts';
import { addressOrFile, COMMON_FIELDS } from './source-config.ts';

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('text').describe('One text: a file, a web address, or standard input.'),
  url: addressOrFile.describe('File relative to the configuration, web address, or `-` for standard input.'),
});

export type TextConfig = z.infer<typeof config>;

export const text: SourceKind<TextConfig> = {
  kind: 'text',
  config,
  open: (settings, deps) => ({ poll: (request) => pollText(settings, deps, request) }),
};

async function pollText(settings: TextConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  if (settings.url === '-') return outcomeOf(wordsOf((await deps.stdin?.()) ?? ''), 'stdin:', settings, {});
  const loaded = await load(settings.url, deps, request, { settings: [] });
  if ('outcome' in loaded) return loaded;
  const raw = decodeText(loaded.bytes, loaded.contentType);
  const article =
    isHtml(raw) && isWebAddress(loaded.url) ? await readArticle({ html: raw, url: loaded.url }, deps) : null;
  const words = article === null || 'outcome' in article ? wordsOf(raw) : itemText(article.title, [article.text]);
  return outcomeOf(words, loaded.url, settings, loaded.memory);
}

function wordsOf(raw: string): string {
  return (isHtml(raw) ? htmlToText(raw) : cleanText(raw.replaceAll('\r\n', '\n'))).trim();
}

function noText(from: string): Fault {
  return { message: `${shownUrl(from)} holds no text.`, advice: 'Look into it: it may not be the text that is meant.' };
}

function outcomeOf(words: string, from: string, settings: TextConfig, memory: Memory): PollOutcome {
  if (words === '') return { outcome: 'empty', memory: {}, notes: [], fault: noText(from) };
  const web = isWebAddress(from);
  const identity = [web ? `link:${normalLink(from) ?? from}` : `text:${fingerprint(words)}`];
  const document = {
    source: settings.name,
    identity,
    url: web ? from : null,
    outlet: settings.outlet ?? null,
    title: null,
    text: words,
    lang: settings.lang ?? null,
    published: null,
  };
  return { outcome: 'fresh', documents: [document], memory, notes: [] };
}

function isHtml(raw: string): boolean {
  return /^\s*(?:<!doctype\s+html|<html[\s>]|<(?:p|div|body|head|article)[\s>])/i.test(raw);
}
