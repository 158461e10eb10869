import { createInterface } from 'node:readline';
import type { Readable as Input, Writable } from 'node:stream';
import { machineForm } from '../domain/machine-form.ts';
import { Problem } from '../domain/problem.ts';
import { toInstant } from '../domain/time.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { Register } from '../register/register.ts';

/**
 * `read --jsonl`: one JSON row in, one row out, in the same order. In: `{id, text, title?, published?, lang?, outlet?}`.
 * Out: `{id, figures}` with the figures in machine form. A row that is no such object is the caller's mistake.
 */
export async function readLines(input: Input, output: Writable, register: Register): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const row = rowOf(line, number);
    const { figures } = readFigures(row.document, { register });
    const answer = `${JSON.stringify({ id: row.id, figures: figures.map(machineForm) })}\n`;
    if (!output.write(answer)) await new Promise<void>((resolve) => output.once('drain', resolve));
  }
}

function rowOf(line: string, number: number) {
  const row = parsed(line, number);
  if (typeof row.text !== 'string') throw badRow(number, '`text` is missing or no text');
  const published = textOrNull(row.published);
  return {
    id: row.id ?? null,
    document: {
      text: row.text,
      title: textOrNull(row.title),
      lang: textOrNull(row.lang),
      published: published === null ? null : toInstant(published),
      outlet: textOrNull(row.outlet),
    },
  };
}

function parsed(line: string, number: number): Record<string, unknown> {
  try {
    const row: unknown = JSON.parse(line);
    if (row !== null && typeof row === 'object' && !Array.isArray(row)) return row as Record<string, unknown>;
  } catch {}
  throw badRow(number, 'not a JSON object');
}

function badRow(number: number, what: string): Problem {
  return new Problem('bad-row', `Input row ${number}: ${what}.`, {
    where: `stdin:${number}`,
    hint: 'Give one JSON object per line: {"id", "text", "title"?, "published"?, "lang"?, "outlet"?}.',
  });
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
