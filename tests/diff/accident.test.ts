import { describe, expect, test } from 'vitest';
import { alertsOfTexts, logOfTexts, type Text, toldInTexts } from './told-in-texts.ts';

const BLAST = 'in the blast at a paint works in Karsk';
const first: Text = ['04', 'fire', `The Karsk fire service said 12 people were killed ${BLAST}; nine are injured.`];

describe('who dies of wounds in a toll that goes on', () => {
  const partsOf = (text: string) =>
    logOfTexts([first, ['06', 'fire', text]])
      .filter(({ kind, series }) => kind === 'raised' && series.measure === 'killed')
      .map(({ parts }) => parts.map(({ kind, value }) => `${kind} ${value}`).join(', '));

  test.each([
    [
      'behind the new toll',
      `The number of people killed ${BLAST} rose to 13 after a man died of burns in hospital, the Karsk fire service said.`,
      'died_of_wounds 1',
    ],
    [
      'before it, more than one',
      'Two of the injured have died of their wounds, raising the death toll of the blast in Karsk to 14, the Karsk fire service said.',
      'died_of_wounds 2',
    ],
    [
      'a worker, in a sentence of its own',
      'A worker died in intensive care, the Karsk fire service said. The blast in Karsk has now killed 13.',
      'died_of_wounds 1',
    ],
    [
      'but nobody who was killed at a hospital',
      'A second blast killed a nurse at a hospital, raising the death toll in Karsk to 13, the Karsk fire service said.',
      '',
    ],
  ])('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual([parts]);
  });
});

describe('how many are injured falls as they die', () => {
  const toll = (day: string, dead: number, injured: number): Text => [
    day,
    'fire',
    `The number of people killed ${BLAST} rose to ${dead}, the Karsk fire service said; ${injured} are injured.`,
  ];

  test('to a number that it had before', () => {
    expect(alertsOfTexts([first, toll('05', 14, 11), toll('08', 16, 9)]).slice(-2)).toEqual([
      'raised Karsk fire service killed 14 → 16',
      'lowered Karsk fire service wounded 11 → 9',
    ]);
  });

  test('but not by an old article', () => {
    const again: Text = ['08', 'post', first[2]];
    expect(alertsOfTexts([first, toll('05', 14, 11), again])).toHaveLength(4);
  });
});

describe('a number in the place of another', () => {
  const missing: Text = ['04', 'post', 'The paint works in Karsk said on Sunday that 21 of its workers were missing.'];
  const corrected = 'said that 25 people, not 21, had been missing after the blast in Karsk.';

  test('is told as a rise, and denies nothing', () => {
    expect(alertsOfTexts([missing, ['06', 'post', `The paint works in Karsk ${corrected}`]])).toEqual([
      'first paint works in Karsk missing 21',
      'raised paint works in Karsk missing 21 → 25',
    ]);
  });

  test('denies what somebody else has said', () => {
    expect(alertsOfTexts([missing, ['06', 'post', `The mayor of Karsk ${corrected}`]])).toEqual([
      'first paint works in Karsk missing 21',
      'first mayor of Karsk missing 25',
      'denied paint works in Karsk missing 21',
    ]);
  });
});

test('a denial in the text that tells the claim is of that claim, and of nobody else who has the same number', () => {
  const slide = 'The Karsk fire service said three people were missing after the landslide in Tessel.';
  const claim = 'The residents of Tessel said three seasonal workers were missing after the landslide.';
  const denial = 'The governor of Karsk denied that three workers were missing.';
  expect(
    toldInTexts([
      ['04', 'fire', slide],
      ['06', 'post', `${claim} ${denial}`],
    ]).filter((line) => line.startsWith('denied')),
  ).toHaveLength(1);
});

test('Korean bodies of a night are told with the toll that they raise', () => {
  const story: readonly Text[] = [
    ['04', 'fire', '카르스크소방본부는 4일 카르스크 공장 화재로 9명이 숨졌다고 밝혔다.'],
    [
      '05',
      'fire',
      '카르스크소방본부는 밤사이 시신 10구를 더 수습해 5일 오전 현재 공장 화재 사망자가 19명으로 늘었다고 밝혔다.',
    ],
  ];
  expect(alertsOfTexts(story, 'ko')).toEqual([
    'first 카르스크소방본부 killed 9',
    'raised 카르스크소방본부 killed 9 → 19',
  ]);
});

