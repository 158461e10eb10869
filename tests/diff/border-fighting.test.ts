import { expect, test } from 'vitest';
import { alertsOfTexts, toldInTexts } from './told-in-texts.ts';

/* Sample stories of border fighting: the texts and their numbers are invented. */

const FIRST = [
  '05',
  'Coast Daily#c1',
  'Two Peruvian soldiers died and a school was hit when fighting broke out before dawn near the Tarnak crossing, the Defence Ministry in Lima said.',
] as const;

test('an army’s own dead, told first of one morning and then counted on', () => {
  const told = alertsOfTexts([
    FIRST,
    [
      '06',
      'Coast Daily#c2',
      'Peru has lost four soldiers in two days of fighting, the Defence Ministry said on Tuesday.',
    ],
    ['06', 'River Post#r1', 'Peru’s Ministry of Defence raised the number of its own dead to four.'],
    ['08', 'Coast Daily#c3', 'Six Peruvian soldiers have been killed so far, the Defence Ministry said.'],
    [
      '12',
      'Coast Daily#c4',
      'Eleven Peruvian soldiers were killed in the week of fighting, the Defence Ministry said.',
    ],
  ]);
  expect(told).toEqual([
    'first Defence Ministry in Lima killed 2',
    'raised Defence Ministry in Lima killed 2 → 4',
    'raised Defence Ministry in Lima killed 4 → 6',
    'raised Defence Ministry in Lima killed 6 → 11',
  ]);
});

test('a count since January goes on from no ambush of these days, nor one ambush from another', () => {
  const told = alertsOfTexts([
    [
      '05',
      'Coast Daily#c1',
      'Two Peruvian soldiers were killed in an ambush near Tarsk on Monday, Peru’s Ministry of Defence said.',
    ],
    ['06', 'Coast Daily#c2', 'Peru has lost seven soldiers since January, Peru’s Ministry of Defence said.'],
    [
      '08',
      'Coast Daily#c3',
      'Five Peruvian soldiers were killed in an ambush near Marrow on Thursday, Peru’s Ministry of Defence said.',
    ],
  ]);
  expect(told).toEqual([
    'first Peru’s Ministry of Defence killed 2',
    'first Peru’s Ministry of Defence killed 7',
    'first Peru’s Ministry of Defence killed 5',
  ]);
});

test('a ministry named in short that counts the enemy’s dead is not the enemy’s ministry', () => {
  const told = toldInTexts([
    FIRST,
    [
      '07',
      'River Post#r1',
      'The Ministry of National Defence said seven Chilean soldiers had died since 5 May. The spokeswoman added that at least 25 Peruvian soldiers had been killed.',
    ],
  ]);
  expect(told).toEqual([
    'first! Defence Ministry in Lima killed 2',
    'first! Ministry of National Defence killed 7',
    'first! spokeswoman killed >=25',
  ]);
});

test('a capital that gives the number of its ministry says nothing new', () => {
  const told = toldInTexts([
    ['09', 'Coast Daily#c1', 'Chilean fatalities have climbed to 85, Peru’s Ministry of Defence estimated on Friday.'],
    ['10', 'River Post#r1', 'Lima speaks of 85 Chilean dead, Santiago of 38 Peruvian.'],
  ]);
  expect(told).toEqual([
    'first! Peru’s Ministry of Defence killed 85',
    'reaffirmed Peru’s Ministry of Defence killed 85 → 85',
    'first! Santiago killed 38',
  ]);
});

test('"the enemy" of a general staff is the army that it has counted before', () => {
  const texts: [string, string, string][] = [
    [
      '05',
      'Канал#1',
      'Російська армія втратила близько 1 151 040 осіб убитими й пораненими, повідомляє Генеральний штаб ЗСУ.',
    ],
    [
      '06',
      'Канал#2',
      'Загалом ворог утратив близько 1 152 060 осіб убитими й пораненими, повідомляє Генеральний штаб ЗСУ.',
    ],
  ];
  expect(toldInTexts(texts, 'uk').map((line) => line.split(' ')[0])).toEqual(['first!', 'raised!']);
});

test('a ministry named in short whose number goes on from that of the enemy’s losses is the one that counts them', () => {
  const told = alertsOfTexts([
    ['05', 'Wire#w1', 'Peru’s Ministry of Defence said 55 Chilean soldiers had been killed since 3 May.'],
    [
      '07',
      'Coast Daily#c1',
      'The number of Chilean soldiers killed since the beginning of the fighting has risen to 68, the Ministry of Defence said.',
    ],
  ]);
  expect(told.map((line) => line.replace(/^(\w+) .* killed/, '$1'))).toEqual(['first 55', 'raised 55 → 68']);
});
