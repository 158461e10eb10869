import { describe, expect, test } from 'vitest';
import type { Memory, PollOutcome } from '../../src/sources/source.ts';
import { telegram } from '../../src/sources/telegram.ts';
import type { Canned } from './canned-http.ts';
import { documentsOf, pollOnce } from './canned-http.ts';
import { html, type Twin, twin } from './twin.ts';

interface Post {
  readonly number: number;
  readonly text?: string;
  readonly reply?: string;
  readonly service?: boolean;
}

/** A page of the preview, in the shape that t.me/s serves. */
function preview(posts: readonly Post[], { older = null as number | null, title = 'Sample Staff' } = {}): string {
  return `<!DOCTYPE html><html><body><div class="tgme_channel_info_header_title"><span dir="auto">${title}</span></div>
<main class="tgme_main"><section class="tgme_channel_history js-message_history">
${older === null ? '' : `<div class="tgme_widget_message_centered js-messages_more_wrap"><a href="/s/samplestaff?before=${older}" class="tme_messages_more"></a></div>`}
${posts.map(message).join('\n')}</section></main></body></html>`;
}

function message({ number, text, reply, service }: Post): string {
  const quoted = reply
    ? `<a class="tgme_widget_message_reply" href="#"><div class="tgme_widget_message_text js-message_reply_text">${reply}</div></a>`
    : '';
  const body = text
    ? `<div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div>`
    : '<i class="tgme_widget_message_photo"></i>';
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message ${service ? 'service_message ' : ''}js-widget_message" data-post="SampleStaff/${number}">
${quoted}${body}<div class="tgme_widget_message_footer"><span class="tgme_widget_message_views">9.1K</span><a class="tgme_widget_message_date" href="https://t.me/SampleStaff/${number}"><time datetime="2025-03-28T08:${String(number % 60).padStart(2, '0')}:00+00:00" class="time">10:00</time></a></div></div></div>`;
}

const settings = (channel: Twin) => ({ channel: 'samplestaff', baseUrl: channel.url });
const poll = (channel: Twin, memory: Memory | null = null): Promise<PollOutcome> =>
  pollOnce(telegram, settings(channel), channel.http, memory);

const memoryOf = (outcome: PollOutcome) => ('memory' in outcome ? outcome.memory : null);

describe('telegram', () => {
  test('posts, with lines kept apart, emoji and all', async () => {
    const channel = await twin(() =>
      html(
        preview([
          {
            number: 101,
            text: '<i class="emoji"><b>❗️</b></i>Losses of the day:<br>personnel - <b>1 234</b><br>tanks - 5',
          },
        ]),
      ),
    );
    const [document] = documentsOf(await poll(channel));
    expect(document).toMatchObject({
      identity: ['post:samplestaff/101'],
      url: 'https://t.me/SampleStaff/101',
      outlet: 'Sample Staff',
      published: '2025-03-28T08:41:00.000Z',
      title: null,
    });
    expect(document?.text).toBe('❗️Losses of the day:\npersonnel - 1 234\ntanks - 5');
    expect(channel.asked[0]?.path).toBe('/s/samplestaff');
  });

  test('a reply is read without the text that it answers', async () => {
    const channel = await twin(() => html(preview([{ number: 102, text: 'Now 12 dead.', reply: 'Earlier: 9 dead.' }])));
    expect(documentsOf(await poll(channel))[0]?.text).toBe('Now 12 dead.');
  });

  test('pictures and notices of the service are no documents; the pictures are counted', async () => {
    const channel = await twin(() =>
      html(
        preview([
          { number: 1, service: true, text: 'Channel created' },
          { number: 2 },
          { number: 3, text: 'Three dead.' },
        ]),
      ),
    );
    const outcome = await poll(channel);
    expect(documentsOf(outcome).map(({ text }) => text)).toEqual(['Three dead.']);
    expect(outcome).toMatchObject({ notes: [expect.stringContaining('1 posts have no text')] });
  });

  test('an edited post is the same document with another text', async () => {
    let toll = 1234;
    const channel = await twin(() => html(preview([{ number: 7, text: `Losses: ${toll}` }])));
    const before = documentsOf(await poll(channel))[0];
    toll = 1334;
    const after = documentsOf(await poll(channel))[0];
    expect(after?.identity).toEqual(before?.identity);
    expect(after?.text).toBe('Losses: 1334');
  });

  test('after a pause older pages are read as far back as needed, and no further', async () => {
    const from = (start: number) =>
      Array.from({ length: 20 }, (_, i) => ({ number: start + i, text: `Post ${start + i}` }));
    const channel = await twin(({ query }) => {
      const before = Number(query.get('before') ?? 161);
      return html(preview(from(before - 20), { older: before - 20 }));
    });
    const first = await poll(channel, { newest: 125 });
    expect(channel.asked.map(({ path }) => path)).toEqual(['/s/samplestaff', '/s/samplestaff?before=141']);
    expect(documentsOf(first)).toHaveLength(40);
    expect(first).toMatchObject({ memory: { newest: 160 }, notes: [] });
    expect(await poll(channel, { newest: 20 })).toMatchObject({ notes: [expect.stringContaining('were not reached')] });
  });

  test('the first poll reads one page', async () => {
    const channel = await twin(() => html(preview([{ number: 50, text: 'x 5' }], { older: 30 })));
    expect(memoryOf(await poll(channel))).toEqual({ newest: 50 });
    expect(channel.asked).toHaveLength(1);
  });

  test.each<[string, Canned, string]>([
    [
      'a private or missing channel',
      html('<html><body><div class="tgme_page_title">Contact</div></body></html>'),
      'not-found',
    ],
    ['a channel without posts', html(preview([])), 'empty'],
    ['another design', html(preview([{ number: 1, text: 'x' }]).replaceAll('data-post', 'data-id')), 'schema-changed'],
    [
      'texts somewhere else',
      html(
        preview(Array.from({ length: 12 }, (_, i) => ({ number: i + 1, text: 'x' }))).replaceAll(
          'tgme_widget_message_text',
          'tgme_text',
        ),
      ),
      'schema-changed',
    ],
    ['rate limit', html('', 429), 'rate-limited'],
    ['server trouble', html('', 502), 'server-error'],
    [
      'a cut page',
      html(
        preview([
          { number: 1, text: 'First 5.' },
          { number: 2, text: 'Second 6.' },
        ]).slice(0, -600),
      ),
      'fresh',
    ],
  ])('%s', async (_name, canned, outcome) => {
    const channel = await twin(() => canned);
    const result = await poll(channel);
    expect(result.outcome).toBe(outcome);
    if (outcome === 'not-found') expect(result).toMatchObject({ advice: expect.stringContaining('t.me/s/NAME') });
  });

  test.each([
    [{ 'retry-after': '30' }, 30],
    [{}, null],
  ])('rate limit with %o', async (headers, retryAfter) => {
    const channel = await twin(() => ({ status: 429, headers }));
    expect(await poll(channel)).toMatchObject({ outcome: 'rate-limited', retryAfter });
  });
});
