import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { sinceEvent } from '../../src/figures/windows/since-event.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

describe('lists of losses', () => {
  test.each([
    [
      'en',
      'Enemy combat losses from 24.02.22 to 03.02.25 were approximately: personnel – about 841,310 (+1,240) persons, tanks – 9,901 (+5).',
    ],
    [
      'en',
      'Enemy combat losses from 24.02.22 to 03.02.25:\npersonnel: about 841\u00a0310 (+1\u00a0240) persons,\ntanks: 9901 (+5).',
    ],
    [
      'uk',
      'Бойові втрати противника з 24.02.22 по 03.02.25 склали:\nособового складу – близько 841 310 (+1 240) осіб,\nтанків – 9 901 (+5) од.',
    ],
    [
      'ru',
      'Боевые потери противника с 24.02.22 по 03.02.25 составили: личного состава – около 841 310 (+1 240) человек, танков – 9 901 (+5).',
    ],
  ])('%s %s', (lang, text) => {
    const [total, added, ...more] = read(text, { lang, published: '2025-02-03' });
    expect(total).toMatchObject({
      measure: 'casualties',
      amount: { low: 841_310, qualifier: 'about' },
      role: 'total',
      window: { period: 'cumulative', start: '2022-02-24', end: '2025-02-03' },
    });
    expect(added).toMatchObject({
      measure: 'casualties',
      amount: { low: 1240 },
      role: 'increment',
      window: { period: 'interval' },
    });
    expect(more).toEqual([]);
  });

  test('a plain space groups digits behind the label alone', () => {
    const [total] = read('Enemy losses so far:\npersonnel – about 841 310 persons,\ntanks – 9 901.', {
      published: '2025-02-03',
    });
    expect(total?.amount).toMatchObject({ low: 841_310, high: 841_310 });
  });

  test('personnel that no list of losses names is no figure', () => {
    expect(read('The base holds personnel – about 1,300 persons – and 40 tanks.', { published: '2025-02-03' })).toEqual(
      [],
    );
  });
});

describe('whole months have a first and a last day', () => {
  test.each([
    ['en', 'In February, 36 villagers were killed.', '2025-02-01', '2025-02-28'],
    ['uk', 'У лютому загинули 36 селян.', '2025-02-01', '2025-02-28'],
    ['ru', 'За апрель погибли 36 сельских жителей.', '2025-04-01', '2025-04-30'],
    ['ko', '4월 한 달 동안 주민 36명이 숨졌다.', '2025-04-01', '2025-04-30'],
    ['ar', 'قتل 36 راعياً خلال أبريل.', '2025-04-01', '2025-04-30'],
    ['ar', 'قتل 36 راعياً في مارس وأبريل.', '2025-03-01', '2025-04-30'],
  ])('%s %s', (lang, text, start, end) => {
    const [figure] = read(text, { lang, published: '2025-06-13' });
    expect(figure?.window).toMatchObject({ period: 'interval', start, end });
  });

  test('part of a month runs on', () => {
    const [figure] = read('З початку травня загинули 36 селян.', { lang: 'uk', published: '2025-05-13' });
    expect(figure?.window).toMatchObject({ start: '2025-05-01', end: null });
  });
});

describe('a stretch beside the number', () => {
  test.each([
    'in the first three days of the offensive',
    'in the 24 hours to Monday morning',
    'between Friday and Sunday',
    'in a single night',
    'over a period of ten days',
    'in less than a week',
    'from 3 to 9 May',
    'between 28 April and 3 May',
    'in the second half of the year',
    'in the week ending 3 May',
    'in the same period last year',
    'over the last eighteen months',
    'in the summer of 2024',
    'in the two weeks since the truce',
    'at the weekend',
    'on Saturday alone',
    'in early March',
    'in nine days of siege',
    'since the weekend',
  ])('%s', (words) => {
    const [figure] = read(`Some 31 civilians were killed ${words}, the Red Anchor said.`, { published: '2025-06-13' });
    expect(figure?.window).toMatchObject({ period: 'interval', words });
  });

  test('years of war are the whole war', () => {
    const [figure] = read('In fifteen years of war 400 Orlavian medics lost their lives.', { published: '2025-06-13' });
    expect(figure?.window).toMatchObject({ period: 'cumulative', words: 'In fifteen years of war' });
  });
});

describe('a stretch that holds for a whole sentence', () => {
  test.each([
    ['In 2025, 16 nurses were killed and 41 detained, while 2,300 villagers were displaced.', 'In 2025'],
    ['Between 3 and 9 May (the week of this report; see the notes), 23 farmers were injured.', 'Between 3 and 9 May'],
    [
      'Since the beginning of 2025, 49 raids, including three in May, left 23 nurses injured.',
      'Since the beginning of 2025',
    ],
  ])('%s', (text, words) => {
    expect(read(text, { published: '2025-06-13' }).at(-1)?.window).toMatchObject({ period: 'interval', words });
  });

  test('a cumulative total is one, however its stretch is bounded', () => {
    const text = 'The cumulative number of deaths from March 2nd to June 9th is 4,120.';
    expect(read(text, { published: '2025-06-13' })[0]?.window).toMatchObject({ period: 'cumulative' });
  });
});

