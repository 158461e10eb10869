import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { alerts, type DocumentWords, event, figure, lines, name, type Poll, tell } from './builders.ts';

const DAY = '2031-07-04';
const land = name('xx');
const region = name('xx-north', 'xx');
const valley = name('xx-valley', 'xx-north', 'xx');
const agency = name('xx-disaster-agency', 'xx');
const ofRegion = { ...name('xx-north-pdma', 'xx-north', 'xx'), name: 'North provincial disaster management agency' };

const text = (from: string, figures: readonly Figure[]): DocumentWords => ({ from, figures });
const polls = (...found: readonly (readonly DocumentWords[])[]): readonly Poll[] =>
  found.map((documents, nth) => ({ at: `2031-07-${String(4 + nth).padStart(2, '0')}`, found: documents }));
const loud = (...found: readonly (readonly DocumentWords[])[]) => alerts(tell(polls(...found)).log);

describe('a season of floods, and one flood of it', () => {
  const season = (number: number) => figure('killed', number, { by: agency, at: land, since: '2031-06-10' });
  const flood = event('flood', DAY, valley);

  test('"the floods have killed 540" is the count since the rains began', () => {
    const loose = figure('killed', 540, { by: agency, at: land, event: event('flood', null, land) });
    expect(loud([text('wire#1', [season(510)])], [text('wire#2', [loose])])).toEqual([
      'first xx disaster agency killed 510',
      'raised xx disaster agency killed 510 → 540',
    ]);
  });

  test('"deaths since 2 July", in the agency\'s report, are those of the flood that began two days later', () => {
    const report = figure('missing', 22, { by: agency, since: '2031-07-02' });
    const told = figure('missing', 29, { by: agency, at: valley, event: flood });
    const later = figure('missing', 19, { by: agency, at: valley, event: flood });
    expect(loud([text('wire#1', [told])], [text('own#2', [report])], [text('wire#3', [later])])).toEqual([
      'first xx disaster agency missing 29',
      'lowered xx disaster agency missing 29 → 22',
      'lowered xx disaster agency missing 22 → 19',
    ]);
  });

  test.each([
    ['a count since weeks before', '2031-05-20', 22],
    ['a number of another size', '2031-07-02', 240],
  ])('%s is no count of that flood', (_what, since, number) => {
    const told = figure('killed', 29, { by: agency, at: valley, event: flood });
    const report = figure('killed', number, { by: agency, since });
    expect(loud([text('wire#1', [told])], [text('own#2', [report])]).at(-1)).toBe(
      `first xx disaster agency killed ${number}`,
    );
  });

  test('where its agency counts a flood of the place, the number may be of that', () => {
    const known = figure('killed', 480, { by: agency, at: land, event: event('flood', DAY, land) });
    const loose = figure('killed', 540, { by: agency, at: land, event: event('flood', null, land) });
    expect(loud([text('wire#1', [season(510), known])], [text('wire#2', [loose])]).at(-1)).toBe(
      'raised xx disaster agency killed 480 → 540',
    );
  });

  test('the agency of a region counts none of the whole country', () => {
    const here = figure('killed', 184, { by: ofRegion, at: valley, event: flood });
    const ofLand = { ...name('~disaster-agency'), name: 'disaster management agency' };
    const whole = figure('killed', 206, { by: ofLand, at: land, event: event('flood', null, land) });
    expect(loud([text('wire#1', [here])], [text('wire#2', [whole])])).toEqual([
      'first xx north pdma killed 184',
      'first disaster agency killed 206',
    ]);
  });

  test('the dead of a season and the wounded of a flood do not add up to its dead', () => {
    const hurt = figure('wounded', 44, { by: agency, at: valley, event: flood });
    const dead = (number: number) => figure('killed', number, { by: agency, at: valley, event: flood });
    expect(loud([text('wire#1', [season(31), dead(40), hurt])], [text('wire#2', [dead(75)])]).at(-1)).toBe(
      'raised xx disaster agency killed 40 → 75',
    );
  });

  test('the missing of an event are found, all but a few', () => {
    const missing = (number: number, at: typeof land | null) =>
      figure('missing', number, { by: agency, at, event: at === null ? event('flood', null) : flood });
    expect(loud([text('wire#1', [missing(138, valley)])], [text('wire#2', [missing(9, null)])]).at(-1)).toBe(
      'lowered xx disaster agency missing 138 → 9',
    );
  });
});

