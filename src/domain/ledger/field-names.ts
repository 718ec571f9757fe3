/**
 * Lists the fields that an author can name.
 */
import { crewJobs, moneyMetrics } from './catalogue.js';
import { dateFields, isOneOf, type TitleField } from './field-kinds.js';

export const titleFields = [
  'name', 'status', ...(Object.keys(dateFields) as (keyof typeof dateFields)[]), 'streaming-home', 'runtime', 'rating', 'distributor', 'logline', ...crewJobs, ...moneyMetrics,
] as const;
export const personFields = ['name', 'born', 'died'] as const;
export const characterFields = ['name', 'aliases', 'allegiance', 'fate'] as const;

export function isTitleField(field: string): field is TitleField {
  return isOneOf(titleFields, field);
}
