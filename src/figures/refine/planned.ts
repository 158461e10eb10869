import type { Measure } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';

/**
 * What has yet to happen, told without "will": "is *to* let go 33 hostages", "three hostages *are to come out*", "90 engineers
 * are *due* on Saturday", headlines like "Dorland *to send* 7,000 troops"; and what somebody meant to do ("convicted of
 * *conspiring to* kill two judges").
 */
export const planned: Refiner = {
  name: 'planned',
  languages: ['en'],
  refine: (drafts) =>
    drafts.map((draft) =>
      draft.status === 'asserted' && isPlanned(draft) ? amend(draft, 'planned', { status: 'hypothetical' }) : draft,
    ),
};

function isPlanned({ sentence: { items }, at, cue, count, measure }: Draft): boolean {
  if (count.high === 0) return false;
  const first = Math.min(at, cue);
  return (
    isToBe(items, Math.max(at, cue) + 1) ||
    (MOVES.has(measure) && wasToBe(items, at + 1)) ||
    isToDo(items, first) ||
    isChance(items, at)
  );
}

/** What is done by plan. Those who "were due to fly home" and died have died. */
const MOVES: ReadonlySet<Measure> = new Set(['released', 'captured', 'bodies', 'deployed', 'displaced']);

/** Behind the number: "[prisoners] *were to have* crossed", "[soldiers] *were due to* arrive", which they did not, or have yet to. */
function wasToBe(items: readonly Item[], from: number): boolean {
  const verb = items.findIndex(
    (item, i) => i >= from && (item.count !== null || item.kind === 'mark' || is(item, 'clause', 'auxiliary')),
  );
  if (verb < 0 || verb > from + REACH || !/^(?:is|are|was|were)$/.test(items[verb]?.text ?? '')) return false;
  const behind = items.slice(verb + 1, verb + 4).map(({ text }) => text);
  return TO_BE.test(behind.join(' '));
}

const REACH = 7;
const TO_BE =
  /^(?:also |still |only |all |originally |initially )?(?:to (?!be (?:tried|questioned|sentenced|charged|buried|executed)\b)(?:have )?[a-z]+|(?:due|supposed|meant|scheduled|slated|set|expected|going|about) to|due (?:for|at|on|in|home|back)|scheduled for)\b/;

/** Behind the figure: "[hostages] *are to* come out", "[engineers from Teland] *is due* on Saturday". */
function isToBe(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 7; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.count || is(item, 'clause', 'conjunction', 'says'))
      return false;
    if (!/^(?:is|are)$/.test(item.text)) continue;
    return /^(?:to|due|scheduled|slated|supposed|about)$|^(?:due|set|expected) to\b/.test(items[i + 1]?.text ?? '');
  }
  return false;
}

/** Before it: "*is to* release", "*to send*" behind nothing but the name that opens a headline. */
function isToDo(items: readonly Item[], verb: number): boolean {
  if (items[verb - 1]?.text !== 'to' || !is(items[verb], 'active', 'passive')) return false;
  if (/^(?:is|are)$/.test(items[verb - 2]?.text ?? '') || MEANT.test(items[verb - 2]?.text ?? '')) return true;
  if (isAgreed(items, verb - 1)) return true;
  const opening = items.slice(0, verb - 1);
  return opening.length > 0 && opening.length < 5 && opening.every((item) => item.kind === 'word' && isNoun(item));
}

/** "*agreed* in principle *to* swap 1,000 prisoners": what was agreed is still to come. */
function isAgreed(items: readonly Item[], to: number): boolean {
  const agreed = items.findLastIndex(({ text }, i) => i < to && i > to - 5 && AGREED.test(text));
  return agreed >= 0 && items.slice(agreed, to).every(({ kind }) => kind === 'word');
}

const AGREED = /^(?:agree[sd]?|offer(?:s|ed)?|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|propose[sd]?)$/;

const MEANT =
  /^(?:plott(?:ed|ing)|conspir(?:e|ed|ing|acy)|attempt(?:s|ed|ing)?|try|tries|tried|trying|sought|seeks|seeking|meant|bid|aim(?:s|ed|ing)?)$/;

const CHANCE = /^(?:probability|likelihood|chance|odds|risk)$/;

function isNoun(item: Item): boolean {
  return !is(
    item,
    'auxiliary',
    'says',
    'active',
    'passive',
    'happens',
    'preposition',
    'hypothetical',
    'clause',
    'loss',
    'stop',
    'conjunction',
  );
}

/** "a 71 per cent *probability of* more than 10,000 deaths" */
function isChance(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 6), at)
    .some(({ text }, i, words) => CHANCE.test(text) && /^(?:of|that)$/.test(words[i + 1]?.text ?? ''));
}
