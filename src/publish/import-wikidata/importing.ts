/**
 * What every part of an import works with, and the statements that it may use.
 */
import { idOfName } from '../../domain/ledger/id-of-name.js';
import { directions } from '../../i18n/languages.js';
import type { SourceBook, Subject } from './evidence.js';
import type { ItemStore } from './item-store.js';
import type { ImportLog } from './import-log.js';
import type { Item, Statement, Value } from './item.js';
import type { Claim } from './evidence.js';

export interface Importing {
  readonly store: ItemStore;
  readonly book: SourceBook;
  readonly log: ImportLog;
  /** Ids of records by the ids of their items. */
  readonly ids: { readonly titles: ReadonlyMap<string, string>; readonly people: ReadonlyMap<string, string>; readonly characters: ReadonlyMap<string, string> };
}

/** A title to be: its item, its id and its kind. */
export interface TitleSubject extends Subject {
  readonly id: string;
  readonly kind: 'film' | 'series' | 'game' | 'comic';
}

/** The statements of a property, without those that Wikidata marks as wrong. */
export function statementsOf({ log, store }: Importing, { item, name }: Subject, property: string): readonly Statement[] {
  const all = item.claims[property] ?? [];
  for (const { rank, value } of all) if (rank === 'deprecated') log.add('deprecated', name, property, sayValue(store, value));
  return all.filter(({ rank }) => rank !== 'deprecated');
}

/** The preferred of the given statements, else all of them. Remarks on those that are outranked. */
export function preferred({ log, store }: Importing, { name }: Subject, statements: readonly Statement[]): readonly Statement[] {
  const first = statements.filter(({ rank }) => rank === 'preferred');
  if (first.length === 0) return statements;
  for (const { rank, property, value } of statements) if (rank !== 'preferred') log.add('outranked', name, property, sayValue(store, value));
  return first;
}

/** The value if it is of a kind, else undefined and a remark. */
export function valueOfKind<K extends Value['kind']>(importing: Importing, { name }: Subject, { property, value }: Statement, kind: K): Extract<Value, { kind: K }> | undefined {
  if (value.kind === kind) return value as Extract<Value, { kind: K }>;
  importing.log.add(value.kind === 'some' || value.kind === 'none' ? 'no-value' : 'unreadable', name, property, sayValue(importing.store, value));
  return undefined;
}

/** The label of an item, else undefined and a remark. */
export function labelOf({ store, log }: Importing, { name }: Subject, property: string, item: string): string | undefined {
  const label = store.label(item);
  if (label === undefined) log.add('unnamed', name, property, item);
  return label;
}

const wellKnownUnits: Readonly<Record<string, string>> = { Q4917: 'US dollars', Q7727: 'min' };

/** A value for the summary. */
export function sayValue(store: ItemStore, value: Value): string {
  switch (value.kind) {
    case 'item': return store.label(value.id) ?? value.id;
    case 'text': return value.text;
    case 'date': return value.date;
    case 'quantity': return `${String(value.amount)}${value.unit === '1' ? '' : ` ${wellKnownUnits[value.unit] ?? store.label(value.unit) ?? value.unit}`}`;
    case 'some': return 'an unknown value';
    case 'none': return 'no value';
    case 'other': return value.written;
  }
}

/** The name of an item as a fact: its label, which the page of `shownOn` in Wikidata shows. The note has the labels in the languages of the widgets. */
export function nameFact({ store, book }: Importing, shownOn: Subject, item: Pick<Item, 'id'>, name: string): readonly [Claim<string>] {
  const others = languagesOfNames.flatMap((language) => {
    const label = store.labelIn(item.id, language);
    return label === undefined || label === name ? [] : `${language}: ${label}`;
  });
  return [{ value: name, known: null, source: book.pageOf(shownOn), standing: 'reported', ...(others.length > 0 && { note: `In other languages: ${others.join('; ')}` }) }];
}

/** The languages that widgets speak, whose labels are kept in notes. */
export const languagesOfNames = Object.keys(directions);

/** The id of a character: of its item, else of its name. */
export function characterId({ ids }: Importing, item: string | undefined, name: string): string | undefined {
  const id = (item !== undefined && ids.characters.get(item)) || idOfName(name);
  return id === '' ? undefined : id;
}
