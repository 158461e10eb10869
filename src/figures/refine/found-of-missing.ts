import { amend, type Draft, type Refiner } from '../rule.ts';

/**
 * "Fifteen of the 23 people missing were found dead": the 23 are what it was, and of the fifteen the fate is known, so that
 * they are missing no more. Who is found alive has come to no harm. Nor are those found whom the mud had buried or trapped.
 */
export const foundOfMissing: Refiner = {
  name: 'found-of-missing',
  languages: ['en'],
  refine: (drafts) =>
    drafts.flatMap((draft) => (/^(?:missing|bodies)$/.test(draft.measure) ? settled(draft) : [draft])),
};

function settled(draft: Draft): readonly Draft[] {
  const { count, sentence } = draft;
  const [before, behind] = [
    sentence.text.slice(0, count.numberStart - sentence.start),
    sentence.text.slice(count.numberEnd - sentence.start),
  ];
  const all = ALL.test(before) ? FOUND.exec(behind) : null;
  if (all !== null) return all[1] === 'dead' ? [dead(draft, all[0])] : [];
  if (OF_THE.test(before) && FOUND.test(behind)) return [amend(draft, 'found-of-missing', { status: 'historical' })];
  const found = PART_OF.test(behind) || MISSING_SOME.test(behind) ? FOUND.exec(behind) : null;
  const held =
    found === null ? (HELD.exec(behind) ?? (FOUND_SOME.test(before) ? HELD_STILL.exec(behind) : null)) : null;
  if (held !== null) return held[1] === 'dead' ? [{ ...dead(draft, held[0]), role: draft.role }] : [];
  if (found === null) return [draft];
  return found[1] === 'dead' ? [dead(draft, found[0])] : [];
}

function dead(draft: Draft, told: string): Draft {
  const end = draft.count.numberEnd + told.length;
  return amend(draft, 'found-of-missing', { measure: 'killed', role: 'recovered', of: null, partOf: null, end });
}

/** "*Four of the villagers buried in the mud have been found dead*", "found two of the workers *buried under the wall alive*". */
const CAUGHT =
  '^(?: of (?:the|its|their|those))?(?: [\\p{L}-]+){1,3} (?:buried|trapped|entombed|caught|stranded|swept away|carried away)\\b[^,;.]{0,60}';
const HELD = new RegExp(
  `${CAUGHT}\\b(?:were|was|have been|has been|had been) (?:(?:later|since|all|now) )?(?:found|recovered|confirmed|dug out|pulled out|brought out|discovered|located) (dead|alive|safe|unharmed)\\b`,
  'u',
);
const FOUND_SOME = /\b(?:found|dug out|pulled out|brought out|rescued|recovered|located) $/i;
const HELD_STILL = new RegExp(`${CAUGHT} (dead|alive|safe|unharmed)\\b`, 'u');

/** "*All 16* missing miners have been found dead" */
const ALL = /\ball (?:of )?(?:the |its |their )?$/i;

/** The number is that of all who were missing, of whom some were found. */
const OF_THE = /\bof (?:the|its|their|those) $/;
const PART_OF = /^ of (?:the|its|their|those) [\p{Nd}\p{L},-]+ (?:\p{L}+ ){0,3}missing\b/u;
/** "*Two missing villagers* were found dead", "*four of the missing* have been found dead" */
const MISSING_SOME = /^ (?:of the )?missing\b(?: [\p{L}-]+){0,3} (?:were|was|have been|has been|had been) /u;
const FOUND =
  /^[^,;.]{0,100}\b(?:were|was|have been|has been|had been) (?:(?:later|since|all|now) )?(?:found|recovered|confirmed|dug out|pulled out|brought out|discovered|located) (dead|alive|safe|unharmed)\b/;
