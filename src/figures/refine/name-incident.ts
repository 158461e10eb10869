import type { Incident } from '../../domain/figure.ts';
import { type Item, senseOf } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/** The event behind a toll of its own: its kind from the nearest noun, its day where stated, its place. */
export const nameIncident: Refiner = {
  name: 'name-incident',
  refine: (drafts, context) => drafts.map((draft) => withIncident(draft, context)),
};

function withIncident(draft: Draft, context: TextContext): Draft {
  if (draft.incident !== null || draft.window.period !== 'single-event') return draft;
  const kind = kindNear(draft, context);
  if (kind === null) return draft;
  const day = draft.asOf?.stated ? draft.asOf.from : null;
  const incident: Incident = { kind, day, place: draft.place };
  return amend(draft, 'name-incident', { incident });
}

/** In the sentence, nearest first; then in the sentence before; then in the headline. */
function kindNear({ sentence, at }: Draft, { sentences, headline }: TextContext): string | null {
  const before = sentences[sentence.index - 1];
  return (
    kindIn(sentence, at) ??
    (before === undefined ? null : kindIn(before, before.items.length)) ??
    (headline === null ? null : kindIn(headline, 0))
  );
}

function kindIn({ items }: Sentence, at: number): string | null {
  let kind: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  items.forEach((item, i) => {
    const found = senseOf(item, 'incident');
    if (found === undefined || Math.abs(i - at) >= least || SERVICE.test(items[i + 1]?.text ?? '')) return;
    if (isShooting(items, i)) return;
    least = Math.abs(i - at);
    kind = found.kind;
  });
  return kind;
}

/** "killed by *Orlavian fire*", "came *under fire*": shots, of a war as of anything, and nothing that burns. */
function isShooting(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (items[i]?.text !== 'fire' || before === undefined) return false;
  return SHOTS.test(before.text) || (before.capital && /(?:an|ish|ese|i)$/.test(before.text));
}

const SHOTS =
  /^(?:under|open|opens|opened|opening|return|returned|returning|drew|enemy|hostile|friendly|sniper|tank|artillery|mortar|rocket|missile|shell|gun|machine-gun|gunship|helicopter|drone|naval|small-arms|live|cross|covering|heavy|indirect|direct|cease|ceased|hold|held)$/;

/** "the fire *service*", "crash *investigators*": who deals with such events, and no event. */
const SERVICE =
  /^(?:services?|brigades?|departments?|chiefs?|stations?|crews?|marshals?|authority|investigators?|engines?|officers?)$/;
