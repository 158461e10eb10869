import { expect, test } from 'vitest';
import { authorityOf } from '../../src/diff/names/authority.ts';
import { name } from './builders.ts';
import { alertsOfTexts, type Text, toldInTexts } from './told-in-texts.ts';

test('what some put higher than an authority does, in one text, is told to nobody', () => {
  const interview: Text = [
    '04',
    'wire',
    'President Ada Sample said 61,000 Lurian soldiers had been killed in the war. Some put the toll at more than 100,000.',
  ];
  expect(toldInTexts([interview])).toEqual(['first! President Ada Sample killed 61000', 'first nobody killed >100000']);
  const alone: Text = ['04', 'wire', 'More than 100,000 soldiers have been killed in the war.'];
  expect(alertsOfTexts([alone])).toEqual(['first nobody killed >100000']);
});

test('of bodies that both sides hand over neither lot contradicts the other', () => {
  const one: Text = ['04', 'wire', 'Zubria handed over 1,000 bodies on Sunday, the Luria Exchange Office said.'];
  const other: Text = ['04', 'post', 'Zubria received 24 bodies on Sunday, the Zubria Exchange Office said.'];
  expect(alertsOfTexts([one, other])).toEqual([
    'first Zubria Exchange Office bodies 24',
    'first Luria Exchange Office bodies 1000',
  ]);
});

test('officials on both sides are nobody in particular', () => {
  expect(authorityOf(name('~officials on both sides'))).toBe('vague');
  expect(authorityOf(name('~the Luria Exchange Office'))).toBe('named');
});
