import type { LoggedChange } from '../../src/domain/change.ts';
import { compose, type Message, notice } from '../../src/notify/message.ts';
import { amount, change, name, type SampleChange } from '../fakes/changes.ts';

/** One sample of every shape of message, about countries that do not exist; golden files and pictures are made of it. */
export const SHAPES: Readonly<Record<string, Message>> = {
  raised: only([
    sample({
      shares: [share('about a third of them killed')],
      outlets: ['Harbour Wire', 'Valley Post', 'The Ledger', 'Coast Radio'],
    }),
  ]),
  parts: only([
    sample({
      claimant: name('Southland Ministry of Health', 'south-moh'),
      measure: 'killed',
      victims: null,
      place: name('River Valley', 'river'),
      from: amount(57_680),
      to: amount(57_776),
      parts: [
        { kind: 'same_period', value: 2 },
        { kind: 'retroactive', value: 94 },
      ],
      quote: 'The toll rose to 57,776, of whom 94 were added after the committee had approved their files.',
      reason: '2 new, 94 recognised later',
      outlets: ['Valley Post'],
      outlet: 'Valley Post',
    }),
  ]),
  first: only([
    sample({
      kind: 'first',
      from: null,
      to: amount(14, 'at_least'),
      claimant: null,
      measure: 'killed',
      victims: null,
      place: name('Ferry Landing', 'ferry'),
      quote: 'At least 14 people died when the ferry turned over near the landing.',
      reason: 'no authority is named; this stands until one is',
    }),
  ]),
  lowered: only([
    sample({
      kind: 'lowered',
      from: amount(5200),
      to: amount(5012),
      quote: 'The ministry now puts Eastland’s casualties at 5,012; 188 had been counted twice.',
      reason: 'the ministry took back 188 that had been counted twice',
    }),
  ]),
  vague: only([
    sample({
      kind: 'raised',
      from: amount(24, 'at_least', 'dozens'),
      to: { ...amount(140, 'range', '140 to 160'), high: 160 },
      measure: 'killed',
      quote: 'Dozens were killed, it had first said; now the ministry speaks of 140 to 160.',
    }),
  ]),
  denied: only([
    sample({
      kind: 'denied',
      from: amount(5000, 'over'),
      to: null,
      quote: 'The ministry denied that more than 5,000 Eastland troops had become casualties.',
      reason: 'the ministry denies the number that it was credited with',
    }),
  ]),
  baseline: only(
    Array.from({ length: 14 }, (_, i) =>
      sample({
        seq: i + 1,
        kind: 'first',
        from: null,
        to: amount(1000 + i * 250, i % 2 === 0 ? 'exact' : 'over'),
        baseline: true,
        route: 'none',
        claimant: authority(i),
      }),
    ),
  ),
  summary: only(
    Array.from({ length: 7 }, (_, i) =>
      sample({
        seq: 20 + i,
        claimant: authority(i),
        from: amount(300 + i),
        to: amount(320 + 3 * i, i % 3 === 0 ? 'about' : 'exact'),
        measure: 'killed',
      }),
    ),
  ),
  digest: {
    shape: 'digest',
    changes: Array.from({ length: 4 }, (_, i) =>
      sample({ seq: 30 + i, claimant: authority(i), from: amount(900), to: amount(950 + i), measure: 'wounded' }),
    ),
  },
  correction: only([
    sample({
      kind: 'edited',
      corrects: 12,
      seq: 19,
      from: amount(5000, 'over'),
      to: amount(500, 'over'),
      quote: 'Correction: the ministry said more than 500, not 5,000.',
      reason: 'Harbour Wire changed the number in its text',
    }),
  ]),
  doubt: only([
    sample({
      kind: 'inconsistent',
      from: null,
      to: amount(700),
      measure: 'killed',
      quote: 'Of 600 casualties, 700 were killed, the ministry wrote.',
      suspect: '700 killed of 600 casualties in the same statement',
      reason: 'the statement contradicts itself',
    }),
  ]),
  disagreement: only([
    sample({
      kind: 'disagreement',
      from: null,
      to: amount(5000, 'over'),
      reason: 'the two ranges no longer overlap',
      against: {
        series: sample({ claimant: name('Eastland Joint Staff', 'east-js') }).series,
        amount: amount(4000, 'about'),
        provenance: null,
      },
    }),
  ]),
  held: only([
    sample({
      kind: 'held',
      route: 'ops',
      from: null,
      to: amount(4000),
      measure: 'killed',
      outlet: 'Coast Radio',
      outlets: ['Coast Radio'],
      quote: 'Four thousand soldiers, 4,000 of them dead, the staff said.',
      suspect: 'the same number as the claimant’s casualties, told as dead',
      reason: 'an outlet contradicts the claimant’s own statement',
      against: {
        series: sample({ claimant: name('Eastland Joint Staff', 'east-js') }).series,
        amount: amount(4000, 'about'),
        provenance: null,
      },
    }),
  ]),
  stale: only([
    sample({
      kind: 'stale',
      route: 'ops',
      from: amount(57_776),
      to: null,
      measure: 'killed',
      quote: '',
      reason: 'silent for 9 days; every day until then',
      outlets: [],
    }),
  ]),
  ops: notice('team is paused', [
    'Slack said token_revoked. Install the app again and put its bot token into the configuration.',
    'Its messages wait in the outbox; one is tried every 15 minutes.',
  ]).message,
  mixed: only([
    sample({
      victims: name('북방군 부대'),
      place: name('مقاطعة النهر'),
      quote: 'Колишній штаб: понад 5,000 втрат *<b>&</b>* @everyone https://elsewhere.example/x',
      outlet: '<!channel> Wire',
      outlets: ['<!channel> Wire'],
    }),
  ]),
  credited: {
    ...only([
      sample({}),
      sample({
        seq: 13,
        measure: 'killed',
        from: amount(900),
        to: amount(950),
        quote: 'The ministry put the number of the killed at 950.',
      }),
    ]),
    credits: ['Harbour Data, <CC BY 4.0> @everyone', '© Valley Ministry, Open Government Licence v3.0'],
  },
  test: { shape: 'test', destination: 'team' },
};

function only(changes: readonly LoggedChange[]): Message {
  const [first, ...rest] = compose(changes);
  if (first === undefined || rest.length > 0) throw new Error('the sample should make one message');
  return first.message;
}

function sample(over: SampleChange): LoggedChange {
  return change({
    claimant: name('Northland Ministry of Defence', 'north-mod'),
    victims: name('Eastland troops', 'east-forces'),
    place: name('Border Province', 'border'),
    quote:
      'More than 5,000 Eastland troops had become casualties by Friday, about a third of them killed, the ministry wrote.',
    url: 'https://harbour-wire.example/2025/03/28/losses',
    reason: 'the ministry states a higher number than before',
    ...over,
  });
}

function authority(i: number) {
  const names = [
    'Northland Ministry of Defence',
    'Eastland Joint Staff',
    'Southland Ministry of Health',
    'Westland Civil Defence',
    'River Valley Red Crescent',
    'Coast Guard of Westland',
    'Northland Emergency Service',
  ];
  return name(`${names[i % names.length]}`, `authority-${i % names.length}`);
}

function share(quote: string) {
  return { quote, measure: 'killed', amount: amount(0.33, 'about', 'a third') };
}
