import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { countsPeople } from '../../people.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * "claimed 640 lives", "cost the army 28 men", "the loss of two fighters", "mourns seven of its medics", "the crash claimed 154". Not
 * "saved 40 lives".
 */
export const lives: Finder = {
  name: 'lives',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) =>
      item.count && !isTaken(at) ? (mournedAt(items, at) ?? costAt(items, at) ?? livesAt(items, at)) : [],
    ),
};

const TAKERS = /^(?:claim|claims|claimed|claiming|cost|costs|costing|take|takes|took|taken|taking|lost|loss|losing)$/;

/** Whom they rob of their money. */
const CHEATS =
  /^(?:fraud\w*|scams?|scammers?|hackers?|swindlers?|con|phishing|ransomware|malware|thieves|burglars?|impostors?)$/;

function livesAt(items: readonly Item[], at: number): Find[] {
  const { to, head } = groupAfter(items, at);
  const victims = items[head]?.text === 'victims';
  if (victims && items.slice(0, at).some(({ text }) => CHEATS.test(text))) return [];
  if (items[head]?.text !== 'lives' && !victims) return [];
  for (let i = at - 1; i >= 0 && i > at - 5; i -= 1) {
    if (TAKERS.test(items[i]?.text ?? '') && (!victims || /^claim/.test(items[i]?.text ?? '')))
      return [{ at, measure: 'killed', cue: i, from: i, to }];
    if (!is(items[i], 'adverb', 'others', 'stop') && items[i]?.text !== 'of') return [];
  }
  return [];
}

/** "the battle *cost the army* 28 men", "the storm *cost the town* nine lives": whom they were taken from stands between. */
function costAt(items: readonly Item[], at: number): Find[] | null {
  const verb = items.findLastIndex(({ text }, i) => i < at && i > at - 7 && /^cost(?:s|ing)?$/.test(text));
  const loser = items.slice(verb + 1, at);
  const isLoser =
    loser.length > 0 && loser.every((item) => item.kind === 'word' && !is(item, 'auxiliary', 'preposition'));
  const { to, head } = groupAfter(items, at);
  const areLost = items[head]?.text === 'lives' || countsPeople(items, at, 'troops') || items[head]?.text === 'men';
  return verb > 0 && isLoser && areLost && items[to]?.text !== "'"
    ? [{ at, measure: 'killed', cue: verb, from: verb, to }]
    : null;
}

const MOURNS = /^(?:mourn|mourns|mourned|mourning|grieve for|grieves for)$/;
const CLAIMS = /^(?:claim|claims|claimed|claiming)$/;
/** Who may be lost otherwise than by death. */
const STAFF =
  /^(?:workers?|employees?|staff|members?|players?|customers?|voters?|supporters?|jobs|students?|doctors?|nurses?|teachers?)$/;

/** "the loss of two fighters", "mourns seven of its medics", "the crash, which claimed 154" */
function mournedAt(items: readonly Item[], at: number): Find[] | null {
  const { to, head, kind } = groupAfter(items, at);
  const verb = items[at - 1]?.text === 'of' ? at - 2 : at - 1;
  const word = items[verb]?.text ?? '';
  const mourned =
    (kind === 'person' || isOwn(items, at)) &&
    (MOURNS.test(word) || (verb === at - 2 && word === 'loss' && !isStaff(items[head])));
  const claimed =
    (kind === 'person' || kind === 'none') && CLAIMS.test(word) && verb === at - 1 && isClaim(items, at, to);
  if (!mourned && !claimed) return null;
  return [{ at, measure: 'killed', cue: verb, from: verb, to: Math.max(to, at + 1) }];
}

/** "seven *of its* team" */
function isOwn(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === 'of' && /^(?:its|their|our|his|her)$/.test(items[at + 2]?.text ?? '');
}

function isStaff(head: Item | undefined): boolean {
  return STAFF.test(head?.text ?? '');
}

/** The event is the subject, and nothing is said of the people behind the number. */
function isClaim(items: readonly Item[], at: number, to: number): boolean {
  const before = items.slice(Math.max(0, at - 12), at - 1);
  const event = before.some(
    (item) => is(item, 'incident', 'war') || /^(?:disease|one|famine|heatwave)$/.test(item.text),
  );
  const next = items[Math.max(to, at + 1)];
  const ends =
    next === undefined || next.kind === 'mark' || /^(?:in|on|at|near|last|and|among|aboard)$/.test(next.text);
  return event && ends && !before.some((item) => is(item, 'says', 'person') && !CLAIMS.test(item.text));
}
