import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, tell } from './builders.ts';

/*
 * One accident, one war or one outbreak, told by several voices: who speaks under the bare name of an office, in the name of
 * the state, or for nobody; who repeats what another has counted; and whose numbers are no contradiction.
 */

const day = (nth: number) => `2031-07-${String(10 + nth).padStart(2, '0')}`;
const told = (...polls: readonly (readonly DocumentWords[])[]) =>
  tell(
    polls.map((found, nth) => ({
      at: `${day(nth)}T12:00:00.000Z`,
      found: found.map((document) => ({ published: `${day(nth)}T08:00:00.000Z`, ...document })),
    })),
  ).log;
const town = name('~Sampleton');
const guard = name('~Sampleton coast guard');

describe('what a text credits to nobody is said by the authority that alone speaks in it', () => {
  const agency = name('~Sample disaster agency');
  const quake = (nth: number) => ({ at: town, event: event('earthquake', day(nth), town) });

  test('of an event that an authority which no register has counts', () => {
    const both = [
      figure('killed', 58, { by: agency, ...quake(0) }),
      figure('missing', 41, { by: agency, ...quake(0) }),
    ];
    const next = [figure('killed', 112, { by: agency, ...quake(0) }), figure('missing', 29, quake(1))];
    const log = told([{ from: 'wire#1', figures: both }], [{ from: 'wire#2', figures: next }]);
    expect(alerts(log)).toContain('lowered Sample disaster agency missing 41 → 29');
  });

  test('of an outbreak that it counts from the same day', () => {
    const health = name('~Sample health office');
    const since = { at: town, since: '2031-07-03' };
    const bulletin = [figure('killed', 41, since), figure('wounded', 7, { by: health, at: town })];
    const log = told(
      [{ from: 'own#1', figures: [figure('killed', 36, { by: health, ...since })] }],
      [{ from: 'own#2', figures: bulletin }],
    );
    expect(alerts(log)).toContain('raised Sample health office killed 36 → 41');
  });
});

test('the governor of the region is the governor whom the next text names', () => {
  const strike = { at: town, event: event('strike', day(0), town) };
  const log = told(
    [{ from: 'wire#1', figures: [figure('killed', 9, { by: name('~the governor of the region'), ...strike })] }],
    [{ from: 'wire#2', figures: [figure('killed', 12, { by: name('~governor Mira Sample'), ...strike })] }],
  );
  expect(alerts(log).at(-1)).toBe('raised the governor of the region killed 9 → 12');
});

describe('as many dead of one accident', () => {
  const wreck = (nth: number, at = town) => ({ at, event: event('shipwreck', day(nth), at) });
  const known: DocumentWords = { from: 'wire#1', figures: [figure('killed', 44, { by: guard, ...wreck(0) })] };

  test('are no news of a prosecutor who speaks of the captain', () => {
    const prosecutor = figure('killed', 44, { by: name('~the prosecutor'), ...wreck(1, name('~the Sample Star')) });
    expect(alerts(told([known], [{ from: 'wire#2', figures: [prosecutor] }]))).toHaveLength(1);
  });

  test('and one more are', () => {
    const ministry = figure('killed', 45, { by: name('~Sample health office'), ...wreck(0) });
    expect(alerts(told([known], [{ from: 'wire#2', figures: [ministry] }]))).toHaveLength(2);
  });

  test('of another kind of event are others', () => {
    const fire = { by: name('~the fire brigade'), at: town, event: event('fire', day(1), town) };
    expect(alerts(told([known], [{ from: 'wire#2', figures: [figure('killed', 44, fire)] }]))).toHaveLength(2);
  });

  test('who are buried somewhere else are no more bodies', () => {
    const elsewhere = name('~Otherton');
    const buried = figure('bodies', 44, { at: elsewhere, event: event('shipwreck', day(1), elsewhere) });
    expect(alerts(told([known], [{ from: 'wire#2', figures: [buried] }]))).toHaveLength(1);
  });
});

describe('two digits of a small number the other way round', () => {
  const wreck = { at: town, event: event('shipwreck', day(0), town) };
  const first: DocumentWords = { from: 'wire#1', figures: [figure('killed', 17, { by: guard, ...wreck })] };
  const right: DocumentWords = { from: 'wire#2', figures: [figure('killed', 38, { by: guard, ...wreck })] };
  const wrong: DocumentWords = { from: 'post#2', figures: [figure('killed', 83, { by: guard, ...wreck })] };
  const minister: DocumentWords = {
    from: 'news#2',
    figures: [figure('killed', 38, { by: name('~the transport minister'), ...wreck })],
  };

  test('are held where somebody else has the right number as well', () => {
    const log = told([first], [right, wrong, minister]);
    expect(lines(log)).toContain('held Sampleton coast guard killed 38 → 83');
    expect(alerts(log)).toEqual([
      'first Sampleton coast guard killed 17',
      'raised Sampleton coast guard killed 17 → 38',
    ]);
  });

  test('may be a toll that rose within the day where nobody has', () => {
    expect(alerts(told([first], [right, wrong])).at(-1)).toBe('raised Sampleton coast guard killed 17 → 83');
  });
});

