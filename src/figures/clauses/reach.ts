/** How far behind its subject a verb is looked for. */
export const REACH = 24;
