/**
 * Writes items in Wikidata's published JSON, for tests.
 */
import { readEntities } from '../../src/publish/import-wikidata/read-entities.js';
import { importItems, type Imported, type ImportOptions } from '../../src/publish/import-wikidata/import-wikidata.js';

interface Snak {
  readonly snaktype: string;
  readonly property: string;
  readonly datavalue?: { readonly type: string; readonly value: unknown };
}
interface Detail {
  readonly rank?: 'preferred' | 'normal' | 'deprecated';
  readonly qualifiers?: readonly Snak[];
  readonly references?: readonly (readonly Snak[])[];
}

const snak = (property: string, type: string, value: unknown): Snak => ({ snaktype: 'value', property, datavalue: { type, value } });
export const toItem = (property: string, id: string): Snak => snak(property, 'wikibase-entityid', { 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
export const text = (property: string, value: string): Snak => snak(property, 'string', value);
export const named = (property: string, value: string): Snak => snak(property, 'monolingualtext', { text: value, language: 'en' });
export const quantity = (property: string, amount: string, unit: string, [lowerBound, upperBound]: readonly string[] = []): Snak =>
  snak(property, 'quantity', { amount, unit: unit === '1' ? unit : `http://www.wikidata.org/entity/${unit}`, ...(lowerBound && { lowerBound, upperBound }) });
export const noValue = (property: string, snaktype: 'somevalue' | 'novalue'): Snak => ({ snaktype, property });

/** A time as Wikidata writes it, with the precision of a decade (8), a year, a month or a day (11). */
export function time(property: string, date: string, precision = 9 + date.split('-').length - 1, calendar = 'Q1985727'): Snak {
  const [year, month = '00', day = '00'] = date.split('-');
  return snak(property, 'time', { time: `+${year!}-${month}-${day}T00:00:00Z`, timezone: 0, before: 0, after: 0, precision, calendarmodel: `http://www.wikidata.org/entity/${calendar}` });
}

export function statement(mainsnak: Snak, { rank = 'normal', qualifiers = [], references = [] }: Detail = {}): object {
  return { type: 'statement', rank, mainsnak, ...(qualifiers.length > 0 && { qualifiers: byProperty(qualifiers) }), ...(references.length > 0 && { references: references.map((snaks) => ({ hash: '0', snaks: byProperty(snaks) })) }) };
}

function byProperty(snaks: readonly Snak[]): Record<string, Snak[]> {
  const properties = [...new Set(snaks.map(({ property }) => property))];
  return Object.fromEntries(properties.map((property) => [property, snaks.filter((one) => one.property === property)]));
}

/** A reference to a page of a newspaper that is read on a day. */
export const press = (read: string, published?: string): readonly Snak[] => [
  text('P854', 'https://news.example/film'), named('P1476', 'The film is coming'), toItem('P123', 'Q900'), time('P813', read), ...(published === undefined ? [] : [time('P577', published)]),
];

export function item(id: string, labels: Readonly<Record<string, string>>, statements: readonly object[] = []): object {
  const claims: Record<string, object[]> = {};
  for (const one of statements) (claims[(one as { mainsnak: Snak }).mainsnak.property] ??= []).push(one);
  const empty = (map: object): object => (Object.keys(map).length > 0 ? map : []);
  return { type: 'item', id, labels: empty(Object.fromEntries(Object.entries(labels).map(([language, value]) => [language, { language, value }]))), descriptions: [], aliases: [], claims: empty(claims), modified: '2025-03-04T05:06:07Z' };
}

/** A film with the given statements. */
export const film = (statements: readonly object[], id = 'Q100', labels: Readonly<Record<string, string>> = { en: 'The Lamp', de: 'Die Lampe' }): object => item(id, labels, [statement(toItem('P31', 'Q11424')), ...statements]);

/** Items that films name. */
export const names = [item('Q900', { en: 'The Coast Gazette' }), item('Q901', { mul: 'Mara Quill', ar: 'مارا كويل' }), item('Q902', { en: 'Anselm Dray' }), item('Q903', { en: 'Orla' }), item('Q904', { en: 'Corvin' })];

/** The text of a file in the form of `Special:EntityData`. */
export const entityData = (entities: readonly object[]): string => JSON.stringify({ entities: Object.fromEntries(entities.map((entity) => [(entity as { id: string }).id, entity])) });

/** Imports items. */
export function imported(entities: readonly object[], options: Partial<ImportOptions> = {}): Imported {
  return importItems([readEntities('items.json', entityData([...entities, ...names]))], { language: 'en', takesUnsourced: false, ...options });
}
