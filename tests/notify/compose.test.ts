import { expect, test } from 'vitest';
import { compose } from '../../src/notify/message.ts';
import { audiencesOf } from '../../src/notify/routes.ts';
import { change, name, type SampleChange } from '../fakes/changes.ts';

test.each<[string, readonly SampleChange[], readonly string[]]>([
  ['nothing for nobody', [{ seq: 1, route: 'none' }], []],
  [
    'one message per claimant',
    [{ seq: 1 }, { seq: 2, claimant: who('b') }, { seq: 3 }],
    ['team changes 1,3', 'team changes 2'],
  ],
  [
    'five claimants are told one by one',
    many(5),
    ['team changes 1', 'team changes 2', 'team changes 3', 'team changes 4', 'team changes 5'],
  ],
  ['six make a summary', many(6), ['team summary 1,2,3,4,5,6']],
  ['thirteen make two', many(13), ['team summary 1,2,3,4,5,6,7,8,9,10,11,12', 'team summary 13']],
  [
    'six changes of one claimant make two messages',
    Array.from({ length: 6 }, (_, i) => ({ seq: i + 1 })),
    ['team changes 1,2,3,4,5', 'team changes 6'],
  ],
  [
    'a baseline is one message, whatever it holds',
    many(40).map((one) => ({ ...one, kind: 'first' as const, baseline: true, route: 'none' as const })),
    [`team baseline ${Array.from({ length: 40 }, (_, i) => i + 1).join(',')}`],
  ],
  [
    'what is no first figure is not told of a baseline',
    [{ seq: 1, baseline: true, route: 'none', kind: 'reaffirmed' }],
    [],
  ],
  [
    'corrections go where the corrected message is',
    [
      { seq: 9, corrects: 4, kind: 'edited' },
      { seq: 10, corrects: 4, kind: 'edited' },
      { seq: 11, corrects: 5, kind: 'edited' },
    ],
    ['team correction 9,10 under 4', 'team correction 11 under 5'],
  ],
  [
    'doubt and disagreement stand by themselves, the doubt before the news and the disagreement after it',
    [{ seq: 1, kind: 'inconsistent' }, { seq: 2, kind: 'disagreement' }, { seq: 3 }],
    ['team doubt 1', 'team changes 3', 'team disagreement 2'],
  ],
  [
    'held values go to the operators',
    [{ seq: 1, kind: 'held', route: 'ops' }, { seq: 2 }],
    ['team changes 2', 'ops ops 1'],
  ],
])('%s', (_name, samples, expected) => {
  const composed = compose(samples.map((sample) => change(sample)));
  const told = composed.map(
    ({ audience, message, seqs, answers }) =>
      `${audience} ${message.shape} ${seqs.join(',')}${answers === null ? '' : ` under ${answers}`}`,
  );
  expect(told).toEqual(expected);
});

test('the order in which changes arrive makes no difference', () => {
  const changes = many(4).map((sample) => change(sample));
  expect(compose(changes.toReversed())).toEqual(compose(changes));
});

test.each([
  ['team', ['team', 'ops'], 'ops', ['team']],
  ['ops', ['team', 'ops'], 'ops', ['ops']],
  ['only', ['only'], 'only', ['team', 'ops']],
  ['only', ['only'], null, ['team']],
])('%s among %s with ops %s hears %s', (destination, all, ops, hears) => {
  expect([...audiencesOf(destination, all, { ops })]).toEqual(hears);
});

function many(count: number): readonly SampleChange[] {
  return Array.from({ length: count }, (_, i) => ({ seq: i + 1, claimant: who(`c${i}`) }));
}

function who(key: string) {
  return name(key, key);
}
