import { afterEach, beforeEach, expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../src/domain/change.ts';
import { feedOf, type Newsroom, openNewsroom } from '../commands/newsroom.ts';

/** One text of one outlet, and the day on which it came out. */
type Text = readonly [day: string, outlet: 'wire' | 'post' | 'staff', text: string, id?: string];

/** Feeds in, log out: for each kind of change a story that has it. `!` is told to the team. */
const STORIES: readonly (readonly [what: string, texts: readonly Text[], log: readonly string[]])[] = [
  [
    'a first number, a rise, an outlet that repeats it, and a fall',
    [
      [
        '05-02',
        'wire',
        'The Ministry of Health of Tarsia said on Friday that 120 people had been killed in the floods.',
      ],
      [
        '05-04',
        'wire',
        'The number of people killed in the floods rose to 160, the Ministry of Health of Tarsia said on Sunday.',
      ],
      [
        '05-05',
        'post',
        'A total of 160 people were killed in the floods, according to the Ministry of Health of Tarsia.',
      ],
      [
        '05-07',
        'wire',
        'The Ministry of Health of Tarsia on Wednesday lowered the number of people killed in the floods from 160 to 151; some had been counted twice.',
      ],
    ],
    [
      'first! Ministry of Health of Tarsia: 120 killed',
      'raised! Ministry of Health of Tarsia: 120 → 160 killed',
      'reaffirmed Ministry of Health of Tarsia: 160 → 160 killed',
      'lowered! Ministry of Health of Tarsia: 160 → 151 killed',
    ],
  ],
  [
    'a number told more finely, and an older one that comes late',
    [
      ['05-02', 'wire', 'Norland has sent about 5,000 soldiers to Tarsia, the General Staff of Tarsia said on Friday.'],
      ['05-06', 'post', 'Norland has sent 5,012 soldiers to Tarsia, the General Staff of Tarsia said on Tuesday.'],
      ['05-08', 'wire', 'Norland has sent 6,400 soldiers to Tarsia, the General Staff of Tarsia said on Thursday.'],
      ['05-09', 'post', 'As of 4 May Norland had sent 5,500 soldiers to Tarsia, the General Staff of Tarsia said.'],
    ],
    [
      'first! General Staff of Tarsia: 5000 deployed',
      'refined General Staff of Tarsia: 5000 → 5012 deployed',
      'raised! General Staff of Tarsia: 5012 → 6400 deployed',
      'late General Staff of Tarsia: 6400 → 5500 deployed',
    ],
  ],
  [
    'a text that is edited',
    [
      [
        '05-02',
        'wire',
        'The army of Norland said on Friday that 52 of its soldiers had been killed in the valley since March.',
        'a-12345',
      ],
      [
        '05-03',
        'wire',
        'The army of Norland said on Friday that 54 of its soldiers had been killed in the valley since March.',
        'a-12345',
      ],
    ],
    ['first! army of Norland: 52 killed', 'edited! army of Norland: 52 → 54 killed'],
  ],
  [
    'a past day whose number the claimant changes',
    [
      ['05-02', 'staff', 'The General Staff of Tarsia: as of 1 May, 5,000 soldiers of Norland have been killed.'],
      ['05-03', 'staff', 'The General Staff of Tarsia: as of 2 May, 5,200 soldiers of Norland have been killed.'],
      ['05-04', 'staff', 'The General Staff of Tarsia: as of 1 May, 5,100 soldiers of Norland had been killed.'],
    ],
    [
      'first! General Staff of Tarsia: 5000 killed',
      'raised! General Staff of Tarsia: 5000 → 5200 killed',
      'restated! General Staff of Tarsia: 5000 → 5100 killed',
    ],
  ],
  [
    'a count that begins on another day',
    [
      ['05-02', 'wire', 'The Ministry of Health of Tarsia said that 5,000 people had been killed since 1 March 2031.'],
      ['05-09', 'wire', 'The Ministry of Health of Tarsia said that 4,200 people had been killed since 20 March 2031.'],
    ],
    ['first! Ministry of Health of Tarsia: 5000 killed', 'rebased! Ministry of Health of Tarsia: 5000 → 4200 killed'],
  ],
  [
    'a number that another side denies, and one that its claimant takes back',
    [
      ['05-02', 'wire', 'The army of Tarsia said on Friday that it had captured 46 soldiers of Norland.'],
      ['05-03', 'post', 'The Defence Ministry of Norland denied that 46 of its soldiers had been captured.'],
      ['05-06', 'wire', 'The army of Tarsia said on Tuesday that it had not captured 46 soldiers of Norland.'],
    ],
    [
      'first! army of Tarsia: 46 captured',
      'denied! Defence Ministry of Norland: 46 captured',
      'retracted! army of Tarsia: 46 captured',
    ],
  ],
  [
    'two claimants at odds, and no longer',
    [
      [
        '05-02',
        'wire',
        'The governor of Northvale said on Friday that 90 people had been killed in the floods in Northvale.',
      ],
      ['05-02', 'post', 'The Red Cross said on Friday that 240 people had been killed in the floods in Northvale.'],
      [
        '05-05',
        'wire',
        'The governor of Northvale said on Monday that 240 people had been killed in the floods in Northvale.',
      ],
    ],
    [
      'first! Red Cross: 240 killed',
      'first! governor of Northvale: 90 killed',
      'disagreement! Red Cross: 240 killed',
      'raised! governor of Northvale: 90 → 240 killed',
      'disagreement! governor of Northvale: 240 killed',
    ],
  ],
  [
    'a digit that is lost on the way',
    [
      [
        '05-02',
        'wire',
        'The Ministry of Health of Tarsia said on Friday that 1,240 people had been killed in the war.',
      ],
      ['05-05', 'post', 'The war has killed 124 people, the Ministry of Health of Tarsia said on Monday.'],
    ],
    ['first! Ministry of Health of Tarsia: 1240 killed', 'held Ministry of Health of Tarsia: 1240 → 124 killed'],
  ],
  [
    'a total that does not rise by what its own text adds',
    [
      ['05-02', 'staff', 'The Ministry of Health of Tarsia: 8,120 people have been killed since 1 March 2031.'],
      [
        '05-03',
        'staff',
        'The Ministry of Health of Tarsia: 8,129 people have been killed since 1 March 2031, seven of them in the past 24 hours.',
      ],
    ],
    [
      'first! Ministry of Health of Tarsia: 8120 killed',
      'raised! Ministry of Health of Tarsia: 8120 → 8129 killed',
      'inconsistent Ministry of Health of Tarsia: 7 killed',
    ],
  ],
  [
    'a bulletin that falls silent, and is heard of again',
    [
      ...Array.from(
        { length: 7 },
        (_, nth): Text => [`05-0${nth + 2}`, 'staff', bulletin(`${nth + 2} May`, 8100 + 10 * nth)],
      ),
      ['06-04', 'wire', 'The council met on Wednesday.'],
      ['06-10', 'staff', bulletin('10 June', 8400)],
    ],
    [
      'first! Ministry of Health of Tarsia: 8100 killed',
      'raised! Ministry of Health of Tarsia: 8100 → 8110 killed',
      'raised! Ministry of Health of Tarsia: 8110 → 8120 killed',
      'raised! Ministry of Health of Tarsia: 8120 → 8130 killed',
      'raised! Ministry of Health of Tarsia: 8130 → 8140 killed',
      'raised! Ministry of Health of Tarsia: 8140 → 8150 killed',
      'raised! Ministry of Health of Tarsia: 8150 → 8160 killed',
      'stale Ministry of Health of Tarsia: 8160 killed',
      'resumed Ministry of Health of Tarsia: 8160 killed',
      'raised! Ministry of Health of Tarsia: 8160 → 8400 killed',
    ],
  ],
];

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room[Symbol.asyncDispose]());

