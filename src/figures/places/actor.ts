import { type Item, is, senseOf } from '../item.ts';
import type { Sentence } from '../rule.ts';
import { isOwnCountMoved } from '../speakers/crediting-verb.ts';
import type { Spot } from './spot.ts';

/**
 * Who acts, speaks or takes part is not where it happened: "*North Korea* has sent 3,000 soldiers", "*Seoul* says", "clashes
 * with *Seoul*", "*Seoul*-backed".
 */
export function isActor({ role, start, end, text }: Spot, { items }: Sentence): boolean {
  if (
    ownsStrike(
      text,
      items.find((item) => item.start >= end),
    )
  )
    return true;
  if (role !== 'mention' || /\bcivil war$/.test(text)) return false;
  const at = items.findIndex((item) => item.start >= start);
  if (isOpponent(items, at) || isAddressed(items, at) || isSigned(items, at)) return true;
  const next = behindAuxiliaries(items, end);
  if (next < 0) return false;
  if (/^['’]s$/.test(items[next]?.text ?? ''))
    return ownsSpeaker(items, next) || ownsCount(items, next) || wages(items, next);
  if (isJointActor(items, next) || revisesClaim(items, next)) return true;
  return (
    acts(items, next) || (items[next]?.count != null && items.slice(0, at).some(({ text: word }) => GIVES.test(word)))
  );
}

/** "clashes with *Seoul*"; but in a ranking, "followed by *Karsk* with 37". */
function isOpponent(items: readonly Item[], at: number): boolean {
  const isRanked = items[at - 1]?.text === 'by' && items[at - 2]?.text === 'followed';
  return !isRanked && /^(?:with|against|alongside|versus|by|between|for)$/.test(items[at - 1]?.text ?? '');
}

/** "has asked *Moscow* to send them home": whoever is asked. */
function isAddressed(items: readonly Item[], at: number): boolean {
  return (
    /^(?:ask(?:s|ed)?|urge[sd]?|tell[s]?|told|warn(?:s|ed)?|accuse[sd]?|call(?:s|ed)? on|call(?:s|ed)? upon|press(?:es|ed)?|implore[sd]?|on|thank(?:s|ed)?)$/.test(
      items[at - 1]?.text ?? '',
    ) &&
    (items[at - 1]?.text !== 'on' || /^call(?:s|ed)?$/.test(items[at - 2]?.text ?? ''))
  );
}

/** "Enemy has 790 dead *— Karsk*": who says so stands behind a dash that ends the line. */
function isSigned(items: readonly Item[], at: number): boolean {
  return at > 1 && at === items.length - 1 && /^[-–—]$/.test(items[at - 1]?.text ?? '') && !isHyphen(items, at - 1);
}

function isHyphen(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.end === items[at]?.start;
}

/** Index of the word that tells what the name before `end` does or has, or -1. */
function behindAuxiliaries(items: readonly Item[], end: number): number {
  let next = items.findIndex((item) => item.start >= end);
  while (next >= 0 && AUXILIARY.test(items[next]?.text ?? '')) next += 1;
  return next;
}

const AUXILIARY =
  /^(?:(?:has|have|had|did|does|do|is|was)(?: not)?|yet to|also|now|already|likely|last|first|may|not|yet|never|neither|nor|itself|-)$/;

/** "*Seoul*-backed", "*Seoul* says", "*Seoul*, which sent 3,000". */
function acts(items: readonly Item[], next: number): boolean {
  const isClause = items[next]?.text === ',' && /^(?:which|who)$/.test(items[next + 1]?.text ?? '');
  if (isClause && GIVES.test(items[next + 2]?.text ?? '')) return true;
  if (OF_ITS.test(items[next]?.text ?? '') || isParty(items, next) || fights(items, next)) return true;
  return is(items[next], 'person', 'active', 'loss', 'says') || GIVES.test(items[next]?.text ?? '');
}

/** "*Malvia*-led", "*Nordland*-held": what somebody does or has, behind the hyphen. */
export const OF_ITS =
  /^(?:backed|led|bound|brokered|mediated|based|born|made|funded|flagged|registered|owned|trained|supplied|run|built|aligned|allied|affiliated|linked|inspired|aided|armed|occupied|held|controlled|annexed|ruled|administered|dominated|launched|speaking|majority)$/;

/** "*Nordish* air strikes", "a *US* raid": whose they are. */
function ownsStrike(name: string, next: Item | undefined): boolean {
  const isTheirs = /(?:ian|ean|ani|eli|aqi|emeni|ese|ish|can)$|^(?:the )?(?:US|U\.S\.|UK|RSF|IDF)$/.test(name);
  return isTheirs && senseOf(next, 'incident')?.kind === 'strike';
}

/** "*Nordland* strikes Karsk", "since *Nordland* resumed its offensive": who wages it. */
function fights(items: readonly Item[], next: number): boolean {
  const verb = items[next]?.text ?? '';
  if (/^(?:strikes|hits|bombs|shells|attacks|pounds|invades|targets|pummels|fires|launches)$/.test(verb))
    return items[next + 1]?.capital === true;
  return /^(?:resumed|launched|invaded|struck|attacked|bombed|shelled|pounded|withdrew|imposed|annexed|seized|captured|retook)$/.test(
    verb,
  );
}

/** "*Nordland and Sudland* begin a prisoner exchange", "*Sudland* receiving the remains of 38": who trades, not where. */
function isParty(items: readonly Item[], next: number): boolean {
  if (next < 0 || !items.some(({ text }) => EXCHANGE.test(text))) return false;
  const verb = items[next]?.text === 'and' && items[next + 1]?.capital ? next + 2 : next;
  return TRADES.test(items[verb]?.text ?? '');
}

const EXCHANGE = /^(?:prisoner )?(?:swap|swaps|swapped|exchange|exchanges|exchanged|repatriation)\b/;
const TRADES =
  /^(?:conduct|beg[iau]n|start|exchang|swap|carr(?:y|ied)|complet|h[eo]ld|receiv|return|hand|agree|trad|free|releas|got|get)/;

/** What a state does elsewhere: "*Nordland* provides 1,340 of these". */
const GIVES =
  /^(?:give[ns]?|gave|ask|urg|demand|comment|respond|react|declin|refus|dismiss|den(?:y|ie)|disput|reject|accus|blam|vow|threaten|warn|claim|insist|maintain|provide|contribute|supplie|supply|send|sent|los|lost|offer|pledge|deploy|recogni[sz]e|receive|got$)/;

/** "*Seoul*'s spokesman" */
function ownsSpeaker(items: readonly Item[], possessive: number): boolean {
  return items.slice(possessive, possessive + 4).some((item) => is(item, 'person', 'says'));
}

/** "*Karsk*'s own figures are different", "*Karsk*'s total losses": whose count it is, and whose men were lost. */
function ownsCount(items: readonly Item[], possessive: number): boolean {
  const isLead = /^(?:own|total|overall|combined|military|battlefield)$/.test(items[possessive + 1]?.text ?? '');
  const noun = isLead ? possessive + 2 : possessive + 1;
  return /^(?:(?:total )?losses|figures?|numbers?|count|tally|estimates?|claims?|version|account|assessment)$/.test(
    items[noun]?.text ?? '',
  );
}

/** "*Karsk* raises its claim of enemy dead": what it says of others. */
function revisesClaim(items: readonly Item[], next: number): boolean {
  return (
    /^(?:rais|lower|revis|increas|repeat|renew|doubl|lift|cut|trim|scale|slash|halve)/.test(items[next]?.text ?? '') &&
    isOwnCountMoved(items, next)
  );
}

/** "*Karsk* and Marrow admitted", "*Karsk*, Marrow and Tilsen say": both do. */
function isJointActor(items: readonly Item[], next: number): boolean {
  const second = /^(?:and|or)$/.test(items[next]?.text ?? '') && items[next + 1]?.capital === true ? next + 2 : -1;
  const verb = AUXILIARY.test(items[second]?.text ?? '') ? second + 1 : second;
  return second > 0 && (is(items[verb], 'says', 'denies') || GIVES.test(items[verb]?.text ?? ''));
}

/** "*Karsk*'s war on its neighbour" is waged elsewhere; "*Karsk*'s war" is not. */
function wages(items: readonly Item[], possessive: number): boolean {
  const war = items.findIndex((item, i) => i > possessive && i < possessive + 4 && WAGED.test(item.text));
  return war > 0 && /^(?:on|of|against|in)$/.test(items[war + 1]?.text ?? '');
}

export const WAGED =
  /^(?:wars?|invasion|offensive|assault|onslaught|bombardment|shelling|bombing|siege|blockade|occupation|campaign|(?:(?:air|drone|missile|rocket|artillery|mortar|bombing) ?)?(?:strikes|raids|attacks))$/;
