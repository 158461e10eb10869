import type { Name } from '../../domain/figure.ts';
import type { Catalogue, Known } from '../catalogue.ts';
import { piecesAt, type Sentence } from '../lexicon.ts';
import { type Composed, known, longer } from './composed.ts';
import { follow, OF, skip } from './follow.ts';
import { regionKey } from './region-key.ts';

/** A place, with the direction in front and the word for its region behind: "northern Gaza", "Sumy region". */
export function composePlace(catalogue: Catalogue, sentence: Sentence, at: number): Composed | null {
  let best: Composed | null = null;
  for (const { piece, until } of piecesAt(catalogue.lexicon, sentence, at)) {
    if (piece.kind === 'place') best = longer(best, placeOf(catalogue, sentence, piece.key, until));
    if (piece.kind === 'adjective') best = longer(best, regionByAdjective(catalogue, sentence, piece.key, until));
    if (piece.kind === 'direction') best = longer(best, directed(catalogue, sentence, piece.key, until));
  }
  return best;
}

/** "*northern* Gaza", "the east *of* Karsk" */
function directed(catalogue: Catalogue, sentence: Sentence, direction: string, until: number): Composed | null {
  const place = follow(catalogue, sentence, skip(sentence, until, OF), 'place');
  if (place === null) return null;
  const whole = placeOf(catalogue, sentence, place.piece.key, place.until);
  const inner = catalogue.places.get(whole.name.key);
  if (inner === undefined) return null;
  return { name: partOf(catalogue, whole.name.key, inner, direction), until: whole.until };
}

/** A place, and its region where the word for one follows: Kharkiv, Kharkiv region. */
function placeOf(catalogue: Catalogue, sentence: Sentence, key: string, until: number): Composed {
  const region = follow(catalogue, sentence, until, 'region');
  if (region === null) return { name: known(catalogue.places, key), until };
  return { name: known(catalogue.places, regionKey(catalogue, key)), until: region.until };
}

/** «Харківська область»: the adjective of a town is a place only together with the word for a region. */
function regionByAdjective(catalogue: Catalogue, sentence: Sentence, key: string, until: number): Composed | null {
  const region = follow(catalogue, sentence, until, 'region');
  if (region === null) return null;
  return { name: known(catalogue.places, regionKey(catalogue, key)), until: region.until };
}

function partOf(catalogue: Catalogue, key: string, place: Known, direction: string): Omit<Name, 'text'> {
  const name = `${catalogue.directions.get(direction) ?? direction} ${place.name}`;
  const named = [...catalogue.places].find(([, other]) => other.name === name)?.[0];
  if (named !== undefined) return known(catalogue.places, named);
  return { key: `${key}-${direction}`, name, within: [key, ...place.within] };
}

/** The key of the place that all words of a name spell. */
export function wholePlace(catalogue: Catalogue, sentence: Sentence): string | null {
  const whole = piecesAt(catalogue.lexicon, sentence, 0).find(
    ({ piece, until }) => piece.kind === 'place' && until === sentence.words.length,
  );
  return whole?.piece.key ?? null;
}
