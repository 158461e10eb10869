import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/net/charset.ts';

/** The bytes were written by Python's codecs, not by the decoder under test. Sample sentences of ours. */
const ENCODINGS: readonly { readonly label: string; readonly text: string; readonly hex: string }[] = [
  {
    label: 'euc-kr',
    text: '병력 4천여명이 죽거나 다쳤다',
    hex: 'bab4b7c22034c3b5bfa9b8edc0cc20c1d7b0c5b3aa20b4d9c3c6b4d9',
  },
  { label: 'ks_c_5601-1987', text: '똠방각하 펲시 뷁', hex: '8c63b9e6b0a2c7cf20bc84bdc32094ee' },
  {
    label: 'koi8-r',
    text: 'Потери составили 4700 человек',
    hex: 'f0cfd4c5d2c920d3cfd3d4c1d7c9ccc9203437303020dec5cccfd7c5cb',
  },
  {
    label: 'koi8-u',
    text: 'Втрати ворога: близько 1230 осіб, є поранені',
    hex: 'f7d4d2c1d4c920d7cfd2cfc7c13a20c2ccc9dad8cbcf203132333020cfd3a6c22c20a420d0cfd2c1cec5cea6',
  },
  {
    label: 'windows-1251',
    text: 'Втрати: близько 1230 осіб, їх більше',
    hex: 'c2f2f0e0f2e83a20e1ebe8e7fceaee203132333020eef1b3e12c20bff520e1b3ebfcf8e5',
  },
  { label: 'iso-8859-1', text: '“5,000” killed – café', hex: '93352c30303094206b696c6c6564209620636166e9' },
  { label: 'windows-1256', text: 'قُتل 12 مدنياً', hex: 'def5cae120313220e3cfe4edc7f0' },
  { label: 'iso-8859-5', text: 'Погибли 12 человек', hex: 'bfded3d8d1dbd820313220e7d5dbded2d5da' },
  { label: 'shift_jis', text: '死者①５，０００人', hex: '8e808ed2874082548143824f824f824f906c' },
  { label: 'gb18030', text: '伤亡约4700人', hex: 'c9cbcdf6d4bc34373030c8cb' },
  { label: 'big5', text: '傷亡約4700人', hex: 'b6cba460acf934373030a448' },
  {
    label: 'utf-8',
    text: 'Близько 1230 осіб — 4천여명',
    hex: Buffer.from('Близько 1230 осіб — 4천여명').toString('hex'),
  },
];

/** Ways in which a document says its charset; each puts ASCII around the encoded text. */
const WAYS = {
  header: (label: string) => ({ type: `text/html; charset=${label}`, before: '<p>', after: '</p>' }),
  'quoted header': (label: string) => ({
    type: `text/xml;charset="${label.toUpperCase()}"`,
    before: '<p>',
    after: '</p>',
  }),
  'XML declaration': (label: string) => ({
    type: 'application/rss+xml',
    before: `<?xml version="1.0" encoding="${label}"?>\n<title>`,
    after: '</title>',
  }),
  meta: (label: string) => ({ type: 'text/html', before: `<html><head><meta charset=${label}><p>`, after: '</p>' }),
  'meta http-equiv': (label: string) => ({
    type: null,
    before: `<meta http-equiv="Content-Type" content="text/html; charset=${label}"><p>`,
    after: '</p>',
  }),
} as const;

const CASES = ENCODINGS.flatMap(({ label, text, hex }) =>
  Object.entries(WAYS).map(([way, make]) => ({ label, text, hex, way, ...make(label) })),
);

describe('12 encodings, declared in 5 ways', () => {
  test('are 60 cases', () => expect(CASES).toHaveLength(60));

  test.each(CASES)('$label in $way', ({ text, hex, type, before, after }) => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from(hex, 'hex'), Buffer.from(after)]);
    expect(decodeText(bytes, type)).toBe(before + text + after);
  });
});

const KOREAN_LE = 'acc0c1c090c7200034009cccecc585ba';
const KOREAN_BE = 'c0acc0c1c79000200034cc9cc5ecba85';
const le = (text: string) => Buffer.from(text, 'utf16le');
const be = (text: string) => Buffer.from(text, 'utf16le').swap16();

