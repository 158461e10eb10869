import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
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

interface Settings {
  readonly lang?: string;
  readonly published: string;
  readonly outlet?: string;
}

function read(text: string, { lang = 'en', published, outlet }: Settings) {
  const at = new Date(`${published}T12:00:00Z`).toISOString();
  return readFigures({ text, title: null, lang, published: at, outlet: outlet ?? null }, { register }).figures;
}
