import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readable, shownUrl, trouble } from './http-outcome.ts';
import type { Memory, PollRequest, SourceDeps, Trouble } from './source.ts';

/** What a source reads: a body, from the web or from a file. */
export interface Loaded {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it came from after redirects; `file:` for a file. */
  readonly url: string;
  /** Validators for the next poll. To be forgotten when the body turns out to be incomplete. */
  readonly memory: Memory;
  readonly notes: readonly string[];
}

export interface LoadOptions {
  /** `Accept` header. */
  readonly accept?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Settings that change what is made of the same body; with other ones an unchanged body is read again. */
  readonly settings: unknown;
}

/** Decoded bytes; the largest honest feeds have 5 MB. */
const MAX_BYTES = 10_000_000;

/** Loads an address or a file, and says so when it is what it was at the last poll. A 304 costs no body. */
export async function load(
  url: string,
  deps: SourceDeps,
  request: PollRequest,
  options: LoadOptions,
): Promise<Loaded | Trouble | { readonly outcome: 'unchanged'; readonly memory: Memory }> {
  const settings = fingerprint(JSON.stringify([url, options.settings]));
  const memory = request.memory?.settings === settings ? request.memory : null;
  const got = isWebAddress(url) ? await loadWeb(url, deps, request, memory, options) : await loadFile(url, deps);
  if (got === 'unchanged') return { outcome: 'unchanged', memory: memory ?? {} };
  if ('outcome' in got) return got;
  const hash = fingerprint(got.bytes);
  const kept = { ...got.memory, settings, hash };
  if (memory?.hash === hash) return { outcome: 'unchanged', memory: { ...memory, ...kept } };
  return { ...got, memory: kept };
}

/** True for `http:` and `https:`; everything else names a file. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

async function loadWeb(
  url: string,
  deps: SourceDeps,
  request: PollRequest,
  memory: Memory | null,
  options: LoadOptions,
): Promise<Loaded | Trouble | 'unchanged'> {
  const result = await deps.http.fetch({
    url,
    accept: options.accept ?? '*/*',
    headers: options.headers ?? {},
    etag: textOf(memory?.etag),
    lastModified: textOf(memory?.lastModified),
    maxBytes: MAX_BYTES,
    signal: request.signal,
  });
  const answer = readable(result, url, request.now);
  if ('outcome' in answer) return answer;
  const { status, headers, body, movedPermanently } = answer;
  if (status === 304 && memory !== null) return 'unchanged';
  return {
    bytes: body,
    contentType: headers['content-type'] ?? null,
    url: answer.url,
    memory: { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null },
    notes: movedPermanently ? [`It moved for good to ${shownUrl(answer.url)}: put that into the configuration.`] : [],
  };
}

async function loadFile(url: string, deps: SourceDeps): Promise<Loaded | Trouble> {
  try {
    const path = /^file:/i.test(url) ? fileURLToPath(url) : resolve(deps.baseDir, url);
    const { size } = await stat(path);
    if (size > MAX_BYTES) return trouble('too-large', `${url} has ${size} bytes; ${MAX_BYTES} are read at most.`);
    const bytes = await readFile(path);
    return { bytes, contentType: null, url: `file://${path}`, memory: {}, notes: [] };
  } catch (error) {
    const code = codeOf(error);
    return trouble('no-such-file', code === 'ENOENT' ? `There is no file ${url}.` : `${url} cannot be read (${code}).`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function textOf(value: Memory[string] | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** A fingerprint that is short enough to keep and long enough not to collide. */
export function fingerprint(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 32);
}
