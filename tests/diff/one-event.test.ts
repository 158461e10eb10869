import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, tell } from './builders.ts';

const DAY = '2031-05-04';
const guard = name('xx-coast-guard', 'xx');
const island = name('~Sample Island');
const ship = name('~the Sample Star');

const hours = (hour: number, day = DAY) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`;
const told = (...polls: readonly (readonly DocumentWords[])[]) =>
  tell(polls.map((found, nth) => ({ at: hours(6 + 3 * nth), found })));
const loud = (...polls: readonly (readonly DocumentWords[])[]) => alerts(told(...polls).log);

describe('one event under several names of its place', () => {
  const wreck = (at: typeof island) => ({ by: guard, at, event: event('shipwreck', DAY, at) });

  test('the same authority goes on about what seldom happens', () => {
    expect(
      loud(
        [{ from: 'wire#1', figures: [figure('killed', 3, wreck(island)), figure('missing', 80, wreck(island))] }],
        [{ from: 'wire#2', figures: [figure('killed', 11, wreck(ship)), figure('missing', 72, wreck(ship))] }],
        [{ from: 'wire#3', figures: [figure('killed', 12, wreck(island)), figure('missing', 71, wreck(ship))] }],
      ),
    ).toEqual([
      'first xx coast guard killed 3',
      'first xx coast guard missing 80',
      'raised xx coast guard killed 3 → 11',
      'lowered xx coast guard missing 80 → 72',
      'raised xx coast guard killed 11 → 12',
      'lowered xx coast guard missing 72 → 71',
    ]);
  });

  test('strikes come every day: two places are two', () => {
    const strike = (at: typeof island) => ({ by: guard, at, event: event('strike', DAY, at) });
    expect(
      loud(
        [{ from: 'wire#1', figures: [figure('killed', 3, strike(name('~Firsttown')))] }],
        [{ from: 'wire#2', figures: [figure('killed', 4, strike(name('~Secondtown')))] }],
      ),
    ).toEqual(['first xx coast guard killed 3', 'first xx coast guard killed 4']);
  });

  test('what nobody is named for joins no other accident by a place that is only concluded', () => {
    const bus = figure('killed', 2, { at: name('~Firsttown') });
    const boat = figure('killed', 3, { at: island, event: event('shipwreck', DAY, island), inferred: ['place'] });
    expect(loud([{ from: 'wire#1', figures: [bus] }], [{ from: 'wire#2', figures: [boat] }])).toEqual([
      'first nobody killed 2',
      'first nobody killed 3',
    ]);
  });

  test('a number that nobody is named for is that of the one authority of its text', () => {
    const known = name('xx-coast-guard', 'xx');
    expect(
      loud(
        [{ from: 'wire#1', figures: [figure('killed', 31, wreck(island))] }],
        [
          {
            from: 'wire#2',
            figures: [
              figure('killed', 48, { ...wreck(island), by: null }),
              figure('missing', 54, { ...wreck(island), by: known }),
            ],
          },
        ],
      ),
    ).toEqual([
      'first xx coast guard killed 31',
      'raised xx coast guard killed 31 → 48',
      'first xx coast guard missing 54',
    ]);
  });
});

describe('an old text that its source prints again, cut short and under a new date', () => {
  const wreck = (on: string) => ({ by: guard, at: island, event: event('shipwreck', on, island) });
  const printed = (from: string, on: string) => ({
    from,
    published: hours(9, on),
    figures: [figure('killed', '>=25', wreck(on)), figure('missing', 87, wreck(on))],
  });
  const weeks = (...found: readonly DocumentWords[]) =>
    tell(found.map((one) => ({ at: hours(12, one.published?.slice(0, 10)), found: [one] })));

  test('is no new wreck', () => {
    expect(alerts(weeks(printed('wire#1', DAY), printed('wire#2', '2031-06-20')).log)).toEqual([
      'first xx coast guard killed >=25',
      'first xx coast guard missing 87',
    ]);
  });

  test('moves nothing back', () => {
    const later = { ...printed('wire#2', DAY), published: hours(20), figures: [figure('killed', 64, wreck(DAY))] };
    expect(alerts(weeks(printed('wire#1', DAY), later, printed('wire#3', '2031-05-11')).log)).toEqual([
      'first xx coast guard killed >=25',
      'first xx coast guard missing 87',
      'raised xx coast guard killed >=25 → 64',
    ]);
  });

  test('of another source it may be another wreck', () => {
    expect(alerts(weeks(printed('wire#1', DAY), printed('post#1', '2031-06-20')).log)).toHaveLength(4);
  });
});

describe('numbers beside the toll', () => {
  const quake = (at = island) => ({ by: guard, at, event: event('earthquake', DAY, at) });
  test('recovered bodies are among the dead', () => {
    const { log } = told(
      [{ from: 'wire#1', figures: [figure('killed', 31, quake())] }],
      [{ from: 'wire#2', figures: [figure('bodies', 17, { ...quake(), by: null }), figure('killed', 48, quake())] }],
    );
    expect(alerts(log)).toEqual(['first xx coast guard killed 31', 'raised xx coast guard killed 31 → 48']);
    expect(log.at(-1)?.parts).toEqual([{ kind: 'recovered', value: 17 }]);
  });

  test('bodies recovered on the day of the report are among the dead of its toll', () => {
    const later = { by: guard, at: island, asOf: '2031-05-05', event: event('earthquake', '2031-05-05', island) };
    const toll = figure('killed', 19, { by: guard, at: island, asOf: '2031-05-05' });
    const found = [figure('bodies', 7, { ...later, role: 'increment' }), toll];
    expect(
      loud(
        [{ from: 'wire#1', figures: [figure('killed', '>=12', quake())] }],
        [{ from: 'wire#2', published: '2031-05-05T09:00:00.000Z', figures: found }],
      ),
    ).toEqual(['first xx coast guard killed >=12', 'raised xx coast guard killed >=12 → 19']);
  });

  test('bodies that are handed over in a war are news beside its toll', () => {
    const found = loud([
      { from: 'wire#1', figures: [figure('bodies', 500, { by: guard }), figure('killed', 41_000, { by: guard })] },
    ]);
    expect(found).toContain('first xx coast guard bodies 500');
  });

  test('"another 29 are missing" is how many are missing', () => {
    const more = figure('missing', 29, { ...quake(), role: 'increment' });
    expect(
      loud(
        [{ from: 'wire#1', figures: [figure('killed', 5, quake()), figure('missing', 38, quake())] }],
        [{ from: 'wire#2', figures: [figure('killed', 14, quake()), more] }],
      ).slice(2),
    ).toEqual(['raised xx coast guard killed 5 → 14', 'lowered xx coast guard missing 38 → 29']);
  });

  test('what the text itself has moved beyond is no news', () => {
    const both = [
      figure('killed', 58, { ...quake(), asOf: DAY }),
      figure('killed', 41, { ...quake(), asOf: '2031-05-03' }),
    ];
    expect(
      loud([{ from: 'wire#1', figures: [figure('killed', 27, quake())] }], [{ from: 'wire#2', figures: both }]),
    ).toEqual(['first xx coast guard killed 27', 'raised xx coast guard killed 27 → 58']);
  });
});

describe('a digit too many or too few within one check', () => {
  const quake = { by: guard, at: island, event: event('earthquake', DAY, island) };
  test.each([
    [73, 733],
    [193, 1930],
    [4100, 41_000],
    [12_340, 2340],
  ])('%d is told, %d is held', (right, wrong) => {
    const { log } = told([
      { from: 'blog#1', figures: [figure('killed', wrong, quake)] },
      { from: 'wire#1', figures: [figure('killed', right, quake)] },
      { from: 'post#1', figures: [figure('killed', right, quake)] },
    ]);
    expect(alerts(log)).toEqual([`first xx coast guard killed ${right}`]);
    expect(lines(log)).toContain(`held xx coast guard killed ${right} → ${wrong}`);
  });

  test('a toll that rises within one check has no slip', () => {
    const at = (from: string, hour: number, number: number) => ({
      from,
      published: hours(hour),
      figures: [figure('killed', number, quake)],
    });
    expect(loud([at('wire#1', 3, 12), at('post#1', 5, 20), at('blog#1', 6, 40)])).toEqual([
      'first xx coast guard killed 40',
    ]);
  });

  test('a doubled digit that comes later is held until somebody else says it too', () => {
    const said = (from: string, number: number) => [{ from, figures: [figure('killed', number, quake)] }];
    expect(loud(said('wire#1', 73), said('blog#1', 733), said('wire#2', 81))).toEqual([
      'first xx coast guard killed 73',
      'raised xx coast guard killed 73 → 81',
    ]);
  });
});

describe('who speaks, and of whom', () => {
  test('an office without its country joins the one that tells of the same place', () => {
    const own = name('xx-emergency', 'xx');
    const other = name('yy-emergency', 'yy');
    const office = name('~emergency');
    const quake = (by: typeof own, at: typeof island) => ({ by, at, event: event('earthquake', DAY, at) });
    expect(
      loud(
        [{ from: 'wire#1', figures: [figure('killed', 27, quake(own, island))] }],
        [{ from: 'wire#2', figures: [figure('killed', 2, quake(other, name('~Othervale')))] }],
        [{ from: 'post#1', figures: [figure('killed', 58, quake(office, island))] }],
      ),
    ).toEqual(['first xx emergency killed 27', 'first yy emergency killed 2', 'raised xx emergency killed 27 → 58']);
  });

  test('two armies that speak of servicemen do not contradict one another', () => {
    const lost = (by: string, number: number) =>
      figure('killed', number, { by: name(`${by}-mod`, by), of: name('forces'), at: island });
    expect(
      loud([
        { from: 'wire#1', figures: [lost('xx', 9)] },
        { from: 'post#1', figures: [lost('yy', 5)] },
      ]),
    ).toEqual(['first yy mod killed 5', 'first xx mod killed 9']);
  });

  test('prisoners come home in lots: the next lot is neither a fall nor a repetition', () => {
    const freed = (number: number, day: string) => ({
      at: day,
      found: [
        {
          from: `wire#${day}`,
          published: day,
          figures: [figure('released', number, { by: guard, of: name('xx-forces', 'xx') })],
        },
      ],
    });
    expect(alerts(tell([freed(205, '2031-03-05'), freed(193, '2031-04-01'), freed(193, '2031-05-20')]).log)).toEqual([
      'first xx coast guard released 205',
      'first xx coast guard released 193',
      'first xx coast guard released 193',
    ]);
  });

  test("what is said of the enemy goes to the other army, bare servicemen are one's own", () => {
    const xx = name('xx-forces', 'xx', 'forces');
    const yy = name('yy-forces', 'yy', 'forces');
    const ministry = name('xx-mod', 'xx');
    const enemy = { ...figure('killed', 70, { by: ministry }), quote: 'The enemy has lost 70 killed' };
    expect(
      loud(
        [
          {
            from: 'own#1',
            figures: [
              figure('killed', 9, { by: ministry, of: xx }),
              figure('killed', '>=30', { by: ministry, of: yy }),
            ],
          },
        ],
        [{ from: 'own#2', figures: [figure('killed', 17, { by: ministry, of: name('forces') }), enemy] }],
      ),
    ).toEqual([
      'first xx mod killed 9',
      'first xx mod killed >=30',
      'raised xx mod killed 9 → 17',
      'raised xx mod killed >=30 → 70',
    ]);
  });

  test('words of the claimant are no place', () => {
    const at = name('~Coast Guard');
    const { log } = told([{ from: 'wire#1', figures: [figure('killed', 9, { by: guard, at })] }]);
    expect(log[0]?.series.place).toBeNull();
  });
});

