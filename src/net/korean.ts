/**
 * EUC-KR as Korean sites write it: code page 949, which adds the 8,822 syllables that KS X 1001 lacks (갂, 똠, 펲).
 * The runtime's own decoder knows only the first 2,350 and turns the others into letters and control characters.
 *
 * What is neither becomes U+FFFD; an ASCII byte is never swallowed with a broken lead byte.
 */
export function decodeKorean(bytes: Uint8Array): string {
  const table = pairs();
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    const char = table.get((lead << 8) | trail);
    text += char ?? '\ufffd';
    if (char !== undefined || trail >= 0x80) at++;
  }
  return text;
}

let known: ReadonlyMap<number, string> | null = null;

function pairs(): ReadonlyMap<number, string> {
  if (known === null) {
    const standard = standardPairs();
    known = new Map([...standard, ...addedPairs(new Set(standard.map(([, char]) => char))), ...LATE]);
  }
  return known;
}

/** Added to KS X 1001 in 1998. */
const LATE: readonly [number, string][] = [
  [0xa2e6, '€'],
  [0xa2e7, '®'],
];

/** KS X 1001: both bytes from A1 to FE. */
function standardPairs(): [number, string][] {
  const decoder = new TextDecoder('euc-kr');
  return range(0xa1, 0xfe)
    .flatMap((lead) => range(0xa1, 0xfe).map((trail) => [lead, trail] as const))
    .map(([lead, trail]): [number, string] => [(lead << 8) | trail, decoder.decode(Uint8Array.of(lead, trail))])
    .filter(([, char]) => char.length === 1 && char !== '\ufffd');
}

/** The other syllables in the order of Unicode, put into the pairs that KS X 1001 leaves free. */
function addedPairs(standard: ReadonlySet<string>): [number, string][] {
  const syllables = range(0xac00, 0xd7a3)
    .map((code) => String.fromCharCode(code))
    .filter((syllable) => !standard.has(syllable));
  const free = range(0x81, 0xc6).flatMap((lead) =>
    range(0x41, lead < 0xa1 ? 0xfe : 0xa0)
      .filter((trail) => trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81)
      .map((trail) => (lead << 8) | trail),
  );
  return syllables.map((syllable, index) => [free[index] ?? 0, syllable]);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
