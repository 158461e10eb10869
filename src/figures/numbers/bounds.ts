import type { Bounds, Qualifier } from '../../domain/amount.ts';
import type { Numeral } from './numeral.ts';

/** What a number states with the qualifier in front of it. */
export function boundsOf(numeral: Numeral, stated: Qualifier | null): Bounds {
  const { value, kind, qualifier: inner } = numeral;
  if (kind === 'majority') return { low: value, high: null, qualifier: 'over' };
  const qualifier = stated ?? inner ?? (kind === 'indefinite' ? 'about' : 'exact');
  if (kind === 'indefinite') return { low: value, high: null, qualifier };
  return openBounds(value, qualifier);
}

/** The ends that a qualifier leaves open. */
export function openBounds(value: number, qualifier: Qualifier): Bounds {
  if (qualifier === 'over' || qualifier === 'at_least') return { low: value, high: null, qualifier };
  if (qualifier === 'nearly' || qualifier === 'up_to') return { low: null, high: value, qualifier };
  return { low: value, high: value, qualifier };
}
