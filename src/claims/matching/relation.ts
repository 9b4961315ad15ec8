// How a claim stands to a figure in one slot.

/**
 * `open`: the claim does not say; `silent`: the claim says, the figure does not; `wider`, `narrower`: what the claim says
 * holds what the figure says, or lies within it.
 */
export type Relation = 'same' | 'open' | 'silent' | 'wider' | 'narrower' | 'differs';
