import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, type Poll, tell } from './builders.ts';

const army = name('xx-military', 'xx');
const troops = name('forces');
const on = (at: string, ...found: readonly DocumentWords[]): Poll => ({ at, found });

describe('a dataset that runs beside the texts on one count', () => {
  const started = figure('killed', 350, { by: army, of: troops, at: name('xx-valley', 'xx'), since: '2031-03-01' });
  const row = (number: number) => figure('killed', number, { by: army, of: troops });
  const text = figure('killed', 404, { by: army, of: name('people'), inferred: ['victims', 'window'] });

  test('a row that lost a digit is held, and opens no count of its own', () => {
    const { log } = tell([
      on('2031-03-08', { from: 'post#1', figures: [started] }),
      on('2031-03-10', { from: 'post#2', figures: [text] }, { from: 'list#1', figures: [row(40)] }),
    ]);
    expect(lines(log)).toEqual([
      'first! xx military killed 350',
      'raised! xx military killed 350 → 404',
      'held xx military killed 404 → 40',
    ]);
  });

  test('a row goes to the count whose next value it can be, and to none that is further off than a slip', () => {
    const few = figure('killed', 20, { by: army, of: troops, at: name('~Sample quarter'), inferred: ['place'] });
    const { log } = tell([
      on('2031-03-08', { from: 'post#1', figures: [started] }),
      on('2031-03-09', { from: 'post#2', figures: [few] }),
      on('2031-03-10', { from: 'list#1', figures: [row(404)] }),
    ]);
    expect(alerts(log).at(-1)).toBe('raised xx military killed 350 → 404');
  });

  test('a number of a text, however low, is another count where its window is a guess', () => {
    const few = figure('killed', 40, { by: army, of: troops, inferred: ['window'] });
    const { log } = tell([
      on('2031-03-08', { from: 'post#1', figures: [started] }),
      on('2031-03-10', { from: 'post#2', figures: [few] }),
    ]);
    expect(alerts(log).at(-1)).toBe('first xx military killed 40');
  });
});

describe('the enemy of a post and the army of a row', () => {
  const foe = name('~противник');
  const theirs = name('yy-forces', 'forces', 'yy');
  const row = (number: number) => figure('casualties', number, { by: army, of: theirs });
  const post = (number: number) => figure('casualties', number, { by: army, of: foe, since: '2031-01-01' });

  test('are one count, though both are first heard of in one check', () => {
    const { log } = tell([
      on('2031-03-01', { from: 'post#1', figures: [post(40_210)] }, { from: 'list#1', figures: [row(40_210)] }),
      on('2031-03-02', { from: 'post#2', figures: [post(40_930)] }, { from: 'list#2', figures: [row(40_930)] }),
    ]);
    expect(alerts(log)).toEqual(['first xx military casualties 40210', 'raised xx military casualties 40210 → 40930']);
  });
});

describe('a row of a daily count with two digits the other way round', () => {
  const row = (number: number) => ({
    from: 'list#1',
    figures: [figure('casualties', number, { by: army, of: troops })],
  });
  const days = (...numbers: number[]) => tell(numbers.map((number, at) => on(`2031-03-0${at + 1}`, row(number))));

  test('is held though it lies near, for it rises by many of the usual steps and the swapped one by one', () => {
    const { log } = days(1_044_020, 1_045_130, 1_046_090, 1_047_240, 1_084_250, 1_049_310);
    expect(lines(log).slice(-2)).toEqual([
      'held xx military casualties 1047240 → 1084250',
      'raised! xx military casualties 1047240 → 1049310',
    ]);
  });

  test('is a rise where no digits make a usual step', () => {
    const { log } = days(1_044_020, 1_045_130, 1_046_090, 1_047_240, 1_077_250);
    expect(lines(log).at(-1)).toBe('raised! xx military casualties 1047240 → 1077250');
  });

  test('is a rise in a count that has been told too seldom to have usual steps', () => {
    const { log } = days(1_044_020, 1_047_240, 1_084_250);
    expect(lines(log).at(-1)).toBe('raised! xx military casualties 1047240 → 1084250');
  });
});

describe('those who had to leave', () => {
  const welfare = name('xx-welfare', 'xx');
  const left = (number: number) => figure('displaced', number, { by: welfare, event: event('earthquake', null) });

  test('go home, all but a few, after an earthquake', () => {
    const { log } = tell([
      on('2031-03-04', { from: 'desk#1', figures: [left(48_560)] }),
      on('2031-03-16', { from: 'desk#2', figures: [left(9870)] }),
    ]);
    expect(alerts(log)).toEqual(['first xx welfare displaced 48560', 'lowered xx welfare displaced 48560 → 9870']);
  });
});

