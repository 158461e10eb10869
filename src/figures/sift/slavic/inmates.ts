import { is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** «у колонії утримують 1400 засуджених»: who serves a sentence is nobody's captive. */
export const slavicInmates: Sifter = {
  name: 'slavic-inmates',
  languages: ['uk', 'ru'],
  sifts: (items, at) =>
    items.slice(at + 1, at + 3).some(({ text }) => INMATE.test(text)) &&
    items.some(({ text }) => PRISON.test(text)) &&
    !items.some((item, i) => HARMED.test(item.text) || (i < at && is(item, 'of-them', 'including'))),
};

const INMATE = /^(?:ув.язнен|в.язн[іяю]|заключенн|заключённ|арестант|засуджен|осужденн|осуждённ)/u;
const PRISON = /^(?:в.язниц|тюрьм|тюрем|колон[иі]|сізо|сизо|изолятор|ізолятор|буцегарн)/u;
const HARMED =
  /^(?:незакон|протиправн|противоправн|полон|плен|загин|погиб|помер|умер|вби[тв]|уби[тл]|поранен|ранен|постраж|пострад|травм|зник|пропал|звільн|освобо|відпусти|отпусти|обмін|обмен|заручни|заложни)/u;
