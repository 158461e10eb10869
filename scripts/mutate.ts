/** Numbers from 0 to 1 that a seed fixes (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `text` damaged in one to six ways, as bytes in one encoding or another. */
export function mutate(text: string, other: string, random: () => number): Uint8Array {
  let damaged = text;
  const ways = 1 + Math.floor(random() * 6);
  for (let way = 0; way < ways; way++) damaged = pick(WAYS, random)(damaged, other, random).slice(0, MOST_CHARS);
  return pick(ENCODERS, random)(damaged, random);
}

const MOST_CHARS = 200_000;

export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

type Way = (text: string, other: string, random: () => number) => string;

const WAYS: readonly Way[] = [
  (text, _, random) => text.slice(0, at(text, random)),
  (text, _, random) => replaced(text, random, ''),
  (text, _, random) => inserted(text, random, pick(TOKENS, random)),
  (text, _, random) => inserted(text, random, pick(TOKENS, random)),
  (text, _, random) => inserted(text, random, pick(TOKENS, random).repeat(Math.floor(random() ** 4 * 3000))),
  (text, _, random) => replaced(text, random, pick(TOKENS, random)),
  (text, _, random) => inserted(text, random, piece(text, random)),
  (text, other, random) => inserted(text, random, piece(other, random)),
  (text, _, random) => text.replaceAll(pick(['<', '>', '"', '&', ' ', '/', ';', '='], random), pick(TOKENS, random)),
  (text, _, random) => replaced(text, random, String.fromCharCode(Math.floor(random() * 65_536))),
];

const TOKENS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '\0',
  '\ufeff',
  '\u202e',
  '\ud800',
  '\u0301',
  '\u00ad',
  '\r',
  '\u0085',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?',
  '?>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<!ENTITY',
  '&b;',
  '&lt;',
  '&amp;',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '&nbsp',
  '<b>',
  '</b>',
  '<p>',
  '</p>',
  '<br/>',
  '<div>',
  '</div>',
  '<item>',
  '</item>',
  '<entry>',
  '</channel>',
  '</rss>',
  '<title>',
  '</title>',
  '<description>',
  '<script>',
  '<svg>',
  '<math>',
  '<template>',
  '<table><td>',
  '<pre>',
  '<sup>',
  '<del>',
  '<a:b xmlns:a="c">',
  ' __proto__="x"',
  '<__proto__>',
  '<constructor>',
  '"__proto__":',
  '{',
  '[',
  ',',
  ':',
  '1e999',
  '-0',
  '99999999999999999999',
  '5,000',
  '١٢',
  '사상자',
  'charset=euc-kr',
  'encoding="utf-16"',
  'xml:base="javascript:x"',
  'http://[',
  'https://a:b@c/',
  '0000-00-00',
  'Feb 30',
  '💥',
  '\\',
  '%',
  '%ff',
  '*',
  '$',
  '#',
];

const ENCODERS: readonly ((text: string, random: () => number) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  (text, random) => flipped(Buffer.from(text), random),
];

function flipped(bytes: Buffer, random: () => number): Uint8Array {
  for (let flips = 1 + random() * 20; flips > 0 && bytes.length > 0; flips--) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}

function at(text: string, random: () => number): number {
  return Math.floor(random() * (text.length + 1));
}

function piece(text: string, random: () => number): string {
  const from = at(text, random);
  return text.slice(from, from + Math.floor(random() * 300));
}

function inserted(text: string, random: () => number, token: string): string {
  const place = at(text, random);
  return text.slice(0, place) + token + text.slice(place);
}

function replaced(text: string, random: () => number, token: string): string {
  const place = at(text, random);
  return text.slice(0, place) + token + text.slice(place + Math.floor(random() ** 2 * 200));
}
