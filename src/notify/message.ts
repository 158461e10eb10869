import type { LoggedChange } from '../domain/change.ts';

/** What a destination is to be told, before it is put into that destination's form. */
export type Message =
  /** Changes of one claimant found in one check. */
  | { readonly shape: 'changes'; readonly claimant: string | null; readonly changes: readonly LoggedChange[] }
  /** More claimants than a channel wants one by one. */
  | { readonly shape: 'summary'; readonly changes: readonly LoggedChange[] }
  /** What stood when a source was first read. */
  | { readonly shape: 'baseline'; readonly sources: readonly string[]; readonly changes: readonly LoggedChange[] }
  /** Answers under the message that it corrects. */
  | { readonly shape: 'correction'; readonly changes: readonly LoggedChange[] }
  /** For the operators: held values, sources down or back, dead letters. */
  | {
      readonly shape: 'ops';
      readonly title: string;
      readonly lines: readonly string[];
      readonly changes: readonly LoggedChange[];
    }
  | { readonly shape: 'test'; readonly destination: string };
