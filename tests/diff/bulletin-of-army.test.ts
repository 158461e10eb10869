import { expect, test } from 'vitest';
import { alertsOfTexts } from './told-in-texts.ts';

const SIGNED =
  'In three days of fighting at Marrow, 450 enemy soldiers were killed, the Paraguayan army announced. Our army holds the heights.';

test('a bulletin that speaks of our units goes on with the count of the army that it has printed', () => {
  const alerts = alertsOfTexts([
    ['09', 'Bulletin', SIGNED],
    ['15', 'Bulletin', 'Since 6 May 210 enemy soldiers have surrendered to our units at Marrow.'],
  ]);
  expect(alerts.at(-1)).toBe('first Paraguayan army captured 210');
});

test('an outlet that has no units tells what nobody is named for', () => {
  const alerts = alertsOfTexts([
    ['09', 'Bulletin', SIGNED],
    ['15', 'Bulletin', 'Since 6 May 210 soldiers have surrendered to units at Marrow.'],
  ]);
  expect(alerts.at(-1)).not.toContain('army');
});

test('another outlet that speaks of ours is of nobody known', () => {
  const alerts = alertsOfTexts([
    ['09', 'Bulletin', SIGNED],
    ['15', 'Courier', 'Since 6 May 210 enemy soldiers have surrendered to our units at Marrow.'],
  ]);
  expect(alerts.at(-1)).not.toContain('army');
});
