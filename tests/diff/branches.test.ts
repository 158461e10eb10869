import { expect, test } from 'vitest';
import { alerts, figure, name, tell } from './builders.ts';

const service = name('xx-intelligence', 'xx');
const troops = name('yy-forces', 'yy', 'forces');
const theirs = (text: string) => ({ ...name('yy-forces', 'yy', 'forces'), text });
const sent = (from: string, published: string, number: number | string, of: typeof troops, more = {}) => ({
  from,
  published,
  figures: [figure('deployed', number, { by: service, of, at: name('zz'), ...more })],
});
const told = (...found: readonly ReturnType<typeof sent>[]) =>
  alerts(tell(found.map((one) => ({ at: one.published, found: [one] }))).log);

test.each([
  ['builders', theirs('construction troops')],
  ['sappers', theirs('military engineers')],
  ['sappers in other letters', theirs('сапери')],
  ['builders that the register does not know', name('~military construction workers')],
])('%s are not all the soldiers of an army: fewer of them are no fall', (_what, branch) => {
  expect(told(sent('wire#1', '2031-05-04', 10000, troops), sent('wire#2', '2031-05-20', 5000, branch))).toEqual([
    'first xx intelligence deployed 10000',
    'first xx intelligence deployed 5000',
  ]);
});

test('two words for one branch are one people', () => {
  expect(
    told(
      sent('wire#1', '2031-05-04', 5000, theirs('construction troops')),
      sent('post#1', '2031-05-04', 5000, name('~military construction workers')),
      sent('wire#2', '2031-05-20', 6000, theirs('military builders')),
    ),
  ).toEqual(['first xx intelligence deployed 5000', 'raised xx intelligence deployed 5000 → 6000']);
});

test('nine sappers of one outlet are the nine soldiers of another', () => {
  const killed = (from: string, of: typeof troops) => ({
    from,
    published: '2031-05-04',
    figures: [figure('killed', 9, { by: service, of, at: name('zz') })],
  });
  const found = [killed('wire#1', troops), killed('post#1', theirs('sappers'))];
  expect(alerts(tell([{ at: '2031-05-04', found }]).log)).toEqual(['first xx intelligence killed 9']);
});

test('"another 1,000 sappers" beside 5,000 builders are 1,000 others', () => {
  const figures = [
    figure('deployed', 5000, { by: service, of: theirs('construction troops'), at: name('zz') }),
    figure('deployed', 1000, { by: service, of: theirs('combat engineers'), at: name('zz'), role: 'increment' }),
  ];
  expect(alerts(tell([{ at: '2031-05-04', found: [{ from: 'wire#1', figures }] }]).log)).toEqual([
    'first xx intelligence deployed 5000',
    'first xx intelligence deployed 1000',
  ]);
});

test('those who are still there are not all that were ever sent, though one text gives both', () => {
  const there = (from: string, published: string, all: number, left: number) => ({
    from,
    published,
    figures: [
      figure('deployed', all, { by: service, of: troops, at: name('zz'), since: '2030-10-01' }),
      figure('deployed', left, { by: service, of: troops, at: name('zz') }),
    ],
  });
  expect(
    told(
      sent('wire#1', '2031-01-04', 13500, troops),
      there('wire#2', '2031-05-04', 16500, 10300),
      there('wire#3', '2031-08-04', 18000, 9500),
    ),
  ).toEqual([
    'first xx intelligence deployed 13500',
    'raised xx intelligence deployed 13500 → 16500',
    'first xx intelligence deployed 10300',
    'raised xx intelligence deployed 16500 → 18000',
    'lowered xx intelligence deployed 10300 → 9500',
  ]);
});

test('what one outlet counts as more, another one tells as sent: no fall to it, and told once', () => {
  const found = [
    sent('wire#2', '2031-05-20', '>=1200', troops, { role: 'increment', during: 'since January' }),
    sent('post#2', '2031-05-20', '>=1200', troops, { since: '2031-01-01' }),
  ];
  const polls = [
    { at: '2031-01-04', found: [sent('wire#1', '2031-01-04', 12000, troops)] },
    { at: '2031-05-20', found },
  ];
  expect(alerts(tell(polls).log)).toEqual([
    'first xx intelligence deployed 12000',
    'first xx intelligence deployed >=1200',
  ]);
});