/** What it is about, the bytes, the Content-Type, the text. */
const MARKED_AND_WRONG: readonly (readonly [string, Uint8Array, string | null, string])[] = [
  ['UTF-8 with BOM', hex('efbbbf35e69abd'), null, '5暽'],
  ['UTF-8 with BOM, called windows-1251', hex('efbbbfd0b0'), 'text/xml; charset=windows-1251', 'а'],
  ['UTF-16 LE with BOM', hex(`fffe${KOREAN_LE}`), null, '사상자 4천여명'],
  ['UTF-16 BE with BOM', hex(`feff${KOREAN_BE}`), null, '사상자 4천여명'],
  ['UTF-16 LE with BOM, called UTF-8', hex(`fffe${KOREAN_LE}`), 'text/xml; charset=utf-8', '사상자 4천여명'],
  ['UTF-16 LE without BOM', le('<?xml version="1.0"?><t>사상자</t>'), null, '<?xml version="1.0"?><t>사상자</t>'],
  ['UTF-16 BE without BOM', be('<rss>사상자</rss>'), 'text/xml; charset=utf-16', '<rss>사상자</rss>'],
  ['UTF-16 LE, said by the header', hex(KOREAN_LE), 'text/plain; charset=utf-16le', '사상자 4천여명'],
  [
    'UTF-8 whose declaration says UTF-16',
    utf8('<?xml version="1.0" encoding="utf-16"?><t>4천</t>'),
    null,
    '<?xml version="1.0" encoding="utf-16"?><t>4천</t>',
  ],
  ['UTF-8 whose header says UTF-16', utf8('<t>twelve</t>'), 'text/xml; charset=utf-16', '<t>twelve</t>'],
  [
    'UTF-8 whose header says iso-8859-1',
    utf8('<p>5.000 tués à Donetsk, 사상자</p>'),
    'text/html; charset=ISO-8859-1',
    '<p>5.000 tués à Donetsk, 사상자</p>',
  ],
  [
    'UTF-8 whose header says euc-kr',
    utf8('<p>사상자 4천여명이 발생</p>'),
    'text/html; charset=euc-kr',
    '<p>사상자 4천여명이 발생</p>',
  ],
  [
    'windows-1251 whose header says UTF-8, the document the truth',
    concat('<?xml version="1.0" encoding="windows-1251"?>', 'c2f2f0e0f2e8'),
    'text/xml; charset=utf-8',
    '<?xml version="1.0" encoding="windows-1251"?>Втрати',
  ],
  [
    'EUC-KR whose header says UTF-8, the document the truth',
    concat('<meta charset="euc-kr">', 'bab4b7c2'),
    'text/html; charset=utf-8',
    '<meta charset="euc-kr">병력',
  ],
  [
    'the header outranks the document',
    concat('<meta charset="koi8-r">', 'c2f2f0e0f2e8'),
    'text/html; charset=windows-1251',
    '<meta charset="koi8-r">Втрати',
  ],
  ['a label nobody knows', utf8('4천'), 'text/html; charset=utf-8859', '4천'],
  ['an empty label', utf8('4천'), 'text/html; charset=', '4천'],
  ['no declaration, no UTF-8', hex('636166e9'), null, 'café'],
  [
    'a declaration behind a warning',
    concat('<b>Warning</b>: x\n<?xml version="1.0" encoding="koi8-r"?>', 'f0cfd4c5d2c9'),
    null,
    '<b>Warning</b>: x\n<?xml version="1.0" encoding="koi8-r"?>Потери',
  ],
  ['one bad byte in UTF-8', concat('사상자 4천여명 ', 'ff'), null, '사상자 4천여명 \ufffd'],
  [
    'one bad byte in EUC-KR',
    concat('<meta charset=euc-kr>', 'bab4b7c2ff2034c3b5'),
    null,
    '<meta charset=euc-kr>병력\ufffd 4천',
  ],
  ['a cut character at the end', hex('ec82acec83'), null, '사\ufffd'],
  [
    'a broken pair does not swallow the tag behind it',
    concat('<meta charset=euc-kr>', 'bab4b7c2c1d7b0c5b3aab43c2f703e'),
    null,
    '<meta charset=euc-kr>병력죽거나\ufffd</p>',
  ],
  ['NUL stays', hex('61006263'), null, 'a\0bc'],
  [
    'surrogates written as UTF-8',
    hex('c3a9eda080eda080c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9c3a9'),
    null,
    `é${'\ufffd'.repeat(6)}${'é'.repeat(11)}`,
  ],
  ['overlong', hex('c0af61'), 'text/plain; charset=utf-8', 'À¯a'],
  ['nothing', hex(''), 'text/html; charset=euc-kr', ''],
  ['a single byte', hex('35'), 'text/html; charset=utf-16', '5'],
];

describe('marks, contradictions and damage', () => {
  test.each(MARKED_AND_WRONG)('%s', (_, bytes, type, text) => {
    expect(decodeText(bytes, type)).toBe(text);
  });
});

function hex(text: string): Uint8Array {
  return Buffer.from(text, 'hex');
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text);
}

function concat(text: string, rest: string): Uint8Array {
  return Buffer.concat([Buffer.from(text), Buffer.from(rest, 'hex')]);
}
