import { describe, expect, test } from 'vitest';
import { json } from '../../src/sources/json.ts';
import type { PollOutcome } from '../../src/sources/source.ts';
import { type Canned, cannedHttp, documentsOf, pollOnce } from './canned-http.ts';

const STAFF_MAP = {
  asOf: 'date',
  claimant: 'General Staff',
  period: 'cumulative',
  since: '2022-02-24',
  figures: [{ path: 'personnel', qualifier: 'personnel*', measure: 'casualties', victims: 'soldiers' }],
};

const MINISTRY_MAP = {
  asOf: 'report_date',
  claimant: 'Ministry of Health',
  place: 'Gaza Strip',
  period: 'cumulative',
  windowWords: 'since 7 October 2023',
  ignoreWhen: [{ path: 'report_source', equals: ['missing'] }],
  figures: [
    { path: 'killed_cum', measure: 'killed' },
    { path: 'injured_cum', measure: 'wounded' },
    { path: 'killed', measure: 'killed', role: 'increment', period: 'interval', windowWords: 'in the reported period' },
    { path: 'killed_recovered', measure: 'killed', role: 'recovered', period: 'interval' },
  ],
};

function poll(canned: Canned, map: object): Promise<PollOutcome> {
  return pollOnce(
    json,
    { url: 'https://data.example/losses.json', map, outlet: 'Data set' },
    cannedHttp(() => canned),
  );
}

const rows = (value: unknown): Canned => ({ body: JSON.stringify(value) });

describe('rows become documents', () => {
  test('a cumulative series with a qualifier in a field of its own', async () => {
    const data = [
      { date: '2025-01-01', day: 1043, personnel: 790800, 'personnel*': 'about', POW: 0 },
      { date: '2025-01-02', day: 1044, personnel: 792170, 'personnel*': 'more than' },
    ];
    const [first, second] = documentsOf(await poll(rows(data), STAFF_MAP));
    expect(first).toMatchObject({
      identity: ['row:2025-01-01'],
      text: '2025-01-01 personnel: about 790800',
      url: 'https://data.example/losses.json',
      outlet: 'Data set',
      statements: [
        {
          measure: 'casualties',
          bounds: { low: 790800, high: 790800, qualifier: 'about' },
          written: '790800',
          role: 'total',
          claimant: 'General Staff',
          victims: 'soldiers',
          asOf: '2025-01-01',
          period: 'cumulative',
          windowWords: 'since 24 February 2022',
        },
      ],
    });
    expect(second?.statements?.[0]?.bounds).toEqual({ low: 792170, high: null, qualifier: 'over' });
  });

  test('several figures, parts of an increment, a missing day and missing fields', async () => {
    const data = [
      {
        report_date: '2026-08-20',
        report_source: 'ministry',
        killed: 2,
        killed_cum: 73417,
        injured_cum: 174360,
        killed_recovered: 1,
      },
      { report_date: '2026-08-21', report_source: 'missing', killed_cum: 73417 },
      { report_date: '2026-08-22', report_source: 'ministry', killed_cum: 73419 },
    ];
    const documents = documentsOf(await poll(rows(data), MINISTRY_MAP));
    expect(documents.map(({ identity }) => identity)).toEqual([['row:2026-08-20'], ['row:2026-08-22']]);
    const statements = documents[0]?.statements ?? [];
    expect(statements.map((it) => [it.measure, it.role, it.period, it.windowWords, it.written])).toEqual([
      ['killed', 'total', 'cumulative', 'since 7 October 2023', '73417'],
      ['wounded', 'total', 'cumulative', 'since 7 October 2023', '174360'],
      ['killed', 'increment', 'interval', 'in the reported period', '2'],
      ['killed', 'recovered', 'interval', null, '1'],
    ]);
    for (const it of statements) {
      expect(documents[0]?.text.slice(it.start, it.end)).toBe(it.quote);
      expect(it.quote).toContain(it.written);
      expect(it.quote).toContain('2026-08-20');
    }
    expect(documents[1]?.statements).toHaveLength(1);
  });

  test('two rows of one day stand side by side', async () => {
    const data = [
      { date: '2024-01-01', personnel: 360010 },
      { date: '2024-12-31', personnel: 789550 },
      { date: '2024-01-01', personnel: 790800 },
    ];
    const keys = documentsOf(await poll(rows(data), STAFF_MAP)).map(({ identity }) => identity[0]);
    expect(keys).toEqual(['row:2024-01-01', 'row:2024-12-31', 'row:2024-01-01#2']);
  });

  test('a single row, further down, with nested fields', async () => {
    const map = { ...STAFF_MAP, rows: 'data', figures: [{ path: 'stats.personnel_units', measure: 'casualties' }] };
    const answer = { message: 'ok', data: { date: '2022-12-17', stats: { personnel_units: 97690 } } };
    expect(documentsOf(await poll(rows(answer), map))[0]?.statements?.[0]?.bounds.low).toBe(97690);
  });

  test('days and numbers as data sets write them', async () => {
    const data = [
      { date: '17.12.2022', personnel: '97 690' },
      { date: '2022-12-18T23:30:00+02:00', personnel: '98,280' },
      { date: '2022/12/19', personnel: '0' },
    ];
    const found = documentsOf(await poll(rows(data), STAFF_MAP)).map(({ statements }) => [
      statements?.[0]?.asOf,
      statements?.[0]?.bounds.low,
    ]);
    expect(found).toEqual([
      ['2022-12-17', 97690],
      ['2022-12-18', 98280],
      ['2022-12-19', 0],
    ]);
  });
});

