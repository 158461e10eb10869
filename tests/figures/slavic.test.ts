import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

describe('who, whom, where and when', () => {
  test.each([
    ['Про загибель сімох людей повідомили в поліції Пакистану.', { claimant: 'pk-police' }],
    ['За даними Генштабу ЗСУ, за добу загинули 20 військових.', { claimant: 'ua-general-staff', window: 'interval' }],
    [
      'У Харкові загинули двоє рятувальників. Про це повідомила Державна служба з надзвичайних ситуацій.',
      { claimant: 'ua-emergency', place: 'ua-kharkiv' },
    ],
    ['Минобороны РФ: за сутки уничтожено до 40 солдат противника.', { claimant: 'ru-mod', window: 'interval' }],
    ['Под Курском погибли 90 северокорейских военных, считают в Сеуле.', { victims: 'kp-forces', place: 'ru-kursk' }],
    [
      'С начала войны погибли более 500 журналистов, пишет Reuters со ссылкой на ООН.',
      { claimant: 'un', victims: 'journalists', window: 'cumulative' },
    ],
    [
      'В секторе Газа убиты 15 палестинцев, сообщил минздрав сектора Газа.',
      { claimant: 'ps-moh-gaza', victims: 'ps', place: 'ps-gaza' },
    ],
    ['Девять мирных жителей погибли, пишет Reuters.', { claimant: undefined, reporter: 'Reuters' }],
  ])('%s', (text, keys) => {
    const [figure] = read(text, /[іїє]/.test(text) ? 'uk' : 'ru');
    expect(figure === undefined ? null : namesOf(figure)).toMatchObject(keys);
  });
});

function read(text: string, lang: string): readonly Figure[] {
  return readFigures({ text, lang, title: null, outlet: null, published: null }, { register }).figures;
}

function namesOf({ claimant, victims, place, reporter, window }: Figure) {
  return { claimant: claimant?.key, victims: victims?.key, place: place?.key, reporter, window: window.period };
}
