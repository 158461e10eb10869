import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { alerts, type DocumentWords, event, figure, lines, name, type Poll, tell } from './builders.ts';
import { alertsOfTexts } from './told-in-texts.ts';

const DAY = '2031-05-04';
const rescue = name('xx-rescue', 'xx');
const valley = name('~Sample Valley');
const quake = { by: rescue, at: valley, event: event('earthquake', DAY, valley) };

const text = (from: string, figures: readonly Figure[]): DocumentWords => ({ from, figures });
const polls = (...found: readonly (readonly DocumentWords[])[]): readonly Poll[] =>
  found.map((documents, nth) => ({ at: `2031-05-${String(4 + nth).padStart(2, '0')}`, found: documents }));
const loud = (...found: readonly (readonly DocumentWords[])[]) => alerts(tell(polls(...found)).log);
const log = (...found: readonly (readonly DocumentWords[])[]) => lines(tell(polls(...found)).log);

describe('the dead of a people, counted so far', () => {
  const ministry = name('xx-mfa', 'xx');
  const told = (number: number, at: string, place: ReturnType<typeof name> | null) => ({
    at,
    found: [
      {
        from: `wire#${at}`,
        published: at,
        figures: [figure('killed', number, { by: ministry, of: name('xx'), at: place })],
      },
    ],
  });

  test.each([
    ['in a whole country', name('yy'), ['raised xx mfa killed 26 → 31']],
    ['wherever they were', null, ['raised xx mfa killed 26 → 31']],
    ['in a village, weeks later', name('~Sampleton'), ['first xx mfa killed 31']],
  ])('%s', (_, place, later) => {
    const { log } = tell([told(26, '2031-03-02', place), told(31, DAY, place)]);
    expect(alerts(log)).toEqual(['first xx mfa killed 26', ...later]);
  });
});

describe('digits the other way round', () => {
  const said = (from: string, number: number) => text(from, [figure('killed', number, quake)]);

  test.each([
    [58, 85],
    [231, 321],
  ])('of one check %d is told, %d is held', (right, wrong) => {
    expect(log([said('blog#1', wrong), said('wire#1', right), said('post#1', right)])).toEqual(
      expect.arrayContaining([`first! xx rescue killed ${right}`, `held xx rescue killed ${right} → ${wrong}`]),
    );
  });

  test('of two texts the one nearer to what stood is right', () => {
    const both = [said('blog#1', 912), said('wire#1', 921)];
    expect(loud([said('wire#0', 900)], both).at(-1)).toBe('raised xx rescue killed 900 → 921');
    const apart = [said('blog#1', 921), said('wire#1', 291)];
    expect(loud([said('wire#0', 230)], apart)).toEqual([
      'first xx rescue killed 230',
      'raised xx rescue killed 230 → 291',
    ]);
  });

  test('a text that gives both numbers, one of them of nobody, means both', () => {
    const both = (from: string) =>
      text(from, [
        figure('wounded', 4000, { by: rescue, role: 'recovered' }),
        figure('wounded', 400, { role: 'increment' }),
        figure('killed', 120, quake),
      ]);
    expect(log([both('wire#1'), both('wire#2')]).filter((line) => line.startsWith('held'))).toEqual([]);
  });

  test('of the number that stands are held; the authority itself may go from 58 to 85', () => {
    expect(log([said('wire#1', 79)], [said('blog#1', 97)]).at(-1)).toBe('held xx rescue killed 79 → 97');
    expect(loud([said('wire#1', 58)], [said('xx rescue#1', 85)]).at(-1)).toBe('raised xx rescue killed 58 → 85');
  });

  test('what nobody is named for is measured by what the authority said before', () => {
    const nobody = figure('killed', 19, { at: valley, event: event('earthquake', DAY, valley) });
    const found = [said('blog#1', 91), text('wire#1', [nobody])];
    expect(loud([said('wire#0', 8)], found)).toEqual(['first xx rescue killed 8', 'first nobody killed 19']);
  });

  test('a toll that two outlets contradict later in the same check is held', () => {
    const at = (hour: number, from: string, number: number) => ({
      ...said(from, number),
      published: `2031-05-05T0${hour}:00:00.000Z`,
    });
    const found = [at(6, 'wire#1', 4), at(7, 'blog#1', 29), at(8, 'post#1', 4)];
    expect(loud([said('wire#0', 2)], found)).toEqual(['first xx rescue killed 2', 'raised xx rescue killed 2 → 4']);
    const rising = [at(6, 'wire#1', 4), at(7, 'post#1', 4), at(8, 'blog#1', 29)];
    expect(loud([said('wire#0', 2)], rising)).toEqual(['first xx rescue killed 2', 'raised xx rescue killed 2 → 29']);
  });

  test('a small toll may rise from 12 to 21', () => {
    expect(loud([said('wire#1', 12)], [said('blog#1', 21)]).at(-1)).toBe('raised xx rescue killed 12 → 21');
  });
});

