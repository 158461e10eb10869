/**
 * Ukrainian and Russian count in the genitive («12 дітей», «40 тел»); people read the nominative. Only nouns whose stem changes
 * are listed: the register knows the others by their stem.
 */
export function baseForm(written: string): string {
  return written
    .replace(/^[«»"“”\s]+|[«»"“”\s]+$/gu, '')
    .split(' ')
    .map((word) => NOMINATIVES.get(word.toLowerCase()) ?? word)
    .join(' ');
}

const NOMINATIVES: ReadonlyMap<string, string> = new Map([
  ...['дітей', 'дітям', 'дітьми', 'дітях', 'дитини'].map((form) => [form, 'діти'] as const),
  ...['людей', 'людям', 'людьми', 'людях', 'душ'].map((form) => [form, 'люди'] as const),
  ...['осіб', 'особам', 'особами'].map((form) => [form, 'особи'] as const),
  ...['тіл', 'тілам', 'тілами'].map((form) => [form, 'тіла'] as const),
  ...['жінок', 'жінкам', 'жінками'].map((form) => [form, 'жінки'] as const),
  ...['хлопців', 'хлопцям'].map((form) => [form, 'хлопці'] as const),
  ...['дівчат', 'дівчатам'].map((form) => [form, 'дівчата'] as const),
  ...['в’язнів', "в'язнів"].map((form) => [form, "в'язні"] as const),
  ...['детей', 'детям', 'детьми', 'детях'].map((form) => [form, 'дети'] as const),
  ...['лиц', 'лицам', 'лицами'].map((form) => [form, 'лица'] as const),
  ...['тел', 'телам', 'телами'].map((form) => [form, 'тела'] as const),
  ...['жизней', 'жизни', 'жизнь', 'смертей', 'смерти', 'життів', 'життя', 'смерті', 'смерть'].map(
    (form) => [form, 'люди'] as const,
  ),
]);
