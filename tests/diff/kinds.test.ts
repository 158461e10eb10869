import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, type FigureWords, figure, lines, name, tell } from './builders.ts';

const ministry = name('xx-health');
const army = name('yy-army');
const rival = name('zz-army');
const town = name('xx-town', 'xx');
const troops = name('yy-forces', 'yy');

type Found = DocumentWords | readonly DocumentWords[];

/** One poll a day, each with one document or several. */
function daily(...found: readonly Found[]) {
  return tell(
    found.map((one, day) => ({
      at: `2031-03-${String(day + 1).padStart(2, '0')}`,
      found: [one].flat() as readonly DocumentWords[],
    })),
  ).log;
}

const losses = (number: number | string, from = 'wire#1', more = {}) => ({
  from,
  figures: [figure('casualties', number, { by: army, of: troops, ...more })],
});

const autumn = figure('casualties', 6400, { by: army, of: troops, since: '2030-09-01' });
const sinceAutumn = { ...autumn, window: { ...autumn.window, words: 'since the autumn of 2030' } };
const recount = figure('casualties', 9300, { by: army, of: troops, since: '2024-02-01' });

describe('what a number means for its series', () => {
  test.each([
    ['the first figure is told', [losses(4000)], ['first! yy army casualties 4000']],
    [
      'a higher number',
      [losses('~4000'), losses('>5000', 'wire#2')],
      ['first! yy army casualties ~4000', 'raised! yy army casualties ~4000 → >5000'],
    ],
    [
      'a count after a bound',
      [losses('>3000'), losses(4000, 'wire#2')],
      ['first! yy army casualties >3000', 'raised! yy army casualties >3000 → 4000'],
    ],
    [
      'the same number from another outlet',
      [losses('>5000'), losses('>5000', 'post#1')],
      ['first! yy army casualties >5000', 'reaffirmed yy army casualties >5000 → >5000'],
    ],
    [
      'the same number from the same outlet',
      [losses('>5000'), losses('>5000', 'wire#2')],
      ['first! yy army casualties >5000'],
    ],
    [
      'the same number made finer',
      [losses('~5000'), losses(5012, 'wire#2')],
      ['first! yy army casualties ~5000', 'refined yy army casualties ~5000 → 5012'],
    ],
    [
      'a lower number of a later day',
      [losses(5200), losses(4900, 'wire#2')],
      ['first! yy army casualties 5200', 'lowered! yy army casualties 5200 → 4900'],
    ],
    [
      'an old number that comes back',
      [losses(4900), [losses(5200, 'wire#2'), { ...losses(4900, 'post#1'), published: '2031-03-02' }]],
      ['first! yy army casualties 4900', 'raised! yy army casualties 4900 → 5200'],
    ],
    [
      'a lower number that an outlet lags behind with',
      [losses(5200), { ...losses(5100, 'post#1'), published: '2031-03-01' }],
      ['first! yy army casualties 5200', 'late yy army casualties 5200 → 5100'],
    ],
    [
      'an older day after a newer one',
      [losses(5200, 'wire#1', { asOf: '2031-02-20' }), losses(5000, 'wire#2', { asOf: '2031-02-10' })],
      ['first! yy army casualties 5200', 'late yy army casualties 5200 → 5000'],
    ],
    [
      'the same document with another number',
      [
        { ...losses(5200), published: '2031-03-01' },
        { ...losses(5400), published: '2031-03-01' },
      ],
      ['first! yy army casualties 5200', 'edited! yy army casualties 5200 → 5400'],
    ],
    [
      'the same document with a number that another series has',
      [
        losses(19, 'wire#1', { at: town }),
        { ...losses(91, 'post#1', { at: name('~the harbour') }), published: '2031-03-02' },
        { ...losses(19, 'post#1', { at: town }), published: '2031-03-02' },
      ],
      [
        'first! yy army casualties 19',
        'first! yy army casualties 91',
        'reaffirmed yy army casualties 19 → 19',
        'edited! yy army casualties 91 → 19',
      ],
    ],
    [
      'a live report that is carried on the next day, in words of another place',
      [
        losses(19, 'wire#1', { at: town }),
        { ...losses(12, 'post#1', { at: name('~the harbour') }), published: '2031-03-02' },
        { ...losses(23, 'post#1', { at: town }), published: '2031-03-03' },
      ],
      ['first! yy army casualties 19', 'first! yy army casualties 12', 'raised! yy army casualties 19 → 23'],
    ],
    [
      'a past day that the claimant changes',
      [
        losses(5000, 'own#1', { asOf: '2031-02-10' }),
        losses(5200, 'own#2', { asOf: '2031-02-11' }),
        losses(5100, 'own#3', { asOf: '2031-02-10' }),
      ],
      [
        'first! yy army casualties 5000',
        'raised! yy army casualties 5000 → 5200',
        'restated! yy army casualties 5000 → 5100',
      ],
    ],
    [
      'another start of the count',
      [losses(5000, 'wire#1', { since: '2031-01-01' }), losses(4200, 'wire#2', { since: '2031-01-20' })],
      ['first! yy army casualties 5000', 'rebased! yy army casualties 5000 → 4200'],
    ],
    [
      'a season as the start, where the month is known',
      [losses(5000, 'wire#1', { since: '2030-11-01' }), { from: 'wire#2', figures: [sinceAutumn] }],
      ['first! yy army casualties 5000', 'raised! yy army casualties 5000 → 6400'],
    ],
    [
      'a start that moved by years, where the text says so',
      [
        losses(5000, 'wire#1', { since: '2031-01-01' }),
        { from: 'wire#2', figures: [{ ...recount, quote: `the staff now counts from 2024: ${recount.quote}` }] },
      ],
      ['first! yy army casualties 5000', 'rebased! yy army casualties 5000 → 9300'],
    ],
    [
      'a count from years ago beside it, where nothing is said of the other',
      [losses(5000, 'wire#1', { since: '2031-01-01' }), { from: 'wire#2', figures: [recount] }],
      ['first! yy army casualties 5000', 'first! yy army casualties 9300'],
    ],
    [
      'a number that is rounded down and left open above, after the exact one',
      [losses(61_500), losses('>61000', 'post#1')],
      ['first! yy army casualties 61500', 'reaffirmed yy army casualties 61500 → >61000'],
    ],
    [
      'but one that is below its place is another',
      [losses(62_500), losses('>61000', 'post#1')],
      ['first! yy army casualties 62500', 'late yy army casualties 62500 → >61000'],
    ],
    [
      'a denial of a round number, where one that is far from it was told',
      [
        losses(1436),
        { from: 'post#1', figures: [figure('casualties', '>1000', { of: troops, status: 'denied', deniedBy: rival })] },
      ],
      ['first! yy army casualties 1436'],
    ],
    [
      'a denial of a number that was told more finely',
      [
        losses(1023),
        { from: 'post#1', figures: [figure('casualties', '>1000', { of: troops, status: 'denied', deniedBy: rival })] },
      ],
      ['first! yy army casualties 1023', 'denied! yy army casualties 1023'],
    ],
    [
      'a denial',
      [
        losses(5000),
        { from: 'post#1', figures: [figure('casualties', 5000, { of: troops, status: 'denied', deniedBy: rival })] },
      ],
      ['first! yy army casualties 5000', 'denied! yy army casualties 5000'],
    ],
    [
      'a withdrawal by the claimant',
      [
        losses(5000),
        { from: 'post#1', figures: [figure('casualties', 5000, { by: army, of: troops, status: 'denied' })] },
      ],
      ['first! yy army casualties 5000', 'retracted! yy army casualties 5000'],
    ],
    [
      'what is only feared or long past moves nothing',
      [
        losses(5000),
        {
          from: 'post#1',
          figures: [
            figure('casualties', 9000, { by: army, of: troops, status: 'hypothetical' }),
            figure('casualties', 2000, { by: army, of: troops, status: 'historical' }),
          ],
        },
      ],
      ['first! yy army casualties 5000'],
    ],
  ] satisfies readonly [string, readonly Found[], readonly string[]][])('%s', (_what, found, expected) => {
    expect(lines(daily(...found))).toEqual(expected);
  });
});

