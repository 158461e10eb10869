import { expect, test } from 'vitest';
import { alertsOfTexts, type Text } from './told-in-texts.ts';

const MINISTRY = "Cambodia's defence ministry";
const first: Text = ['05', 'wire', `${MINISTRY} said 12 of its soldiers had been killed in the border fighting.`];
const state = (number: number): Text => ['07', 'post', `Cambodia says ${number} of its soldiers have been killed.`];
const after = (...texts: readonly Text[]) => alertsOfTexts([first, ...texts]).slice(1);

test('the state by its bare name goes on from the one office that has counted its dead, and tells nothing twice', () => {
  const again: Text = ['08', 'wire', `${MINISTRY} said 21 of its soldiers had been killed in the border fighting.`];
  expect(after(state(21), again)).toEqual([`raised ${MINISTRY} killed 12 → 21`]);
});

test('where two offices have counted them nobody can say whose number it is', () => {
  const interior = "Cambodia's interior ministry";
  const other: Text = ['06', 'wire', `${interior} said 14 Cambodian soldiers had been killed in the border fighting.`];
  expect(after(other, state(21))).toEqual([`first ${interior} killed 14`, 'first Cambodia killed 21']);
});

test.each([
  ['less than was counted', state(7), 'first Cambodia killed 7'],
  ['many times as much', state(90), 'first Cambodia killed 90'],
])('%s is another count', (_what, text, alert) => {
  expect(after(text)[0]).toBe(alert);
});

test('the enemy by its bare name counts for itself', () => {
  expect(after(['07', 'post', 'Thailand says 21 Cambodian soldiers have been killed.'])).toEqual([
    'first Thailand killed 21',
  ]);
});
