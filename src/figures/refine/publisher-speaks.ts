import type { Name } from '../../domain/figure.ts';
import { amend, type Refiner, type TextContext } from '../rule.ts';

/**
 * A text that credits nobody, published by an authority itself (a ministry's channel, a General Staff's feed), speaks for
 * its publisher.
 */
export const publisherSpeaks: Refiner = {
  name: 'publisher-speaks',
  refine: (drafts, context) => {
    if (drafts.length === 0 || drafts.some(({ claimant }) => claimant !== null)) return drafts;
    const claimant = publisherOf(context);
    if (claimant === null) return drafts;
    return drafts.map((draft) =>
      amend(draft, 'publisher-speaks', { claimant, inferred: [...draft.inferred, 'claimant'] }),
    );
  },
};

/** The authority that the outlet's whole name names; an edition in brackets ("(English)") is no part of it. */
function publisherOf({ outlet, register }: TextContext): Name | null {
  if (outlet === null) return null;
  const name = outlet.replace(/\s*\([^)]*\)\s*$/, '').replace(/^the\s+/i, '');
  const whole = register.findAuthorities(name).find(({ start, end }) => start === 0 && end === name.length);
  return whole === undefined || whole.name.key.startsWith('~') ? null : whole.name;
}
