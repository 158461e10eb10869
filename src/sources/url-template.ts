import { addDays, type Day } from '../domain/time.ts';

/**
 * The addresses that a template with a date names for `today` and the time before, newest first; a template without a
 * date names one. `{yyyy} {yy} {MMMM} {MMM} {MM} {M} {dd} {d}` are filled in, month names in English; `{mmmm}` and `{mmm}`
 * give them in small letters. A template that names no day goes back by months.
 */
export function datedUrls(template: string, today: Day, lookBack: number): readonly string[] {
  if (!PLACE.test(template)) return [template];
  const daily = /\{d{1,2}\}/.test(template);
  const days = Array.from({ length: lookBack + 1 }, (_, back) =>
    daily ? addDays(today, -back) : monthsBefore(today, back),
  );
  return [...new Set(days.map((day) => filled(template, day)))];
}

/** True when every `{…}` of the template is one that is known. */
export function isUrlTemplate(template: string): boolean {
  return [...template.matchAll(/\{([^{}]*)\}/g)].every(([place]) => PLACE.test(place));
}

const PLACE = /\{(?:yyyy|yy|MMMM|MMM|MM|M|mmmm|mmm|dd|d)\}/;

function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 10);
}

function filled(template: string, day: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  const values: Readonly<Record<string, string>> = {
    yyyy: year,
    yy: year.slice(2),
    MMMM: name,
    MMM: name.slice(0, 3),
    MM: month,
    M: String(Number(month)),
    mmmm: name.toLowerCase(),
    mmm: name.slice(0, 3).toLowerCase(),
    dd: date,
    d: String(Number(date)),
  };
  return template.replace(new RegExp(PLACE, 'g'), (place) => values[place.slice(1, -1)] ?? place);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
