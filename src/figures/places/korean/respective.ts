import type { Draft } from '../../rule.ts';

/** "오르타주와 셀주에서 *각각* 12명, 8명이 숨졌다": the first number belongs to the first place. */
export function koreanRespective({ sentence: { text, start, items }, count }: Draft): string | null {
  const listed = LISTED.exec(text);
  if (listed?.[1] === undefined) return null;
  const from = start + listed.index + listed[0].length;
  const numbers = items.filter(
    (item) => item.start >= from - 1 && item.count?.unit === 'people' && item.count.sifted === null,
  );
  const at = numbers.findIndex((item) => item.count?.numberStart === count.numberStart);
  const places = listed[1].split(/[과와], |[과와] |, ?|·/u);
  return at < 0 || places.length !== numbers.length ? null : (places[at] ?? null);
}

/** Names with particles or commas between them, and what they share. */
const LISTED =
  /((?:[가-힣]{2,}(?:[과와] |, ?|·)){1,3}[가-힣]{2,}?)(?:에서는|에서도|에서) (?:현재까지 |지금까지 )?각각 /u;
