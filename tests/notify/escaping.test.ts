import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LoggedChange } from '../../src/domain/change.ts';
import { discordMessage } from '../../src/notify/discord/embeds.ts';
import { compose, type Message } from '../../src/notify/message.ts';
import { slackMessage } from '../../src/notify/slack/blocks.ts';
import { amountWords } from '../../src/notify/wording/amount-words.ts';
import { amount, change, name } from '../fakes/changes.ts';

/** `TOLLWATCH_ALERTS=100000 npx vitest run tests/notify/escaping.test.ts` generates that many alerts. */
const ALERTS = Number(process.env.TOLLWATCH_ALERTS ?? 1000);
const BATCHES = 20;
/** At a tenth of the speed that was measured; only there to end a test that hangs. */
const LONGEST_MS = 30_000 + ALERTS * 60;

/** What feeds send, and what somebody would send who wants to break out of a message. */
const HOSTILE = [
  '<!channel>',
  '<!here|here>',
  '<@U012AB3CD>',
  '<#C1|x>',
  '<!subteam^S1>',
  '<https://evil.example|Harbour Wire>',
  'https://evil.example/a?b=c',
  '[click](https://evil.example)',
  '@everyone',
  '@here',
  '<@!80351110224678912>',
  '<@&1>',
  '**bold** __x__ ~~y~~ `z` ||spoiler||',
  '*x* _y_ ~z~',
  '```\ncode',
  '> quote\n# head\n- item',
  '&lt;!channel&gt;',
  '\u202e000,5',
  '\u0000\u0007',
  '북한군 사상자',
  'قوات العدو',
  '👩‍👩‍👧‍👦🇺🇦🪖',
  `e${'\u0301'.repeat(200)}`,
  'a|b|c',
  '\\*',
];

const feedWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(' '));
const longWords = fc.oneof(
  { weight: 6, arbitrary: feedWords },
  { weight: 1, arbitrary: feedWords.map((text) => text.repeat(400).slice(0, 10_240)) },
);
const someName = longWords.map((text) => name(text));
const someAmount = fc
  .tuple(
    fc.integer({ min: 0, max: 2_000_000 }),
    fc.constantFrom('exact', 'over', 'about', 'nearly', 'up_to', 'at_least'),
  )
  .map(([value, qualifier]) => amount(value, qualifier as 'exact'));

const someChange: fc.Arbitrary<LoggedChange> = fc
  .record({
    claimant: fc.option(someName),
    victims: fc.option(someName),
    place: fc.option(someName),
    quote: longWords,
    outlet: longWords,
    reason: longWords,
    suspect: fc.option(longWords),
    url: fc.option(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        fc.constantFrom('javascript:alert(1)', 'https://a.example/)x|y>z', 'https://user:pw@a.example/'),
        longWords,
      ),
    ),
    from: fc.option(someAmount),
    to: someAmount,
    kind: fc.constantFrom(
      'first',
      'raised',
      'lowered',
      'edited',
      'restated',
      'rebased',
      'denied',
      'inconsistent',
      'disagreement',
      'held',
    ),
    corrects: fc.option(fc.constant(3)),
    outlets: fc.array(longWords, { maxLength: 12 }),
    route: fc.constantFrom('team', 'ops'),
  })
  .map((sample) => change(sample as Parameters<typeof change>[0]));

const someMessages = fc
  .array(someChange, { minLength: 1, maxLength: 14 })
  .map((changes) =>
    compose(changes.map((one, i) => ({ ...one, seq: i + 20 }))).map(({ message }) => credited(message)),
  );

/** Every other message owes long credits. */
function credited(message: Message): Message {
  const { length } = message.shape === 'test' ? [] : message.changes;
  return length % 2 === 0 ? message : { ...message, credits: ['Credit '.repeat(60), 'Licence '.repeat(60)] };
}

describe('whatever a feed writes', () => {
  test(
    `${ALERTS} alerts to Slack and to Discord: within limits, no mention, no link but our own, numbers whole`,
    () => {
      let alerts = 0;
      for (let seed = 20250328; alerts < ALERTS; seed++) {
        const all = fc.property(someMessages, (messages) => {
          alerts += messages.length;
          messages.forEach(checkSlack);
          messages.forEach(checkDiscord);
        });
        fc.assert(all, { numRuns: BATCHES, seed });
      }
    },
    LONGEST_MS,
  );
});

