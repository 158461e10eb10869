/** Stands above a post whose first try may have arrived, where nobody can look. */
export const REPEAT_MARK = 'Possible repeat: the first try of this message went unanswered.';