describe('a count since an event', () => {
  const since = (number: number, day: number, words: FigureWords) => ({
    from: `bulletin#${day}`,
    figures: [figure('killed', number, { by: ministry, at: town, ...words })],
  });

  test('goes on from day to day, although no text dates the event', () => {
    const words = { during: 'since the ceasefire', runs: true } as const;
    expect(
      lines(
        daily(since(210, 1, words), since(214, 2, words), since(215, 3, { ...words, during: 'منذ وقف إطلاق النار' })),
      ),
    ).toEqual([
      'first! xx health killed 210',
      'raised! xx health killed 210 → 214',
      'raised! xx health killed 214 → 215',
    ]);
  });

  test('does not begin anew where a text names no more than the month', () => {
    const log = daily(
      since(2310, 1, { since: '2030-10-07' }),
      { from: 'wire#1', figures: [monthly(2316)] },
      since(2320, 3, { since: '2030-10-07' }),
    );
    expect(lines(log)).toEqual([
      'first! xx health killed 2310',
      'raised! xx health killed 2310 → 2316',
      'raised! xx health killed 2316 → 2320',
    ]);
  });

  const monthly = (number: number) => {
    const since = figure('killed', number, { by: ministry, at: town, since: '2030-10-01' });
    return { ...since, window: { ...since.window, words: 'since October 2030' } };
  };
});