describe('numbers that come again', () => {
  const count = (number: number | string, asOf: string) => figure('killed', number, { by: guard, at: island, asOf });
  test('a mirror tells what was corrected: no news', () => {
    expect(
      loud(
        [
          { from: 'xx-coast-guard#1', figures: [count(22, DAY)] },
          { from: 'mirror#1', figures: [count(22, DAY)] },
        ],
        [{ from: 'xx-coast-guard#1', figures: [count(20, DAY)] }],
        [{ from: 'mirror#2', figures: [count(22, DAY)] }],
        [{ from: 'xx-coast-guard#2', figures: [count(23, '2031-05-05')] }],
      ),
    ).toEqual([
      'first xx coast guard killed 22',
      'edited xx coast guard killed 22 → 20',
      'raised xx coast guard killed 20 → 23',
    ]);
  });

  test('weeks later more than a round number is more, and the same told finely is not', () => {
    const later = (number: number | string) =>
      alerts(
        tell([
          { at: DAY, found: [{ from: 'wire#1', figures: [count('~6000', DAY)] }] },
          { at: '2031-06-20', found: [{ from: 'wire#2', figures: [count(number, '2031-06-20')] }] },
        ]).log,
      );
    expect(later('~6400')).toEqual(['first xx coast guard killed ~6000', 'raised xx coast guard killed ~6000 → ~6400']);
    expect(later(6020)).toEqual(['first xx coast guard killed ~6000']);
  });

  test('weeks later a third more than "more than a thousand" is more, of what rises and falls', () => {
    const sent = (number: number | string, at: string) => ({
      at,
      found: [
        { from: `wire#${at}`, published: at, figures: [figure('deployed', number, { by: guard, of: name('yy') })] },
      ],
    });
    const later = (number: number) => alerts(tell([sent('>1000', DAY), sent(number, '2031-06-20')]).log).slice(1);
    expect(later(1340)).toEqual(['raised xx coast guard deployed >1000 → 1340']);
    expect(later(1040)).toEqual([]);
  });
});