describe('a text without a date', () => {
  const council = name('xx-council', 'xx');
  const island = name('~Sample island');
  const toll = figure('killed', 84, { by: council, at: island, event: event('earthquake', '2031-03-03', island) });
  const undated = (figures: DocumentWords['figures']): DocumentWords => ({ from: 'post#9', published: null, figures });

  test('that gives the last toll of an earthquake at one of its towns is no news', () => {
    const town = name('~Sampleton');
    const again = figure('killed', 84, { at: town, event: event('earthquake', null, town) });
    const { log } = tell([on('2031-03-08', { from: 'wire#1', figures: [toll] }), on('2031-03-12', undated([again]))]);
    expect(alerts(log)).toEqual(['first xx council killed 84']);
  });

  test('that gives a number of a level from before takes nothing back', () => {
    const sent = (number: number) => figure('deployed', number, { by: council, of: name('volunteers'), at: island });
    const { log } = tell([
      on('2031-03-08', { from: 'wire#1', figures: [sent(1376)] }),
      on('2031-03-12', { from: 'wire#2', figures: [sent(2500)] }),
      on('2031-03-14', undated([sent(1376)])),
    ]);
    expect(alerts(log)).toEqual(['first xx council deployed 1376', 'raised xx council deployed 1376 → 2500']);
  });

  test('tells nothing new of a year long past', () => {
    const old = figure('killed', 222, { at: name('~Otherton'), during: 'in 2013', days: ['2013-01-01', '2013-12-31'] });
    const { log } = tell([on('2031-03-08', { from: 'wire#1', figures: [toll] }), on('2031-03-12', undated([old]))]);
    expect(lines(log)).toEqual(['first! xx council killed 84']);
  });
});

describe('a text with two numbers of one measure', () => {
  const council = name('xx-council', 'xx');
  const valley = name('~Sample Valley');
  const storm = event('storm', '2031-03-03', valley);
  const before = figure('killed', 23, { by: council, at: valley, event: storm });

  test('goes on with the one that stands, whatever the other opened', () => {
    const [few, toll] = [2, 21].map((number) =>
      figure('killed', number, {
        by: council,
        event: event('storm', '2031-03-05'),
        inferred: number > 2 ? ['victims'] : [],
      }),
    );
    const { log } = tell([
      on('2031-03-04', { from: 'wire#1', figures: [before] }),
      on('2031-03-05', { from: 'wire#2', figures: [toll, few].flatMap((one) => one ?? []) }),
    ]);
    expect(alerts(log)).toContain('lowered xx council killed 23 → 21');
  });

  test('tells by how many it was wrong as none of its own', () => {
    const toll = figure('killed', 21, { by: council, event: event('storm', '2031-03-05') });
    const wrong = figure('killed', 2, { by: council, event: event('storm', '2031-03-05'), role: 'correction' });
    const { log } = tell([
      on('2031-03-04', { from: 'wire#1', figures: [before] }),
      on('2031-03-05', { from: 'wire#2', figures: [toll, wrong] }),
    ]);
    expect(alerts(log)).toEqual(['first xx council killed 23', 'lowered xx council killed 23 → 21']);
  });

  test('is contradicted by nobody in what it counts some of', () => {
    const other = figure('displaced', 6200, { by: name('xx-red-cross', 'xx') });
    const whole = figure('displaced', 52_000, { by: council });
    const part = figure('displaced', 7900, { by: council, within: 0 });
    const { log } = tell([
      on('2031-03-04', { from: 'wire#1', figures: [other] }),
      on('2031-03-05', { from: 'desk#1', figures: [whole, part] }),
    ]);
    expect(lines(log).filter((line) => line.startsWith('disagreement') && line.endsWith('7900'))).toEqual([]);
  });
});

describe('who else gives the number', () => {
  const lawyers = name('xx-lawyers', 'xx');
  const town = name('~Sampleton');
  const civilians = name('~civilians');
  const killed = (number: number, by: Parameters<typeof figure>[2]) =>
    figure('killed', number, { of: civilians, at: town, ...by });

  test('a stranger with a word of its name is the authority that has it', () => {
    const { log } = tell([
      on('2031-04-12', { from: 'wire#1', figures: [killed(41, { by: lawyers })] }),
      on(
        '2031-04-16',
        { from: 'wire#2', figures: [killed(63, { by: lawyers })] },
        { from: 'post#1', figures: [killed(63, { by: name('~the group of lawyers') })] },
      ),
    ]);
    expect(alerts(log)).toEqual(['first xx lawyers killed 41', 'raised xx lawyers killed 41 → 63']);
  });

  test('the dead of a war in a round word, whom nobody is credited with, are its background', () => {
    const amount = {
      low: 20_000,
      high: null,
      qualifier: 'at_least',
      written: 'tens of thousands',
      rounding: 10_000,
    } as const;
    const war = { ...figure('killed', '>=20000', { since: '2029-04-01' }), amount };
    const { log } = tell([on('2031-04-14', { from: 'wire#1', figures: [war] })]);
    expect(lines(log)).toEqual(['first nobody killed >=20000']);
  });
});

