/**
 * Lists the kinds of record and the parts, for code that goes through a whole catalogue.
 */
import type { Catalogue, Records } from './catalogue.js';

/** The kinds of record with an id. */
export const recordKinds = [
  'titles', 'people', 'sources', 'money', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos', 'articles',
] as const satisfies readonly (keyof Records)[];

/** The kinds of record that can be hidden whole as a spoiler. */
export const guardedKinds = ['credits', 'events', 'terms', 'quotes', 'questions', 'videos', 'articles'] as const;

export const parts = ['sources', 'money', 'characters', 'events', 'terms', 'words'] as const;

const noRecords = Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as unknown as { readonly [K in keyof Records]: ReadonlyMap<string, Records[K]> };

/** A catalogue without records, which lacks no parts. */
export const emptyCatalogue: Catalogue = { ...noRecords, credits: [], stubs: [], lacks: [] };
