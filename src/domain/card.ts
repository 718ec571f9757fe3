/**
 * The fields of a title that a card can show, each as it stands and with what it overtook.
 */
import type { Fact, Title } from './catalogue.js';
import { type Change, overtaken, type Reading, standingOn } from './claim.js';
import type { KnownRelease } from './release.js';
import type { Vantage } from './vantage.js';

export const cardFields = ['phase', 'date', 'runtime', 'rating', 'director', 'writers', 'distributor', 'logline', 'cast'] as const;
export type CardField = (typeof cardFields)[number];

/** The fields that are one fact: the phase, the logline and the cast are told in their own ways. */
export const factFields = ['date', 'runtime', 'rating', 'director', 'writers', 'distributor'] as const satisfies readonly CardField[];
export type FactField = (typeof factFields)[number];

/** What the claims of a field hold: a date, a text, minutes, or ids of people. */
export type FieldValue = string | number | readonly string[];

export interface FieldReading {
  readonly field: FactField;
  readonly reading: Exclude<Reading<FieldValue>, { readonly case: 'unknown' }>;
  /** What it overtook since the article ran, where changes are to be marked. */
  readonly change: Change<FieldValue> | undefined;
}

/** Reads a title's facts in the order asked for; what nothing is known of is left out. */
export function readFields(title: Title, known: KnownRelease | undefined, fields: readonly CardField[], vantage: Vantage): FieldReading[] {
  return fields.flatMap((field) => {
    const fact = factOf(title, known, field);
    const reading = fact && standingOn(fact, vantage.day);
    if (!fact || !reading || reading.case === 'unknown') return [];
    const change = vantage.since === undefined ? undefined : overtaken(fact, vantage.since, vantage.day);
    return [{ field: field as FactField, reading, change }];
  });
}

function factOf(title: Title, known: KnownRelease | undefined, field: CardField): Fact<FieldValue> | undefined {
  switch (field) {
    case 'date':
      return known?.release.date;
    case 'director':
      return title.crew.director ?? title.crew.showrunner;
    case 'writers':
      return title.crew.writer;
    case 'runtime':
    case 'rating':
    case 'distributor':
      return title[field];
    default:
      return undefined;
  }
}