describe('an office that every country has', () => {
  const rescue = name('xx-emergency', 'xx', '~emergency');
  const mine = name('~Sample colliery');
  const crash = event('crash', '2031-06-02', mine);
  const first = figure('killed', 4, { by: rescue, of: name('~miners'), at: mine, event: crash });

  test('is the one whose place its text names, though not beside the number', () => {
    const found = tell([
      on('2031-06-02T06:00:00.000Z', { from: 'wire#1', figures: [first] }),
      on('2031-06-02T12:00:00.000Z', {
        from: 'post#1',
        figures: [{ ...figure('killed', 11, { by: name('~emergency') }), quote: '11 dead at Sample' }],
      }),
    ]);
    expect(alerts(found.log)).toEqual(['first xx emergency killed 4', 'raised xx emergency killed 4 → 11']);
  });

  test('tells nothing new with as many bodies as another has dead', () => {
    const dead = figure('killed', 11, { by: rescue, of: name('~miners'), at: mine, event: crash });
    const bodies = figure('bodies', 11, { by: name('~ministry') });
    const found = tell([
      on('2031-06-02T06:00:00.000Z', { from: 'wire#1', figures: [first] }),
      on('2031-06-02T12:00:00.000Z', { from: 'wire#2', figures: [dead] }, { from: 'post#1', figures: [bodies] }),
    ]);
    expect(alerts(found.log)).toEqual(['first xx emergency killed 4', 'raised xx emergency killed 4 → 11']);
  });
});

describe('a wreck that goes by its office alone', () => {
  const police = name('~police commander Peter Sample');
  const toll = (number: number, by: ReturnType<typeof name> | null, day: string, more: object = {}) =>
    figure('killed', number, { by, event: event('shipwreck', day), ...more });

  test('has one toll, whoever of the office tells it', () => {
    const found = tell([
      on('2031-07-01', { from: 'post#1', figures: [toll(21, police, '2031-06-30')] }),
      on('2031-07-02', { from: 'post#2', figures: [toll(34, name('~the county police'), '2031-06-30')] }),
    ]);
    expect(alerts(found.log)).toEqual([
      'first police commander Peter Sample killed 21',
      'raised police commander Peter Sample killed 21 → 34',
    ]);
  });

  test('is known by its number without a place and without an office', () => {
    const again = toll(34, null, '2031-06-30', { asOf: '2031-06-30' });
    const found = tell([
      on('2031-07-02', { from: 'post#1', figures: [toll(34, police, '2031-06-30')] }),
      on('2031-07-03', { from: 'wire#1', figures: [again] }),
    ]);
    expect(alerts(found.log)).toEqual(['first police commander Peter Sample killed 34']);
  });

  test('is lowered by as many as were counted at two places', () => {
    const wrong = figure('bodies', 2, { by: police, event: event('shipwreck', '2031-06-30'), role: 'correction' });
    const found = tell([
      on('2031-07-01', { from: 'post#1', figures: [toll(21, police, '2031-06-30')] }),
      on('2031-07-02', { from: 'post#2', figures: [toll(34, police, '2031-06-30')] }),
      on('2031-07-03', { from: 'post#3', figures: [toll(32, police, '2031-06-30'), wrong] }),
    ]);
    expect(alerts(found.log).at(-1)).toBe('lowered police commander Peter Sample killed 34 → 32');
  });
});

describe('two armies at a border', () => {
  const army = name('xx-military', 'xx');
  const state = name('xx-government', 'xx');
  const foe = name('yy-government', 'yy');
  const troops = name('xx-forces', 'xx', 'forces');
  const lost = (number: number, by: ReturnType<typeof name>, more: object = {}) =>
    figure('killed', number, { by, of: troops, ...more });

  test('the enemy dead of strikes along it are counted on', () => {
    const found = tell([
      on('2031-12-01', { from: 'post#1', figures: [lost(22, foe, { event: event('strike', null) })] }),
      on('2031-12-02', { from: 'post#2', figures: [lost(58, foe, { at: name('yy'), inferred: ['place'] })] }),
    ]);
    expect(alerts(found.log)).toEqual(['first yy government killed 22', 'raised yy government killed 22 → 58']);
  });

  test('what another office of the state repeats contradicts nobody anew', () => {
    const found = tell([
      on('2031-12-01', { from: 'post#1', figures: [figure('killed', 14, { by: army, of: name('forces') })] }),
      on('2031-12-01', { from: 'wire#1', figures: [lost(58, foe)] }),
      on('2031-12-03', { from: 'wire#2', figures: [lost(14, state)] }),
    ]);
    expect(alerts(found.log).filter((line) => line.includes('xx government'))).toEqual([]);
  });

  test('what clashes of a month that is over left is no news of nobody', () => {
    const old = figure('killed', 60, { during: 'In October', days: ['2031-10-01', '2031-10-31'] });
    const found = tell([on('2031-12-09', { from: 'wire#1', figures: [old] })]);
    expect(alerts(found.log)).toEqual([]);
  });
});
