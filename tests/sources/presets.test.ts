import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SourceDocument } from '../../src/domain/document.ts';
import { presetEntry, withSources } from '../../src/sources/adding/add-sources.ts';
import { sourceKind } from '../../src/sources/kinds.ts';
import { type Preset, readPresets } from '../../src/sources/presets.ts';
import type { SourceKind } from '../../src/sources/source.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';
import { MAKES } from '../feeds/makes.ts';
import { sampleStories } from '../feeds/stories.ts';
import { type Canned, documentsOf, pollOnce } from './canned-http.ts';
import { type Asked, html, json, twin } from './twin.ts';

const PRESETS = readPresets(join(import.meta.dirname, '../../presets'));

/** What each preset's server answers, in the shape that its publisher documents or is known for. */
const SERVED: Readonly<Record<string, (asked: Asked) => Canned>> = {
  'armyinform-ops': feedOf('WordPress, summaries only'),
  'gaza-moh-json': () =>
    json([
      {
        report_date: '2026-08-20',
        report_source: 'mohtel',
        report_period: 24,
        killed: 2,
        killed_cum: 73417,
        injured: 3,
        injured_cum: 174360,
        ext_killed_cum: 73417,
      },
      { report_date: '2026-08-21', report_source: 'missing', report_period: 0, ext_killed_cum: 73417 },
      {
        report_date: '2026-08-22',
        report_source: 'mohtel',
        report_period: 48,
        killed: 2,
        killed_cum: 73419,
        injured: 4,
        injured_cum: 174364,
        ext_killed_cum: 73419,
      },
    ]),
  'google-news-uk-mod-dprk': feedOf('Google News'),
  'govuk-mod': ({ path }) =>
    path.startsWith('/api/search.json')
      ? json({
          results: [{ link: '/government/news/a', public_timestamp: '2025-03-28T09:00:00Z' }],
          total: 1,
          start: 0,
          aggregates: {},
        })
      : json({
          base_path: '/government/news/a',
          title: 'A',
          locale: 'en',
          details: { body: '<p>We count 5,000 casualties.</p>' },
        }),
  'kcna-watch': feedOf('WordPress'),
  'mnd-kr': feedOf('press office with query links'),
  'ocha-opt': feedOf('Drupal'),
  'ohchr-ukraine-monthly': ({ path }) =>
    path === '/en/Protection-of-Civilians-in-Armed-Conflict-February-2025'
      ? html(
          '<html><body><main><h1>February 2025</h1><p>At least 129 civilians were killed in the sample month, and 588 were injured.</p></main></body></html>',
        )
      : html('', 404),
  'reliefweb-updates': feedOf('RSS 2.0, plain'),
  'ua-gs-json': () => json([{ date: '2026-08-08', day: 1627, personnel: 1456610, 'personnel*': 'about' }]),
  'ua-gs-telegram': () =>
    html(
      '<div class="tgme_channel_info_header_title">Sample</div><div class="tgme_widget_message" data-post="GeneralStaffZSU/9"><div class="tgme_widget_message_text js-message_text">особового складу ‒ близько 1 000</div><a class="tgme_widget_message_date" href="#"><time datetime="2025-03-28T06:00:00+00:00"></time></a></div>',
    ),
  'ukrinform-war': feedOf('RSS 2.0, plain'),
  'un-news-peace': feedOf('guid is the address'),
  'us-centcom': feedOf('agency with CDATA everywhere'),
  'us-war-dept': feedOf('agency with CDATA everywhere'),
  'who-news': feedOf('RSS 2.0, plain'),
  'yonhap-en': feedOf('agency with CDATA everywhere'),
  'yonhap-nk-ko': feedOf('agency with CDATA everywhere'),
};

function feedOf(name: string): () => Canned {
  const make = MAKES.find((it) => it.name === name);
  if (make === undefined) throw new Error(`no make ${name}`);
  return () => ({ headers: { 'content-type': 'application/rss+xml' }, body: make.write(sampleStories(3, 21)) });
}

