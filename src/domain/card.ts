/**
 * The fields of a title that a card can show, each as it stands and with what it overtook.
 */
import type { Catalogue, Title } from './catalogue.js';
import { type Change, overtaken, type Reading, standingOn } from './claim.js';
import { type Field, type FieldValue, titleField, type ValueKind } from './fields.js';
import type { KnownRelease } from './release.js';
import type { Vantage } from './vantage.js';

export const cardFields = ['phase', 'date', 'runtime', 'rating', 'director', 'writers', 'distributor', 'logline', 'cast'] as const;
export type CardField = (typeof cardFields)[number];

/** The fields that are one fact: the phase, the logline and the cast are told in their own ways. */
export const factFields = ['date', 'runtime', 'rating', 'director', 'writers', 'distributor'] as const satisfies readonly CardField[];
export type FactField = (typeof factFields)[number];

export interface FieldReading {
  readonly field: FactField;
  readonly kind: ValueKind;
  readonly reading: Exclude<Reading<FieldValue>, { readonly case: 'unknown' }>;
  /** What it overtook since the article ran, where changes are to be marked. */
  readonly change: Change<FieldValue> | undefined;
}

/** Reads a title's facts in the order asked for; what nothing is known of is left out. The date is that of the release given. */
export function readFields(catalogue: Catalogue, title: Title, known: KnownRelease | undefined, fields: readonly CardField[], vantage: Vantage): FieldReading[] {
  return fields.flatMap((field) => {
    const { kind, fact } = fieldIn(catalogue, title, known, field, vantage) ?? { kind: 'text', fact: [] };
    const reading = standingOn(fact, vantage.day);
    if (reading.case === 'unknown') return [];
    const change = vantage.since === undefined ? undefined : overtaken(fact, vantage.since, vantage.day);
    return [{ field: field as FactField, kind, reading, change }];
  });
}

function fieldIn(catalogue: Catalogue, title: Title, known: KnownRelease | undefined, field: CardField, vantage: Vantage): Pick<Field, 'kind' | 'fact'> | undefined {
  switch (field) {
    case 'date':
      return { kind: 'date', fact: known?.release.date ?? [] };
    case 'director':
      return titleField(catalogue, title, title.crew.director ? 'director' : 'showrunner', vantage);
    case 'writers':
      return titleField(catalogue, title, 'writer', vantage);
    case 'runtime':
    case 'rating':
    case 'distributor':
      return titleField(catalogue, title, field, vantage);
    default:
      return undefined;
  }
}