test('five changes with quotes of 10 kB: a claimant’s name of 80 characters and every number stay whole', () => {
  const long = 'Ministry of Defence of a country with a long name '.repeat(2).slice(0, 80);
  const changes = Array.from({ length: 5 }, (_, i) =>
    change({
      seq: i + 1,
      claimant: name(long),
      victims: name('y'.repeat(9000)),
      quote: `5,000 ${'word '.repeat(2000)}`,
      reason: 'z '.repeat(5000),
    }),
  );
  const [message] = compose(changes).map((one) => one.message);
  if (message === undefined) throw new Error('no message');
  checkSlack(message);
  checkDiscord(message);
  expect(slackMessage(message).text.split(long)).toHaveLength(6);
  expect(JSON.stringify(discordMessage(message)).split(long)).toHaveLength(6);
});

function checkSlack(message: Message): void {
  const { text, blocks } = slackMessage(message);
  expect(text.length).toBeLessThanOrEqual(3900);
  expect(blocks.length).toBeLessThanOrEqual(50);
  const parts = blocks.flatMap((block) =>
    block.type === 'divider' ? [] : block.type === 'context' ? block.elements : [block.text],
  );
  for (const part of parts) {
    expect(part.text.length).toBeGreaterThan(0);
    expect(part.text.length).toBeLessThanOrEqual(3000);
    if (part.type === 'mrkdwn') expect(linksOf(part.text).filter((link) => !ours(message, link))).toEqual([]);
  }
  // `text` is parsed for entities: no "<" may be left in it, and every address in it is one of ours.
  expect(text).not.toMatch(/</);
  expect([...text.matchAll(/https?:\/\/\S+/g)].filter(([url]) => !ours(message, url))).toEqual([]);
  expectNumbers(message, text);
  expectNumbers(message, parts.map((part) => part.text).join('\n'));
}

function checkDiscord(message: Message): void {
  const { content, embeds } = discordMessage(message);
  expect(content.length).toBeGreaterThan(0);
  expect(content.length).toBeLessThanOrEqual(2000);
  expect(embeds.length).toBeLessThanOrEqual(10);
  const lengths = embeds.map(({ description, footer }) => (description?.length ?? 0) + (footer?.text.length ?? 0));
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(5900);
  const shown = [content, ...embeds.map(({ description }) => description ?? '')].join('\n');
  for (const { description } of embeds) expect(description?.length ?? 0).toBeLessThanOrEqual(4096);
  expect(shown).not.toMatch(/@(?!\u2060)/);
  expect(unescaped(shown, '<')).toBe(0);
  expect([...shown.matchAll(/https?:\/\/[^\s)]+/g)].filter(([url]) => !ours(message, url))).toEqual([]);
  expectNumbers(message, shown);
}

function linksOf(mrkdwn: string): readonly string[] {
  return [...mrkdwn.matchAll(/<([^|>]*)/g)].map(([, target]) => target ?? '');
}

/** An address that a change's own document has, as far as it is one. */
function ours(message: Message, link: string): boolean {
  if (message.shape === 'test') return false;
  const own = message.changes.flatMap(({ provenance }) =>
    provenance?.url && URL.canParse(provenance.url) ? [new URL(provenance.url)] : [],
  );
  return own.some((url) => /^https?:$/.test(url.protocol) && link.startsWith(`${url.protocol}//${url.host}`));
}

function expectNumbers(message: Message, shown: string): void {
  if (message.shape === 'test' || message.shape === 'baseline') return;
  for (const { kind, from, to } of message.changes) {
    const told = kind === 'denied' || kind === 'held' ? [to ?? from] : kind === 'disagreement' ? [to] : [from, to];
    for (const one of told) if (one !== null) expect(shown).toContain(amountWords(one));
  }
}

/** Signs that no backslash, or an even number of them, stands before. */
function unescaped(text: string, sign: string): number {
  return [...text.matchAll(new RegExp(`(\\\\*)${sign}`, 'g'))].filter(([, slashes]) => (slashes?.length ?? 0) % 2 === 0)
    .length;
}