describe('a stretch that is of something else', () => {
  test.each([
    ['An official said in October that more than 4,000 soldiers had been killed.', 'cumulative'],
    ['In an interview in March the minister named 4,000 fallen soldiers.', 'cumulative'],
    ['The pit had burned twice in five years, and a blast in March killed 26 men.', 'single-event'],
    ['A collision in early March killed 26 sailors.', 'single-event'],
    ["We condemn last night's raid on Dolna, in which 3 guards died.", 'single-event'],
    ['The region is often struck by quakes; one in January took 46 lives.', 'single-event'],
    ['The raid killed 40 villagers, the deadliest in two years.', 'single-event'],
    ['A month ago the ferry hit a pier and 12 passengers died.', 'single-event'],
    ['Another 30 soldiers were wounded in the past week, which brings the number of injured to 9,400.', 'cumulative'],
  ])('%s', (text, period) => {
    expect(read(text, { published: '2025-06-13' }).at(-1)?.window).toMatchObject({ period, words: null });
  });
});

describe('a stretch told elsewhere', () => {
  test('the sentence that opens the paragraph, or the title of a report', () => {
    const day = read('In the course of the day one guard was killed. Two sailors were wounded.', {
      published: '2025-06-13',
    });
    expect(day.map(({ window }) => window.words)).toEqual(['In the course of the day', 'In the course of the day']);
    const [month] = read('Mines killed 41 civilians, most of them far from the line.', {
      published: '2025-06-13',
      title: 'Civilians in Orlavia: update for May',
    });
    expect(month?.window).toMatchObject({ period: 'interval', words: 'for May' });
  });

  test('the day of a part, and the month that is compared', () => {
    const [, part] = read('The police have so far exhumed 90 bodies in the forest, 17 of them on Tuesday.', {
      published: '2025-06-13',
    });
    expect(part?.window).toMatchObject({ period: 'interval', words: 'on Tuesday' });
    const [month] = read('Compared with April, when 187 civilians were killed, this is a rise.', {
      published: '2025-06-13',
    });
    expect(month?.window.words).toBe('April');
  });
});

describe('where no words tell the stretch', () => {
  test.each([
    ['Some 200,000 villagers are internally displaced.', 'cumulative'],
    ['At least 94 hostages were still in captivity.', 'cumulative'],
    ['The police have so far exhumed 90 bodies from shallow graves.', 'cumulative'],
    ['As many as 55 people may have drowned in the hold.', 'single-event'],
    ['The death toll of the earthquake has reached 41,000.', 'single-event'],
    ['The toll of the bus plunge has risen to 19 dead.', 'single-event'],
    ['A train left the rails and 60 passengers were killed. State police have a lower toll of 58.', 'single-event'],
  ])('%s', (text, period) => {
    expect(read(text, { published: '2025-06-13' }).at(-1)?.window).toMatchObject({ period, words: null });
  });
});

interface Settings {
  readonly lang?: string;
  readonly published: string;
  readonly outlet?: string;
  readonly title?: string;
}

describe('words that point back to a stretch', () => {
  const before = 'Between 3 March and 9 March 40 people were killed, the centre of Marrow said. ';

  test('have its days and their own words', () => {
    const [, hurt] = read(`${before}Another 12 were hurt over the same period.`, { published: '2031-03-12' });
    expect(hurt?.window).toEqual({
      period: 'interval',
      words: 'over the same period',
      start: '2031-03-03',
      end: '2031-03-09',
    });
  });

  test('are not those of another year', () => {
    const [, hurt] = read(`${before}In the same period of 2030 12 were hurt.`, { published: '2031-03-12' });
    expect(hurt?.window.start).toBeNull();
  });
});

test.each([
  ['منذ مطلع مايو', '2031-05-01'],
  ['منذ بداية شهر مايو', '2031-05-01'],
  ['منذ أمس', null],
])('an Arabic stretch since the first of a month begins on that day: %s', (words, start) => {
  const [toll] = read(`قتل 40 شخصاً ${words}، وفق وزارة الصحة.`, { lang: 'ar', published: '2031-05-20' });
  expect(toll?.window.start).toBe(start);
});

function read(text: string, { lang = 'en', published, outlet, title }: Settings) {
  const at = new Date(`${published}T12:00:00Z`).toISOString();
  return readFigures({ text, title: title ?? null, lang, published: at, outlet: outlet ?? null }, { register }).figures;
}

describe('a stretch that opens at an event without a day runs on', () => {
  test.each([
    ['since the ceasefire', true],
    ['since the start of the siege', true],
    ['since the offensive began on Sunday morning', true],
    ['since Wednesday', true],
    ['since Sunday morning', undefined],
    ["з початку перемир'я", true],
    ['с начала операции', true],
    ['휴전 이후', true],
    ['منذ وقف إطلاق النار', true],
    ['since yesterday', undefined],
    ['since last week', undefined],
    ['since then', undefined],
    ['від учора', undefined],
    ['منذ أمس', undefined],
    ['in the past 24 hours', undefined],
    ['지난 24시간', undefined],
  ])('%s', (words, runs) => {
    expect(sinceEvent({ period: 'interval', words, start: null, end: null }).runs).toBe(runs);
  });

  test('in a text', () => {
    const [toll] = read('The ministry said 412 people had been killed since the ceasefire.', {
      published: '2031-03-02',
    });
    expect(toll?.window).toMatchObject({ words: 'since the ceasefire', start: null, runs: true });
  });
});
