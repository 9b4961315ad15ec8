// Identifiers of the figures on lists.

/** Persons on exactly these capture lists. */
export const historyId = (lists: readonly string[]) => `history.${lists.join('+')}`;

/** Persons on both lists. */
export const overlapId = (a: string, b: string) => `overlap.${a}.${b}`;

/** Persons on exactly these capture lists who are also on a list that is not one; never shown. */
export const onOther = (lists: readonly string[], other: string) => `unshown.${historyId(lists)}.on.${other}`;
