import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { type Anchor, anchorOf, type Draft, isAnchoredAt, type Refiner, type Sentence } from '../rule.ts';
import { kindOfOne } from '../victims/kind-of-one.ts';

/**
 * A figure stated twice is one figure, by its first statement below the headline, for a headline rarely says who counted;
 * lists repeat on purpose and are left alone. What was told as a part of the repeat is a part of the first.
 */
export const dropRepeats: Refiner = {
  name: 'drop-repeats',
  refine(drafts, { title, sentences, text }) {
    const entryOf = entriesIn(sentences, text);
    const isTitle = ({ sentence }: Draft) =>
      sentence.index === 0 && (sentence.text.trim() === title?.trim() || isHeadline(sentence, sentences));
    const inTurn = [...drafts.filter((draft) => !isTitle(draft)), ...drafts.filter(isTitle)];
    const repeated = new Map<Draft, Draft>();
    for (const equal of Map.groupBy(inTurn, statementOf).values()) {
      for (const [i, draft] of equal.entries()) {
        const first = equal.slice(0, i).find((earlier) => isRepeat(draft, earlier, entryOf));
        if (first !== undefined) repeated.set(draft, repeated.get(first) ?? first);
      }
    }
    if (repeated.size === 0) return drafts;
    return drafts.filter((draft) => !repeated.has(draft)).map((draft) => onFirsts(draft, repeated));
  },
};

/** A first line that no full stop ends and that a text follows: a headline that was pasted above it. */
function isHeadline({ text }: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences[1]?.opensParagraph === true && /[\p{L}\p{N})]$/u.test(text.trim());
}

/** A part or a share of a repeat, as one of the statement that stays. */
function onFirsts(draft: Draft, repeated: ReadonlyMap<Draft, Draft>): Draft {
  const [partOf, of] = [draft.partOf, draft.of].map((anchor) => onFirst(anchor, repeated));
  return partOf === draft.partOf && of === draft.of ? draft : { ...draft, partOf: partOf ?? null, of: of ?? null };
}

function onFirst(anchor: Anchor | null, repeated: ReadonlyMap<Draft, Draft>): Anchor | null {
  if (anchor === null) return null;
  for (const [repeat, first] of repeated) if (isAnchoredAt(repeat, anchor)) return anchorOf(first);
  return anchor;
}

/** What a draft states, apart from where and in which words. */
function statementOf({ measure, count, status, partOf }: Draft): string {
  // "More than 400" of one speaker is not the "at least 400" of another.
  const bound = count.high === null && !count.indefinite ? count.qualifier : null;
  return [measure, count.unit, count.low, count.high, bound, status, partOf === null].join('|');
}

/** Of two that state the same. */
function isRepeat(draft: Draft, earlier: Draft, entryOf: (draft: Draft) => Sentence | null): boolean {
  if (draft.sentence === earlier.sentence || areEntries(entryOf(draft), entryOf(earlier))) return false;
  if (draft.rules.includes('label-line') || earlier.rules.includes('label-line')) return false;
  const { items } = draft.sentence;
  const further = items
    .slice(Math.max(0, draft.at - 2), draft.at + 3)
    .some((item) => /^(?:another|other|others|more|additional|further)$/.test(item.text));
  return !further && !isOtherSide(draft, earlier) && !areOthers(draft, earlier) && !areParts(draft, earlier);
}

/** «Москва отримала *натомість* 205 військових»: as many of the other side, and no repeat. */
function isOtherSide({ measure, sentence }: Draft, earlier: Draft): boolean {
  return measure === 'released' && IN_RETURN.test(sentence.text) && !IN_RETURN.test(earlier.sentence.text);
}

const IN_RETURN = /(?<!\p{L})(?:натомість|навзаєм|взамен|взамін)(?!\p{L})/iu;

/** "논밭 5명" and "경북 5명": a count that is broken down twice has equal parts under other labels. */
function areParts(draft: Draft, earlier: Draft): boolean {
  if (draft.partOf === null || earlier.partOf === null || !draft.rules[0]?.startsWith('ko-')) return false;
  return draft.sentence.items[draft.at - 1]?.text !== earlier.sentence.items[earlier.at - 1]?.text;
}

const BULLET = /^[*•◦▪●○\-–—·]/u;

/** Tells for a figure the first sentence of the list entry that it stands in; null in running text. */
function entriesIn(sentences: readonly Sentence[], text: string): (draft: Draft) => Sentence | null {
  const entries = new Map<Sentence, Sentence>();
  let entry: Sentence | null = null;
  for (const sentence of sentences) {
    if (sentence.opensParagraph || isAtLineStart(sentence, text)) entry = BULLET.test(sentence.text) ? sentence : null;
    if (entry !== null) entries.set(sentence, entry);
  }
  return ({ sentence }) => entries.get(sentence) ?? null;
}

function isAtLineStart({ start }: Sentence, text: string): boolean {
  let before = start - 1;
  while (before >= 0 && /[ \t]/.test(text[before] ?? '')) before -= 1;
  return before < 0 || text[before] === '\n';
}

/** Two entries of a list tell of two events. */
function areEntries(one: Sentence | null, other: Sentence | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** "*An elderly man* died", "*a driver* was killed": one or two people who are called otherwise are others. */
function areOthers(draft: Draft, earlier: Draft): boolean {
  if ((draft.count.high ?? 3) > 2) return false;
  if (areTwoKinds(draft, earlier)) return true;
  const [one, other] = [nounOf(draft), nounOf(earlier)];
  // "One in Odra" and, further down, "one woman was killed in Karsk".
  if ((one === null) !== (other === null)) return Math.abs(draft.sentence.index - earlier.sentence.index) > 2;
  return one !== null && other !== null && one.text !== other.text;
}

/** «вбито чоловіка», «загинула жінка»: told by nouns that stand for their number. */
function areTwoKinds(draft: Draft, earlier: Draft): boolean {
  const [one, other] = [draft, earlier].map(({ sentence: { items }, at }) =>
    items[at]?.count == null ? kindOfOne(items[at]?.text ?? '') : null,
  );
  return one != null && other != null && one !== other && CYRILLIC.test(draft.count.written + earlier.count.written);
}

const CYRILLIC = /^[\u0400-\u04ff ]+$/u;

function nounOf({ sentence: { items }, at }: Draft): Item | null {
  const single = items[at];
  if (single !== undefined && single.count === null && CYRILLIC.test(single.text)) return single;
  const { head, kind } = groupAfter(items, at);
  const noun = items[head];
  return (kind === 'person' || kind === 'measure') && is(noun, 'person') && !ANYONE.test(noun?.text ?? '')
    ? (noun ?? null)
    : null;
}

const ANYONE = /^(?:people|persons?|victims?|others?|civilians?|residents?|locals?)$/;
