import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { discordMessage } from '../../src/notify/discord/embeds.ts';
import { slackMessage } from '../../src/notify/slack/blocks.ts';
import { webhookPayload } from '../../src/notify/webhook-body.ts';
import { FULL } from '../../src/notify/wording/brevity.ts';
import { postOf } from '../../src/notify/wording/post.ts';
import { postText } from '../../src/notify/wording/post-text.ts';
import { SHAPES } from './shapes.ts';

const FOLDER = join(import.meta.dirname, '../golden/notify');

/** `GOLDEN=write npx vitest run tests/notify/golden` writes them anew; look at the difference before you commit it. */
describe.each(Object.entries(SHAPES))('%s', (shape, message) => {
  test.each([
    ['slack.json', () => json(slackMessage(message))],
    ['discord.json', () => json(discordMessage(message))],
    ['webhook.json', () => json(webhookPayload(message))],
    ['txt', () => `${postText(postOf(message, FULL))}\n`],
  ])('%s', (form, render) => {
    const path = join(FOLDER, `${shape}.${form}`);
    if (process.env.GOLDEN === 'write') writeFileSync(path, render());
    expect(render()).toBe(readFileSync(path, 'utf8'));
  });
});

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
