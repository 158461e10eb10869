import { appendFile, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { nameSetting } from './name-setting.ts';
import type { FindResult, Notifier, NotifierKind, SendRequest, SendResult } from './notifier.ts';
import { webhookPayload } from './webhook-body.ts';

const config = z.strictObject({
  name: nameSetting('file'),
  kind: z.literal('file').describe('Appends one line of JSON per message to a file.'),
  path: z.string().min(1).describe('The file; its folder must exist.'),
});

export interface FileConfig {
  readonly name: string;
  readonly kind: 'file';
  readonly path: string;
}

export const file: NotifierKind<FileConfig> = { kind: 'file', config, open };

function open({ path }: FileConfig): Notifier {
  return {
    render: webhookPayload,
    send: (request) => append(path, request),
    find: ({ key }) => find(path, key),
    deadlineMs: 5000,
    graceMs: 0,
    paceMs: 0,
    whenUnsure: 'find',
  };
}

/** The line begins with a line break too: after a line that was cut by a crash the next one stands alone. */
async function append(path: string, { payload, key, attempt }: SendRequest): Promise<SendResult> {
  try {
    await appendFile(path, `\n${JSON.stringify({ ...payload, key, attempt, possibleRepeat: false })}\n`, {
      flush: true,
    });
    return { result: 'sent', ref: {} };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    const full = code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO';
    if (full) return { result: 'unknown', why: `The file could not be written to the end (${code})` };
    const advice = 'Check that the folder exists and may be written.';
    return { result: 'refused', scope: 'destination', why: `The file cannot be opened (${code})`, advice };
  }
}

async function find(path: string, key: string): Promise<FindResult> {
  try {
    const lines = (await readFile(path, 'utf8')).split('\n');
    return lines.some((line) => keyOf(line) === key) ? { result: 'found', ref: {} } : { result: 'absent' };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT'
      ? { result: 'absent' }
      : { result: 'unknown', why: `The file cannot be read (${code})`, afterMs: null };
  }
}

/** null for an empty line and for one that was cut. */
function keyOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { key?: unknown }).key;
  } catch {
    return null;
  }
}