describe('a strike of which several offices speak', () => {
  const town = name('xx-town', 'xx');
  const governor = name('~governor Anna Sampler');
  const said = (from: string, hour: number, number: number, by: typeof town | null, day = DAY) => ({
    from,
    published: hours(hour, day),
    figures: [figure('killed', number, { by, at: town, event: event('strike', day, town) })],
  });

  test('one person under a title, a bare surname and another script', () => {
    expect(
      loud(
        [said('wire#1', 5, 7, governor)],
        [said('wire#2', 7, 9, name('~Sampler'))],
        [said('visti#1', 8, 11, name('~голова області Анна Самплер'))],
      ),
    ).toEqual([
      'first governor Anna Sampler killed 7',
      'raised governor Anna Sampler killed 7 → 9',
      'raised governor Anna Sampler killed 9 → 11',
    ]);
  });

  test('of two offices of one country the one that spoke hours before is behind', () => {
    const [police, rescue] = [name('xx-police', 'xx'), name('xx-rescue', 'xx')];
    expect(loud([said('wire#1', 5, 7, police)], [said('post#1', 8, 12, rescue)])).toEqual([
      'first xx police killed 7',
      'first xx rescue killed 12',
    ]);
    expect(loud([said('wire#1', 5, 7, police)], [said('post#1', 5, 12, rescue)])).toHaveLength(3);
  });

  test('far fewer on the next day are those of another strike', () => {
    const next = '2031-05-05';
    const { log } = tell([
      { at: hours(12), found: [said('wire#1', 5, 14, governor)] },
      { at: hours(12, next), found: [said('wire#2', 8, 2, governor, next)] },
    ]);
    expect(alerts(log)).toEqual(['first governor Anna Sampler killed 14', 'first governor Anna Sampler killed 2']);
  });

  test('who died in hospital is among the dead of the toll', () => {
    const toll = said('wire#2', 8, 14, governor);
    const died = { ...figure('killed', 2, { by: governor, at: town, event: event('strike', DAY, town) }) };
    const text = { ...died, quote: 'after two people died in hospital' };
    const { log } = told([said('wire#1', 5, 12, governor)], [{ ...toll, figures: [...toll.figures, text] }]);
    expect(alerts(log)).toEqual([
      'first governor Anna Sampler killed 12',
      'raised governor Anna Sampler killed 12 → 14',
    ]);
    expect(log.find(({ kind }) => kind === 'raised')?.parts).toEqual([{ kind: 'died_of_wounds', value: 2 }]);
  });

  test('bodies from a wreck whose dead were counted are no news', () => {
    const at = name('~Sample Hill');
    const crash = { by: guard, at, event: event('crash', DAY, at) };
    expect(
      loud(
        [{ from: 'wire#1', figures: [figure('killed', 76, crash)] }],
        [{ from: 'wire#2', figures: [figure('bodies', 76, crash)] }],
      ),
    ).toEqual(['first xx coast guard killed 76']);
  });

  test('few bodies in a land are the dead of one village, where one office counts both', () => {
    const village = name('~Sample Hollow');
    const slide = (place: ReturnType<typeof name>) => ({ at: place, event: event('flood', DAY, village) });
    const agency = name('xx-fire', '~fire-service', 'xx');
    const found = (by: ReturnType<typeof name>) =>
      loud(
        [{ from: 'wire#1', figures: [figure('killed', 4, { by: agency, ...slide(village) })] }],
        [{ from: 'post#1', figures: [figure('bodies', 4, { by, ...slide(name('xx')) })] }],
      );
    expect(found(name('~fire-service'))).toEqual(['first xx fire killed 4']);
    expect(found(name('~forest-rangers'))).toHaveLength(2);
  });

  test('an accident to one outlet is a collapse to the next', () => {
    const told = (kind: string) => figure('killed', 5, { by: guard, at: town, event: event(kind, DAY, town) });
    expect(
      loud([{ from: 'wire#1', figures: [told('collapse')] }], [{ from: 'post#1', figures: [told('crash')] }]),
    ).toEqual(['first xx coast guard killed 5']);
  });

  test('a body from a cabin is among the dead whom its text counts, though neither names the event', () => {
    const found = (quote: string) => {
      const body = { ...figure('bodies', 1, { by: guard, at: town }), quote };
      return loud([{ from: 'own#1', figures: [body, figure('killed', 3, { by: guard, at: town })] }]);
    };
    expect(found('1 more body was recovered')).toEqual(['first xx coast guard killed 3']);
    expect(found('1 more body was handed over')).toHaveLength(2);
  });

  test('who is still missing of them is no older than the number before, though its text dates the event alone', () => {
    const wreck = { by: guard, at: town, event: event('shipwreck', DAY, town), asOf: DAY };
    const missing = (number: number, from: string, published: string): DocumentWords => ({
      from,
      published,
      figures: [figure('missing', number, wreck)],
    });
    expect(loud([missing(30, 'wire#1', '2031-05-05')], [missing(25, 'wire#2', '2031-05-07')]).at(-1)).toBe(
      'lowered xx coast guard missing 30 → 25',
    );
  });

  test('a toll and a sum of one text are two counts', () => {
    const toll = figure('killed', 17, { by: guard, at: town, event: event('strike', DAY, town) });
    const sum = figure('killed', 93, { by: guard, at: town });
    expect(loud([{ from: 'own#1', figures: [toll, sum] }])).toEqual(
      expect.arrayContaining(['first xx coast guard killed 17', 'first xx coast guard killed 93']),
    );
  });
});
