/** True where the beginning of the text has hardly a lower-case letter. */
export function isShouting(text: string): boolean {
  const sample = text.slice(0, SHOUTING_SAMPLE);
  const upper = sample.match(/[A-Z]/g)?.length ?? 0;
  const lower = sample.match(/[a-z]/g)?.length ?? 0;
  return upper > 10 && upper > 3 * lower;
}

const SHOUTING_SAMPLE = 400;