describe('told as dead a day late', () => {
  const staff = name('xx-staff', 'xx');
  const enemy = name('yy-forces', 'yy', 'forces');
  const losses = (from: string, number: number): DocumentWords => ({
    from,
    figures: [figure('casualties', `~${number}`, { by: staff, of: enemy, since: '2030-02-03' })],
  });

  test('yesterday’s losses are held as well', () => {
    const relay = { from: 'post#3', figures: [figure('killed', 82430, { by: staff, of: enemy })] };
    const log = told([losses('own#1', 82430)], [losses('own#2', 83610)], [relay]);
    expect(lines(log).at(-1)).toBe('held xx staff killed 82430');
  });

  test('those who came home in a swap are held', () => {
    const home = figure('released', 72, { by: staff, of: name('xx'), event: event('swap', day(1)) });
    const relay = { from: 'post#2', figures: [figure('killed', 72, { by: staff, of: name('xx') })] };
    expect(lines(told([{ from: 'own#1', figures: [home] }, relay])).at(-1)).toBe('held xx staff killed 72');
  });
});

describe('no contradiction', () => {
  const disagreements = (...figures: readonly ReturnType<typeof figure>[]) =>
    lines(told(figures.map((one, nth) => ({ from: `wire#${nth}`, figures: [one] })))).filter((line) =>
      line.startsWith('disagreement'),
    );

  test('what one side’s army has lost, and what the other side says of nobody in particular', () => {
    const [ours, theirs] = [name('xx-staff', 'xx'), name('yy-mod', 'yy')];
    expect(
      disagreements(
        figure('casualties', 82430, { by: ours, of: name('forces') }),
        figure('casualties', 160000, { by: theirs }),
      ),
    ).toEqual([]);
  });

  test('a lot of one claimant and a stretch of another, of which neither says when it began', () => {
    const lot = figure('bodies', 507, { by: guard, role: 'increment' });
    expect(disagreements(lot, figure('bodies', 2021, { by: name('~the Red Sample'), during: 'this year' }))).toEqual(
      [],
    );
  });
});

test('what an authority publishes itself without naming anybody is its own', () => {
  const watch = name('~Sample Watch');
  const log = told(
    [{ from: 'wire#1', figures: [figure('killed', 9, { by: watch, since: '2031-07-01' })] }],
    [{ from: 'Sample Watch#2', figures: [figure('killed', 19)] }],
  );
  expect(alerts(log).at(-1)).toBe('raised Sample Watch killed 9 → 19');
});

test('the company is the one that has spoken of the accident, in the outlet that quotes it', () => {
  const pit = { at: town, event: event('explosion', day(0), town) };
  const log = told(
    [{ from: 'paper#1', figures: [figure('killed', 13, { by: name('~Sample Coal'), ...pit })] }],
    [{ from: 'paper#2', figures: [figure('killed', 25, { by: name('~company'), at: town })] }],
  );
  expect(alerts(log).at(-1)).toBe('raised Sample Coal killed 13 → 25');
});

test('one more death is told with the toll that it makes, after another authority’s', () => {
  const pit = { at: town, event: event('collapse', day(0), town) };
  const doctor = { by: name('~chief doctor Ada Sample'), at: name('~Sampleton hospital') };
  const both = [figure('killed', 1, doctor), figure('killed', 33, { ...doctor, event: event('collapse', null) })];
  const log = told(
    [{ from: 'wire#1', figures: [figure('killed', 32, { by: guard, ...pit })] }],
    [{ from: 'wire#2', figures: both }],
  );
  expect(alerts(log).slice(1)).toEqual(['first chief doctor Ada Sample killed 33']);
});

