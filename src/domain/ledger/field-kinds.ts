/**
 * The kind of each field's values.
 */
import { type Channel, crewJobs, moneyMetrics } from './catalogue.js';
import type { characterFields, personFields, titleFields } from './fields.js';

/** The kind of a field's values: text, date, ids of people, minutes, US dollars, status, or several names. */
export type ValueKind = 'text' | 'date' | 'people' | 'minutes' | 'money' | 'status' | 'names';

/** The value of a claim on a field. */
export type FieldValue = string | number | readonly string[] | readonly [low: number, high: number];

/** The fields that are dates of releases, with the channel of each. */
export const dateFields = { 'release-date': 'theatrical', 'premiere-date': 'premiere', 'digital-date': 'digital', 'disc-date': 'disc', 'streaming-date': 'streaming' } as const satisfies Record<string, Channel>;

export type TitleField = (typeof titleFields)[number];
/** The certificate of one market among the fields of a scene: `rating-DE`. */
export type MarketRatingField = `rating-${string}`;
export type FieldName = TitleField | (typeof personFields)[number] | (typeof characterFields)[number];

const kinds: Readonly<Partial<Record<FieldName, ValueKind>>> = { status: 'status', runtime: 'minutes', aliases: 'names', born: 'date', died: 'date' };

/** The kind of a field's values. */
export function valueKindOf(field: FieldName): ValueKind {
  if (field in dateFields) return 'date';
  if (isOneOf(crewJobs, field)) return 'people';
  return isOneOf(moneyMetrics, field) ? 'money' : (kinds[field] ?? 'text');
}

/** Whether a word is on a list. */
export function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word);
}

/** The channel whose release holds a field; undefined for fields of the title itself. */
export function channelOf(field: TitleField): Channel | undefined {
  return field === 'streaming-home' ? 'streaming' : field in dateFields ? dateFields[field as keyof typeof dateFields] : undefined;
}