describe('what is held back', () => {
  test('a running count of thousands that doubles within days', () => {
    const count = (number: number, from: string) => ({
      from,
      figures: [figure('killed', number, { by: ministry, at: town })],
    });
    expect(lines(daily(count(74_620, 'wire#1'), count(250_400, 'wire#2')))).toEqual([
      'first! xx health killed 74620',
      'held xx health killed 74620 → 250400',
    ]);
  });

  const toll = (number: number, day: string, from = 'own#1', more = {}) => ({
    from: `${from}-${day}`,
    published: day,
    figures: [figure('killed', number, { by: ministry, at: town, since: '2030-01-01', asOf: day, ...more })],
  });

  test.each([
    ['a lost digit', 5218, 52180, 'a digit seems to be lost; 52,173 stood before'],
    ['a doubled digit', 521880, 52188, 'a digit seems to be doubled; 52,173 stood before'],
    ['a fall to a fraction', 9000, 52180, 'less than a quarter of the 52,173 before'],
  ])('%s, and the right number after it is told as a rise', (_what, wrong, right, why) => {
    const log = daily(toll(52173, '2031-03-01'), toll(wrong, '2031-03-02'), toll(right, '2031-03-03'));
    expect(lines(log)).toEqual([
      'first! xx health killed 52173',
      `held xx health killed 52173 → ${wrong}`,
      `raised! xx health killed 52173 → ${right}`,
    ]);
    expect(log[1]?.suspect).toBe(why);
  });

  test('swapped digits, shown by the stated increment', () => {
    const bulletin = (number: number, day: string) => {
      const { from, published, figures } = toll(number, day);
      return {
        from,
        published,
        figures: [
          ...figures,
          figure('killed', 7, { by: ministry, at: town, during: 'in the past 24 hours', role: 'increment' }),
        ],
      };
    };
    const log = daily(bulletin(52173, '2031-03-01'), bulletin(52810, '2031-03-02'), bulletin(52187, '2031-03-03'));
    expect(lines(log)).toEqual([
      'first! xx health killed 52173',
      'held xx health killed 52173 → 52810',
      'raised! xx health killed 52173 → 52187',
    ]);
  });

  test('a wrong year, before and after the right one', () => {
    const rows = daily(
      [toll(900, '2030-03-02'), toll(5200, '2031-03-01')],
      [{ ...toll(5250, '2030-03-02', 'rows#x'), published: null }, toll(5250, '2031-03-02')],
      [toll(5300, '2031-03-03'), { ...toll(5300, '2032-03-03', 'rows#y'), published: null }],
    );
    expect(lines(rows)).toEqual([
      'first! xx health killed 900',
      'raised! xx health killed 900 → 5200',
      'held xx health killed 5200 → 5250',
      'raised! xx health killed 5200 → 5250',
      'raised! xx health killed 5250 → 5300',
      'held xx health killed 5300 → 5300',
    ]);
  });

  test('a jump is believed when somebody else says it too', () => {
    const log = daily(toll(60, '2031-03-01'), toll(4000, '2031-03-02'), {
      ...toll(4100, '2031-03-03'),
      from: 'wire#1',
    });
    expect(lines(log)).toEqual([
      'first! xx health killed 60',
      'held xx health killed 60 → 4000',
      'raised! xx health killed 60 → 4100',
    ]);
    expect(log[2]?.corrects).toBe(2);
  });

  describe.each([
    ['the claimant first', ['wire', 'blog']],
    ['the garbled relay first', ['blog', 'wire']],
  ])('casualties told as dead, %s in one check', (_order, order) => {
    const texts = {
      wire: { from: 'wire#1', figures: [figure('casualties', '~4000', { by: army, of: troops })] },
      blog: { from: 'blog#1', figures: [figure('killed', '~4000', { by: army, of: troops })] },
    };
    test('are held with both quotes', () => {
      const log = daily(order.map((which) => texts[which as keyof typeof texts]));
      expect(lines(log).toSorted()).toEqual(['first! yy army casualties ~4000', 'held yy army killed ~4000']);
      expect(log.find(({ kind }) => kind === 'held')?.against?.provenance?.quote).toBe('4,000 casualties');
    });
  });

  test('casualties told as dead a week later, and put right by the outlet: no news', () => {
    const wire = { from: 'wire#1', figures: [figure('casualties', '~4000', { by: army, of: troops })] };
    const wrong = { from: 'blog#1', figures: [figure('killed', '~4000', { by: army, of: troops })] };
    const right = { from: 'blog#1', figures: [figure('casualties', '~4000', { by: army, of: troops })] };
    expect(lines(daily(wire, wrong, right))).toEqual([
      'first! yy army casualties ~4000',
      'held yy army killed ~4000',
      'retracted yy army killed ~4000',
      'reaffirmed yy army casualties ~4000 → ~4000',
    ]);
  });
});

