import type { Name } from '../../domain/figure.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { LOSSES } from '../losses.ts';
import { wordsOf } from '../names/relate-names.ts';
import { sentenceUpTo } from './sentence-of.ts';

/**
 * The claim with the side that its text leaves to the reader: what an authority says of "the enemy" goes to the one other
 * army that it has counted before, and its bare "servicemen" are its own where it has counted these.
 */
export function asSided(claim: Claim, book: Book): Claim {
  const { claimant, victims, measure } = claim;
  if (claimant === null || !LOSSES.includes(measure) || !isLeftOpen(victims)) return claim;
  const home = claimant.within.at(-1);
  const isEnemy = isFoe(victims) || ENEMY.test(sentenceUpTo(claim));
  if (home === undefined || (!isEnemy && victims?.key !== 'forces')) return claim;
  const sides = sidesOf(claimant, book).filter(({ within }) => within.includes(home) !== isEnemy);
  const [one] = sides;
  if (one === undefined || sides.some(({ key }) => key !== one.key)) return claim;
  return { ...claim, victims: one, inferred: new Set([...claim.inferred, 'victims']) };
}

/** Nobody in particular, or "the enemy" by that name. */
function isLeftOpen(victims: Name | null): boolean {
  return wordsOf(victims).size === 0 || isFoe(victims);
}

/** "The enemy", by that name alone: whose army it is another text has to tell. */
export function isFoe(victims: Name | null): boolean {
  return victims !== null && FOE.test(victims.text);
}

/** The armies whose losses an authority has counted. */
function sidesOf(claimant: Name, book: Book): readonly Name[] {
  return LOSSES.flatMap((measure) => book.of(claimant, measure)).flatMap(({ series: { victims } }) =>
    victims?.within.includes('forces') ? [victims] : [],
  );
}

const FOE = /^(?:the )?(?:enemy|adversary|противник\p{L}{0,2}|враг\p{L}{0,2}|ворог\p{L}{0,2}|적군?|العدو)$/iu;
const ENEMY =
  /\b(?:enem(?:y|ies)|adversar(?:y|ies)|opposing (?:side|army|forces)|other side|occupiers?|invaders?|aggressors?)\b|противник|враг|ворог|ворож|оккупант|окупант|агрессор|агресор|적군|العدو/iu;