describe('the other numbers of a text tell what a number is', () => {
  const numbers = (killed: number, missing: number, words: object = quake) => [
    figure('killed', killed, words),
    figure('missing', missing, words),
  ];

  test('as many missing, and a tenth of the dead: a digit was lost', () => {
    const found = log([
      text('wire#1', numbers(47, 41)),
      text('post#1', numbers(47, 41)),
      text('blog#1', numbers(4, 41)),
    ]);
    expect(found).toContain('held xx rescue killed 47 → 4');
    expect(log([text('wire#1', numbers(47, 41))], [text('blog#1', numbers(4, 41))])).toContain(
      'held xx rescue killed 47 → 4',
    );
  });

  test('a bulletin that names neither place nor event goes on about the one whose numbers it has', () => {
    const winter = figure('killed', 9, { by: rescue, event: event('flood', null) });
    const second = numbers(41, 52, { by: rescue });
    expect(loud([text('own#1', [winter])], [text('own#2', numbers(23, 63))], [text('own#3', second)])).toEqual([
      'first xx rescue killed 9',
      'first xx rescue killed 23',
      'first xx rescue missing 63',
      'raised xx rescue killed 23 → 41',
      'lowered xx rescue missing 63 → 52',
    ]);
  });

  test.each([
    ['missing who were declared dead', figure('killed', 9, { ...quake, of: name('~missing people') })],
    ['one who died elsewhere', figure('killed', 9, { by: rescue, of: name('women'), at: name('~Othertown') })],
    ['said by nobody', figure('killed', 9, { at: valley })],
  ])('the step to the new toll is told with it: %s', (_, nine) => {
    const total = figure('killed', 83, quake);
    expect(loud([text('wire#1', [figure('killed', 74, quake)])], [text('wire#2', [nine, total])])).toEqual([
      'first xx rescue killed 74',
      'raised xx rescue killed 74 → 83',
    ]);
  });

  test('the step to a running count that nobody is named for is told with it', () => {
    const total = (number: number) => figure('killed', number, { by: rescue, of: name('xx-forces', 'forces', 'xx') });
    const step = figure('killed', 300, { of: name('xx-forces', 'forces', 'xx'), during: 'last month' });
    expect(loud([text('wire#1', [total(2400)])], [text('wire#2', [total(2700), step])])).toEqual([
      'first xx rescue killed 2400',
      'raised xx rescue killed 2400 → 2700',
    ]);
  });

  test('what was counted into the total of the day is told with it, in the corrected text too', () => {
    const home = { by: rescue, of: name('xx') };
    const freed = (number: number) =>
      figure('released', number, { ...home, of: name('forces'), event: event('swap', DAY) });
    const total = (number: number) => figure('released', number, { ...home, since: '2029-01-01' });
    expect(
      loud(
        [text('own#1', [total(6855)])],
        [text('own#2', [total(7048)]), text('wire#1', [freed(1930)]), text('post#1', [freed(193)])],
        [text('wire#1', [freed(193)])],
      ),
    ).toEqual(['first xx rescue released 6855', 'raised xx rescue released 6855 → 7048']);
  });
});

describe('as many dead as hurt', () => {
  const both = (killed: number) => [figure('killed', killed, quake), figure('wounded', 44, quake)];
  const dead = [figure('killed', 44, quake)];

  test('the authority itself, or two outlets, mean it', () => {
    const lowered = 'lowered xx rescue killed 47 → 44';
    expect(loud([text('wire#1', both(47))], [text('xx rescue#1', dead)]).at(-1)).toBe(lowered);
    expect(loud([text('wire#1', both(47))], [text('wire#2', dead), text('post#1', dead)]).at(-1)).toBe(lowered);
  });

  test('of one outlet the dead are doubted', () => {
    expect(log([text('wire#1', both(20))], [text('blog#1', dead)]).at(-1)).toBe('held xx rescue killed 20 → 44');
  });
});

