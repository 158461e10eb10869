import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, tell } from './builders.ts';

const DAY = '2031-05-04';
const ministry = name('xx-mod', 'xx');
const soldiers = name('xx-forces', 'xx', 'forces');
const day = (nth: number) => `2031-05-${String(4 + nth).padStart(2, '0')}`;
const told = (...polls: readonly (readonly DocumentWords[])[]) =>
  tell(
    polls.map((found, nth) => ({
      at: `${day(nth)}T12:00:00.000Z`,
      found: found.map((document) => ({ published: `${day(nth)}T08:00:00.000Z`, ...document })),
    })),
  );

describe('what a total has risen by is told with the total', () => {
  const lost = (number: number, more = {}) => figure('killed', number, { by: ministry, of: soldiers, ...more });
  const rise = (...beside: ReturnType<typeof figure>[]) =>
    alerts(
      told([{ from: 'wire#1', figures: [lost(20)] }], [{ from: 'wire#2', figures: [...beside, lost(23)] }]).log,
    ).slice(1);

  test.each([
    ['three were killed on the day before', lost(3, { asOf: DAY })],
    ['two of them in one strike', lost(2, { event: event('strike', DAY, null) })],
    ['one of them, said by nobody, by another word', figure('killed', 1, { of: name('~sergeant') })],
  ])('%s', (_, part) => {
    expect(rise(part)).toEqual(['raised xx mod killed 20 → 23']);
  });

  test.each([
    ['more than it has risen by', lost(7, { at: name('~Sampleton'), event: event('strike', DAY, name('~Sampleton')) })],
    ['another army', figure('killed', 3, { by: ministry, of: name('yy-forces', 'yy', 'forces') })],
    ['a strike on a town', lost(2, { at: name('~Sampleton'), event: event('strike', DAY, name('~Sampleton')) })],
    ['what people of another kind have lost', figure('killed', 2, { by: ministry, of: name('children') })],
  ])('%s is news of its own', (_, other) => {
    expect(rise(other)).toHaveLength(2);
  });

  test('nine declared dead, in another text than the total that they raise', () => {
    const both = [
      { from: 'wire#2', figures: [lost(9, { at: name('xx'), inferred: ['place'] })] },
      { from: 'own#2', figures: [lost(83)] },
    ];
    const { log } = told([{ from: 'own#1', figures: [lost(74)] }], both);
    expect(alerts(log).slice(1)).toEqual(['raised xx mod killed 74 → 83']);
  });

  test('one who says both sides’ losses counts two things', () => {
    const enemy = name('yy-forces', 'yy', 'forces');
    const first = [lost(9), figure('killed', 30, { by: ministry, of: enemy })];
    const both = [
      figure('killed', 17, { by: ministry, of: name('forces') }),
      { ...figure('killed', 70, { by: ministry }), quote: 'The enemy has lost 70 killed' },
    ];
    const { log } = told([{ from: 'own#1', figures: first }], [{ from: 'own#2', figures: both }]);
    expect(alerts(log).slice(2).sort()).toEqual(['raised xx mod killed 30 → 70', 'raised xx mod killed 9 → 17']);
  });
});

describe('a slip that the text’s own new ones show', () => {
  const bulletin = (from: string, total: number, fresh: number) => ({
    from,
    figures: [
      figure('killed', total, { by: ministry, of: soldiers, since: '2031-03-01' }),
      figure('killed', fresh, { by: ministry, of: soldiers, during: 'in the past 24 hours' }),
    ],
  });
  test.each([
    ['two digits the wrong way round', 20, 3, 32],
    ['a digit twice', 31, 4, 335],
    ['one of two equal digits left out', 119, 1, 20],
  ])('%s', (_, before, fresh, wrong) => {
    const { log } = told([bulletin('own#1', before, 1)], [bulletin('own#2', wrong, fresh)]);
    expect(lines(log).at(-1)).toBe(`held xx mod killed ${before} → ${wrong}`);
  });

  test('other numbers that do not add up are told', () => {
    const { log } = told([bulletin('own#1', 20, 1)], [bulletin('own#2', 29, 3)]);
    expect(alerts(log)).toContain('raised xx mod killed 20 → 29');
  });
});

test('a bulletin that counts up to its own day goes on from the last', () => {
  const health = name('xx-moh', 'xx');
  const bulletin = (nth: number, total: number) => ({
    from: `own#${nth}`,
    figures: [figure('killed', total, { by: health, during: 'from 2 March', days: ['2031-03-02', day(nth)] })],
  });
  const { log } = told([bulletin(0, 2441)], [bulletin(1, 2454)], [bulletin(2, 2461)]);
  expect(alerts(log)).toEqual([
    'first xx moh killed 2441',
    'raised xx moh killed 2441 → 2454',
    'raised xx moh killed 2454 → 2461',
  ]);
});

