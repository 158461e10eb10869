import type { Item } from './item.ts';

/** "killed by *Orlavian fire*", "came *under fire*": shots, of a war as of anything, and nothing that burns. */
export function isShooting(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (items[i]?.text !== 'fire' || before === undefined) return false;
  return SHOTS.test(before.text) || (before.capital && /(?:an|ish|ese|i)$/.test(before.text));
}

const SHOTS =
  /^(?:under|open|opens|opened|opening|return|returned|returning|drew|enemy|hostile|friendly|sniper|tank|artillery|mortar|rocket|missile|shell|gun|machine-gun|gunship|helicopter|drone|naval|small-arms|live|cross|covering|heavy|indirect|direct|cease|ceased|hold|held)$/;
