import { expect, test } from 'vitest';
import { languageOf } from '../../src/figures/text/language.ts';

test.each([
  ['At least 40 people were killed, the ministry said.', 'en'],
  ['Загинуло щонайменше 40 людей, їхні імена відомі.', 'uk'],
  ['Погибли по меньшей мере 40 человек, это подтвердили в министерстве.', 'ru'],
  ['적어도 40명이 숨졌다고 국방부가 밝혔다.', 'ko'],
  ['قالت الوزارة إن 40 شخصا على الأقل قتلوا.', 'ar'],
  ['Mindestens vierzig Menschen sind gestern in der Stadt ums Leben gekommen.', 'de'],
  ['Al menos cuarenta personas murieron ayer en la ciudad.', 'es'],
  ['Au moins quarante personnes sont mortes hier dans la ville.', 'fr'],
  ['Pelo menos quarenta pessoas morreram ontem na cidade.', 'pt'],
  ['Almeno quaranta persone sono morte ieri nella città.', 'it'],
  ['Zeker veertig mensen zijn gisteren om het leven gekomen.', 'nl'],
  ['Co najmniej czterdzieści osób zginęło wczoraj na północy.', 'pl'],
  ['Dün şehirde en az kırk kişi hayatını kaybetti.', 'tr'],
  ['Minst fyrtio människor har dött sedan i går.', 'sv'],
  // Names and headlines without a little word
  ['Casualties: Rio de Janeiro 3, El Sample 4', 'en'],
  ['War in Larena', 'en'],
  ['Sample-sur-Mer: toll 12', 'en'],
  // Neither letter that Russian lacks, nor one that Ukrainian lacks
  ['Загинуло 7, поранено 31.', 'uk'],
  ['За уточненими даними, поранено не 12, а 15 людей.', 'uk'],
  ['Без постраждалих, але з пошкодженнями.', 'uk'],
  ['Погибло 7, ранено 31.', 'ru'],
  ['Паром затонул, десятки пропавших.', 'ru'],
  ['За поправку проголосовали 30 депутатов, против 4.', 'ru'],
  ['40', 'en'],
  ['', 'en'],
])('%s is written in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});
