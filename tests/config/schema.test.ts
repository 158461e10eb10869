import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { durationMs } from '../../src/config/duration.ts';
import { editorSchema, type JsonSchema } from '../../src/config/editor-schema.ts';
import { fromEnvironment } from '../../src/config/from-environment.ts';
import { nearest } from '../../src/config/nearest.ts';
import { configSchema } from '../../src/config/schema.ts';
import { NOTIFIER_KINDS } from '../../src/notify/kinds.ts';
import { SOURCE_KINDS } from '../../src/sources/kinds.ts';

describe('the editor schema', () => {
  test('knows every kind of source and destination', () => {
    const schema = editorSchema();
    expect(kindsIn(schema.properties?.sources)).toEqual(SOURCE_KINDS.map(({ kind }) => kind));
    expect(kindsIn(schema.properties?.notify)).toEqual(NOTIFIER_KINDS.map(({ kind }) => kind));
  });

  test('describes every field', () => {
    expect(undescribed(editorSchema(), '')).toEqual([]);
  });
});

function kindsIn(list: JsonSchema | undefined): readonly unknown[] {
  const items = list?.items;
  return (items?.oneOf ?? items?.anyOf ?? []).map((kind) => kind.properties?.kind?.const);
}

function undescribed(schema: JsonSchema, path: string): readonly string[] {
  const alternatives = (schema.oneOf ?? schema.anyOf ?? []).flatMap((one) => undescribed(one, path));
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    ...(field.description === undefined && field.items?.description === undefined ? [`${path}.${name}`] : []),
    ...undescribed(field, `${path}.${name}`),
  ]);
  return [...alternatives, ...fields, ...(schema.items ? undescribed(schema.items, `${path}[]`) : [])];
}

test('the file that init writes is valid, and so is everything it has commented out', () => {
  const template = readFileSync(join(import.meta.dirname, '../../src/commands/init-template.yaml'), 'utf8');
  expect(configSchema.safeParse(parse(template)).error).toBeUndefined();
  // Prose has one space behind its #, a setting that is off has none, or its indentation.
  const uncommented = template.replaceAll(/^(\s*)#(?=\S| {2})/gm, '$1');
  const env = { SLACK_BOT_TOKEN: 'xoxb-1', DISCORD_WEBHOOK_URL: 'https://discord.example/api/webhooks/1/x' };
  const { value, missing } = fromEnvironment(parse(uncommented), env);
  const { sources, notify } = value as { readonly sources: readonly unknown[]; readonly notify: readonly unknown[] };
  expect([sources.length, notify.length, missing]).toEqual([2, 3, []]);
  expect(configSchema.safeParse(value).error).toBeUndefined();
});

test.each([
  ['30s', 30_000],
  ['15m', 900_000],
  ['2h', 7_200_000],
  ['1d', 86_400_000],
  ['0s', null],
  ['1w', null],
  ['-5m', null],
  ['5', null],
  ['m', null],
])('%s lasts %s ms', (text, ms) => {
  expect(durationMs(text)).toBe(ms);
});

test.each([
  ['soruces', 'sources'],
  ['webhookurl', 'webhookUrl'],
  ['chanel', 'channel'],
  ['tokn', 'token'],
  ['colour', null],
  ['x', null],
])('%s most likely meant %s', (wrong, meant) => {
  expect(nearest(wrong, ['sources', 'webhookUrl', 'channel', 'token', 'state'])).toBe(meant);
});