describe('told as dead', () => {
  const rescuers = name('xx-emergency', 'xx');
  const mine = name('~Sample mine');
  const scene = (at = mine) => ({ by: rescuers, at, event: event('earthquake', DAY, at) });

  test('who was hurt, under the name of another place of the same event', () => {
    const { log } = told(
      [{ from: 'wire#1', figures: [figure('killed', 47, scene()), figure('wounded', 212, scene(name('~Sampleton')))] }],
      [{ from: 'post#1', figures: [figure('killed', 212, scene(name('~Sampleshire')))] }],
    );
    expect(lines(log).at(-1)).toMatch(/^held xx emergency killed .*212$/);
  });

  test('the dead and the missing added up, where another text tells them apart', () => {
    const first = { from: 'wire#1', figures: [figure('killed', 11, scene()), figure('missing', 27, scene())] };
    const apart = { from: 'wire#2', figures: [figure('killed', 18, scene()), figure('missing', 20, scene())] };
    const all = { from: 'post#1', figures: [figure('killed', 38, scene())] };
    expect(lines(told([first], [apart, all]).log)).toContain('held xx emergency killed 11 → 38');
    expect(alerts(told([first], [all]).log)).toContain('raised xx emergency killed 11 → 38');
  });

  test('those of a nation whom somebody has counted otherwise, by a text that names nobody', () => {
    const nation = name('xy');
    const { log } = told(
      [{ from: 'wire#1', figures: [figure('deployed', 260, { by: ministry, of: nation })] }],
      [{ from: 'post#1', figures: [figure('killed', 260, { of: nation })] }],
    );
    expect(lines(log).at(-1)).toBe('held nobody killed 260');
  });

  test('the prisoners of a nation whom the same authority holds', () => {
    const nation = name('xy');
    const { log } = told(
      [{ from: 'wire#1', figures: [figure('captured', 19, { by: ministry, of: nation })] }],
      [{ from: 'post#1', figures: [figure('killed', 19, { by: ministry, of: nation })] }],
    );
    expect(lines(log).at(-1)).toBe('held xx mod killed 19');
  });
});

test('a digit too many in a running count, beside the other number of the text', () => {
  const losses = (from: string, killed: number, at: ReturnType<typeof name>) => ({
    from,
    figures: [
      figure('killed', killed, { by: ministry, of: soldiers, at }),
      figure('wounded', 141, { by: ministry, of: soldiers, at }),
    ],
  });
  const { log } = told(
    [losses('wire#1', 58, name('xx-east', 'xx'))],
    [losses('post#1', 580, name('xx-lakes', 'xx-east', 'xx'))],
  );
  expect(lines(log)).toContain('held xx mod killed 58 → 580');
});

test('tens of thousands are those of a war, whatever strike stands beside them', () => {
  const lost = (number: number, more = {}) =>
    figure('casualties', number, { by: ministry, of: name('yy-forces', 'yy', 'forces'), ...more });
  const { log } = told(
    [{ from: 'own#1', figures: [lost(88_330, { since: '2029-02-24' })] }],
    [
      { from: 'own#2', figures: [lost(89_390, { since: '2029-02-24' })] },
      { from: 'post#1', figures: [lost(89_390, { event: event('strike', DAY, null) })] },
    ],
  );
  expect(alerts(log)).toEqual(['first xx mod casualties 88330', 'raised xx mod casualties 88330 → 89390']);
});

test('who has lost some of the dead has lost no dead and wounded', () => {
  const agency = name('xx-disaster-agency', 'xx');
  const { log } = told([
    {
      from: 'wire#1',
      figures: [
        figure('killed', 882, { by: agency }),
        figure('casualties', 504, { by: agency, inferred: ['victims'] }),
      ],
    },
  ]);
  expect(lines(log)).toEqual(['first! xx disaster agency killed 882', 'first xx disaster agency killed 504']);
});

test('the company that says what an authority has said is nobody in particular', () => {
  const mine = { at: name('~Sample mine'), event: event('collapse', DAY, name('~Sample mine')) };
  const { log } = told(
    [{ from: 'wire#1', figures: [figure('killed', 38, { by: name('xx-emergency', 'xx'), ...mine })] }],
    [{ from: 'post#1', figures: [figure('killed', 38, { by: name('~the company'), ...mine })] }],
  );
  expect(alerts(log)).toEqual(['first xx emergency killed 38']);
});

test('a day’s losses, said by nobody, where the claimant’s own text counts them as new', () => {
  const enemy = { of: name('yy-forces', 'yy', 'forces') };
  const own = (total: number, fresh: number) => [
    figure('casualties', total, { by: ministry, ...enemy, since: '2029-02-24' }),
    figure('casualties', fresh, { by: ministry, ...enemy, role: 'increment', within: 0 }),
  ];
  const { log } = told(
    [{ from: 'own#1', figures: own(46_980, 1130) }],
    [
      { from: 'own#2', figures: own(48_190, 1210) },
      { from: 'post#1', figures: [figure('casualties', 1210, { of: name('forces'), during: 'in a day' })] },
    ],
  );
  expect(alerts(log)).toEqual(['first xx mod casualties 46980', 'raised xx mod casualties 46980 → 48190']);
});

test('bodies found are those of another text that were found dead', () => {
  const scene = { by: ministry, at: name('~Sample mine'), asOf: DAY };
  const { log } = told([
    { from: 'own#1', figures: [figure('bodies', 5, scene)] },
    { from: 'wire#1', figures: [figure('killed', 5, scene)] },
  ]);
  expect(alerts(log)).toEqual(['first xx mod killed 5']);
});

test('nor are they others where the place is written in another script', () => {
  const found = (at: ReturnType<typeof name>) =>
    told([
      { from: 'own#1', figures: [figure('bodies', 4, { by: ministry, at: name('~예시리'), asOf: DAY })] },
      { from: 'wire#1', figures: [figure('killed', 4, { by: ministry, at, asOf: DAY })] },
    ]).log;
  expect(alerts(found(name('~Sample Hollow')))).toEqual(['first xx mod killed 4']);
  expect(alerts(found(name('~다른리')))).toHaveLength(2);
});

test('the part of which another speaks is news of that one', () => {
  const mediators = name('mediators-office');
  const both = [figure('released', 320, { by: mediators }), figure('released', 200, { by: ministry, within: 0 })];
  const { log } = told([{ from: 'wire#1', figures: both }]);
  expect(alerts(log)).toEqual(
    expect.arrayContaining(['first mediators office released 320', 'first xx mod released 200']),
  );
});
