/**
 * Finds fields of titles, people and characters by name, each with its fact and its kind of values.
 */
import { type Catalogue, crewJobs, type Fact, type MoneyMetric, moneyMetrics, type Part, type Release, type Title } from './catalogue.js';
import { channelOf, dateFields, type FieldName, type FieldValue, isOneOf, type MarketRatingField, valueKindOf, type TitleField, type ValueKind } from './field-kinds.js';
import { fieldOfRelease, type HiddenFact } from '../spoilers/hidden-fact.js';
import { type KnownRelease, releaseOf } from '../releases/release.js';
import { wasKnown } from './read-fact.js';
import type { Vantage } from './vantage.js';

export { channelOf, type FieldName, type FieldValue, valueKindOf as kindOf, type TitleField, type ValueKind } from './field-kinds.js';

export const titleFields = [
  'name', 'status', ...(Object.keys(dateFields) as (keyof typeof dateFields)[]), 'streaming-home', 'runtime', 'rating', 'distributor', 'logline', ...crewJobs, ...moneyMetrics,
] as const;
export const personFields = ['name', 'born', 'died'] as const;
export const characterFields = ['name', 'aliases', 'allegiance', 'fate'] as const;

export function isTitleField(field: string): field is TitleField {
  return isOneOf(titleFields, field);
}

/** A field of a record: all claims on it, and for a field of a release, that release. */
export interface Field {
  readonly field: FieldName;
  readonly kind: ValueKind;
  readonly fact: Fact<FieldValue>;
  readonly release?: KnownRelease;
  /** Of a rating: the market whose certificate it is. */
  readonly market?: string | undefined;
}

/** The result of looking for a field; `no-field` lists the fields that the record has. */
export type FieldLookup = { readonly case: 'field'; readonly found: Field } | { readonly case: 'no-record' } | { readonly case: 'no-field'; readonly fields: readonly FieldName[] };

/** Finds a field of the title, person or character with an id, in that order: the first that has such a field counts. A field without claims has an empty fact. */
export function findField(catalogue: Catalogue, id: string, field: string, vantage: Vantage): FieldLookup {
  const title = catalogue.titles.get(id);
  if (title && isTitleField(field)) return { case: 'field', found: titleField(catalogue, title, field, vantage) };
  const person = catalogue.people.get(id);
  if (person && isOneOf(personFields, field)) return plain(field, person[field]);
  const character = catalogue.characters.get(id);
  if (character && isOneOf(characterFields, field)) return plain(field, character[field]);
  const fields = [...(title ? titleFields : []), ...(person ? personFields : []), ...(character ? characterFields : [])];
  return fields.length > 0 ? { case: 'no-field', fields: [...new Set(fields)] } : { case: 'no-record' };
}

/** A field of a title; a release's field is read from the release that counts for the vantage's market, a rating from that market's certificate, if one is known by the day. */
export function titleField(catalogue: Catalogue, title: Title, field: TitleField, vantage: Vantage): Field {
  if (field === 'rating') {
    const own = nonReleaseFact(catalogue, title, `rating-${vantage.region}`);
    const isOwn = own.some((claim) => wasKnown(claim, vantage.day));
    return { field, kind: 'text', fact: isOwn ? own : title.rating, market: isOwn ? vantage.region : title.releases[0]?.region };
  }
  const channel = channelOf(field);
  const release = channel && releaseOf(title, channel, vantage);
  const fact = channel ? (release?.release[field === 'streaming-home' ? 'place' : 'date'] ?? []) : nonReleaseFact(catalogue, title, field);
  return { field, kind: valueKindOf(field), fact, ...(release && { release }) };
}

/** The part of the catalogue that must be fetched for a field; undefined where none is needed. An unknown id may be a character. */
export function partHoldingField(catalogue: Catalogue, id: string, field: string): Part | undefined {
  if (isOneOf(moneyMetrics, field)) return 'money';
  const [isTitle, isPerson] = [catalogue.titles.has(id), catalogue.people.has(id)];
  if ((isTitle && isOneOf(titleFields, field)) || (isPerson && isOneOf(personFields, field))) return undefined;
  return (isTitle || isPerson) && !isOneOf(characterFields, field) ? undefined : 'characters';
}

/** The kind of record that holds a field, and the field's name in it, as `hiddenFact` takes them; `release` is that of a release's field. An id that is no title's and no person's is taken for a character's. */
export function holderOf(field: string, { isTitle, isPerson, release }: { readonly isTitle: boolean; readonly isPerson: boolean; readonly release?: Pick<Release, 'region' | 'channel'> | undefined }): readonly [record: HiddenFact['record'], name: string] {
  if (isTitle && isTitleField(field)) {
    if (release) return ['titles', fieldOfRelease(release, field === 'streaming-home' ? 'place' : 'date')];
    return [isOneOf(moneyMetrics, field) ? 'money' : 'titles', field];
  }
  return [isPerson && isOneOf(personFields, field) ? 'people' : 'characters', field];
}

/** All claims on a field that belongs to no release; none on a market's own value of a field other than the rating. */
export function nonReleaseFact(catalogue: Catalogue, title: Title, field: TitleField | MarketRatingField): Fact<FieldValue> {
  if (isOneOf(moneyMetrics, field)) return catalogue.money.get(title.id)?.figures[field satisfies MoneyMetric] ?? [];
  if (isOneOf(crewJobs, field)) return title.crew[field] ?? [];
  if (field.startsWith('rating-')) return title.ratings?.find(({ region }) => field.endsWith(region))?.certificate ?? [];
  return (title as Partial<Title>)[field as 'name' | 'status' | 'runtime' | 'rating' | 'distributor' | 'logline'] ?? [];
}

function plain(field: FieldName, fact: Fact<FieldValue>): FieldLookup {
  return { case: 'field', found: { field, kind: valueKindOf(field), fact } };
}
