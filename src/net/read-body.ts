import { type Duplex, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

/** The body is larger than the caller wants, in bytes received or in bytes decoded. */
class TooLarge extends Error {
  readonly code = 'TOO_LARGE';
}

/** The body cannot be decoded. */
class Undecodable extends Error {
  readonly code = 'UNDECODABLE';
}

/**
 * Reads a body to its end, decoded. Stops at once and destroys the stream when more than `maxBytes` came in or out: a
 * bomb is measured while it unpacks, never after.
 *
 * What the first bytes say outranks the header: gzip comes undeclared, and plain text comes declared as gzip.
 *
 * @param encoding the Content-Encoding header; encodings may be stacked, three at most.
 * @throws TooLarge, Undecodable, or whatever ended the stream before its time.
 */
export async function readBody(stream: Readable, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const source: Source = { bytes: capped(stream, maxBytes), broken: false };
  try {
    const head = await peek(source);
    return await collect(replay(head, source), decoders(encoding, head), maxBytes);
  } catch (error) {
    if (error instanceof TooLarge || error instanceof Undecodable || source.broken) throw error;
    throw new Undecodable(undefined, { cause: error });
  } finally {
    stream.destroy();
  }
}

interface Source {
  readonly bytes: AsyncGenerator<Buffer>;
  /** The stream itself failed, and not what was made of it. */
  broken: boolean;
}

async function* capped(stream: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let received = 0;
  for await (const chunk of stream) {
    received += chunk.length;
    if (received > maxBytes) throw new TooLarge();
    yield chunk;
  }
}

async function next(source: Source): Promise<Buffer | null> {
  try {
    const { done, value } = await source.bytes.next();
    return done ? null : value;
  } catch (error) {
    source.broken = true;
    throw error;
  }
}

/** Enough bytes to know gzip by, fewer when the body is shorter. */
async function peek(source: Source): Promise<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < 4) {
    const chunk = await next(source);
    if (chunk === null) break;
    head = Buffer.concat([head, chunk]);
  }
  return head;
}

async function* replay(head: Buffer, source: Source): AsyncGenerator<Buffer> {
  yield head;
  for (let chunk = await next(source); chunk !== null; chunk = await next(source)) yield chunk;
}

async function collect(bytes: AsyncGenerator<Buffer>, layers: readonly Duplex[], maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  if (layers.length === 0) for await (const chunk of bytes) chunks.push(chunk);
  else await pipeline([Readable.from(bytes), ...layers, cappedSink(chunks, maxBytes)]);
  return Buffer.concat(chunks);
}

function cappedSink(chunks: Buffer[], maxBytes: number): Writable {
  let size = 0;
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > maxBytes ? new TooLarge() : null);
    },
  });
}

/** The decoders in the order in which the bytes pass them: the encoding applied last comes off first. */
function decoders(encoding: string, head: Buffer): readonly Duplex[] {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity' && name !== 'none');
  if (names.length > MAX_LAYERS) throw new Undecodable();
  if (head.length === 0) return [];
  if (names.length === 0) return isGzip(head) ? [zlib.createGunzip()] : [];
  if (names.length === 1 && isGzipName(names[0]) && !isGzip(head)) return [];
  return names.reverse().map((name) => decoder(name, head));
}

const MAX_LAYERS = 3;

function decoder(name: string, head: Buffer): Duplex {
  if (isGzipName(name)) return zlib.createGunzip();
  if (name === 'br') return zlib.createBrotliDecompress();
  if (name === 'zstd') return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } });
  if (name === 'deflate') return isZlib(head) ? zlib.createInflate() : zlib.createInflateRaw();
  throw new Undecodable();
}

function isGzipName(name: string | undefined): boolean {
  return name === 'gzip' || name === 'x-gzip';
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}

/** "deflate" is the zlib format (RFC 9110); some servers send it without the two bytes of its header. */
function isZlib(head: Buffer): boolean {
  return head.length >= 2 && ((head[0] ?? 0) & 0x0f) === 8 && head.readUInt16BE(0) % 31 === 0;
}