describe('one event under other days and places', () => {
  const town = name('~Sampleton');
  const strike = (number: number, day: string, words: object = {}) =>
    figure('killed', number, { by: rescue, at: town, asOf: day, event: event('strike', day, town), ...words });
  const on = (day: string, from: string, ...figures: readonly Figure[]): DocumentWords => ({
    from,
    published: `${day}T09:00:00.000Z`,
    figures,
  });
  const told = (...documents: readonly DocumentWords[]) =>
    alerts(tell(documents.map((document) => ({ at: document.published as string, found: [document] }))).log);

  test('the day of the event dates no later number of it', () => {
    expect(
      told(on('2031-05-05', 'wire#1', strike(38, '2031-05-05')), on('2031-05-06', 'post#1', strike(58, '2031-05-04'))),
    ).toEqual(['first xx rescue killed 38', 'raised xx rescue killed 38 → 58']);
  });

  test('the day of the event dates no lower number that is given for the one that stands', () => {
    const [gone, now] = [strike(58, '2031-05-04', { status: 'historical' }), strike(51, '2031-05-04')];
    expect(
      told(
        on('2031-05-04', 'wire#1', strike(38, '2031-05-04')),
        on('2031-05-05', 'wire#2', strike(58, '2031-05-05')),
        on('2031-05-06', 'wire#3', now, gone),
      ),
    ).toEqual(['first xx rescue killed 38', 'raised xx rescue killed 38 → 58', 'lowered xx rescue killed 58 → 51']);
  });

  test('a few more dead days later are dead of the same strike, and half as many again of another', () => {
    const first = on('2031-05-04', 'wire#1', strike(71, '2031-05-04'));
    expect(told(first, on('2031-05-08', 'post#1', strike(72, '2031-05-08')))).toEqual([
      'first xx rescue killed 71',
      'raised xx rescue killed 71 → 72',
    ]);
    expect(told(first, on('2031-05-08', 'post#1', strike(110, '2031-05-08')))).toEqual([
      'first xx rescue killed 71',
      'first xx rescue killed 110',
    ]);
  });

  test('a text that names the day of the strike follows it up', () => {
    const wounded = figure('wounded', 5, { by: rescue, at: town, event: event('strike', '2031-05-04', town) });
    const dead = on('2031-05-06', 'post#1', wounded, strike(43, '2031-05-06'));
    expect(told(on('2031-05-04', 'wire#1', strike(30, '2031-05-04')), dead)).toContain(
      'raised xx rescue killed 30 → 43',
    );
  });

  test('a strike elsewhere stays another, though its place is only concluded', () => {
    const there = name('~Otherton');
    const other = strike(20, '2031-05-05', { at: there, event: event('strike', null, there), inferred: ['place'] });
    expect(told(on('2031-05-04', 'wire#1', strike(6, '2031-05-04')), on('2031-05-05', 'post#1', other))).toEqual([
      'first xx rescue killed 6',
      'first xx rescue killed 20',
    ]);
  });

  test('weeks later a wreck is known by its day, wherever a court sits', () => {
    const wreck = (at: ReturnType<typeof name>, by: typeof rescue | null) =>
      figure('killed', 31, { by, at, asOf: DAY, event: event('shipwreck', DAY, at) });
    expect(
      told(
        on(DAY, 'wire#1', wreck(name('~Sample Strait'), rescue)),
        on('2031-05-20', 'post#1', wreck(name('~Courtville'), null)),
      ),
    ).toEqual(['first xx rescue killed 31']);
  });

  test('a narrower name of its place makes no other count of an event', () => {
    const [port, fuelPort] = [name('~Sample Bay'), name('~Sample Bay port')];
    const toll = (number: number, at: typeof port) =>
      figure('killed', number, { by: rescue, at, event: event('strike', DAY, at) });
    expect(loud([text('wire#1', [toll(80, port)])], [text('wire#2', [toll(71, fuelPort)])]).at(-1)).toBe(
      'lowered xx rescue killed 80 → 71',
    );
  });
});

