import type { Measure } from '../../../domain/figure.ts';
import type { Group } from '../../groups/group.ts';

/** A verb that may tell what befell those whom a number counts. */
export interface SubjectVerb {
  readonly at: number;
  readonly cue: number;
  readonly measure: Measure;
  /** The nouns behind the number. */
  readonly group: Group;
  /** "Two more of the *injured* have died": index of the noun, or -1. */
  readonly hurt: number;
}
