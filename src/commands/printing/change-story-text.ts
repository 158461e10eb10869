import type { Relation } from '../../diff/names/relate-names.ts';
import type { ChangeKind, LoggedChange } from '../../domain/change.ts';
import { partWords } from '../../domain/part-words.ts';
import { amountWords } from '../../notify/wording/amount-words.ts';
import { FULL } from '../../notify/wording/brevity.ts';
import { asOfWords } from '../../notify/wording/day-words.ts';
import { feedText } from '../../notify/wording/feed-text.ts';
import { lineOne } from '../../notify/wording/line-one.ts';
import type { ChangeStory, Told } from '../change-story.ts';
import { figureLines, lines, staged, WIDEST } from './explain-text.ts';
import { minute } from './in-words.ts';
import type { TableStyle } from './table.ts';

/** The whole story of one change, from what stood before to what became of it. */
export function changeStoryText(story: ChangeStory, style: TableStyle): string {
  const width = Math.min(style.columns, WIDEST);
  return staged(
    [
      ['The change', lines([headline(story.change), ...why(story.change)], width)],
      ['What stood before', lines(before(story), width)],
      ['What the text says', textLines(story, width)],
      ['The series that it joined', lines(joined(story), width)],
      ['What it was compared with', lines(compared(story), width)],
      ['Who was told', lines(told(story), width)],
      ['What came later', lines(later(story), width)],
    ],
    style,
  );
}

function headline({ seq, at, kind, baseline }: LoggedChange): string {
  return `#${seq}, recorded ${minute(at)} UTC: ${kind}${baseline ? ', while its source was new' : ''}.`;
}

function why(change: LoggedChange): readonly string[] {
  const { reason, suspect, decision } = change;
  return [
    lineOne(change, FULL),
    ...(decision !== undefined && reason.endsWith(decision.why) ? [] : [`Why: ${feedText(reason, 400)}.`]),
    ...(suspect === null || suspect === reason ? [] : [`Doubted: ${feedText(suspect, 400)}.`]),
    ...(decision === undefined ? [] : [`Decided by ${feedText(decision.by, 80)}: ${feedText(decision.why, 300)}.`]),
  ];
}

function before({ before: last }: ChangeStory): readonly string[] {
  return [last === null ? 'Nothing: the series had no accepted value.' : brief(last)];
}

function brief({ seq, to, asOf, provenance, series }: LoggedChange): string {
  const where = provenance === null ? '' : `, from ${feedText(provenance.outlet ?? provenance.source, 80)}`;
  const value = to === null ? 'no value' : `${amountWords(to)} ${series.measure}`;
  return `#${seq}: ${value}${asOf === null ? '' : `, ${asOfWords(asOf)}`}${where}.`;
}

function textLines({ change: { provenance }, figure }: ChangeStory, width: number): string {
  if (provenance === null) return lines(['No text brought it.'], width);
  const { document, quote, start, end, outlet, source, url, published } = provenance;
  const facts = [
    `“${feedText(quote, 500)}”, characters ${start} to ${end}`,
    [outlet ?? source, url].flatMap((part) => (part === null ? [] : [feedText(part, 300)])).join(', '),
    published === null ? 'without a date' : `published ${minute(published)} UTC`,
    `document ${document.documentId}, version ${document.version}, text SHA-256 ${document.textHash}`,
  ];
  return [lines(facts, width), ...(figure === null ? [] : [figureLines(figure, 0, width)])].join('\n');
}

function joined({ change: { series, reason }, joined: how }: ChangeStory): readonly string[] {
  if (how === null) return [series.id];
  if (how.isNew) return [series.id, `It opened this series: ${feedText(reason, 300)}.`];
  const same =
    series.claimant === null
      ? 'Nobody is named as claimant either.'
      : `Same claimant: ${feedText(series.claimant.name, 100)}.`;
  const names = `${same} The people counted ${RELATIONS[how.victims]}; the place ${PLACES[how.place]}.`;
  const window = how.window === null ? [] : [`The stretch of time ${WINDOWS[how.window]}.`];
  const event = how.event === null ? [] : [`The event ${EVENTS[how.event]}.`];
  return [series.id, [names, ...window, ...event].join(' ')];
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  equal: 'are the same',
  unstated: 'are stated by one of the two only',
  inside: 'are some of those of the series',
  around: 'include those of the series',
  apart: 'differ, and one of them was only concluded',
};

