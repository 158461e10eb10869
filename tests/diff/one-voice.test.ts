import { describe, expect, test } from 'vitest';
import { alerts, type DocumentWords, event, figure, lines, name, tell } from './builders.ts';

const DAY = '2031-05-04';
const army = name('xx-military', 'xx');
const ministry = name('xx-mod', 'xx');
const enemy = name('yy-forces', 'forces', 'yy');
const town = name('~Sampleton');
const strike = event('strike', DAY, town);

const told = (...polls: readonly (readonly DocumentWords[])[]) =>
  tell(polls.map((found, nth) => ({ at: `${DAY}T${String(6 + 3 * nth).padStart(2, '0')}:00:00.000Z`, found }))).log;
const loud = (...polls: readonly (readonly DocumentWords[])[]) => alerts(told(...polls));

describe('one voice says one number once, however its outlets word it', () => {
  const first = figure('killed', 140, { by: army, of: enemy, at: town });
  test.each([
    ['over a stretch', figure('killed', 140, { by: army, of: enemy, at: town, during: 'in one night' })],
    ['as more of them', figure('killed', 140, { by: army, of: enemy, at: town, role: 'increment' })],
    [
      'at a place that is only concluded',
      figure('killed', 140, { by: army, of: enemy, at: name('yy'), inferred: ['place'] }),
    ],
    ['of an event', figure('killed', 140, { by: army, of: enemy, at: town, event: strike })],
    ['by another office of the same state', figure('killed', 140, { by: ministry, of: enemy, at: town })],
    ['by nobody', figure('killed', 140, { of: enemy, during: 'in May' })],
  ])('%s', (_, again) => {
    expect(loud([{ from: 'wire#1', figures: [first] }], [{ from: 'post#1', figures: [again] }])).toEqual([
      'first xx military killed 140',
    ]);
  });

  test('a state by its bare name opens no count of its own', () => {
    const state = { ...name('xx-government', 'xx'), text: 'Ruritania' };
    const again = figure('killed', 140, { by: state, of: enemy, at: town });
    const polls = [
      [{ from: 'wire#1', figures: [first] }],
      [{ from: 'post#1', figures: [again] }],
      [{ from: 'wire#2', figures: [figure('killed', 152, { by: army, of: enemy, at: town })] }],
    ];
    expect(lines(told(...polls))).toEqual([
      'first! xx military killed 140',
      'reaffirmed xx military killed 140 → 140',
      'raised! xx military killed 140 → 152',
    ]);
  });

  test('as many of others, elsewhere or on another day are others', () => {
    const few = (words: object) => figure('killed', 3, { by: army, at: town, event: strike, ...words });
    const found = loud(
      [{ from: 'wire#1', figures: [few({})] }],
      [{ from: 'post#1', figures: [few({ at: name('~Otherton'), event: event('strike', DAY, name('~Otherton')) })] }],
      [{ from: 'post#2', figures: [few({ of: name('~children') })] }],
    );
    expect(found).toEqual(Array(3).fill('first xx military killed 3'));
  });

  test('two more dead after two dead are news', () => {
    const two = { by: army, at: town };
    const more = figure('killed', 2, { ...two, role: 'increment' });
    expect(
      loud([{ from: 'wire#1', figures: [figure('killed', 2, two)] }], [{ from: 'post#1', figures: [more] }]),
    ).toEqual(['first xx military killed 2', 'first xx military killed 2']);
  });
});