test('what a text counts as new must make the sum out of the number that it gives before', () => {
  const story: readonly Text[] = [
    ['09', 'own', 'In all 4,006 bodies have been returned since 1 January 2031, the Luria Staff for Prisoners said.'],
    [
      '24',
      'post',
      'Another 50 bodies were returned on Friday, the Luria Staff for Prisoners said. In all 4,507 bodies have been returned since 1 January 2031, up from 4,006 two weeks before.',
    ],
  ];
  expect(toldInTexts(story)).toEqual([
    'first! Luria Staff for Prisoners bodies 4006',
    'raised! Luria Staff for Prisoners bodies 4006 → 4507',
    'inconsistent Luria Staff for Prisoners bodies 50',
  ]);
});

test('a round number over a year, which only experts are credited with, is background', () => {
  const said = (who: string): readonly Text[] => [
    ['09', 'post', `За год стороны вернули домой тысячи пленных, сообщили ${who}.`],
  ];
  expect(toldInTexts(said('эксперты'), 'ru')).toEqual(['first эксперты released >=2000']);
  expect(toldInTexts(said('в Центре обмена Зубрии'), 'ru')).toHaveLength(1);
  expect(alertsOfTexts(said('в Центре обмена Зубрии'), 'ru')).toHaveLength(1);
});

test('soldiers who are sent to help in a flood are no news; those who are sent to a front are', () => {
  const flood: Text = [
    '04',
    'post',
    'The floods in Karsk have killed 12 people, the interior ministry said. Some 1,900 soldiers have been deployed to clear the town.',
  ];
  const front: Text = [
    '04',
    'post',
    'Shelling in Karsk has killed 12 people, the interior ministry said. Some 1,900 soldiers have been deployed to the town.',
  ];
  const deployed = (text: Text) => alertsOfTexts([text]).filter((line) => line.includes('deployed'));
  expect(deployed(flood)).toEqual([]);
  expect(deployed(front)).toHaveLength(1);
});

test('accidents of two kinds or of two weeks, in two places, are two, though one police tells of both', () => {
  const told = alertsOfTexts([
    ['05', 'Post#1', 'The death toll of the bus crash near Tarsk has risen to 12, Karsk police said.'],
    ['06', 'Post#2', 'The death toll of the ferry fire off Marrow has risen to 14, Karsk police said.'],
    ['25', 'Post#3', 'The death toll of the bus crash near Amsel has risen to 15, Karsk police said.'],
  ]);
  expect(told).toEqual([
    'first Karsk police killed 12',
    'first Karsk police killed 14',
    'first Karsk police killed 15',
  ]);
});

describe('trains that collide are an accident, and crowds that do a clash', () => {
  const said = (words: string) => `${words}고 카르스크소방본부가 밝혔다.`;

  test('a collision goes on as what other texts call the crash', () => {
    const texts: readonly Text[] = [
      ['03', 'wire', said('카르스크 터널에서 여객열차와 화물열차가 충돌해 4명이 숨지고 30명이 다쳤다')],
      ['04', 'post', said('카르스크 터널 열차 사고로 9명이 숨지고 62명이 다쳤다')],
    ];
    expect(alertsOfTexts(texts, 'ko').map((line) => line.split(' ')[0])).toEqual([
      'first',
      'first',
      'raised',
      'raised',
    ]);
  });

  test.each([
    ['열차', '열차 충돌로 4명이 숨졌다', 'crash'],
    ['버스와 승용차', '버스와 승용차가 정면으로 충돌해 4명이 숨졌다', 'crash'],
    ['버스 앞의 시위대', '버스 앞에서 시위대가 충돌해 4명이 숨졌다', 'clash'],
    ['두 군대', '국경에서 양국 군이 충돌해 4명이 숨졌다', 'clash'],
  ])('%s', (_, words, kind) => {
    expect(logOfTexts([['03', 'wire', said(words)]], 'ko').map(({ series }) => series.incident?.kind)).toEqual([kind]);
  });
});
