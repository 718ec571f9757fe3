/**
 * The fields of records by the names that an author writes, and what their values are.
 */
import { type Channel, crewJobs, moneyMetrics } from './catalogue.js';

/** What the values of a field are: a text, a date, ids of people, minutes, US dollars, a status, or several names. */
export type ValueKind = 'text' | 'date' | 'people' | 'minutes' | 'money' | 'status' | 'names';

/** What the claims of a field hold. */
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

/** What the values of a field are. */
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


/** The channel whose release holds a field; undefined for a field of the title itself. */
export function channelOf(field: TitleField): Channel | undefined {
  return field === 'streaming-home' ? 'streaming' : field in dates ? dates[field as keyof typeof dates] : undefined;
}
