/**
 * Makes a dataset of Wikidata's items.
 */
import type { Dataset, DatasetCharacter, DatasetPerson } from '../../data/bundled/dataset.js';
import { FileError } from '../files/file-error.js';
import { creditsOf, characterOf, personOf } from './credits.js';
import { SourceBook } from './evidence.js';
import { identifierOf, moneyOf } from './figures.js';
import { ImportLog } from './import-log.js';
import type { Importing, TitleSubject } from './importing.js';
import type { Item } from './item.js';
import { idsFor, ItemStore } from './item-store.js';
import { mentionsOf } from './mentions.js';
import type { EntityFile } from './read-entities.js';
import { inSeries, neighbours } from './series.js';
import { kindOf, titleOf } from './titles.js';

export interface ImportOptions {
  /** The language of names, as Wikidata writes it: `en`, `de`, `pt-br`. */
  readonly language: string;
  /** Items that become titles; default: every work among the items. */
  readonly titles?: readonly string[];
  /** Whether statements without a source are taken too, citing Wikidata. */
  readonly takesUnsourced: boolean;
}

export interface Imported {
  readonly dataset: Dataset;
  readonly log: ImportLog;
}

/** Makes a dataset of the items of files and answers. Throws a `FileError` if none of them is a work. */
export function importItems(files: readonly EntityFile[], { language, titles, takesUnsourced }: ImportOptions): Imported {
  const store = new ItemStore(language);
  for (const { items } of files) store.add(items);
  const works = worksIn(files, store, titles);
  const log = new ImportLog();
  const mentions = mentionsOf(works);
  const labelled = (ids: ReadonlySet<string>): readonly string[] => [...ids].filter((id) => store.label(id) !== undefined);
  const ids = { titles: idsFor(works.map(({ id }) => id), store), people: idsFor(labelled(mentions.people), store), characters: idsFor(labelled(mentions.characters), store) };
  const importing: Importing = { store, log, ids, book: new SourceBook(store, log, takesUnsourced) };
  const subjects = inSeries(works).map((item): TitleSubject => ({ item, id: ids.titles.get(item.id)!, name: store.label(item.id) ?? item.id, kind: kindOf(item, store)! }));
  for (const { item, name } of subjects) for (const { property, id } of neighbours(item)) if (!ids.titles.has(id)) log.add('not-imported', name, property, sayItem(store, id));
  for (const { item, name } of subjects) if (item.malformed > 0) log.add('malformed', name, 'statements', String(item.malformed));
  return { dataset: datasetOf(importing, subjects), log };
}

function sayItem(store: ItemStore, id: string): string {
  const label = store.label(id);
  return label === undefined ? id : `${label} (${id})`;
}

/** The items that become titles: those that were asked for, else every work. */
function worksIn(files: readonly EntityFile[], store: ItemStore, asked: readonly string[] | undefined): readonly Item[] {
  for (const id of asked ?? []) {
    const item = store.get(id);
    if (!item) throw new FileError(id, 'there is no such item in Wikidata', 'Check the id, for example by opening https://www.wikidata.org/wiki/' + id + '.');
    if (!kindOf(item, store)) throw new FileError(id, `it is ${whatIs(item, store)}`, remedyFor(item, store));
  }
  const works = (asked ?? [...new Set(files.flatMap(({ items }) => items.map(({ id }) => id)))]).map((id) => store.get(id)!).filter((item) => kindOf(item, store) !== undefined);
  const [first] = files;
  if (works.length === 0 && first) throw new FileError(first.name, `it is ${whatIs(first.items[0]!, store)}`, remedyFor(first.items[0]!, store));
  return [...new Map(works.map((item) => [item.id, item])).values()];
}

/** An item in words: `Q187364 (Robert Zemeckis), a human`. */
function whatIs(item: Item, store: ItemStore): string {
  const classes = (item.claims['P31'] ?? []).flatMap(({ value }) => (value.kind === 'item' ? wellKnown[value.id] ?? store.englishLabel(value.id) ?? value.id : []));
  return `${sayItem(store, item.id)}, ${classes.length > 0 ? `an instance of ${classes.join(', ')}` : 'which says not what it is an instance of'}: no film, series, game or comic`;
}

function remedyFor(item: Item, store: ItemStore): string {
  const parts = (item.claims['P527'] ?? []).flatMap(({ value }) => (value.kind === 'item' ? sayItem(store, value.id) : []));
  return parts.length > 0 ? `Give its parts: ${parts.join(', ')}.` : 'Give the item of a work; files of people, characters and places may stand beside it.';
}

const wellKnown: Readonly<Record<string, string>> = { Q5: 'human', Q24856: 'film series', Q196600: 'media franchise', Q4167410: 'Wikimedia disambiguation page', Q4167836: 'Wikimedia category', Q6256: 'country', Q515: 'city', Q3624078: 'sovereign state' };

function datasetOf(importing: Importing, subjects: readonly TitleSubject[]): Dataset {
  const titles = subjects.map((subject) => titleOf(importing, subject));
  const credits = subjects.flatMap((subject) => creditsOf(importing, subject));
  const money = subjects.flatMap((subject) => moneyOf(importing, subject) ?? []);
  const identifiers = subjects.flatMap((subject) => identifierOf(importing, subject) ?? []);
  const named = new Set([...credits.map(({ person }) => person), ...titles.flatMap(({ crew = {} }) => Object.values(crew).flatMap((claims) => claims.flatMap(({ value }) => value)))]);
  const played = new Set(credits.flatMap(({ as }) => as ?? []));
  const people = recordsOf(subjects, importing.ids.people, peopleOf, named, (shownOn, item, id): DatasetPerson => personOf(importing, shownOn, item, id));
  const characters = recordsOf(subjects, importing.ids.characters, charactersOf, played, (shownOn, item, id): DatasetCharacter => characterOf(importing, shownOn, item, id));
  const records = { titles, people, credits, characters, money, identifiers };
  const filled = Object.fromEntries(Object.entries(records).filter(([, list]) => list.length > 0)) as Partial<typeof records>;
  return { ...filled, sources: importing.book.cited(sourcesIn(filled)) };
}

function peopleOf({ item }: TitleSubject): ReadonlySet<string> {
  return mentionsOf([item]).people;
}

function charactersOf({ item }: TitleSubject): ReadonlySet<string> {
  return mentionsOf([item]).characters;
}

/** A record for each item that the dataset names, in the order of the titles; its name is cited from the first title that shows it. */
function recordsOf<T>(subjects: readonly TitleSubject[], ids: ReadonlyMap<string, string>, mentioned: (subject: TitleSubject) => ReadonlySet<string>, wanted: ReadonlySet<string>, record: (shownOn: TitleSubject, item: string, id: string) => T): readonly T[] {
  const done = new Set<string>();
  return subjects.flatMap((subject) => [...mentioned(subject)].flatMap((item) => {
    const id = ids.get(item);
    if (id === undefined || !wanted.has(id) || done.has(id)) return [];
    done.add(id);
    return [record(subject, item, id)];
  }));
}

/** The sources that claims cite. */
function sourcesIn(records: unknown): ReadonlySet<string> {
  const cited = new Set<string>();
  JSON.stringify(records, (key, value: unknown) => {
    if (key === 'source' && typeof value === 'string') cited.add(value);
    return value;
  });
  return cited;
}
