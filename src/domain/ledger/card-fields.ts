/**
 * The fields of a title that a card can show.
 */

export const cardFields = ['phase', 'date', 'runtime', 'rating', 'director', 'writers', 'distributor', 'logline', 'cast'] as const;
export type CardField = (typeof cardFields)[number];

/** The card fields that are single facts; the phase, the logline and the cast are drawn separately. */
export const factFields = ['date', 'runtime', 'rating', 'director', 'writers', 'distributor'] as const satisfies readonly CardField[];
export type FactField = (typeof factFields)[number];
