import { expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

/** Each number of the text, with what its event hit. */
function targetsIn(text: string, lang: string, title: string | null = null): readonly string[] {
  const published = '2031-05-06T10:00:00.000Z';
  const { figures } = readFigures({ text, title, lang, published, outlet: 'wire' }, { register });
  return figures.map(({ amount, incident }) => `${amount.low} ${(incident?.targets ?? []).join(' ')}`.trim());
}

test.each([
  ['en', 'A missile hit a residential building in Karsk, killing 14 people, the governor said.', ['14 home']],
  ['en', "Monday's market bombing in Karsk killed 12 people, police said.", ['12 market']],
  ['en', 'An attack on a bus in Karsk killed 9 pilgrims, police said.', ['9 vehicle']],
  ['en', 'A strike on a school beside a clinic in Karsk killed 9, police said.', ['9 hospital shelter']],
  ['ru', 'При обстреле больницы в Карске погибли 15 человек, сообщил минздрав Лурии.', ['15 hospital']],
  ['uk', 'Унаслідок удару по ринку в Карську загинули 12 людей, повідомив голова ОВА.', ['12 market']],
  ['ar', 'أعلنت وزارة الصحة مقتل 15 شخصا في غارة على مستشفى في مدينة كارسك.', ['15 hospital']],
  ['ko', '카르스크 시장에 대한 공습으로 12명이 숨졌다고 주지사가 밝혔다.', ['12 market']],
])('%s: what was hit is read: %s', (lang, text, targets) => {
  expect(targetsIn(text, lang)).toEqual(targets);
});

test.each([
  ['in the order of blow and number', 'A strike on a market killed 12 people and a strike on the port killed 19.'],
  [
    'in that of number and blow',
    'Luria says 12 people were killed in a strike on the market and 19 in a strike on the port.',
  ],
  [
    'after the sentence that names them',
    'Two strikes hit Karsk. One hit a market and killed 12; the other hit the port and killed 19.',
  ],
])('of two blows each number has its own, %s', (_order, text) => {
  expect(targetsIn(text, 'en')).toEqual(['12 market', '19 port']);
});

test.each([
  ['who speaks', 'A strike on Karsk killed 12 people, hospital officials said.'],
  ['where they were taken', 'A strike killed 12 people, whose bodies were brought to the hospital of Karsk.'],
  ['what was damaged beside', 'Strikes on Karsk killed 4 people and damaged a school and a bus, the governor said.'],
])('nothing was hit by name: %s', (_what, text) => {
  expect(targetsIn(text, 'en')[0]).toMatch(/^\d+$/);
});

test('the headline tells what the event hit that it names', () => {
  expect(
    targetsIn('Nineteen people were killed on Monday, the governor said.', 'en', 'Strike on port of Karsk'),
  ).toContain('19 port');
});
