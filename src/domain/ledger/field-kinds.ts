/**
 * The field names that an author can write, and the kind of each field's values.
 */
import { type Channel, crewJobs, moneyMetrics } from './catalogue.js';

/** The kind of a field's values: text, date, ids of people, minutes, US dollars, status, or several names. */
export type ValueKind = 'text' | 'date' | 'people' | 'minutes' | 'money' | 'status' | 'names';

/** The value of a claim on a field. */
export type FieldValue = string | number | readonly string[] | readonly [low: number, high: number];

const dates = { 'release-date': 'theatrical', 'premiere-date': 'premiere', 'digital-date': 'digital', 'disc-date': 'disc', 'streaming-date': 'streaming' } as const satisfies Record<string, Channel>;

export const titleFields = [
  'name', 'status', ...(Object.keys(dates) as (keyof typeof dates)[]), 'streaming-home', 'runtime', 'rating', 'distributor', 'logline', ...crewJobs, ...moneyMetrics,
] as const;
export const personFields = ['name', 'born', 'died'] as const;
export const characterFields = ['name', 'aliases', 'allegiance', 'fate'] as const;

export type TitleField = (typeof titleFields)[number];
export type FieldName = TitleField | (typeof personFields)[number] | (typeof characterFields)[number];

const kinds: Readonly<Partial<Record<FieldName, ValueKind>>> = { status: 'status', runtime: 'minutes', aliases: 'names', born: 'date', died: 'date' };

/** The kind of a field's values. */
export function valueKindOf(field: FieldName): ValueKind {
  if (field in dates) return 'date';
  if (isOneOf(crewJobs, field)) return 'people';
  return isOneOf(moneyMetrics, field) ? 'money' : (kinds[field] ?? 'text');
}

/** Whether a word is on a list. */
export function isOneOf<T extends string>(list: readonly T[], word: string): word is T {
  return (list as readonly string[]).includes(word);
}

export function isTitleField(field: string): field is TitleField {
  return isOneOf(titleFields, field);
}


/** The channel whose release holds a field; undefined for fields of the title itself. */
export function channelOf(field: TitleField): Channel | undefined {
  return field === 'streaming-home' ? 'streaming' : field in dates ? dates[field as keyof typeof dates] : undefined;
}
