import { styleText } from 'node:util';
import type { SeriesState } from '../../domain/series.ts';
import { amountWords, measureWord } from '../../notify/wording/amount-words.ts';
import { asOfWords } from '../../notify/wording/day-words.ts';
import { feedText } from '../../notify/wording/feed-text.ts';
import { scopeOf } from '../../notify/wording/line-one.ts';
import { count } from './in-words.ts';
import { type TableStyle, tableRows } from './table.ts';

/** What stands, claimant by claimant: one row for each series, with its id on a line of its own, so that it can be copied. */
export function figuresText(states: readonly SeriesState[], style: TableStyle): string {
  const groups = [...Map.groupBy(states, claimantOf)];
  const inOrder = groups.flatMap(([, group]) => group);
  const narrower = { ...style, columns: style.columns - 2 };
  const [header = '', ...rows] = tableRows(['says', 'of whom, where', 'as of'], inOrder.map(row), narrower);
  const entryOf = (state: SeriesState) => `${indented(rows[inOrder.indexOf(state)] ?? '')}\n    ${state.series.id}`;
  const blocks = groups.map(([name, group]) => [inBold(name, style), ...group.map(entryOf)].join('\n'));
  return [indented(header), ...blocks].join('\n\n');
}

function claimantOf({ series: { claimant } }: SeriesState): string {
  return claimant === null ? 'No authority named' : feedText(claimant.name, 80);
}

function row({ series, standing, outlets, held }: SeriesState): readonly string[] {
  const says =
    standing === null
      ? 'nothing accepted yet'
      : `${amountWords(standing.amount)} ${measureWord(series.measure, standing.amount)}`;
  const waiting = held.filter(({ settled }) => !settled).length;
  const scope = scopeOf(series).map((name) => feedText(name, 60));
  const notes = [
    standing === null ? '' : asOfWords(standing.asOf).replace(/^as of /, ''),
    outlets.length === 0 ? '' : count(outlets.length, 'outlet'),
    standing?.editedBy === undefined ? '' : `corrected by ${feedText(standing.editedBy, 40)}`,
    waiting === 0 ? '' : `${waiting} held back`,
  ];
  return [says, scope.join(', ') || '-', notes.filter((note) => note !== '').join('; ')];
}

function inBold(text: string, { colour }: TableStyle): string {
  return colour ? styleText('bold', text, { validateStream: false }) : text;
}

function indented(lines: string): string {
  return lines.replaceAll(/^/gm, '  ');
}