describe('what is not as the map says', () => {
  test('cells that are no counts are left out and named', async () => {
    const data = [
      { date: '2025-01-01', personnel: 'n/a' },
      { date: '2025-01-02', personnel: -5 },
      { date: '2025-01-03', personnel: 1.5 },
      { date: '2025-01-04', personnel: null },
      { date: '2025-01-05', personnel: 7 },
      { date: 'soon', personnel: 9 },
    ];
    const outcome = await poll(rows(data), STAFF_MAP);
    expect(documentsOf(outcome)).toHaveLength(1);
    expect(outcome).toMatchObject({
      notes: [
        '1 rows without a day were left out.',
        '3 cells are no counts and were left out, such as personnel: "n/a".',
      ],
    });
  });

  test.each<[string, Canned, object, string, RegExp]>([
    [
      'a renamed field',
      rows([{ date: '2025-01-01', troops: 5 }]),
      STAFF_MAP,
      'schema-changed',
      /`personnel`.*date, troops/,
    ],
    ['a renamed day', rows([{ day: '2025-01-01', personnel: 5 }]), STAFF_MAP, 'schema-changed', /`date`/],
    ['rows elsewhere', rows({ result: [] }), { ...STAFF_MAP, rows: 'data' }, 'schema-changed', /`data`.*result/],
    ['a bare value', rows('down for maintenance'), STAFF_MAP, 'schema-changed', /bare string/],
    ['no rows', rows([]), STAFF_MAP, 'empty', /./],
    ['a page', { body: '<!doctype html><title>Sign in</title>' }, STAFF_MAP, 'html-not-feed', /page/],
    ['cut JSON', { body: '[{"date":"2025-01-01","personnel":790' }, STAFF_MAP, 'malformed', /cut/],
    ['429', { status: 429 }, STAFF_MAP, 'rate-limited', /429/],
  ])('%s', async (_name, canned, map, outcome, message) => {
    const result = await poll(canned, map);
    expect(result.outcome).toBe(outcome);
    if ('message' in result) expect(result.message).toMatch(message);
  });

  test('a field that was renamed in the newer rows only', async () => {
    const rowsOf = (renamed: number) =>
      rows(
        Array.from({ length: 9 }, (_, i) => ({
          date: `2025-01-0${9 - i}`,
          [i < renamed ? 'troops' : 'personnel']: 100 - i,
        })),
      );
    expect(await poll(rowsOf(2), STAFF_MAP)).toMatchObject({ outcome: 'fresh', notes: [] });
    expect(await poll(rowsOf(3), STAFF_MAP)).toMatchObject({ notes: [expect.stringContaining('newest 3 rows')] });
  });

  test('names of the prototype are no fields', async () => {
    const map = {
      ...STAFF_MAP,
      figures: [
        { path: 'constructor.length', measure: 'killed' },
        { path: '__proto__', measure: 'killed' },
      ],
    };
    expect((await poll(rows([{ date: '2025-01-01' }]), map)).outcome).toBe('schema-changed');
  });
});

describe('configuration', () => {
  const errors = (map: object) => {
    const result = json.config.safeParse({ name: 'a', kind: 'json', url: 'x', map });
    return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  };
  test('an unknown measure is named', () => {
    const found = errors({ ...STAFF_MAP, figures: [{ path: 'tanks', measure: 'equipment' }] });
    expect(found).toEqual([
      expect.stringMatching(/^map\.figures\.0\.measure: unknown measure "equipment"; one of killed,/),
    ]);
  });
  test('a condition needs one test', () => {
    expect(errors({ ...STAFF_MAP, ignoreWhen: [{ path: 'x' }] })).toEqual([
      expect.stringContaining('either `equals` or `missing`'),
    ]);
  });
  test('a map that is right', () => {
    expect(errors(MINISTRY_MAP)).toBe(undefined);
  });
});

test('the same rows under another map are read again', async () => {
  const http = cannedHttp(({ etag }) =>
    etag === 'x' ? { status: 304 } : { ...rows([{ date: '2025-01-01', personnel: 5 }]), headers: { etag: 'x' } },
  );
  const url = 'https://data.example/losses.json';
  const first = await pollOnce(json, { url, map: STAFF_MAP }, http);
  const memory = 'memory' in first ? first.memory : null;
  expect((await pollOnce(json, { url, map: STAFF_MAP }, http, memory)).outcome).toBe('unchanged');
  expect((await pollOnce(json, { url, map: { ...STAFF_MAP, claimant: 'Another' } }, http, memory)).outcome).toBe(
    'fresh',
  );
});

describe('a large document is read row by row', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      date: new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10),
      personnel: 1000 + i,
      note: 'x'.repeat(100),
    }));
  const large = (rows: unknown) =>
    poll({ body: JSON.stringify({ data: { rows } }) }, { ...STAFF_MAP, rows: 'data.rows' });

  test('as it would be read at once', async () => {
    const [few, many] = [documentsOf(await large(days(5))), documentsOf(await large(days(12_000)))];
    expect(many).toHaveLength(12_000);
    expect(many.slice(0, 5)).toEqual(few);
  });

  test.each([
    ['more rows than any table has', days(20_001), 'too-large', /more than 20000 rows/],
    ['no list where the rows should be', { a: 'x'.repeat(1_100_000) }, 'schema-changed', /no rows at `data.rows`/],
  ])('%s', async (_what, value, outcome, message) => {
    expect(await large(value)).toMatchObject({ outcome, message: expect.stringMatching(message) });
  });

  test('cut, it is not read at all: the last row may be the newest', async () => {
    const body = JSON.stringify({ data: { rows: days(12_000) } }).slice(0, -9);
    expect(await poll({ body }, { ...STAFF_MAP, rows: 'data.rows' })).toMatchObject({ outcome: 'malformed' });
  });
});