const PLACES: Readonly<Record<Relation, string>> = {
  equal: 'is the same',
  unstated: 'is stated by one of the two only',
  inside: 'lies within that of the series',
  around: 'contains that of the series',
  apart: 'differs, and one of them was only concluded',
};

const WINDOWS: Readonly<Record<Relation, string>> = {
  equal: 'is the same',
  unstated: 'is stated by one of the two only',
  inside: 'lies within that of the series',
  around: 'begins on another day than that of the series',
  apart: 'differs',
};

const EVENTS: Readonly<Record<Relation, string>> = {
  equal: 'is the same: of one kind, of these days',
  unstated:
    'may be the same: one of the two leaves it or its day open, or gives the day of the report, and the series was told of lately',
  inside: 'is part of that of the series',
  around: 'includes that of the series',
  apart: 'differs',
};

function compared({ change, corrects }: ChangeStory): readonly string[] {
  const { from, to, parts, shares, against } = change;
  const move = from === null || to === null ? [] : [`${amountWords(from)} → ${amountWords(to)}.`];
  const made = parts.length === 0 ? [] : [`The step is made of ${parts.map(partWords).join(', ')}.`];
  const told = shares.map(({ quote }) => `With it: “${feedText(quote, 200)}”.`);
  const rival =
    against === null
      ? []
      : [
          `${feedText(against.series.claimant?.name ?? 'Nobody named', 100)}: ${amountWords(against.amount)} ${against.series.measure}${against.provenance === null ? '' : `, “${feedText(against.provenance.quote, 300)}”`}.`,
        ];
  return [...move, ...made, ...told, ...rival, ...(corrects === null ? [] : [`It corrects ${brief(corrects)}`])];
}

function told({ change, messages }: ChangeStory): readonly string[] {
  const told = messages.map(message);
  if (told.length > 0) return change.baseline ? ['As part of the summary of a new source.', ...told] : told;
  if (change.baseline) return ['Nobody: its source was new, and all that it said then was summed up once.'];
  if (change.route === 'none') return [`Nobody: ${SILENT[change.kind] ?? 'it is recorded only'}.`];
  const whom = change.route === 'team' ? 'the team' : 'the operators';
  return [`It was for ${whom}, and no destination is owed it: none is configured, or no watch lets it through.`];
}

function message({ id, destination, state, createdAt, triedAt, beside }: Told): string {
  const when = triedAt === null ? `owed since ${minute(createdAt)} UTC` : `last tried ${minute(triedAt)} UTC`;
  const others = beside.length === 0 ? '' : `, together with ${beside.map((seq) => `#${seq}`).join(', ')}`;
  return `${feedText(destination, 80)}: message ${id}, ${state}, ${when}${others}.`;
}

const SILENT: Partial<Record<ChangeKind, string>> = {
  reaffirmed: 'the same claim again is no news',
  refined: 'the same number, more precisely, is no news',
  late: 'a number of an older day is no news',
  first: 'it is a part of a number, or known already',
  edited: 'the number that it corrects was told to nobody, or the new one is known',
  retracted: 'the number that it takes back was told to nobody',
  denied: 'the number that it negates was told to nobody',
};

function later({ change, corrections, next }: ChangeStory): readonly string[] {
  const decided = corrections.map(
    (row) =>
      `#${row.seq}, ${minute(row.at)} UTC, ${row.kind}: ${feedText(row.reason, 300)}${row.decision === undefined ? '' : ` (by ${feedText(row.decision.by, 80)})`}.`,
  );
  if (next !== null) return [...decided, `The next value is ${brief(next)}`];
  if (change.kind !== 'held') return [...decided, 'It still stands, or stood last.'];
  return decided.length > 0
    ? decided
    : ['Nothing yet: it waits for a decision (`tollwatch review`), or for the next figure.'];
}
