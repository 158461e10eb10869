/** Sino-Korean tens, hundreds and thousands written out, with their unit where one stands: 삼십, 이백, 오천. */
export function sinoNumbers(): Readonly<Record<string, number>> {
  const digits = ['이', '삼', '사', '오', '육', '칠', '팔', '구'];
  const scales = Object.entries({ 십: 10, 백: 100, 천: 1000 });
  return Object.fromEntries(
    scales.flatMap(([word, scale]) => digits.map((digit, i) => [`${digit}${word}`, (i + 2) * scale] as const)),
  );
}

const UNITS = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉'];
const TENS = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔'];
const COUNTERS = [' 명', '명', ' 사람', ' 구'];

/**
 * Native numbers up to 99. Those that other words are made of (한, 네, 열한 inside 치열한) are known by their counter alone;
 * 다섯 and the longer ones are safe without.
 */
export function nativeNumbers(): Readonly<Record<string, number>> {
  return { ...attributive(), ...standing() };
}

/** The forms that stand without a noun: 둘, 셋, 열둘; 하나 alone is said of anything. */
function standing(): Readonly<Record<string, number>> {
  const units = ['하나', '둘', '셋', '넷'].map((unit, i) => [unit, i + 1] as const);
  const entries = TENS.flatMap((ten, i) => units.map(([unit, value]) => [`${ten}${unit}`, i * 10 + value] as const));
  return Object.fromEntries(entries.filter(([, value]) => value > 1));
}

function attributive(): Readonly<Record<string, number>> {
  const entries = TENS.flatMap((ten, i) =>
    UNITS.map((unit, k) => [i === 2 && k === 0 ? '스무' : `${ten}${unit}`, i * 10 + k] as const),
  ).filter(([, value]) => value > 0);
  return Object.fromEntries(
    entries.flatMap(([word, value]): (readonly [string, number])[] =>
      isSafe(word) ? [[word, value]] : COUNTERS.map((counter) => [`${word}${counter}`, value]),
    ),
  );
}

function isSafe(word: string): boolean {
  return word.length > 2 || /^(?:다섯|여섯|일곱|여덟|아홉|서른)$/.test(word);
}
