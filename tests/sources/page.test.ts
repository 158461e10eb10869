import { describe, expect, test } from 'vitest';
import { page } from '../../src/sources/page.ts';
import type { Memory, PollOutcome } from '../../src/sources/source.ts';
import { datedUrls } from '../../src/sources/url-template.ts';
import { type Canned, documentsOf, pollOnce } from './canned-http.ts';
import { html, type Twin, twin } from './twin.ts';

const LIST = (toll: string) => `<!doctype html><body><nav><a href="/">Home 2025</a></nav><ul class="days">
<li class="gold"><span class="black">28.03.2025</span><div class="losses"><ul><li>Tanks — 12 (+3)</li><li>Personnel — about ${toll} people (+1,340)</li></ul></div></li>
<li class="gold"><span class="black">27.03.2025</span><div class="losses"><ul><li>Personnel — about 910,000 people (+1,200)</li></ul></div></li>
<li class="gold"><span class="black">26.03.2025</span><div class="losses"></div></li></ul></body>`;

const SELECT = { items: 'ul.days > li.gold', text: '.losses li', date: 'span.black' };

function poll(site: Twin, path: string, settings = {}, memory: Memory | null = null): Promise<PollOutcome> {
  return pollOnce(page, { url: `${site.url}${path}`, ...settings }, site.http, memory);
}

const memoryOf = (outcome: PollOutcome) => ('memory' in outcome ? outcome.memory : null);

describe('a list on a page', () => {
  test('rows with a day are documents of their own', async () => {
    const site = await twin(() => html(LIST('911,340')));
    const documents = documentsOf(await poll(site, '/losses', { select: SELECT }));
    expect(documents.map(({ text, identity, published }) => [identity[0], published?.slice(0, 10), text])).toEqual([
      ['row:2025-03-28', '2025-03-28', 'Tanks — 12 (+3)\nPersonnel — about 911,340 people (+1,340)'],
      ['row:2025-03-27', '2025-03-27', 'Personnel — about 910,000 people (+1,200)'],
    ]);
  });

  test('unchanged, then edited', async () => {
    let toll = '911,340';
    const site = await twin(() => html(`${LIST(toll)}<!-- visitor ${Math.random()} -->`));
    const first = await poll(site, '/losses', { select: SELECT });
    expect((await poll(site, '/losses', { select: SELECT }, memoryOf(first))).outcome).toBe('unchanged');
    toll = '911,430';
    const edited = documentsOf(await poll(site, '/losses', { select: SELECT }, memoryOf(first)));
    expect(edited[0]?.identity[0]).toBe(documentsOf(first)[0]?.identity[0]);
    expect(edited[0]?.text).toContain('911,430');
  });

  test('items with a link are known by it', async () => {
    const body =
      '<div class="item"><h3>Toll at 40</h3><a href="/n/toll-40?utm_source=x">more</a><time datetime="2025-03-28T09:00:00+02:00">today</time><p>The office speaks of 40 dead.</p></div>';
    const site = await twin(() => html(body));
    const select = { items: '.item', title: 'h3', text: 'p', date: 'time' };
    expect(documentsOf(await poll(site, '/', { select, outlet: 'Office' }))).toEqual([
      {
        source: 'test',
        identity: [`link:${site.url.slice(7)}/n/toll-40`, 'path:/n/toll-40'],
        url: `${site.url}/n/toll-40?utm_source=x`,
        outlet: 'Office',
        title: 'Toll at 40',
        text: 'The office speaks of 40 dead.',
        lang: null,
        published: '2025-03-28T07:00:00.000Z',
      },
    ]);
  });

  test('another design is told, with the selector', async () => {
    const site = await twin(() => html('<p>Welcome</p>'));
    expect(await poll(site, '/losses', { select: SELECT })).toMatchObject({
      outcome: 'schema-changed',
      message: expect.stringContaining('ul.days > li.gold'),
    });
  });
});

describe('an article', () => {
  const story = (toll: string) =>
    `<html><body><header>Menu 1 2 3</header><article><h1>Assessment</h1><p>The staff counts ${toll} casualties.</p><table><tr><td>killed</td><td>1,667</td></tr></table><p>${'More words follow here. '.repeat(12)}</p></article><footer>© 2025</footer></body></html>`;

  test('title, text, cells apart; the menu left out', async () => {
    const site = await twin(() => html(story('5,012')));
    const [document] = documentsOf(await poll(site, '/a/28'));
    expect(document).toMatchObject({
      title: 'Assessment',
      identity: expect.arrayContaining([`link:${site.url.slice(7)}/a/28`]),
    });
    expect(document?.text).toContain('The staff counts 5,012 casualties.\n\nkilled | 1,667');
    expect(document?.text).not.toContain('Menu');
  });

  test('dated addresses: the ones that are there, without trouble about the others', async () => {
    const site = await twin(({ path }) =>
      path === '/research/assessment-march-27-2025' ? html(story('5,012')) : html('', 404),
    );
    const outcome = await poll(site, '/research/assessment-{mmmm}-{d}-{yyyy}');
    expect(documentsOf(outcome)).toHaveLength(1);
    expect(outcome).toMatchObject({ notes: [] });
    expect(site.asked.map(({ path }) => path)).toEqual([
      '/research/assessment-march-28-2025',
      '/research/assessment-march-27-2025',
      '/research/assessment-march-26-2025',
    ]);
  });

  test.each<[string, Canned, string]>([
    ['none of the dated pages', html('', 404), 'not-found'],
    ['a refusal', html('', 403), 'blocked'],
    ['rate limit', { status: 429, headers: { 'retry-after': '5' } }, 'rate-limited'],
    ['an empty page', html('<script>draw()</script>'), 'schema-changed'],
    ['a cut page', html(story('5,012').slice(0, 120)), 'fresh'],
  ])('%s', async (_name, canned, outcome) => {
    expect((await poll(await twin(() => canned), '/{yyyy}/{MM}/{dd}')).outcome).toBe(outcome);
  });
});

describe('address templates', () => {
  test.each([
    ['https://a.example/{yyyy}/{MM}/{dd}', ['https://a.example/2025/03/01', 'https://a.example/2025/02/28']],
    ['https://a.example/{MMMM}-{yyyy}', ['https://a.example/March-2025', 'https://a.example/February-2025']],
    ['https://a.example/{MMM}-{yy}/{M}', ['https://a.example/Mar-25/3', 'https://a.example/Feb-25/2']],
    ['https://a.example/{yyyy}', ['https://a.example/2025']],
    ['https://a.example/page', ['https://a.example/page']],
  ])('%s', (template, urls) => {
    expect(datedUrls(template, '2025-03-01', 1)).toEqual(urls);
  });

  test('months of different lengths', () => {
    expect(datedUrls('https://a.example/{MM}', '2025-03-31', 2)).toEqual(
      ['03', '02', '01'].map((m) => `https://a.example/${m}`),
    );
  });

  test('a place that nobody fills in, and a selector that cannot be read, are mistakes of the configuration', () => {
    const issues = (settings: object) =>
      page.config.safeParse({ name: 'a', kind: 'page', ...settings }).error?.issues.map(({ path }) => path.join('.'));
    expect(issues({ url: 'https://a.example/{year}' })).toEqual(['url']);
    expect(issues({ url: 'https://a.example', select: { items: 'li[' } })).toEqual(['select.items']);
  });
});
