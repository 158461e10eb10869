import { statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Claim } from '../claim.ts';
import type { ReadDocument } from '../ledger.ts';
import { relateNames } from '../names/relate-names.ts';

/** For a figure, the number that the version before stated where this one states another. */
export function beforeIn({ previous, figures }: ReadDocument): (figure: Figure) => Claim['before'] {
  if (previous === null) return () => null;
  const gone = previous.filter((old) => !figures.some((kept) => sameStatement(old, kept)));
  return (figure) => {
    const isNew = !previous.some((old) => sameStatement(old, figure));
    return isNew ? (gone.find((old) => samePlaceInText(old, figure))?.amount ?? null) : null;
  };
}

function samePlaceInText(old: Figure, figure: Figure): boolean {
  return (
    old.unit === figure.unit &&
    old.role === figure.role &&
    old.measure === figure.measure &&
    old.window.period === figure.window.period &&
    old.window.start === figure.window.start &&
    old.claimant?.key === figure.claimant?.key &&
    relateNames(old.victims, figure.victims) !== 'apart' &&
    relateNames(old.place, figure.place) !== 'apart'
  );
}

function sameStatement(a: Figure, b: Figure): boolean {
  return samePlaceInText(a, b) && statedNumber(a.amount) === statedNumber(b.amount);
}
