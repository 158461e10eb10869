import { expect, test } from 'vitest';
import { alertsOfTexts, logOfTexts, toldInTexts } from './told-in-texts.ts';

/* Sample stories of one army under several names: the texts and their numbers are invented. */

const STAFF = [
  '05',
  'Coast Daily#c1',
  'Eight soldiers were killed on Monday when gunmen stormed a post near Tarsk, the army’s general staff said.',
] as const;

test('an army and its general staff are one voice, and a toll that is said to rise goes on after a week', () => {
  const told = alertsOfTexts([
    STAFF,
    [
      '12',
      'Coast Daily#c2',
      'The number of soldiers killed in last week’s attack near Tarsk has risen to 15, the army spokesman said on Monday.',
    ],
    ['13', 'Wire#w1', 'Peru’s army now admits the loss of fifteen men at Tarsk.'],
  ]);
  expect(told).toEqual(['first army’s general staff killed 8', 'raised army’s general staff killed 8 → 15']);
});

test('the next attack in the same place, of which nothing is said to rise, is another', () => {
  const told = alertsOfTexts([
    STAFF,
    [
      '13',
      'Coast Daily#c2',
      'Fifteen soldiers were killed on Tuesday when gunmen stormed a post near Tarsk, the army’s general staff said.',
    ],
  ]);
  expect(told).toEqual(['first army’s general staff killed 8', 'first army’s general staff killed 15']);
});

test('assailants of one outlet are the fighters of the next', () => {
  const told = toldInTexts([
    ['12', 'Coast Daily#c1', 'The army’s general staff said 45 assailants had been killed near Tarsk.'],
    ['12', 'Wire#w1', 'Peru’s army says it killed 45 fighters near Tarsk.'],
  ]);
  expect(told).toHaveLength(2);
  expect(told[1]).toMatch(/^reaffirmed /);
});

test('who counts those displaced in another area by another name goes on from the number that it names itself', () => {
  const told = alertsOfTexts([
    [
      '05',
      'Relief#r1',
      'Some 24,000 people have been forced from their homes in the districts of Tarsk and Marrow, according to UNHCR.',
    ],
    ['20', 'Relief#r2', 'UNHCR has registered 31,500 displaced people in northern Zubria, up from 24,000 in April.'],
    ['21', 'Relief#r3', 'UNHCR has registered 61,500 displaced people in southern Luria, up from 50,000 in April.'],
  ]);
  expect(told).toEqual([
    'first UNHCR displaced ~24000',
    'raised UNHCR displaced ~24000 → 31500',
    'first UNHCR displaced 61500',
  ]);
});

test('whoever rejects a figure is named, and not what the figure is of', () => {
  const denial = logOfTexts([
    ['12', 'Relief#r1', 'The UN Human Rights Office said 34 civilians were killed at the market of Tarsk.'],
    ['13', 'Coast Daily#c1', 'The army’s general staff rejected the UN’s figure of 34 dead in Tarsk as baseless.'],
  ]).at(-1);
  expect([denial?.kind, denial?.reason]).toEqual(['denied', 'denied by General Staff']);
});
