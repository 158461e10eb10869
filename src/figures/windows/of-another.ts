import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';
import { isCompared, isOfComparison } from './compared.ts';
import { isOfAfterClause, isOfLeadClause, isOfRelative, isOfSinceClause } from './of-clause.ts';
import { isOfEvent } from './of-event.ts';
import { isOfIncrement, isOfRise } from './of-increment.ts';
import { isBehindOwnDay, isMoreThanIn, isOfCompany, isOfNext } from './of-other-count.ts';
import { isOfPart } from './of-part.ts';
import { isOfRecord } from './of-record.ts';
import { isOfSpeaking } from './of-speaking.ts';
import { isOfStatement } from './of-statement.ts';
import { isAdverb, isDelay, isOfCaptivity, isOfMissing, isOfParticiple } from './of-verb.ts';

/** Whether a stretch named in a figure's sentence is that of something else: another verb, another count, one event. */
export function isOfAnother(match: TimeMatch, draft: Draft): boolean {
  return TESTS.some((test) => test(match, draft));
}

/** In no order, as one that holds is enough. */
const TESTS: readonly ((match: TimeMatch, draft: Draft) => boolean)[] = [
  isAdverb,
  isDelay,
  isOfParticiple,
  isOfMissing,
  isOfCaptivity,
  isOfLeadClause,
  isOfRelative,
  isOfSinceClause,
  isOfAfterClause,
  isOfSpeaking,
  isOfStatement,
  isOfPart,
  isOfNext,
  isOfCompany,
  isMoreThanIn,
  isBehindOwnDay,
  isOfComparison,
  isCompared,
  isOfIncrement,
  isOfRise,
  isOfRecord,
  isOfEvent,
];