describe('which numbers are one series', () => {
  test('two armies, two places and two stretches stay apart', () => {
    const log = daily({
      from: 'wire#1',
      figures: [
        figure('casualties', 4000, { by: army, of: troops, at: town }),
        figure('casualties', 90000, { by: army, of: name('ww-forces', 'ww'), at: town }),
        figure('casualties', 500, { by: army, of: troops, at: name('ww-harbour', 'ww') }),
        figure('casualties', 40, {
          by: army,
          of: troops,
          at: town,
          during: 'in February',
          days: ['2031-02-01', '2031-02-28'],
        }),
      ],
    });
    expect(new Set(log.map(({ series }) => series.id)).size).toBe(4);
  });

  test('what is left open joins the only series it can belong to, and neither of two', () => {
    const one = daily(losses('~4000', 'wire#1', { at: town }), {
      from: 'post#1',
      figures: [figure('casualties', '>5000', { by: army })],
    });
    expect(alerts(one)).toEqual(['first yy army casualties ~4000', 'raised yy army casualties ~4000 → >5000']);
    const two = daily(
      {
        from: 'wire#1',
        figures: [
          figure('casualties', 4000, { by: army, of: troops }),
          figure('casualties', 5000, { by: army, of: name('ww-forces', 'ww') }),
        ],
      },
      { from: 'post#1', figures: [figure('casualties', 6000, { by: army })] },
    );
    expect(two.at(-1)).toMatchObject({ kind: 'first', reason: expect.stringContaining('might continue') });
  });

  test('two strikes on one town a week apart are two', () => {
    const strike = (number: number, day: string) => ({
      from: `wire#${day}`,
      published: day,
      figures: [figure('killed', number, { by: ministry, at: town, event: event('strike', day, town) })],
    });
    expect(alerts(daily(strike(5, '2031-03-01'), strike(7, '2031-03-02'), strike(4, '2031-03-08')))).toEqual([
      'first xx health killed 5',
      'raised xx health killed 5 → 7',
      'first xx health killed 4',
    ]);
  });

  test('the running count under the words of a stretch is no second figure, in whatever order', () => {
    const running = figure('deployed', 11000, { by: army, of: troops });
    const stretch = figure('deployed', 11000, { by: army, of: troops, during: 'last year' });
    const told = (...found: readonly (typeof running)[][]) =>
      alerts(daily(...found.map((figures, nth) => ({ from: `wire#${nth}`, figures }))));
    expect(told([running, stretch])).toEqual(['first yy army deployed 11000']);
    expect(told([running], [stretch])).toEqual(['first yy army deployed 11000']);
    expect(told([stretch], [running])).toEqual(['first yy army deployed 11000']);
  });
});

