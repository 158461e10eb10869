import { pick } from './mutate.ts';

/** A JSON value with one to four odd things put into it: other types, extremes, keys of prototypes, doubled and missing parts. */
export function damagedJson(value: unknown, random: () => number): unknown {
  let damaged = value;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) damaged = damagedOnce(damaged, random);
  return damaged;
}

/** Goes down by chance, and does its damage where it stops. */
function damagedOnce(value: unknown, random: () => number): unknown {
  const deeper = typeof value === 'object' && value !== null && random() < 0.8;
  if (!deeper) return pick(ODD, random);
  return Array.isArray(value) ? damagedList(value, random) : damagedRecord(value, random);
}

function damagedList(list: readonly unknown[], random: () => number): unknown[] {
  const at = Math.floor(random() * list.length);
  if (random() < 0.1) return list.toSpliced(at, 1);
  if (random() < 0.1) return [...list, list[at], ...list];
  return list.map((one, i) => (i === at ? damagedOnce(one, random) : one));
}

function damagedRecord(record: object, random: () => number): object {
  const entries = Object.entries(record);
  const at = Math.floor(random() * entries.length);
  if (random() < 0.1) return Object.fromEntries(entries.toSpliced(at, 1));
  if (random() < 0.1) return Object.fromEntries([...entries, [pick(KEYS, random), pick(ODD, random)]]);
  return Object.fromEntries(entries.map(([key, one], i) => [key, i === at ? damagedOnce(one, random) : one]));
}

const KEYS = ['__proto__', 'constructor', 'toString', 'length', '', 'then', 'toJSON'];

const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  1e20,
  '',
  ' ',
  '\0',
  '\ud800',
  '12',
  '-12',
  '1,2,3',
  '5,000',
  '٤٠٠٠',
  '1e9',
  'NaN',
  '2025-03-28',
  '2025-02-30',
  '0000-00-00T00:00:00Z',
  '+275760-09-13T00:00:00Z',
  '28.03.2025',
  'javascript:alert(1)',
  'https://a:b@example.org/?token=c',
  '//example.org',
  '/../../etc',
  '<p>5 dead</p><script>9</script>',
  '&lt;&amp;&#0;',
  'x'.repeat(20_000),
  '5 killed '.repeat(2000),
  'e\u0301'.repeat(50),
  [],
  {},
  [[[[[[]]]]]],
  [null, 'a', 1, {}],
  { ['__proto__']: { polluted: true }, length: 3 },
];
