import { styleText } from 'node:util';
import type { Change } from '../../domain/change.ts';
import type { SourceDocument } from '../../domain/document.ts';
import type { Figure, NumberFate, Reading } from '../../domain/figure.ts';
import { amountWords } from '../../notify/wording/amount-words.ts';
import { FULL } from '../../notify/wording/brevity.ts';
import { asOfWords } from '../../notify/wording/day-words.ts';
import { feedText } from '../../notify/wording/feed-text.ts';
import { lineOne } from '../../notify/wording/line-one.ts';
import { count } from './in-words.ts';
import { type TableStyle, table, wrap } from './table.ts';

export interface Explained {
  readonly what: string;
  readonly document: SourceDocument;
  readonly reading: Reading;
  /** How many series it was compared with; null: there is no state. */
  readonly compared: number | null;
  readonly changes: readonly Change[];
}

/** Stage by stage, the way a text goes: what came, what became of each number, the figures, the comparison. */
export function explainText(explained: Explained, style: TableStyle): string {
  const width = Math.min(style.columns, WIDEST);
  return staged(
    [
      ['The text', textStage(explained, width)],
      ['Every number, once', numbersStage(explained.reading.numbers, explained.document, { ...style, columns: width })],
      ['The figures', figuresStage(explained.reading.figures, width)],
      ['Doubts', doubtsStage(explained.reading, width)],
      ['What it would change', changesStage(explained, width)],
    ],
    style,
  );
}

/** Numbered stages with their headings; those without a word are left out. */
export function staged(stages: readonly (readonly [string, string])[], style: TableStyle): string {
  return stages
    .filter(([, body]) => body !== '')
    .map(([title, body], index) => {
      const heading = `${index + 1}. ${title}`;
      return `${style.colour ? styleText('bold', heading, { validateStream: false }) : heading}\n${body}`;
    })
    .join('\n\n');
}

/** Columns; longer lines are hard to read. */
export const WIDEST = 100;

function textStage({ what, document, reading }: Explained, width: number): string {
  const { text, title, outlet, published } = document;
  const facts = [
    `${count(text.length, 'character')} from ${what === '-' ? 'standard input' : what}`,
    `language ${reading.lang}`,
  ];
  if (outlet !== null) facts.push(`outlet ${feedText(outlet, 80)}`);
  facts.push(
    published === null ? 'no date: days such as “on Friday” cannot be placed' : `published ${published.slice(0, 10)}`,
  );
  return lines([...(title === null ? [] : [`“${feedText(title, 200)}”`]), facts.join('; ')], width);
}

function numbersStage(numbers: readonly NumberFate[], { text }: SourceDocument, style: TableStyle): string {
  if (numbers.length === 0) return '  There is no number in it.';
  const rows = numbers.map(({ text: number, start, end, fate, figure, rule }) => [
    feedText(number, 24),
    fate === 'figure' ? `figure ${(figure ?? 0) + 1}` : fate === 'unread' ? 'unread' : 'no figure',
    feedText(rule, 32),
    around(text, start, end),
  ]);
  return table(['number', 'became', 'by rule', 'where it stands'], rows, style);
}

/** The words around a number, whole ones, on one line. */
function around(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const head = start > AROUND ? `… ${before.replace(/^\S*\s/u, '')}` : before;
  const tail = end + AROUND < text.length ? `${after.replace(/\s\S*$/u, '')} …` : after;
  return feedText(`${head}${text.slice(start, end)}${tail}`, 3 * AROUND + 60);
}

/** Characters of the text to either side of a number. */
const AROUND = 28;

function figuresStage(figures: readonly Figure[], width: number): string {
  if (figures.length === 0) return '  None.';
  return figures.map((figure, index) => figureLines(figure, index, width)).join('\n');
}

/** One figure with everything that was read about it. */
export function figureLines(figure: Figure, index: number, width: number): string {
  const { amount, measure, unit, role, status, quote, rules, inferred } = figure;
  const what = unit === 'fraction' ? `a share (${amount.written}) ${measure}` : `${amountWords(amount)} ${measure}`;
  const marks = [role === 'total' ? '' : role.replaceAll('_', ' '), status === 'asserted' ? '' : status].filter(
    (mark) => mark !== '',
  );
  const head = `${index + 1}. ${what}${marks.length === 0 ? '' : ` [${marks.join(', ')}]`}`;
  const more = [
    facts(figure),
    relations(figure),
    `words: “${feedText(quote, 300)}”`,
    inferred.length === 0 ? '' : `concluded, not stated beside the number: ${inferred.join(', ')}`,
    `rules: ${rules.join(' → ')}`,
  ];
  return [
    `  ${head}`,
    ...more.filter((line) => line !== '').flatMap((line) => wrap(line, width - 5).map((part) => `     ${part}`)),
  ].join('\n');
}

function facts({ claimant, victims, place, asOf, window, incident, reporter }: Figure): string {
  const named = [
    ['claimant', claimant?.name ?? 'nobody named'],
    ['victims', victims?.name],
    ['place', place?.name],
    ['reporter', reporter],
    ['window', window.words ?? window.period],
    [
      'event',
      incident === null ? null : [incident.kind, incident.place?.name, incident.day].filter(Boolean).join(', '),
    ],
  ] as const;
  const given = named.flatMap(([label, value]) => (value ? [`${label}: ${feedText(value, 100)}`] : []));
  return [...given, ...(asOf === null ? [] : [asOfWords(asOf)])].join('; ');
}

function relations({ partOf, of }: Figure): string {
  if (of !== null) return `a share of figure ${of + 1}`;
  return partOf === null ? '' : `part of figure ${partOf + 1}`;
}

function doubtsStage({ doubts }: Reading, width: number): string {
  return lines(
    doubts.map(({ quote, reason }) => `needs eyes: “${feedText(quote, 300)}” ${reason}`),
    width,
  );
}

function changesStage({ changes, compared, reading }: Explained, width: number): string {
  const against =
    compared === null
      ? 'There is no state yet: compared with nothing.'
      : `Compared with ${count(compared, 'standing record')} of the state.`;
  if (changes.length === 0) {
    const why =
      reading.figures.length === 0
        ? 'No figure, so nothing is recorded and nobody is told.'
        : 'Nothing: no figure of it forms a series, so nobody is told.';
    return lines([against, why], width);
  }
  const rows = changes.map(
    (change) =>
      `${change.kind}: ${lineOne(change, FULL)}; ${change.reason}. ${toldTo(change)} Series ${change.series.id}.`,
  );
  return lines([against, ...rows], width);
}

function toldTo({ route }: Change): string {
  if (route === 'team') return 'It would alert the team.';
  return route === 'ops' ? 'It would go to the operators, not to the team.' : 'It would be recorded and told nobody.';
}

/** Each text wrapped and indented. */
export function lines(texts: readonly string[], width: number): string {
  return texts
    .flatMap((text) => wrap(text, width - 4).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`))
    .join('\n');
}
