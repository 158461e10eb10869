import type { Mention } from '../../register/register.ts';
import { is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import { HEARS } from '../speakers/slavic/words.ts';

/** Registered people that a loss is told of: the last ones named before the figure. */
export function peopleBefore(draft: Draft, { register }: TextContext): string | null {
  const { sentence, start, measure } = draft;
  if (!/^(?:casualties|deployed|killed|wounded)$/.test(measure)) return null;
  const authorities = register.findAuthorities(sentence.text);
  const found = register
    .findPeoples(sentence.text)
    .filter(
      (mention) =>
        mention.name.key !== 'people' &&
        !/^(?:national|official|local|foreign)$/i.test(mention.name.text) &&
        !opensName(mention, sentence.text),
    )
    .filter(({ start: at }) => !TELLS.test(sentence.text.slice(0, at)) && !HEARS.test(sentence.text.slice(at)))
    .filter(({ start: at, end }) => !isOfClosedPart(sentence.text, at, end))
    .filter((mention) => !isDoer(mention, draft))
    .filter((mention) => !authorities.some((one) => mention.start < one.end && mention.end > one.start))
    .findLast((mention) => sentence.start + mention.end <= start + 1);
  return found === undefined ? null : sentence.text.slice(found.start, found.end);
}

/** "*Gunmen* killed 22", "*villagers* said that 40 were killed": who did it, or who says so. */
function isDoer({ name, end }: Mention, { sentence: { items, start }, claimant, at }: Draft): boolean {
  // "Students say 39 of them were shot dead": here they are.
  if (is(items[at + 1], 'of-them')) return false;
  const verb = items.findIndex(
    (item) => item.start >= start + end && !/^(?:have|has|had|also|then|later)$/.test(item.text),
  );
  const speaks = claimant?.text.startsWith(name.text) || (STAFF.test(name.text) && claimant?.text.includes(name.text));
  return is(items[verb], 'active') || speaks === true;
}

/** Who speaks of others when they speak. */
const STAFF = /^(?:staff|doctors|medics|nurses|rescuers|volunteers|witnesses|firefighters|officials)$/i;

/** "killed 79, among them 43 *children*, and wounded 38": the comma closes the part. "1 *child* among the 9 injured" is one. */
function isOfClosedPart(text: string, start: number, end: number): boolean {
  if (/^ (?:(?:is|are|was|were) )?among the\b/.test(text.slice(end))) return true;
  return (
    /\b(?:including|among (?:them|whom)|of (?:them|whom))\b[^,;]*$/i.test(text.slice(0, start)) &&
    text.charAt(end) === ','
  );
}

/** "told *reporters* that the army had suffered 60 dead" */
const TELLS =
  /\b(?:tell(?:s|ing)?|told|brief(?:s|ed|ing)?|inform(?:s|ed|ing)?|address(?:es|ed|ing)?|assured|warned) (?:the |his |her |its |their |local |foreign )?$/i;

/** "The *National* Disaster Agency", "the *Workers* Party": people of no stated nation in front of a capital are part of a name. */
function opensName({ name, end }: Mention, text: string): boolean {
  return name.within.length === 0 && /^\p{Lu}/u.test(name.text) && /^ \p{Lu}/u.test(text.slice(end));
}
