import { is } from '../item.ts';
import { startsNewStatement } from '../new-statement.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';

/** "Four *more* people were killed" adds to a total; "20 killed and 37 more injured" does not. */
export const setRole: Refiner = {
  name: 'set-role',
  languages: ['en'],
  refine: (drafts) =>
    drafts.map((draft) => (isIncrement(draft, drafts) ? amend(draft, 'set-role', { role: 'increment' }) : draft)),
};

const ADDING = /^(?:more|another|additional|further|extra)$/;

function isIncrement(draft: Draft, drafts: readonly Draft[]): boolean {
  const { sentence, at, role, partOf } = draft;
  if (role !== 'total' || partOf !== null || drafts.some((other) => goesBefore(other, draft))) return false;
  const before = sentence.items[at - 1]?.kind === 'mark' ? [] : [at - 2, at - 1];
  const near = [...before, at + 1, at + 2].map((i) => sentence.items[i]);
  return near.some((item) => item !== undefined && ADDING.test(item.text) && is(item, 'others'));
}

/** "20 killed and 37 more injured": the 37 are more than those 20. */
function goesBefore(other: Draft, { sentence, at, start }: Draft): boolean {
  return other.sentence === sentence && other.at < at && !startsNewStatement(sentence, other.end, start);
}
