import type { Catalogue } from '../catalogue.ts';
import { piecesAt, type Sentence } from '../lexicon.ts';
import type { NameContext } from '../register.ts';
import { bareInstitution } from './bare-institution.ts';
import { type Composed, known, longer } from './composed.ts';
import { follow, skip } from './follow.ts';
import { institutionOf } from './institution-of.ts';
import { isForeign, isOfStranger } from './korean-land.ts';
import { isOwner, type Owner, ownerAfter } from './owner.ts';
import { regionKey } from './region-key.ts';

/** "Seoul's military", "ministry of defence of Ukraine", وزارة الصحة اللبنانية, "the police", "UNRWA": the longest that fits. */
export function composeAuthority(
  catalogue: Catalogue,
  sentence: Sentence,
  at: number,
  context: NameContext,
): Composed | null {
  let best: Composed | null = null;
  for (const { piece, until } of piecesAt(catalogue.lexicon, sentence, at)) {
    const { kind, key } = piece;
    if (kind === 'authority' && !isForeign(catalogue, sentence, at, key))
      best = longer(best, { name: known(catalogue.authorities, key), until: titleAfter(catalogue, sentence, until) });
    if (isOwner(kind)) best = longer(best, officeBehind(catalogue, sentence, { key, until }));
    if (kind === 'institution' && !isOfStranger(sentence, at))
      best = longer(
        best,
        ownedOffice(catalogue, sentence, key, until) ?? {
          name: bareInstitution(catalogue, sentence, at, key, until, context),
          until,
        },
      );
  }
  return best;
}

/** "ministry of defence *of Ukraine*" */
function ownedOffice(catalogue: Catalogue, sentence: Sentence, institution: string, until: number): Composed | null {
  const owner = ownerAfter(catalogue, sentence, until);
  if (owner === null) return null;
  return { name: institutionOf(catalogue, owner.key, institution, owner.isRegion), until: owner.until };
}

/** In Korean the office follows the person: 젤렌스키 대통령. */
function titleAfter(catalogue: Catalogue, sentence: Sentence, until: number): number {
  if (sentence.words[until]?.script !== 'hangul') return until;
  return follow(catalogue, sentence, until, 'institution')?.until ?? until;
}

/** "Kharkiv *police*", "Khartoum *state health ministry*": the office that stands behind its land. */
function officeBehind(catalogue: Catalogue, sentence: Sentence, { key, until }: Owner): Composed | null {
  const own = follow(catalogue, sentence, skip(sentence, until, OWN), 'institution');
  if (own !== null) return { name: institutionOf(catalogue, key, own.piece.key), until: own.until };
  const region = follow(catalogue, sentence, until, 'region');
  const office = region === null ? null : follow(catalogue, sentence, region.until, 'institution');
  if (office === null) return null;
  return { name: institutionOf(catalogue, regionKey(catalogue, key), office.piece.key, true), until: office.until };
}

/** "Ruritania's *own* health ministry" */
const OWN = new Set(['own', 'власне', 'власний', 'собственное', 'собственный']);
