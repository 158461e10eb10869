import type { Figure, Measure, Role } from '../../src/domain/figure.ts';
import { addDays } from '../../src/domain/time.ts';
import { type DocumentWords, figure, name, type Poll } from './builders.ts';

/** Day 1 of all examples. */
const FIRST_DAY = '2031-03-01';

/**
 * `day 2  Wire  Staff: 4000 casualties`: the texts of one day are one poll, unless a text is an edit of one of that day.
 * @param before how many rows the page has before these, so that no two texts get one name
 */
export function pollsOf(rows: readonly string[], before = 0): readonly Poll[] {
  const polls: { at: string; found: DocumentWords[] }[] = [];
  rows.forEach((row, nth) => {
    const [, number = '', from = '', statements = ''] = /^day (\d+)\s+(\S+)\s\s*(.+)$/.exec(row) ?? [];
    const at = dayAt(number);
    const text = {
      from: from.includes('#') ? from : `${from}#${before + nth}`,
      published: at,
      figures: statements.split(' | ').map(statement),
    };
    const last = polls.at(-1);
    if (last?.at === at && last.found.every((other) => other.from !== text.from)) last.found.push(text);
    else polls.push({ at, found: [text] });
  });
  return polls;
}

/** `Staff: ~4000 casualties, as of day 3, since day 1`. */
function statement(words: string): Figure {
  const [claim = '', ...more] = words.split(', ');
  const [, by = '', number = '', measure = ''] = /^(\S+): (\S+) (\w+)$/.exec(claim) ?? [];
  return figure(measure as Measure, number, Object.assign({ by: name(by) }, ...more.map(optionOf)));
}

function optionOf(option: string): object {
  const asOf = /^as of day (-?\d+)$/.exec(option);
  if (asOf !== null) return { asOf: dayAt(asOf[1]) };
  const since = /^since day (-?\d+)$/.exec(option);
  if (since !== null) return { since: dayAt(since[1]) };
  const over = /^over day (\d+)\.\.(\d+)$/.exec(option);
  if (over !== null) return { during: option, days: [dayAt(over[1]), dayAt(over[2])] };
  const denied = /^denied by (\w+)$/.exec(option);
  if (denied !== null) return { status: 'denied', deniedBy: name(denied[1] ?? '') };
  return { role: option as Role };
}

/** `day 1`, `day -90` of an example. */
export function dayAt(number: string | undefined): string {
  return addDays(FIRST_DAY, Number(number) - 1);
}