describe('a bulletin whose words for the day are lost', () => {
  const since = { by: ministry, at: town, since: '2030-10-07' };
  const bulletin = (day: number, total: number, ...more: readonly ReturnType<typeof figure>[]) => ({
    from: `clinic#${day}`,
    figures: [figure('killed', total, { ...since, asOf: `2031-03-0${day}` }), ...more],
  });

  test('counts the small number into its total', () => {
    const log = daily(bulletin(1, 8120), bulletin(2, 8139, figure('killed', 19, { by: ministry, at: town })));
    expect(lines(log)).toEqual(['first! xx health killed 8120', 'raised! xx health killed 8120 → 8139']);
    expect(log.at(-1)?.parts).toEqual([{ kind: 'same_period', value: 19 }]);
  });

  test.each([
    ['an event', { event: event('strike', '2031-03-02', town) }],
    ['a place within', { at: name('xx-town-harbour', 'xx-town', 'xx') }],
    ['a group of people', { of: name('~children') }],
  ])('but not that of %s', (_what, more) => {
    const part = figure('killed', 19, { by: ministry, at: town, ...more });
    expect(alerts(daily(bulletin(1, 8120), bulletin(2, 8139, part)))).toContain('first xx health killed 19');
  });

  test('parts that add up to the sum of the period are its parts', () => {
    const log = daily(
      bulletin(1, 8120),
      bulletin(
        2,
        8128,
        figure('killed', 5, { by: ministry, role: 'increment' }),
        figure('killed', 3, { by: ministry, role: 'same_period', within: 1 }),
        figure('bodies', 2, { by: ministry, role: 'recovered' }),
      ),
    );
    expect(log.find(({ kind }) => kind === 'raised')?.parts).toEqual([
      { kind: 'same_period', value: 3 },
      { kind: 'recovered', value: 2 },
      { kind: 'unknown', value: 3 },
    ]);
  });
});

describe('two claimants of one count', () => {
  const of = (by: typeof army, number: number, day: number) => ({
    from: `wire#${by.key}${day}`,
    published: `2031-03-0${day}`,
    figures: [figure('killed', number, { by, at: town, event: event('flood', '2031-03-01', town) })],
  });
  const disagreements = (...found: readonly Found[]) => lines(daily(...found)).filter((line) => /^dis/.test(line));

  test('who has not spoken since is behind, and contradicts nobody', () => {
    expect(disagreements(of(army, 13, 1), of(rival, 16, 2))).toEqual([]);
  });

  test('who gives less on the same day, or later, does', () => {
    expect(disagreements([of(army, 13, 1), of(rival, 26, 1)])).toHaveLength(1);
    expect(disagreements(of(army, 26, 1), of(rival, 13, 2))).toHaveLength(1);
  });

  test.each([
    ['a group among the dead is no other count of them', { of: name('fighters') }, '2031-03-01', 0],
    ['two counts of one group are', {}, '2031-03-01', 1],
    ['soldiers may be all that is counted', { of: name('forces') }, '2031-03-01', 1],
  ])('%s', (_what, more, day, expected) => {
    const strike = (by: typeof army, number: number, words: object) => ({
      from: `wire#${by.key}`,
      published: '2031-03-01',
      figures: [figure('killed', number, { by, at: town, event: event('strike', day, town), ...words })],
    });
    expect(disagreements([strike(army, 11, more), strike(rival, 24, {})])).toHaveLength(expected);
  });

  test.each([
    ['2031-03-02', 0],
    ['2031-03-01', 1],
  ])('what was told of a strike without a day contradicts none of a later day: %s', (day, expected) => {
    const strike = (by: typeof army, number: number, on: string | null, published: string) => ({
      from: `wire#${by.key}`,
      published,
      figures: [figure('killed', number, { by, at: town, event: event('strike', on, town) })],
    });
    const found = [strike(army, 26, null, '2031-03-01'), strike(rival, 9, day, '2031-03-02')];
    expect(disagreements(...found)).toHaveLength(expected);
  });

  test.each([
    ['what another counts among the whole is part of it', { within: 0 }, rival, []],
    ['what it counts beside it is not', {}, rival, ['disagreement! yy army killed 320']],
    ['a hospital counts whom it received', {}, name('~the district hospital'), []],
  ])('%s', (_what, part, by, expected) => {
    const flood = (who: typeof army, number: number, more = {}) =>
      figure('killed', number, { by: who, at: town, event: event('flood', '2031-03-01', town), ...more });
    const figures = [flood(army, 320), flood(by, 200, part)];
    expect(disagreements([{ from: 'wire#1', published: '2031-03-01', figures }])).toEqual(expected);
  });

  test('two parts of one whole do not contradict one another', () => {
    const flood = (who: typeof army, number: number, more = {}) =>
      figure('killed', number, { by: who, at: town, event: event('flood', '2031-03-01', town), ...more });
    const figures = [
      flood(name('~a mediator'), 320),
      flood(army, 200, { within: 0 }),
      flood(rival, 120, { within: 0 }),
    ];
    expect(disagreements([{ from: 'wire#1', published: '2031-03-01', figures }])).toEqual([]);
  });

  test('of captives of no nation each side counts its own', () => {
    const freed = (who: typeof army, number: number) => figure('released', number, { by: who, at: town });
    expect(
      disagreements([{ from: 'wire#1', published: '2031-03-01', figures: [freed(army, 120), freed(rival, 200)] }]),
    ).toEqual([]);
  });

  test('an open contradiction is closed by agreement alone', () => {
    expect(disagreements(of(army, 26, 1), of(rival, 13, 2), of(army, 30, 3))).toHaveLength(1);
    expect(disagreements(of(army, 26, 1), of(rival, 13, 2), of(rival, 26, 3))).toHaveLength(2);
  });

  test('a crowd of claimants opens a dozen contradictions each, not one for every pair', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => of(name(`~mayor${i}`), 100 + 20 * i, 1));
    expect(disagreements(crowd).length).toBeLessThanOrEqual((40 * 12) / 2);
    expect(disagreements(crowd.slice(0, 12))).toHaveLength((12 * 11) / 2);
  });

  test('an office and the office of a country are one', () => {
    const office = name('~health');
    expect(lines(daily(of(ministry, 13, 1), of(office, 16, 2)))).toEqual([
      'first! xx health killed 13',
      'raised! xx health killed 13 → 16',
    ]);
  });
});

