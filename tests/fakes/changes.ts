import type { Amount, Qualifier } from '../../src/domain/amount.ts';
import type { LoggedChange } from '../../src/domain/change.ts';
import type { Measure, Name } from '../../src/domain/figure.ts';

/** Sample names: registered keys are made up, and so are the outlets. */
export function name(text: string, key = `~${text.toLowerCase()}`, within: readonly string[] = []): Name {
  return { text, key, name: text, within };
}

export function amount(value: number, qualifier: Qualifier = 'exact', written = value.toLocaleString('en-US')): Amount {
  const low = qualifier === 'nearly' || qualifier === 'up_to' ? null : value;
  const high = qualifier === 'over' || qualifier === 'at_least' ? null : value;
  return { low, high, qualifier, written, rounding: 1 };
}

export interface SampleChange extends Partial<Omit<LoggedChange, 'series'>> {
  readonly claimant?: Name | null;
  readonly measure?: Measure;
  readonly victims?: Name | null;
  readonly place?: Name | null;
  readonly quote?: string;
  readonly url?: string | null;
  readonly outlet?: string;
}

/** A change of the log with a sample's defaults: a ministry that raises 4,000 to more than 5,000 casualties. */
export function change(sample: SampleChange = {}): LoggedChange {
  const {
    claimant = name('Ministry of Defence', 'aa-mod'),
    measure = 'casualties',
    victims = name('Northern troops', 'north'),
    place = name('Border Province', 'border'),
    quote = 'The ministry put the losses at more than 5,000 casualties.',
    url = 'https://harbour-wire.example/losses',
    outlet = 'Harbour Wire',
    ...rest
  } = sample;
  const seq = rest.seq ?? 12;
  return {
    seq,
    kind: 'raised',
    route: 'team',
    series: {
      id: `${claimant?.key ?? 'unattributed'}/${measure}`,
      claimant,
      measure,
      unit: 'people',
      victims,
      place,
      window: { period: 'cumulative', words: null, start: null, end: null },
      incident: null,
    },
    from: amount(4000, 'about'),
    to: amount(5000, 'over'),
    asOf: { from: '2025-03-28', to: '2025-03-28', stated: true, words: 'as of 28 March' },
    parts: [],
    provenance: {
      document: { documentId: 'd_1', version: 1, textHash: '0'.repeat(64) },
      source: 'harbour',
      url,
      outlet,
      published: '2025-03-28T09:00:00.000Z',
      quote,
      start: 0,
      end: quote.length,
    },
    suspect: null,
    reason: 'the ministry states a higher number than before',
    baseline: false,
    corrects: null,
    against: null,
    outlets: [outlet],
    shares: [],
    at: '2025-03-28T09:05:00.000Z',
    hash: seq.toString(16).padStart(64, '0'),
    ...rest,
  };
}
