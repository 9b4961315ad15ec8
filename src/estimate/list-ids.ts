// Identifiers of the figures on lists.

/** Persons on exactly these capture lists. */
export const historyId = (lists: readonly string[]) => `history.${lists.join('+')}`;

/** Persons on both lists. */
export const overlapId = (a: string, b: string) => `overlap.${a}.${b}`;
