/**
 * Lists all values of a claim's standing, a spoiler's level, and a title's kind and status, for code that checks or packs data.
 * Apart from the catalogue's types, so that pages with compiled titles do not fetch them.
 */

/** How firmly a claim was made, weakest first; of two claims of one day the firmer stands. */
export const standings = ['rumoured', 'estimated', 'reported', 'announced', 'confirmed', 'corrected'] as const;

/** How far a record gives its title's plot away: 1 premise, 2 middle, 3 ending. */
export const spoilerLevels = [1, 2, 3] as const;

export const titleKinds = ['film', 'series', 'game', 'comic'] as const;

/** The stages of a title's making, earliest first. */
export const statuses = ['rumoured', 'talks', 'announced', 'writing', 'filming', 'post-production', 'released', 'cancelled'] as const;
