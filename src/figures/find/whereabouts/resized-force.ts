import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { countsPeople } from '../../people.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * How large a force is to become, or has become: "is to shrink *to 9,500 personnel* by April", "plans to trim its garrison *to
 * 1,500*", "boosted its presence in the east *to 12,000 troops from 8,000*"; and the soldiers that somebody holds out:
 * "offered *another 600 police officers*".
 */
export const resizedForce: Finder = {
  name: 'resized-force',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) =>
      item.count?.unit === 'people' && !isTaken(at) ? [...resizedTo(items, at), ...heldOut(items, at)] : [],
    ),
};

const RESIZES =
  /\b(?:cut|reduc|trim|scal|shr[aiu]nk|slash|downsiz|dr[ae]w|boost|rais|increas|expand|br[io]ng|brought|ta[kc]|took|lift|grow|gr[eo]w|double|triple|reinforc|beef|swell|pare)(?:e|es|ed|d|s|ing|ling|n|king)?\b/;
const FORCE =
  /\b(?:force|contingent|garrison|mission|presence|deployment|peacekeepers|troops|battalion|brigade|soldiers|strength)\b/;
const PLANNED =
  /\b(?:to be|is to|are to|was to|were to|will|would|plans?|planned|wants?|wanted|due|intends?|aims?|hopes?|agreed|proposes?|proposed|decided|could)\b/;

/** The verb and the force stand in the clause before the "to" of the number. */
function resizedTo(items: readonly Item[], at: number): Find[] {
  const end = Math.max(groupAfter(items, at).to, at + 1);
  const clause = clauseBefore(items, at);
  const isBare =
    end === at + 1 &&
    /^$|^[.,;]$|^(?:by|from|in|within|this|next|last|on|since|and|over|while|after)\b/.test(items[at + 1]?.text ?? '');
  if (!/(?:^| )to$/.test(clause) || !RESIZES.test(clause) || !FORCE.test(clause)) return [];
  if (!(isBare || countsPeople(items, at, 'forces')) || items.slice(0, at).some(tellsLoss)) return [];
  const status = PLANNED.test(clause) ? { status: 'hypothetical' as const } : {};
  return [{ at, measure: 'deployed', cue: at, from: at, to: end, ...status }];
}

/** Up to the number, from the last mark that closes a clause; "the mission, now 6,000 strong, is to …" reaches over its aside. */
function clauseBefore(items: readonly Item[], at: number): string {
  const from = items.findLastIndex(({ text }, i) => i < at && /^[;:]$/.test(text)) + 1;
  return items
    .slice(from, at)
    .map(({ text }) => text)
    .join(' ');
}

function tellsLoss(item: Item): boolean {
  return is(item, 'toll') || /^(?:deaths?|dead|toll|losses|casualties|wounded)$/.test(item.text);
}

const OFFERS = /^(?:offer(?:s|ed|ing)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|earmark(?:s|ed)?)$/;

function heldOut(items: readonly Item[], at: number): Find[] {
  const verb = items.findLastIndex(({ text }, i) => i < at && i > at - 4 && OFFERS.test(text));
  const between = items
    .slice(verb + 1, at)
    .every(({ text }) => /^(?:another|a|an|further|additional|up to|it|him|them)$/.test(text));
  if (verb < 0 || !between || !countsPeople(items, at, 'forces')) return [];
  const { to } = groupAfter(items, at);
  return [{ at, measure: 'deployed', cue: verb, from: verb, to, status: 'hypothetical' }];
}
