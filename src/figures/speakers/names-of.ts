import type { Name } from '../../domain/figure.ts';
import type { Item } from '../item.ts';
import type { Sentence } from '../rule.ts';
import type { Claim } from './claim.ts';

export function namesOf(claims: readonly Claim[]): Name[] {
  return claims.flatMap(({ name }) => name ?? []);
}

/** "The office says *that Zubria admits*", "says that 12 died in Karsk*, where Zubria claims* 40": the one whose sentence it is comes last, to be meant by what points back. */
export function inTurn(claims: readonly Claim[], { items }: Sentence): Name[] {
  const [outer, inner] = claims;
  const between = items.slice((outer?.verb ?? 0) + 1, inner?.verb ?? 0);
  const isNested =
    outer?.leads === true &&
    inner !== undefined &&
    (between[0]?.text === 'that' || between.some((_, i) => opensRelative(between, i))) &&
    !between.some(({ text }) => text === ';');
  return isNested ? [...namesOf(claims.slice(1)), ...namesOf([outer])] : namesOf(claims);
}

function opensRelative(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === ',' && /^(?:where|which|whom|whose)$/.test(items[at]?.text ?? '');
}
