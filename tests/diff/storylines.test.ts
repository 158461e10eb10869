import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, type Poll, type Short, tell } from './builders.ts';

const AT = '2031-05-04';
const valley = name('xx-valley', 'xx');

describe('an earthquake: the toll rises, outlets lag, in the end it is revised down', () => {
  const agency = name('xx-disaster-agency');
  const quake = event('earthquake', AT, valley);
  const toll = (from: string, published: string, number: Short, by: typeof agency | null = agency, more = {}) => ({
    from,
    published,
    figures: [figure('killed', number, { by, at: valley, event: quake, ...more })],
  });
  const polls: readonly Poll[] = [
    { at: `${AT}T10:00:00.000Z`, found: [toll('wire#1', `${AT}T09:00:00.000Z`, '>=12', null)] },
    {
      at: `${AT}T14:00:00.000Z`,
      found: [
        toll('post#1', `${AT}T13:00:00.000Z`, 48),
        toll('wire#2', `${AT}T12:00:00.000Z`, 34),
        toll('blog#1', `${AT}T13:30:00.000Z`, '>=24', null),
      ],
    },
    {
      at: `${AT}T20:00:00.000Z`,
      found: [toll('post#2', `${AT}T19:00:00.000Z`, 152), toll('wire#3', `${AT}T19:10:00.000Z`, '>150')],
    },
    { at: '2031-05-05T10:00:00.000Z', found: [toll('blog#2', '2031-05-05T08:00:00.000Z', 48)] },
    {
      // The reader took the day of the report for that of the earthquake.
      at: '2031-05-06T10:00:00.000Z',
      found: [
        {
          from: 'blog#3',
          published: '2031-05-06T08:00:00.000Z',
          figures: [
            figure('killed', 152, { by: agency, at: valley, event: event('earthquake', '2031-05-06', valley) }),
          ],
        },
      ],
    },
    {
      at: '2031-05-07T10:00:00.000Z',
      found: [
        {
          ...toll('wire#4', '2031-05-07T09:00:00.000Z', 147),
          figures: [
            figure('killed', 147, { by: agency, at: valley, event: quake }),
            figure('killed', 152, { by: agency, at: valley, event: quake, status: 'historical' }),
          ],
        },
      ],
    },
    {
      at: '2031-05-08T10:00:00.000Z',
      found: [
        {
          from: 'wire#5',
          published: '2031-05-08T09:00:00.000Z',
          figures: [figure('killed', 147, { by: agency, at: valley })],
        },
      ],
    },
  ];
  test('each is told once', () => {
    expect(alerts(tell(polls).log)).toEqual([
      'first nobody killed >=12',
      'first xx disaster agency killed 48',
      'raised xx disaster agency killed 48 → 152',
      'lowered xx disaster agency killed 152 → 147',
    ]);
  });
});

describe('a strike of which two sides and a governor speak', () => {
  const governor = name('~Governor Sample');
  const ministry = name('yy-mod');
  const strike = event('strike', AT, name('xx-port', 'xx'));
  const said = (
    from: string,
    hour: string,
    number: Short,
    by: typeof governor | null,
    of = 'killed' as 'killed' | 'wounded',
  ) => ({
    from,
    published: `${AT}T${hour}:00:00.000Z`,
    figures: [figure(of, number, { by, event: strike })],
  });
  const polls: readonly Poll[] = [
    { at: `${AT}T09:00:00.000Z`, found: [said('wire#1', '08', 4, null), said('post#1', '09', '>=4', null)] },
    { at: `${AT}T12:00:00.000Z`, found: [said('wire#2', '11', 4, governor), said('blog#1', '11', 3, null)] },
    { at: `${AT}T15:00:00.000Z`, found: [said('wire#3', '14', 6, governor), said('post#2', '14', 6, null)] },
    { at: `${AT}T18:00:00.000Z`, found: [said('own#1', '17', 15, ministry)] },
    {
      at: '2031-05-05T09:00:00.000Z',
      found: [{ ...said('own#2', '18', 6, ministry), published: '2031-05-05T08:00:00.000Z' }],
    },
  ];
  test('the toll is told once; the contradiction opens and closes', () => {
    expect(alerts(tell(polls).log)).toEqual([
      'first nobody killed 4',
      'raised Governor Sample killed 4 → 6',
      'first yy mod killed 15',
      'disagreement yy mod killed 15',
      'lowered yy mod killed 15 → 6',
      'disagreement yy mod killed 6',
    ]);
  });
});

