import { type Item, is } from '../item.ts';
import { isOffice } from '../speakers/offices.ts';
import { DWELL } from './role-at.ts';

/**
 * "officials *in Karsk* said", "compiled by the archives *in Karsk*": the name behind the preposition at `at`, up to `to`, is
 * where the speaker is.
 */
export function isSeat(items: readonly Item[], at: number, to: number): boolean {
  const who = items[at - 1];
  if (isInstitution(items, at) && counts(items, to)) return true;
  if (DWELL.test(who?.text ?? '')) return false;
  if (who === undefined || !(is(who, 'person') || HOLDS.test(who.text) || isOfOffice(items, at))) return false;
  return speaksBehind(items, to) || puts(items, to) || isCredited(items, at - 1);
}

/** "the office", "the *Ministry* of Foreign Affairs" */
function isOfOffice(items: readonly Item[], at: number): boolean {
  return items.slice(Math.min(nameFrom(items, at), at - 1), at).some(({ text }) => isOffice(text));
}

/** "*The Center for Border Studies* in Karsk, in a paper, had 40,000": an institution's name, and no preposition leads to it. */
function isInstitution(items: readonly Item[], at: number): boolean {
  const from = nameFrom(items, at);
  if (/^(?:at|in|near|outside|inside|on|of|from|to)$/.test(items[from - 1]?.text ?? '')) return false;
  return from < at - 1 && items.slice(from, at).some(({ text, capital }) => capital && INSTITUTION.test(text));
}

/** "published by Marrow Files, *a think tank* in Karsk": what the body is that was named right before. */
export function isSeatOfBody(items: readonly Item[], at: number): boolean {
  if (!BODY.test(items[at - 1]?.text ?? '')) return false;
  const comma = items.findLastIndex(({ text }, i) => i < at && i > at - 6 && text === ',');
  return comma > 0 && items[comma - 1]?.capital === true && /^(?:an?|the)$/.test(items[comma + 1]?.text ?? '');
}

const BODY =
  /(?:^| |-)(?:tank|group|monitor|watchdog|charity|organi[sz]ation|ngo|institute|centre|center|network|association|foundation|project|university)$/;

/** Index of the first word of the name that ends before `at`. */
function nameFrom(items: readonly Item[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < 9 &&
    (items[from - 1]?.capital || /^(?:for|of|and|the|on)$/.test(items[from - 1]?.text ?? ''))
  )
    from -= 1;
  return from;
}

/** "…, in a June paper, *had* 40,000", "*counts* 300": a number is given, not suffered. */
function counts(items: readonly Item[], to: number): boolean {
  const behind = items[to]?.text === ',' ? items.findIndex(({ text }, i) => i > to + 1 && text === ',') + 1 : to;
  return behind > 0 && GIVES.test(items[behind]?.text ?? '');
}

const GIVES =
  /^(?:had|has|puts?|estimate[sd]?|counts?|counted|records?|recorded|lists?|listed|reckons?|reckoned|documents?|documented|tallied|tallies|believes?|believed|registered|logged|calculate[sd]?|identified|verified|arrives?|arrived|speaks?|spoke)$/;

const INSTITUTION =
  /^(?:centers?|centres?|institutes?|institutions?|observatory|university|college|foundation|monitor|project|consortium|programme|program|academy|school|society|network|initiative|think-tank)$/i;

/** "the ministry in Karsk *has put* the toll at 41" */
function puts(items: readonly Item[], to: number): boolean {
  const verb = is(items[to], 'adverb', 'auxiliary') ? to + 1 : to;
  return /^(?:puts?|raised|lowered|revised|updated)$/.test(items[verb]?.text ?? '');
}

const HOLDS = /^(?:archives?|directorate|epidemiologists|experts|analysts|mediators|laboratory|institute|university)$/;

function speaksBehind(items: readonly Item[], place: number): boolean {
  const to = behindSecond(items, place);
  const verb = is(items[to], 'adverb', 'auxiliary') ? to + 1 : to;
  return is(items[verb], 'says') && !is(items[verb], 'person');
}

/** "an official in Karsk *and the mediating emirate* said": index behind whoever else speaks. */
function behindSecond(items: readonly Item[], to: number): number {
  if (items[to]?.text !== 'and') return to;
  const verb = items.findIndex((item, i) => i > to && i < to + 6 && is(item, 'says'));
  const between = items.slice(to + 1, verb);
  return verb > 0 && between.every(({ kind, count }) => kind === 'word' && count === null) ? verb : to;
}

function isCredited(items: readonly Item[], who: number): boolean {
  for (let i = who; i > who - 6 && items[i]?.kind === 'word'; i -= 1) {
    if (is(items[i], 'according')) return true;
    if (items[i]?.text === 'by') return is(items[i - 1], 'says', 'figures') || GATHERED.test(items[i - 1]?.text ?? '');
  }
  return false;
}

const GATHERED = /^(?:compiled|collected|released|published|issued|provided|gathered|kept|quoted)$/;
