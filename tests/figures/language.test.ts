import { expect, test } from 'vitest';
import { languageOf } from '../../src/figures/language.ts';

test.each([
  ['At least 40 people were killed, the ministry said.', 'en'],
  ['Загинуло щонайменше 40 людей, їхні імена відомі.', 'uk'],
  ['Погибли по меньшей мере 40 человек, это подтвердили в министерстве.', 'ru'],
  ['적어도 40명이 숨졌다고 국방부가 밝혔다.', 'ko'],
  ['قالت الوزارة إن 40 شخصا على الأقل قتلوا.', 'ar'],
  ['Mindestens vierzig Menschen sind gestern in der Stadt ums Leben gekommen.', 'de'],
  ['Al menos cuarenta personas murieron ayer en la ciudad.', 'es'],
  ['Au moins quarante personnes sont mortes hier dans la ville.', 'fr'],
  ['40', 'en'],
  ['', 'en'],
])('%s is written in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
