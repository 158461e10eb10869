import { type Item, is } from '../item.ts';
import type { Sentence } from '../rule.ts';
import { OF_ITS } from './actor.ts';
import { describedBehind, LAID_OUT } from './described.ts';
import { isKind, isStreet } from './kinds.ts';
import { isPlainLead, mayLead, nameBehind } from './place-name.ts';
import { roleAt } from './role-at.ts';
import { isSeat, isSeatOfBody } from './seat.ts';
import { type Spot, type SpotRole, spotOf } from './spot.ts';

/** "in *Karsk*", "near *the village of Lower Marrow*", "across *the country*". */
export function behindPrepositions(sentence: Sentence): Spot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    if ((!is(item, 'place-word') && !leadsOver(items, i)) || isOfGroup(items, i)) return [];
    const isEnglish = sentence.lexicon.table.lang === 'en';
    const role = isEnglish ? (isSeatOfBody(items, i) ? 'aside' : roleAt(items, i)) : 'scene';
    const described = isEnglish && mayDescribe(items, i, role) ? describedBehind(items, i + 1) : null;
    if (described !== null)
      return [
        spotOf(sentence, described, isSeat(items, i, described.to) ? 'seat' : role === 'mention' ? 'scene' : role),
      ];
    const span = nameBehind(items, i + 1, role === 'scene' ? mayLead : isPlainLead);
    if (
      span === null ||
      isOfRuler(items[span.to]) ||
      items.slice(i + 1, span.from).some(({ text }) => text === 'ranks') ||
      isLeading(items, span.to) ||
      (role === 'mention' && item.text === 'on' && !items.slice(span.from, span.to).some(isStreet))
    )
      return [];
    if (isLine(items, i)) return [spotOf(sentence, { from: i - 1, to: span.to }, 'scene')];
    const isOfSpeaker = /^(?:scene|source)$/.test(role) && isEnglish && isSeat(items, i, span.to);
    const isOnStreet = item.text === 'on' && role === 'mention';
    return [spotOf(sentence, span, isOfSpeaker ? 'seat' : isOnStreet ? 'scene' : role)];
  });
}

/** "the *Sons of the River*": what people who call themselves so are named after. */
function isOfGroup(items: readonly Item[], of: number): boolean {
  const before = items[of - 1];
  const isPlural = before?.capital === true && of > 1 && /[a-z]{2}[^s]s$/.test(before.text) && !isKind(before);
  return isPlural && items[of]?.text === 'of' && !is(before, 'people', 'incident');
}

/** "the palace of the Karskan *king*", "by the Karsk *police*": the name describes somebody. */
function isOfRuler(next: Item | undefined): boolean {
  return (
    is(next, 'person') ||
    /^(?:king|queen|sultan|emir|government|army|authorities|parliament|regime|embassy)$/.test(next?.text ?? '')
  );
}

/** "in the *Malvia-led* attack", "in *Nordland-held* territory": who leads or holds it. */
function isLeading(items: readonly Item[], mark: number): boolean {
  return /^[-‐‑]$/.test(items[mark]?.text ?? '') && OF_ITS.test(items[mark + 1]?.text ?? '');
}

/** "along the *Line of Control*": the name of a front has its "of" within. */
function isLine(items: readonly Item[], of: number): boolean {
  const line = items[of - 1];
  return items[of]?.text === 'of' && line?.text === 'line' && line.capital;
}

/** "crossed *into* Lindow", "the battle *for* Karsk" */
function leadsOver(items: readonly Item[], at: number): boolean {
  const [before, word] = [items[at - 1]?.text ?? '', items[at]?.text];
  if (word === 'for') return /^(?:battle|fight)$/.test(before) && /^(?:the|a)$/.test(items[at - 2]?.text ?? '');
  return word === 'into' && /^cross(?:ed|es|ing)?$/.test(before);
}

/** "in the valley", "residents *of* the valley"; not "the map *of* the valley". */
function mayDescribe(items: readonly Item[], at: number, role: SpotRole): boolean {
  if (role === 'mention' && items[at]?.text === 'on') return LAID_OUT.test(items[at + 2]?.text ?? '');
  if (role === 'mention') return items[at]?.text === 'of' && is(items[at - 1], 'person');
  return (
    role !== 'aside' &&
    !(role === 'source' && items.slice(at + 1, at + 4).some(({ text }) => /^neighbou?ring$/.test(text)))
  );
}
