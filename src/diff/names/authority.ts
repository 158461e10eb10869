import type { Name } from '../../domain/figure.ts';
import { foldedWords } from './relate-names.ts';

/** `null` and nameless officials give way to an authority that has a name. */
export type Authority = 'none' | 'vague' | 'named';

/** How much a claimant's name counts: "officials" is nearly nobody. */
export function authorityOf(claimant: Name | null): Authority {
  if (claimant === null) return 'none';
  const named =
    !claimant.key.startsWith('~') ||
    foldedWords(claimant.text).some((word) => !VAGUE.has(word) && !VAGUE_SLAVIC.test(word));
  return named ? 'named' : 'vague';
}

const VAGUE_SLAVIC =
  /^(?:эксперт|експерт|аналит|аналіт|наблюдател|спостерігач|источник|джерел|очевид|свидетел|свідк|чиновник|посадовц|волонт[её]р|волонтер|спасател|рятувальник|медик|врач|лікар)\p{L}*$/u;

/** Words that name an authority without saying which. */
const VAGUE = new Set(
  `official officials authority authorities source sources local regional government police emergency services service
  rescue rescuers workers medics hospital hospitals doctors media reports report state witnesses residents spokesman
  spokesperson spokeswoman statement statements ministry he she they it agency agencies military army analysts observers
  experts aid same figures figure tally tallies count counts data list lists news channels channel monitors activists
  volunteers relatives families survivors neighbours neighbors press update updates bulletin project initiative group
  company firm operator owner owners both sides side parties`.split(/\s+/),
);
