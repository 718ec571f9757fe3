/**
 * The kinds of record and of parts, for what goes through a whole catalogue.
 */
import type { Catalogue, Records } from './catalogue.js';

/** The kinds of record that have an id, which the border, a publisher's claims and the spoilers go through. */
export const recordKinds = [
  'titles', 'people', 'sources', 'money', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos', 'articles',
] as const satisfies readonly (keyof Records)[];

/** The kinds of record that can give a plot away as a whole. */
export const guardedKinds = ['credits', 'events', 'terms', 'quotes', 'questions', 'videos', 'articles'] as const;

export const parts = ['sources', 'money', 'characters', 'events', 'terms', 'words'] as const;

const noRecords = Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as unknown as { readonly [K in keyof Records]: ReadonlyMap<string, Records[K]> };

/** A catalogue that holds nothing and lacks nothing. */
export const emptyCatalogue: Catalogue = { ...noRecords, credits: [], stubs: [], lacks: [] };
