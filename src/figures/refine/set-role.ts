import { startsNewStatement } from '../clauses/new-statement.ts';
import { is } from '../item.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';
import { LEADS_UP } from '../windows/of-increment.ts';

/**
 * "Four *more* people were killed" adds to a total, "three soldiers were killed on Thursday, *raising the toll to 23*" as well;
 * "20 killed and 37 more injured" does not.
 */
export const setRole: Refiner = {
  name: 'set-role',
  refine: (drafts) =>
    drafts.map((draft) =>
      isIncrement(draft, drafts) || isAddedUp(draft, drafts) || isReasonOfRise(draft, drafts)
        ? amend(draft, 'set-role', { role: 'increment' })
        : draft,
    ),
};

interface Adding {
  readonly words: RegExp;
  /** How far behind its number they may stand: a Korean adverb stands before the verb. */
  readonly behind: readonly number[];
  /** Of which measures they tell that: «ещё 37 ранены» are others, who came to less harm. */
  readonly measures: RegExp;
}

/** The words by which each language says that there were more of them. */
const ADDING: Readonly<Record<string, Adding>> = {
  en: { words: /^(?:more|another|additional|further|extra)$/, behind: [1, 2], measures: /./ },
  uk: { words: /^(?:іще|ще)$/u, behind: [], measures: /^(?:killed|bodies)$/ },
  ru: { words: /^еще$/u, behind: [], measures: /^(?:killed|bodies)$/ },
  ko: { words: /^(?:추가로?|더)$/u, behind: [2, 3, 4], measures: /^deployed$/ },
  ar: { words: /^اضافي(?:ا|ة|ين|ون)?$/u, behind: [1, 2], measures: /^(?:killed|bodies|deployed)$/ },
};

function isIncrement(draft: Draft, drafts: readonly Draft[]): boolean {
  const { role, partOf } = draft;
  if (isOfAnotherFate(draft, drafts)) return false;
  if (role !== 'total' || partOf !== null || drafts.some((other) => goesBefore(other, draft))) return false;
  return isAdding(draft);
}

/** "four *more* people", "a *further* 12", «*ещё* трое», "3천 명을 *추가로*", "جنود *إضافيون*" */
function isAdding({ sentence: { items, lexicon }, at, measure }: Draft): boolean {
  const adding = ADDING[lexicon.table.lang];
  if (adding === undefined || !adding.measures.test(measure)) return false;
  const before = items[at - 1]?.kind === 'mark' ? [] : [at - 2, at - 1];
  const near = [...before, ...adding.behind.map((step) => at + step)].map((i) => items[i]);
  return near.some((item) => is(item, 'others') && adding.words.test(item?.text ?? ''));
}

/** "killed 140. *A further 61* are missing": they come on top of the dead, and are all that are missing. */
function isOfAnotherFate({ measure, sentence, start }: Draft, drafts: readonly Draft[]): boolean {
  if (!/^(?:missing|wounded|captured)$/.test(measure)) return false;
  const before = drafts.filter((other) => other.start < start && sentence.index - other.sentence.index < 2);
  return before.length > 0 && drafts.every((other) => other.start >= start || other.measure !== measure);
}

/** The sum that the sentence leads to is of the same measure. The dead of one event, told by its name, are a count of their own. */
function isAddedUp(draft: Draft, drafts: readonly Draft[]): boolean {
  const { sentence, role, partOf, status } = draft;
  if (role !== 'total' || partOf !== null || status !== 'asserted') return false;
  const alike = drafts.filter((other) => other.sentence === sentence && other.measure === draft.measure);
  // Of "14 were killed; two more died, taking the toll to 16" the two were added.
  const next = alike.filter(({ start }) => start > draft.start).toSorted((a, b) => a.start - b.start)[0];
  return next !== undefined && isSumOf(draft, next);
}

/** "The toll rose to 16 *after a woman died* in hospital", "has claimed 16 lives *after two more died*": the last of those whom it counts. */
function isReasonOfRise(draft: Draft, drafts: readonly Draft[]): boolean {
  const { sentence, start, measure, role, partOf, status, count } = draft;
  if (role !== 'total' || partOf !== null || status !== 'asserted') return false;
  return drafts.some((toll) => {
    if (toll.sentence !== sentence || toll.measure !== measure || toll.end > start) return false;
    const isMore = (toll.count.low ?? 0) > (count.low ?? count.high ?? 0);
    const told = sentence.text.slice(toll.start - sentence.start, start - sentence.start);
    return isMore && (ROSE.test(told) || (isAdding(draft) && /\bafter (?:the )?$/i.test(told)));
  });
}

const ROSE =
  /\b(?:rose|risen|rises|climbed|climbs|increased|grew|grown|jumped|went up)\b[^.;]*\d[^.;]*\bafter (?:the )?$/i;

function isSumOf({ end, count, sentence, window }: Draft, sum: Draft): boolean {
  // What has run since a day is a total of its own, and no step to a longer one.
  if (/^since /i.test(window.words ?? '')) return false;
  const [less, more] = [count.low ?? count.high ?? 0, sum.count.low ?? sum.count.high ?? 0];
  const between = sentence.text.slice(end - sentence.start, sum.count.numberStart - sentence.start);
  if (sum.start <= end || sum.partOf !== null || sum.status !== 'asserted' || less >= more) return false;
  const verb = LEADS_UP.exec(between);
  return verb !== null && !sentence.items.some((item) => is(item, 'incident') && item.start < end + verb.index);
}

/** "20 killed and 37 more injured": the 37 are more than those 20. */
function goesBefore(other: Draft, { sentence, at, start }: Draft): boolean {
  return other.sentence === sentence && other.at < at && !startsNewStatement(sentence, other.end, start);
}