describe('a mission and the United Nations that it belongs to', () => {
  const mission = name('un-mission', 'un');
  const killed = (number: number, more = {}) =>
    figure('killed', number, { of: name('~civilians'), at: name('xx'), ...more });
  const june = { during: 'in June', days: ['2031-06-01', '2031-06-30'] as const };

  test('tell the month with the total that it raises, once', () => {
    const bulletin = [killed(209, { by: mission, ...june }), killed(13134, { by: mission, since: '2022-02-01' })];
    const relay = [killed(209, { by: name('un'), ...june })];
    const log = told(
      [{ from: 'own#1', figures: [killed(12910, { by: mission, since: '2022-02-01' })] }],
      [
        { from: 'own#2', figures: bulletin },
        { from: 'paper#2', figures: relay },
      ],
    );
    expect(alerts(log).slice(1)).toEqual(['raised un mission killed 12910 → 13134']);
  });

  test('count on from the day of the month that was named before', () => {
    const total = (number: number, start: string, words: string) => {
      const built = killed(number, { by: mission, since: start });
      return { ...built, window: { ...built.window, words } };
    };
    const log = told(
      [{ from: 'own#1', figures: [total(13134, '2022-02-01', 'since February')] }],
      [{ from: 'own#2', figures: [total(13341, '2022-02-24', 'since 24 February')] }],
    );
    expect(alerts(log).at(-1)).toBe('raised un mission killed 13134 → 13341');
  });
});

test('as many hurt by one strike, said by a prosecutor, are no news', () => {
  const strike = { at: town, event: event('strike', day(0), town) };
  const log = told(
    [{ from: 'wire#1', figures: [figure('wounded', 36, { by: name('~governor Mira Sample'), ...strike })] }],
    [{ from: 'wire#2', figures: [figure('wounded', 36, { by: name('~the prosecutor'), ...strike })] }],
  );
  expect(alerts(log)).toHaveLength(1);
});

describe('a storm that made landfall on Saturday', () => {
  const agency = name('~Sample disaster agency');
  const early = figure('killed', 14, { by: agency, at: town, since: day(0) });

  test('is the storm of Monday’s report, though its toll has trebled', () => {
    const later = figure('killed', 41, { by: agency, event: event('storm', day(2)) });
    const log = told([{ from: 'wire#1', figures: [early] }], [], [{ from: 'wire#2', figures: [later] }]);
    expect(alerts(log)).toEqual([
      'first Sample disaster agency killed 14',
      'raised Sample disaster agency killed 14 → 41',
    ]);
  });

  test('comes back with two digits the other way round, and is held', () => {
    const toll = (number: number) => [
      figure('killed', number, { by: agency, at: town, event: event('storm', day(0), town) }),
    ];
    const log = told([{ from: 'wire#1', figures: toll(63) }], [{ from: 'post#2', figures: toll(36) }]);
    expect(lines(log).at(-1)).toBe('held Sample disaster agency killed 63 → 36');
  });
});

test('a digit too many is seen though the other text dates the toll by the day of the event', () => {
  const shelling = (of: string | null) => ({ by: guard, at: town, event: event('strike', of, town) });
  const log = told(
    [{ from: 'wire#1', figures: [figure('killed', 23, shelling(day(0)))] }],
    [],
    [
      { from: 'wire#3', figures: [figure('killed', 46, { ...shelling(day(0)), asOf: day(0) })] },
      { from: 'post#3', figures: [figure('killed', '>460', shelling(null))] },
    ],
  );
  expect(alerts(log)).toEqual(['first Sampleton coast guard killed 23', 'raised Sampleton coast guard killed 23 → 46']);
});

test('a blast of one language and an accident of the other are one, and so is its toll with the digits the other way round', () => {
  const blast = (kind: string) => ({ by: guard, at: town, event: event(kind, null, town) });
  const log = told(
    [{ from: 'wire#1', figures: [figure('killed', 19, blast('bombing'))] }],
    [
      { from: 'wire#2', figures: [figure('killed', 25, blast('crash'))] },
      { from: 'post#2', figures: [figure('killed', 52, blast('bombing'))] },
    ],
  );
  expect(alerts(log)).toEqual(['first Sampleton coast guard killed 19', 'raised Sampleton coast guard killed 19 → 25']);
});

test('another boat that sank days later off another town takes none of the dead of the first back', () => {
  const wreck = (at: ReturnType<typeof name>, of: string | null) => ({
    by: guard,
    at,
    event: event('shipwreck', of, at),
  });
  const first = figure('killed', 24, { ...wreck(town, null), inferred: ['place'] });
  const other = figure('killed', 9, { ...wreck(name('~Otherton'), day(3)), asOf: day(3) });
  const log = told([{ from: 'wire#1', figures: [first] }], [], [], [], [{ from: 'wire#2', figures: [other] }]);
  expect(alerts(log)).toEqual(['first Sampleton coast guard killed 24', 'first Sampleton coast guard killed 9']);
});