describe('whose number it is', () => {
  const toll = { by: army, at: name('xx-town', 'xx'), event: event('strike', DAY, name('xx-town', 'xx')) };
  const known: DocumentWords = { from: 'wire#1', figures: [figure('killed', 44, toll), figure('missing', 38, toll)] };

  test('two numbers of nobody that are both those of one authority are no chance', () => {
    const both = [figure('killed', 44), figure('missing', 38)];
    expect(loud([known], [{ from: 'post#1', figures: both }])).toEqual(loud([known]));
  });

  test('who is only concluded to speak has not said what another said', () => {
    const guess = { by: name('~the mayor'), at: name('xx'), inferred: ['claimant'] };
    expect(loud([known], [{ from: 'post#1', figures: [figure('killed', 44, guess)] }])).toEqual(loud([known]));
  });

  test('a new source takes no news from another', () => {
    const few = figure('killed', 9, { at: town, event: strike });
    const found = loud([
      { from: 'new#1', published: `${DAY}T01:00:00.000Z`, baseline: true, figures: [few] },
      { from: 'wire#1', published: `${DAY}T02:00:00.000Z`, figures: [few] },
    ]);
    expect(found).toEqual(['first nobody killed 9']);
  });
});

describe('an office that every country has', () => {
  const flood = event('flood', DAY, null);
  const home = name('xx-emergency', 'xx');
  test('counts abroad what is not counted at home', () => {
    const theirs = { by: name('~emergency'), at: name('yy'), event: flood };
    const found = loud(
      [{ from: 'wire#1', figures: [figure('killed', 3, theirs)] }],
      [{ from: 'wire#2', figures: [figure('killed', 14, { by: home, at: name('~Sampleton'), event: flood })] }],
    );
    expect(found).toEqual(['first emergency killed 3', 'first xx emergency killed 14']);
  });

  test('is the one whose disaster it is', () => {
    const here = figure('killed', 14, { by: home, at: name('xx'), event: flood });
    const again = figure('killed', 17, { by: name('~emergency'), event: flood });
    expect(loud([{ from: 'wire#1', figures: [here] }], [{ from: 'post#2', figures: [again] }])).toEqual([
      'first xx emergency killed 14',
      'raised xx emergency killed 14 → 17',
    ]);
  });
});

describe('what is told as another thing than it is', () => {
  const scene = { by: army, at: town, event: strike };
  const apart: DocumentWords = { from: 'wire#1', figures: [figure('killed', 18, scene), figure('wounded', 52, scene)] };

  test('the dead and the wounded added up are no dead', () => {
    const log = told([apart], [{ from: 'blog#1', figures: [figure('killed', 70, { by: army, at: town })] }]);
    expect(lines(log).at(-1)).toBe('held xx military killed 18 → 70');
    expect(log.at(-1)?.suspect).toContain('18 killed and 52 wounded');
  });

  test('eleven more dead are not the eleven wounded', () => {
    const few: DocumentWords = { from: 'wire#1', figures: [figure('killed', 90, scene), figure('wounded', 11, scene)] };
    expect(loud([few], [{ from: 'wire#2', figures: [figure('killed', 101, scene)] }]).at(-1)).toBe(
      'raised xx military killed 90 → 101',
    );
  });

  test('a text that now says casualties of the dead that were held tells nothing new', () => {
    const blog = (measure: 'killed' | 'casualties') => ({
      from: 'blog#1',
      figures: [figure(measure, 70, { by: army, at: town })],
    });
    expect(loud([apart], [blog('killed')], [blog('casualties')])).toEqual(loud([apart]));
  });

  test('what a text tells of long ago is background', () => {
    const flood = (day: string) => figure('killed', 9, { at: town, asOf: day, event: event('flood', day, town) });
    expect(loud([{ from: 'wire#1', figures: [flood('2030-07-01')] }])).toEqual([]);
    expect(loud([{ from: 'wire#1', figures: [flood('2031-04-20')] }])).toEqual(['first nobody killed 9']);
  });

  test('an authority corrects its own number of the day downwards', () => {
    const total = (number: number) => [figure('casualties', number, { by: army, asOf: DAY })];
    const at = (hour: string) => `${DAY}T${hour}:00:00.000Z`;
    const log = told(
      [{ from: 'xx military#1', published: at('04'), figures: total(90_930) }],
      [{ from: 'xx military#2', published: at('09'), figures: total(90_430) }],
    );
    expect(alerts(log)).toEqual([
      'first xx military casualties 90930',
      'restated xx military casualties 90930 → 90430',
    ]);
    expect(log.at(-1)?.corrects).toBe(1);
  });
});
