/** Why a first figure is told, where there is no more to it than that it is the first. */
export const FIRST_OF_CLAIMANT = 'first figure of this claimant';
export const FIRST_OF_NOBODY = 'first figure; the text names no authority';
