/** Where the verb stands last, what is before a figure tells of something else; `ko-status` looks behind it. */
export const SAYS_LAST: ReadonlySet<string> = new Set(['ko']);
