import type { Name } from '../../domain/figure.ts';

/** Whether an authority speaks for an army: a ministry of defence, a general staff, a command. */
export function isArmed({ key, within }: Name): boolean {
  return /-(?:mod|mnd|jcs|military|army|general-staff)$/.test(key) || within.includes('~military');
}