test.each(STORIES)('%s', async (_what, texts, expected) => {
  expect(await told(texts)).toEqual(expected);
});

test('every kind has a story', () => {
  const shown = STORIES.flatMap(([, , log]) => log.map((line) => line.replace(/!? +.*/, '')));
  expect(CHANGE_KINDS.filter((kind) => !shown.includes(kind))).toEqual([]);
});

async function told(texts: readonly Text[]): Promise<readonly string[]> {
  const outlets = ['wire', 'post', 'staff'];
  await room.configure({
    sources: outlets.map((name) => ({ name, kind: 'feed', outlet: name, url: `${room.url}/${name}` })),
    notify: [],
  });
  for (const name of outlets) room.serve(name, { body: feedOf([QUIET]) });
  await room.run(['check'], { now: '2031-05-01T12:00:00Z' });
  for (const [day, found] of Map.groupBy(texts, ([day]) => day)) {
    for (const [nth, [, outlet, text, id = `${day}-${nth}`]] of found.entries())
      room.serve(outlet, {
        body: feedOf([QUIET, { id: `${outlet}-${id}`, title: 'News', text, published: `2031-${day}T09:00:00Z` }]),
      });
    await room.run(['check'], { now: `2031-${day}T12:00:00Z` });
  }
  const { out } = await room.run(['log', '--json']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => shown(JSON.parse(line)));
}

function bulletin(day: string, number: number): string {
  return `The Ministry of Health of Tarsia: as of ${day}, ${number.toLocaleString('en-US')} people have been killed since 1 March 2031.`;
}

const QUIET = { id: 'quiet', title: 'Weather', text: 'It rained all day.' };

interface Row {
  readonly kind: string;
  readonly alert: boolean;
  readonly series: { readonly claimant: string | null; readonly measure: string };
  readonly from: Bounds | null;
  readonly to: Bounds | null;
}

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

function shown({ kind, alert, series, from, to }: Row): string {
  const move = from === null ? number(to) : `${number(from)} → ${number(to)}`;
  return `${kind}${alert ? '!' : ''} ${series.claimant ?? 'nobody'}: ${move} ${series.measure}`;
}

function number(bounds: Bounds | null): string {
  return String(bounds?.low ?? bounds?.high ?? '-');
}
