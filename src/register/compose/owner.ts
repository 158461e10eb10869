import type { Catalogue } from '../catalogue.ts';
import { adjoin, type PieceKind, piecesAt, type Sentence } from '../lexicon.ts';
import { follow, OF, skip } from './follow.ts';
import { regionKey } from './region-key.ts';

/** The land that an office or people belong to, in words up to, not including, `until`. */
export interface Owner {
  readonly key: string;
  readonly until: number;
  /** "The *state* of Khartoum" is no capital that speaks for its country. */
  readonly isRegion?: true;
}

/** English needs "of" or "in" between; the inflected languages put the owner right behind: «Міноборони України». */
export function ownerAfter(catalogue: Catalogue, sentence: Sentence, at: number): Owner | null {
  const from = skip(sentence, at, OF);
  const script = sentence.words[at]?.script;
  if (from === at && (script === 'latin' || script === 'hangul')) return null;
  const region = follow(catalogue, sentence, from, 'region');
  const within = region === null ? null : ownerAt(catalogue, sentence, skip(sentence, region.until, OF));
  return within === null ? ownerAt(catalogue, sentence, from) : { ...within, isRegion: true };
}

/** A country, a region or a town as the owner of what is named before it. */
export function ownerAt(catalogue: Catalogue, sentence: Sentence, at: number): Owner | null {
  if (at >= sentence.words.length || !adjoin(sentence, at - 1, at)) return null;
  const found = piecesAt(catalogue.lexicon, sentence, at).find(({ piece }) => isOwner(piece.kind));
  if (found === undefined) return null;
  const region = follow(catalogue, sentence, found.until, 'region');
  if (region === null) return { key: found.piece.key, until: found.until };
  return { key: regionKey(catalogue, found.piece.key), until: region.until, isRegion: true };
}

export function isOwner(kind: PieceKind): boolean {
  return kind === 'place' || kind === 'adjective';
}