describe('presets', () => {
  test('each is named after its file and has a twin below', () => {
    expect(PRESETS.map(({ name }) => name)).toEqual(Object.keys(SERVED));
    expect(PRESETS.length).toBeGreaterThanOrEqual(18);
  });

  test.each(PRESETS.map((preset) => [preset.name, preset] as const))('%s is read', async (_name, preset) => {
    const documents = await pollTwin(preset);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(document.text).toMatch(/\d/);
      expect(document.outlet).toBeTruthy();
      expect(document.identity.length).toBeGreaterThan(0);
    }
  });

  test('the Gaza series leaves the missing day out, and the extrapolated columns', async () => {
    const preset = PRESETS.find(({ name }) => name === 'gaza-moh-json') as Preset;
    const found = (await pollTwin(preset)).map(({ identity, statements = [] }) => [
      identity[0],
      statements.map(({ measure, bounds }) => `${measure} ${bounds.low}`),
    ]);
    expect(found).toEqual([
      ['row:2026-08-20', ['killed 73417', 'wounded 174360']],
      ['row:2026-08-22', ['killed 73419', 'wounded 174364']],
    ]);
  });

  test('the General Staff’s number is about, not exact', async () => {
    const preset = PRESETS.find(({ name }) => name === 'ua-gs-json') as Preset;
    const statement = (await pollTwin(preset))[0]?.statements?.[0];
    expect(statement).toMatchObject({
      bounds: { low: 1456610, high: 1456610, qualifier: 'about' },
      windowWords: 'since 24 February 2022',
    });
  });

  test('the entry for a configuration carries licence and credit, and is accepted by its kind', () => {
    for (const preset of PRESETS) {
      const [entry] = parse(withSources('sources: []', [presetEntry(preset)])).sources;
      expect(entry).toMatchObject({ name: preset.name, licence: preset.licence, attribution: preset.attribution });
      expect((sourceKind(entry.kind) as SourceKind).config.safeParse(entry).error).toBe(undefined);
    }
  });

  test.each([
    ['an unknown key', 'name: a\nabot: x', /abot/],
    [
      'no evidence',
      'name: a\nabout: b\nsource: {kind: feed, url: x}\nevidence: []\nlicence: c\nattribution: d\nreuse: e\nchecked: 2026-01-01',
      /evidence/,
    ],
    [
      'a setting its kind does not know',
      'name: a\nabout: b\nsource: {kind: feed, uri: x}\nevidence: [z]\nlicence: c\nattribution: d\nreuse: e\nchecked: 2026-01-01',
      /uri/,
    ],
    [
      'an unknown kind',
      'name: a\nabout: b\nsource: {kind: fax}\nevidence: [z]\nlicence: c\nattribution: d\nreuse: e\nchecked: 2026-01-01',
      /fax/,
    ],
  ])('%s is a mistake that names the file', (_name, content, message) => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'a.yaml'), content);
    expect(() => readPresets(folder)).toThrow(message);
    expect(() => readPresets(folder)).toThrow(expect.objectContaining({ where: join(folder, 'a.yaml') }));
  });
});

/** Polls the preset as it is, with nothing changed but the host. */
async function pollTwin({ name, source }: Preset): Promise<readonly SourceDocument[]> {
  const serve = SERVED[name];
  if (serve === undefined) throw new Error(`no twin of ${name}`);
  const site = await twin(serve);
  const { url } = source;
  const moved = typeof url === 'string' ? { url: url.replace(/^https:\/\/[^/]+/, site.url) } : { baseUrl: site.url };
  const { kind, ...settings } = source;
  const documents = documentsOf(await pollOnce(sourceKind(kind) as SourceKind, { ...settings, ...moved }, site.http));
  expect(site.asked.length).toBeGreaterThan(0);
  return documents;
}
