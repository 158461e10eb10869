import type { Catalogue } from '../catalogue.ts';

/** Kharkiv region for Kharkiv, where the register tells the region from its town. */
export function regionKey(catalogue: Catalogue, key: string): string {
  return catalogue.places.has(`${key}-oblast`) ? `${key}-oblast` : key;
}