describe('one number told twice', () => {
  const forces = name('xx-forces', 'forces', 'xx');
  const ministry = name('yy-mod', 'yy');

  test.each([
    ['by the ministry', ministry],
    ['by nobody, in the text with the total', null],
  ])('the dead of a day are among the casualties that rise by as many: %s', (_, by) => {
    const total = (number: number) => figure('casualties', number, { by: ministry, of: forces, since: '2029-02-24' });
    const day = figure('killed', 970, { by, of: forces, during: 'over the past day' });
    expect(loud([text('wire#1', [total(88_030)])], [text('wire#2', [total(89_000), day])])).toEqual([
      'first yy mod casualties 88030',
      'raised yy mod casualties 88030 → 89000',
    ]);
  });

  test('recovered bodies are the dead of the same text', () => {
    expect(loud([text('wire#1', [figure('bodies', 4, quake), figure('killed', 4, quake)])])).toEqual([
      'first xx rescue killed 4',
    ]);
  });

  test('bodies that are brought home are no new dead, and explain no rise', () => {
    const dead = (number: number) => figure('killed', number, { by: ministry, of: forces });
    const home = { ...figure('bodies', 8, { by: ministry, of: forces }), quote: 'the bodies of eight were flown home' };
    const { log } = tell(polls([text('wire#1', [dead(26)])], [text('wire#2', [home, dead(31)])]));
    expect(alerts(log)).toEqual(['first yy mod killed 26', 'first yy mod bodies 8', 'raised yy mod killed 26 → 31']);
    expect(log.flatMap(({ parts }) => parts)).toEqual([]);
  });

  test('two numbers of a speaker that nobody knows, both those of an authority, are its own', () => {
    const both = (by: typeof rescue) => [
      figure('killed', 58, { by, of: forces, at: valley }),
      figure('wounded', 141, { by, of: forces, at: valley }),
    ];
    expect(loud([text('wire#1', both(rescue)), text('post#1', both(name('~a spokesman for the corps')))])).toHaveLength(
      2,
    );
    const [one] = both(name('~a spokesman for the corps'));
    expect(loud([text('wire#1', both(rescue)), text('post#1', one === undefined ? [] : [one])])).toHaveLength(3);
  });

  test('who is still there are not those who were ever sent', () => {
    const sent = figure('deployed', 21_000, { by: ministry, of: forces, since: '2029-01-01' });
    const there = figure('deployed', 12_000, { by: ministry, of: forces });
    expect(loud([text('wire#1', [sent])], [text('wire#2', [there])])).toEqual([
      'first yy mod deployed 21000',
      'first yy mod deployed 12000',
    ]);
  });

  test('a level that its text moves is moved, however roughly it is told', () => {
    const there = (number: string, words: object = {}) =>
      figure('deployed', number, { by: ministry, of: forces, ...words });
    const old = there('~10000', { status: 'historical' });
    expect(loud([text('wire#1', [there('~10000')])], [text('wire#2', [there('~12500'), old])])).toEqual([
      'first yy mod deployed ~10000',
      'raised yy mod deployed ~10000 → ~12500',
    ]);
    expect(loud([text('wire#1', [there('~10000')])], [text('wire#2', [there('~12500')])])).toHaveLength(1);
  });

  test('casualties of an army, told as dead by an outlet that names nobody, are held', () => {
    const of = (measure: 'casualties' | 'killed', number: number, by: typeof ministry | null) =>
      figure(measure, number, { by, of: forces });
    const known = [of('casualties', 6900, ministry), of('killed', 2300, ministry)];
    expect(loud([text('wire#1', known), text('blog#1', [of('killed', 6900, null)])])).toHaveLength(2);
  });

  test('an old item that comes back without its date is no news', () => {
    const home = (day: string | null): DocumentWords => ({
      from: `wire#${day ?? 'again'}`,
      published: day,
      figures: [figure('released', 205, { by: ministry, of: forces, event: event('swap', day) })],
    });
    const { log } = tell([
      { at: '2031-05-04', found: [home('2031-05-04')] },
      { at: '2031-06-20', found: [home(null)] },
    ]);
    expect(alerts(log)).toEqual(['first yy mod released 205']);
  });

  test('"another 141 were injured" beside the dead is how many were injured', () => {
    const dead = (number: number) => figure('killed', number, { by: ministry, of: forces });
    const hurt = (quote: string, number: number, role: 'increment' | 'total') => ({
      ...figure('wounded', number, { by: ministry, of: forces, role }),
      quote,
    });
    expect(
      loud(
        [text('wire#1', [dead(58), hurt('another 141 were injured', 141, 'increment')])],
        [text('wire#2', [dead(83), hurt('196 were injured', 196, 'total')])],
      ).at(-1),
    ).toBe('raised yy mod wounded 141 → 196');
  });

  test('the children of a toll are not the toll', () => {
    const children = figure('killed', 9, { ...quake, of: name('children'), within: 0 });
    const toll = (number: number) => figure('killed', number, { ...quake, inferred: ['victims'] });
    expect(loud([text('wire#1', [toll(38), children])], [text('wire#2', [toll(43)])])).toEqual([
      'first xx rescue killed 38',
      'raised xx rescue killed 38 → 43',
    ]);
  });

  const officials = name('~officials');
  const army = name('xx-forces', 'xx');
  test.each([
    [
      'two numbers that are far apart are two counts, and stay two',
      [
        figure('missing', 41_200, { by: officials, at: name('xx') }),
        figure('missing', '<6000', { by: officials, of: army, event: event('strike', DAY) }),
      ],
      2,
    ],
    [
      'the number of an earlier day, in print no later than the one that stands, moves nothing',
      [
        figure('missing', '<6000', { by: officials, of: army, at: name('xx') }),
        figure('missing', '4000-5000', { by: officials, of: army, at: name('xx'), asOf: '2031-05-02' }),
        figure('killed', 0, { by: rescue, of: army, at: name('xx') }),
      ],
      1,
    ],
  ])('under another address: %s', (_, figures, told) => {
    const at = (day: string, from: string) => ({ at: day, found: [{ from, published: DAY, figures }] });
    const first = at(DAY, 'wire#1');
    expect(alerts(tell([first]).log)).toHaveLength(told);
    expect(alerts(tell([first, at('2031-05-24', 'wire#2')]).log)).toHaveLength(told);
  });
});

