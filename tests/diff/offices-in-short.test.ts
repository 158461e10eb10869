import { describe, expect, test } from 'vitest';
import { alertsOfTexts, type Text, toldInTexts } from './told-in-texts.ts';

/*
 * One office under a short and a long name: what a source has named in full it may name in short from then on, whatever it
 * counts; a mayor goes by his town in one outlet and by his name in the next.
 */

const fire: readonly Text[] = [
  ['05', 'wire#1', 'Karsk police said that 74 people had been injured in a fire at a Karsk dance hall.'],
  [
    '06',
    'wire#2',
    'Nineteen people are known to have died in the fire in Karsk, police said after a search of the cellar.',
  ],
  ['07', 'post#1', 'Zubrian police say 19 people died and 74 were hurt when fire broke out in a dance hall in Karsk.'],
  [
    '07',
    'wire#3',
    'The number killed by the fire in Karsk has climbed to 21 after two women died in hospital, police said.',
  ],
];

describe('police', () => {
  test('are those whom the source has quoted, and not those of whom another one speaks', () => {
    expect(alertsOfTexts(fire)).toEqual([
      'first Karsk police wounded 74',
      'first Karsk police killed 19',
      'raised Karsk police killed 19 → 21',
    ]);
  });

  test('of another town, or of no town, are not those of the one before', () => {
    const others: readonly Text[] = [
      ['05', 'wire#1', 'Karsk police said that 74 people had been injured in a fire at a Karsk dance hall.'],
      ['09', 'wire#2', 'Two people died when a wall fell in Marrow, police said.'],
      ['10', 'post#1', 'Three people were killed overnight, police said.'],
    ];
    expect(alertsOfTexts(others).slice(1)).toEqual(['first police killed 2', 'first police killed 3']);
  });

  test('are contradicted by nobody who still has their own number of yesterday', () => {
    expect(toldInTexts(fire).filter((line) => line.startsWith('disagreement'))).toEqual([]);
  });
});

describe('the ministry', () => {
  const losses: Text = [
    '08',
    'own#2',
    'Nine border guards have been killed since the fighting began, the Ministry of National Defence said.',
  ];

  test('is that of the only country whose offices the source credits', () => {
    const before: Text = [
      '06',
      'own#1',
      'Fifty-five Lurian soldiers have been killed along the border, Afghanistan’s defence ministry said.',
    ];
    expect(alertsOfTexts([before, losses])).toEqual([
      'first Afghanistan’s defence ministry killed 55',
      'first Afghanistan’s defence ministry killed 9',
    ]);
  });

  test('may be any where it credits those of two', () => {
    const before: readonly Text[] = [
      [
        '06',
        'own#1',
        'Fifty-five Lurian soldiers have been killed along the border, Afghanistan’s defence ministry said.',
      ],
      ['06', 'own#3', 'Forty fighters have been killed in the mountains, the Pakistani interior ministry said.'],
    ];
    expect(alertsOfTexts([...before, losses]).at(-1)).toBe('first Ministry of National Defence killed 9');
  });
});

test('the mayor of a town and Mayor so-and-so are one, of one fire', () => {
  expect(
    alertsOfTexts([
      ['05', 'courier#1', 'Thirty-one people have died in the fire at a Karsk dance hall, Mayor Tomas Beran said.'],
      ['06', 'post#1', 'The mayor of Karsk spoke of 31 dead after a fire in a dance hall overnight.'],
    ]),
  ).toEqual(['first Mayor Tomas Beran killed 31']);
});

test('a number that its own new ones speak against gives way to that of another text', () => {
  expect(
    toldInTexts([
      ['06', 'wire#1', 'The fire in Karsk has killed 22 people, the Karsk District Prosecutor’s Office announced.'],
      [
        '07',
        'wire#2',
        'Two women have died of burns and the toll of the fire in Karsk stands at 24, the Karsk District Prosecutor’s Office said.',
      ],
      [
        '07',
        'courier#1',
        'The fire in Karsk has claimed 42 lives, the District Prosecutor’s Office announced, after two more women died.',
      ],
    ]).slice(1),
  ).toEqual([
    'raised! Karsk District Prosecutor’s Office killed 22 → 24',
    'held Karsk District Prosecutor’s Office killed 24 → 42',
  ]);
});

test('prisoners who remain of a number that the text names are those of that number', () => {
  expect(
    alertsOfTexts([
      [
        '10',
        'own#1',
        'Twelve Zubrian soldiers were taken prisoner when a post near Karsk was overrun, the Lurian army said.',
      ],
      [
        '20',
        'gulf#1',
        'Nine captured Zubrian soldiers were released at Marrow on Monday, the Lurian army said. Three prisoners remain in its hands, down from 12.',
      ],
    ]),
  ).toEqual(['first Lurian army captured 12', 'first Lurian army released 9', 'lowered Lurian army captured 12 → 3']);
});

test('one count over the same days is told once, in whatever words', () => {
  expect(
    alertsOfTexts([
      ['09', 'un#1', 'UNAMA has counted 42 civilians killed in Paktika between 3 and 7 May.'],
      [
        '09',
        'gulf#1',
        'Shelling has killed at least 42 Afghan civilians in five days, according to the United Nations mission in Kabul.',
      ],
    ]),
  ).toHaveLength(1);
});

test('two governors of one surname are two', () => {
  const told = alertsOfTexts([
    [
      '06',
      'Wire#w1',
      'At least 14 people were killed in the earthquake in Tarsk, its governor Ada Sample told state television.',
    ],
    [
      '08',
      'Wire#w2',
      'Twelve people lost their lives in the earthquake in our province, Marrow governor Bela Sample said.',
    ],
  ]);
  expect(told).toEqual(['first governor Ada Sample killed >=14', 'first Marrow governor Bela Sample killed 12']);
});
