import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

function read(text: string, title: string | null = null) {
  return readFigures({ text, title, lang: 'en', published: '2025-06-13T00:00:00Z', outlet: null }, { register })
    .figures;
}

describe('who speaks', () => {
  test.each([
    ['North Korea sent 3,000 more soldiers to Russia, the JCS said.', 'kr-jcs'],
    ['Britain’s defence ministry briefed reporters. About 4,000 soldiers were killed, the MoD said.', 'gb-mod'],
    ['Lebanese hospitals are full. The health ministry said 31 people were killed.', 'lb-moh'],
    ['Seoul says 600 soldiers were killed. South Korea’s spy agency briefed lawmakers on Monday.', 'kr-nis'],
    ['Seoul says 600 soldiers were killed.', 'kr-government'],
    ['The Health Ministry of Tarsia said 31 people were killed.', '~health ministry of tarsia'],
    ['Reporters from Egypt and Israel met. The defence ministry said 31 people were killed.', '~mod'],
  ])('%s', (text, key) => {
    expect(read(text)[0]?.claimant?.key).toBe(key);
  });
});