describe('a list of names that two keep together', () => {
  const list = name('xx-list', 'xx');
  const partner = name('xx-broadcaster', 'xx-list');
  const fallen = { of: name('yy-forces', 'yy', 'forces') };
  const first = text('wire#1', [figure('killed', 228_150, { by: partner, ...fallen })]);

  test('goes on under the words of the week in which it grew', () => {
    const week = figure('killed', 231_400, { by: list, ...fallen, during: 'in a week' });
    expect(loud([first], [text('wire#2', [week])]).at(-1)).toBe('raised xx broadcaster killed 228150 → 231400');
  });

  test('has its digits measured by what stood under the other name', () => {
    const both = [
      text('blog#1', [figure('killed', 23_002, { by: list, ...fallen })]),
      text('wire#2', [figure('killed', 230_020, { by: list, ...fallen })]),
    ];
    expect(loud([first], both).at(-1)).toBe('raised xx broadcaster killed 228150 → 230020');
  });
});

test('a count of unrest, worded as what it was since, so far, in so many days and between two days', () => {
  const centre = 'Tarsk Centre for Rights';
  const told = alertsOfTexts([
    ['16', 'Centre#c1', `The ${centre} has documented at least nine protesters killed since 13 May.`],
    ['18', 'Centre#c2', `According to the ${centre}, 27 protesters have been killed in five days.`],
    [
      '20',
      'Wire#w1',
      `The toll of a week of unrest has risen to 34 killed and 190 wounded, according to the ${centre}.`,
    ],
    ['21', 'Centre#c3', `The ${centre} has recorded the deaths of 41 protesters between 13 and 20 May.`],
    [
      '22',
      'Wire#w2',
      `Forty-four protesters have been killed and 210 people wounded, the ${centre} said, with three of the deaths in the past 24 hours.`,
    ],
  ]);
  expect(told.map((line) => line.replace(` ${centre}`, ''))).toEqual([
    'first killed >=9',
    'raised killed >=9 → 27',
    'raised killed 27 → 34',
    'first wounded 190',
    'raised killed 34 → 41',
    'raised killed 41 → 44',
    'raised wounded 190 → 210',
  ]);
});

test('who drowned in the last five days is no part of a count of those killed in riots', () => {
  const told = alertsOfTexts([
    ['05', 'Post#p1', 'Peru’s interior ministry said 12 people had been killed in riots since 3 May.'],
    ['09', 'Post#p2', 'Peru’s interior ministry said 14 people had drowned in the past five days.'],
  ]);
  expect(told).toEqual(['first Peru’s interior ministry killed 12', 'first Peru’s interior ministry killed 14']);
});
