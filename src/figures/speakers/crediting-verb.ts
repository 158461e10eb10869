import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { isCounter } from './counter.ts';
import { subjectBefore } from './subject.ts';

/** "State police *have a lower toll of* 58": who keeps a count of its own. */
export function isKept(items: readonly Item[], i: number): boolean {
  const owns = /^(?:has|have|had)$/.test(items[i]?.text ?? '') && is(items[i + 1], 'single');
  return owns && items.slice(i + 2, i + 4).some(({ text }) => /^(?:toll|count|figure|tally)$/.test(text));
}

/** "the prefect's office *has 41 dead* on its list", "the church *has 210 dead*": of no army, which may have lost them. */
export function hasDead(items: readonly Item[], i: number): boolean {
  if (!/^(?:has|have|had)$/.test(items[i]?.text ?? '') || items[i + 1]?.count?.unit !== 'people') return false;
  const subject = subjectBefore(items, i);
  const name = subject === null ? [] : items.slice(subject.from, subject.to);
  const isNamed = name.at(-1)?.capital === true || name.some(({ text }) => FIGHTING.test(text));
  return groupAfter(items, i + 1).measure !== null && name.length > 0 && !isNamed && isCounter(name);
}

const FIGHTING =
  /^(?:army|military|navy|brigades?|regiments?|battalions?|divisions?|units?|crews?|police|forces?|rebels?|militia|militants?|insurgents?|village|town|side|teams?|compan(?:y|ies)|volunteers?|we|they|it|he|she|others|some)$/;

/** "The cricket board *mourns* three players": an office tells of its own dead so. */
export function mourns(items: readonly Item[], i: number): boolean {
  return /^mourn(?:s|ed|ing)?$/.test(items[i]?.text ?? '');
}

/** "The network *accuses* the militia *of killing* 31": who accuses somebody of a deed tells of it. */
export function accuses(items: readonly Item[], i: number): boolean {
  if (
    !/^accus(?:e[sd]?|ing)$/.test(items[i]?.text ?? '') ||
    /^(?:is|are|was|were|been|being)$/.test(items[i - 1]?.text ?? '')
  )
    return false;
  const deed = items.findIndex(({ text }, k) => k > i && k < i + 12 && text === 'of') + 1;
  return deed > 0 && (is(items[deed], 'active') || items[deed]?.text === 'having');
}

/** "The ministry *released figures* showing", "presented *the result of a census*": who makes a count public. */
export function makesPublic(items: readonly Item[], i: number): boolean {
  if (!/^(?:present|releas|issu|unveil|publish|circulat)(?:s|es|ed|ing)$/.test(items[i]?.text ?? '')) return false;
  const isActive = !is(items[i - 1], 'auxiliary') || /^(?:has|have|had)$/.test(items[i - 1]?.text ?? '');
  return isActive && items.slice(i + 1, i + 5).some(({ text }) => COUNTED.test(text));
}

const COUNTED =
  /^(?:figures?|data|lists?|results?|census|counts?|toll|tally|breakdown|report|numbers|statistics|names|bulletin|video|recording)(?: of)?$/;

/** "The agency *lowered the death toll*": who counts, and counts otherwise now. A storm raises one, too. */
export function isMovedToll(items: readonly Item[], i: number): boolean {
  if (!MOVES.test(items[i]?.text ?? '') || /^(?:is|are|was|were|be|been|being)$/.test(items[i - 1]?.text ?? ''))
    return false;
  const behind = items.slice(behindParticle(items, i), i + 7);
  const isDirect =
    (/^(?:the|its|their|an)$/.test(behind[0]?.text ?? '') && behind.slice(1, 4).some(isToll)) ||
    (/^(?:the|its|their) /.test(behind[0]?.text ?? '') && behind.slice(0, 1).some(isToll));
  return isDirect || (behind.some(({ count }) => count !== null) && behind.slice(1).some(isToll));
}

/** "*Luria* has scaled back *its* claim": whose own count it is keeps one. */
export function isOwnCountMoved(items: readonly Item[], verb: number): boolean {
  const own = items.slice(behindParticle(items, verb), verb + 6);
  return /^(?:its|their)\b/.test(own[0]?.text ?? '') && own.slice(0, 4).some(({ text }) => OWN_COUNT.test(text));
}

function behindParticle(items: readonly Item[], verb: number): number {
  return /^(?:back|down|up)$/.test(items[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
}

function isToll(item: Item): boolean {
  return is(item, 'toll', 'number-of') || COUNT.test(item.text);
}

const COUNT = /^(?:count|figure|tally|number|estimate|claim)$/;
const OWN_COUNT = /^(?:(?:its|their) )?(?:count|tally|estimate|claim)(?: of)?$/;

const MOVES =
  /^(?:raise[sd]?|lower(?:s|ed)|increase[sd]|reduce[sd]|cuts?|upped|lift(?:s|ed)|trim(?:s|med)|slash(?:es|ed)|scale[sd]|hike[sd]|bump(?:s|ed)|halve[sd]|double[sd]|adjust(?:s|ed)|correct(?:s|ed)|update[sd]|brought|revise[sd])(?: to)?$/;

/** "34 of whom the army *has declared dead*". */
export function declares(items: readonly Item[], i: number): boolean {
  return /^declared /.test(items[i]?.text ?? '') && /^(?:has|have|had)$/.test(items[i - 1]?.text ?? '');
}