describe('a ministry that publishes every day in two languages', () => {
  const ministry = name('xx-health');
  const land = name('xx');
  const bulletin = (
    language: string,
    day: string,
    total: number,
    period: number,
    more: DocumentWords['figures'] = [],
  ) => ({
    from: `${language}#${day}`,
    published: `${day}T11:00:00.000Z`,
    figures: [
      figure('killed', total, { by: ministry, at: land, since: '2030-11-02', asOf: day }),
      figure('killed', period, { by: ministry, at: land, during: 'in the past 24 hours', role: 'increment' }),
      ...more,
    ],
  });
  const polls: readonly Poll[] = [
    {
      at: '2031-05-01T12:00:00.000Z',
      found: [bulletin('en', '2031-05-01', 8120, 3), bulletin('ar', '2031-05-01', 8120, 3)],
    },
    { at: '2031-05-02T12:00:00.000Z', found: [bulletin('ar', '2031-05-02', 8126, 6)] },
    {
      at: '2031-05-03T12:00:00.000Z',
      found: [bulletin('en', '2031-05-02', 8126, 6), bulletin('ar', '2031-05-03', 8131, 5)],
    },
    {
      at: '2031-05-06T12:00:00.000Z',
      found: [
        bulletin('en', '2031-05-06', 8190, 7, [
          figure('bodies', 2, { by: ministry, role: 'recovered', within: 1 }),
          figure('killed', 40, { by: ministry, role: 'retroactive' }),
        ]),
      ],
    },
    {
      at: '2031-05-07T12:00:00.000Z',
      found: [bulletin('en', '2031-05-04', 8138, 7), bulletin('en', '2031-05-07', 8190, 0)],
    },
  ];
  const { log } = tell(polls, { baseline: true });
  test('one alert for each total that moved', () => {
    expect(alerts(log)).toEqual([
      'raised xx health killed 8120 → 8126',
      'raised xx health killed 8126 → 8131',
      'raised xx health killed 8131 → 8190',
    ]);
  });
  test('the rise is taken apart; what fell on days without a bulletin is unknown', () => {
    expect(log.findLast(({ kind }) => kind === 'raised')?.parts).toEqual([
      { kind: 'same_period', value: 5 },
      { kind: 'recovered', value: 2 },
      { kind: 'retroactive', value: 40 },
      { kind: 'unknown', value: 12 },
    ]);
  });
  test('the bulletin of a past day comes late and moves nothing', () => {
    expect(lines(log.filter(({ kind }) => kind === 'late'))).toEqual(['late xx health killed 8190 → 8138']);
  });
});

describe('rows of a table, one document each', () => {
  const staff = name('yy-general-staff');
  const row = (id: string, day: string, number: number) => ({
    from: `rows#${id}`,
    published: null,
    figures: [figure('casualties', `~${number}`, { by: staff, of: name('ww-forces', 'ww'), asOf: day })],
  });
  const polls: readonly Poll[] = [
    {
      at: '2030-12-31',
      found: [row('a', '2030-01-01', 360_240), row('b', '2030-12-30', 787_940), row('c', '2030-12-31', 789_550)],
    },
    { at: '2031-01-01', found: [row('d', '2030-01-01', 790_800)] },
    { at: '2031-01-02', found: [row('d', '2031-01-01', 790_800)] },
    { at: '2031-01-03', found: [row('e', '2031-01-02', 792_170)] },
  ];
  test('a row of the wrong year is held; moved to its day it is told as the rise it is', () => {
    expect(lines(tell(polls, { baseline: true }).log).slice(3)).toEqual([
      'held yy general staff casualties ~789550 → ~790800',
      'raised! yy general staff casualties ~789550 → ~790800',
      'raised! yy general staff casualties ~790800 → ~792170',
    ]);
  });
});

describe('more of them, and shares of them', () => {
  const jcs = name('yy-jcs');
  const troops = name('ww-forces', 'ww');
  test('3,000 more is not a fall to 3,000; a share forms no series and travels with its base', () => {
    const { log } = tell([
      { at: AT, found: [{ from: 'wire#1', figures: [figure('deployed', 11_000, { by: jcs, of: troops })] }] },
      {
        at: '2031-05-20',
        found: [
          {
            from: 'wire#2',
            figures: [
              figure('casualties', '~4000', { by: jcs, of: troops }),
              figure('killed', '~0.25', { by: jcs, of: troops, shareOf: 0 }),
              figure('deployed', '>=3000', {
                by: jcs,
                of: troops,
                role: 'increment',
                during: 'in March and April',
                days: ['2031-03-01', '2031-04-30'],
              }),
            ],
          },
        ],
      },
    ]);
    expect(alerts(log)).toEqual([
      'first yy jcs deployed 11000',
      'first yy jcs casualties ~4000',
      'first yy jcs deployed >=3000',
    ]);
    expect(log[1]?.shares).toMatchObject([{ measure: 'killed' }]);
    expect(log[2]?.reason).toBe('more of them, on top of what was told before: not a new total');
  });
});