test('the month behind a number that was given up dates that number alone', () => {
  const staff = name('yy-jcs');
  const army = name('ww-forces', 'ww');
  const sent = (number: number, quote: string, words = {}): Figure => ({
    ...figure('deployed', number, { by: staff, of: army, ...words }),
    quote,
  });
  const ofMay = { during: 'in May', days: ['2031-05-01', '2031-05-31'] as const };
  const past = sent(12_500, 'from 12,500 in May', { ...ofMay, status: 'historical' });
  const { log } = tell(
    polls([text('wire#1', [sent(12_500, '12,500')])], [text('wire#2', [sent(11_400, 'fell to 11,400', ofMay), past])]),
  );
  expect(lines(log)).toEqual(['first! yy jcs deployed 12500', 'lowered! yy jcs deployed 12500 → 11400']);
});

test('an Arabic name of a place that the register does not have keeps no event apart', () => {
  const network = name('xx-doctors', 'xx');
  const told = (number: number, at: typeof land) =>
    figure('killed', number, { by: network, at, event: event('strike', DAY, at) });
  const hospital = name('~مستشفى المثال');
  expect(loud([text('wire#1', [told(38, hospital)])], [text('post#1', [told(43, valley)])])).toEqual([
    'first xx doctors killed 38',
    'raised xx doctors killed 38 → 43',
  ]);
});

test('the disaster authority of one text is the disaster department of the next', () => {
  const flood = event('flood', DAY, region);
  const told = (number: number, by: typeof land) => figure('killed', number, { by, at: region, event: flood });
  const known = { ...name('xx-north-disaster-agency', 'xx-north', 'xx'), name: 'North disaster management agency' };
  expect(
    loud(
      [text('wire#1', [told(16, name('~the-state-disaster-management-department'))])],
      [text('wire#2', [told(29, known)])],
    ).at(-1),
  ).toMatch(/16 → 29$/);
});

describe('a war that is counted, and a strike of it', () => {
  const ministry = name('xx-health', 'xx');
  const war = (number: number) => figure('killed', number, { by: ministry, at: region, since: '2031-06-10' });
  const strike = (number: number) =>
    figure('killed', number, { by: ministry, at: region, event: event('strike', DAY, region) });

  test('"1,281 were killed, after a day of shelling" is the count of the war', () => {
    expect(loud([text('own#1', [war(1259)])], [text('wire#1', [strike(1281)])])).toEqual([
      'first xx health killed 1259',
      'raised xx health killed 1259 → 1281',
    ]);
  });

  test.each([22, 490, 2600])('%i is not', (number) => {
    expect(loud([text('own#1', [war(1259)])], [text('wire#1', [strike(number)])]).at(-1)).toBe(
      `first xx health killed ${number}`,
    );
  });
});

describe('a count of this year', () => {
  const ministry = name('xx-mod', 'xx');
  const bodies = (number: number, words: object) => figure('bodies', number, { by: ministry, ...words });
  const told = (words: string) =>
    alerts(
      tell([
        { at: '2031-02-09', found: [{ from: 'own#1', figures: [bodies(1514, { since: '2031-01-01' })] }] },
        { at: '2031-02-18', found: [{ from: 'own#2', figures: [bodies(2021, { during: words })] }] },
      ]).log,
    );

  test.each(['this year', 'So far this year', 'цього року', 'в этом году', '올해 들어', 'منذ بداية هذا العام'])(
    'goes on from the one since its first day: %s',
    (words) => expect(told(words).at(-1)).toBe('raised xx mod bodies 1514 → 2021'),
  );

  test('of the last one does not', () => {
    expect(told('last year').at(-1)).not.toContain('raised');
  });
});