test('a move that the text does not take apart says since when the number before stood, or that the text gives it', () => {
  const sheltered = (day: number, number: number, before?: number) => ({
    from: `agency#${day}`,
    figures: [
      figure('displaced', number, { by: ministry, at: town, asOf: `2031-03-0${day}` }),
      ...(before === undefined
        ? []
        : [figure('displaced', before, { by: ministry, at: town, asOf: `2031-03-0${day}`, status: 'historical' })]),
    ],
  });
  const quote = 'now 4,800 displaced, as 300 had been counted twice';
  const [fewer] = sheltered(4, 4800).figures.map((said) => ({ ...said, quote }));
  const twice: Found = { from: 'agency#4', figures: fewer === undefined ? [] : [fewer] };
  const log = daily(sheltered(1, 5400), sheltered(2, 5900), sheltered(3, 5100, 5900), twice);
  expect(log.map(({ reason }) => reason).slice(1)).toEqual([
    '5,400 stood since 2031-03-01',
    'the text itself gives 5,900 as the number before',
    '5,100 stood since 2031-03-03; the text speaks of “counted twice”',
  ]);
});

test('a level with a digit too many is held, and its correction is no news', () => {
  const sheltered = (number: number) => ({
    from: 'wire#1',
    published: '2031-03-02',
    figures: [figure('displaced', number, { by: ministry, at: town })],
  });
  const before = { from: 'wire#0', figures: [figure('displaced', 5400, { by: ministry, at: town })] };
  expect(lines(daily(before, sheltered(54_000), sheltered(5400))).filter((line) => !/^reaffirmed/.test(line))).toEqual([
    'first! xx health displaced 5400',
    'held xx health displaced 5400 → 54000',
    expect.stringMatching(/^(?:edited|retracted) xx health displaced/),
  ]);
});

test('bodies found more are among the dead that they raise', () => {
  const toll = (number: number, ...more: readonly ReturnType<typeof figure>[]) => ({
    from: `wire#${number}`,
    figures: [figure('killed', number, { by: ministry, at: town }), ...more],
  });
  const log = daily(toll(84), toll(86, figure('bodies', 2, { by: ministry, role: 'increment' })));
  expect(lines(log)).toEqual(['first! xx health killed 84', 'raised! xx health killed 84 → 86']);
  expect(log.at(-1)?.parts).toEqual([{ kind: 'recovered', value: 2 }]);
});

test('the rise of a number that an untold edit had put into the first one’s place says so', () => {
  const at = (day: string, from: string, number: number | string) => ({ at: day, found: [losses(number, from)] });
  const polls = [at('2031-03-01', 'wire#1', 120), at('2031-03-02', 'wire#1', 150), at('2031-03-04', 'wire#2', '>170')];
  const { log } = tell(
    polls.map((poll, nth) => (nth === 1 ? { ...poll, found: poll.found.map(publishedOnTheFirst) } : poll)),
    { baseline: true },
  );
  expect(lines(log)).toEqual([
    'first yy army casualties 120',
    'edited yy army casualties 120 → 150',
    'raised! yy army casualties 150 → >170',
  ]);
  expect(log.at(-1)?.reason).toMatch(/; 150 came in the place of 120 by an edit that was not told$/);
});

/** As it was found on the day before. */
function publishedOnTheFirst(found: DocumentWords): DocumentWords {
  return { ...found, published: '2031-03-01' };
}
