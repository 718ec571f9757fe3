/**
 * Turns the references of a statement into sources, and into claims that cite them.
 */
import type { DatasetClaim, DatasetSource } from '../../data/bundled/dataset.js';
import type { Standing } from '../../domain/ledger/catalogue.js';
import { idOfName } from '../../domain/ledger/id-of-name.js';
import { byDay } from '../../domain/ledger/read-fact.js';
import { isSafeUrl } from '../../domain/ledger/safe-url.js';
import { firstDay, formatPlainDate, lastDay, parsePlainDate } from '../../domain/dates/plain-date.js';
import type { ImportLog } from './import-log.js';
import type { Item, Snaks, Statement, Value } from './item.js';
import { type ItemStore, plainText } from './item-store.js';

/** A claim with its day and standing filled in. */
export interface Claim<T> extends DatasetClaim<T> {
  readonly known: string | null;
  readonly standing: Standing;
}

/** How a claim is made of a statement, beyond its value. */
export interface ClaimDetail {
  /** How the value is called in the summary. */
  readonly called: string;
  /** The date of an event that the statement tells: known to have happened, it is confirmed. */
  readonly happens?: string;
  /** The day that the statement itself gives, where it counts more than the day of the reference. */
  readonly known?: string | undefined;
  readonly note?: string | undefined;
  /** Whether anybody can check the value by opening its address, so that it is taken without a source. */
  readonly checkable?: true;
}

/** An item that becomes a title, and the name that the summary calls it by. */
export interface Subject {
  readonly item: Item;
  readonly name: string;
}

interface Cited {
  readonly source: string;
  readonly known: string | null;
}

export class SourceBook {
  readonly #byKey = new Map<string, DatasetSource>();
  readonly #ids = new Set<string>();

  constructor(readonly store: ItemStore, readonly log: ImportLog, readonly takesUnsourced: boolean) {}

  /** The sources with the given ids, in the order of their ids. */
  cited(ids: ReadonlySet<string>): readonly DatasetSource[] {
    return [...this.#byKey.values()].filter(({ id }) => ids.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The page of an item in Wikidata, as the source of its labels. */
  pageOf({ item, name }: Subject): string {
    return this.#record(item.id, `wikidata-${item.id.toLowerCase()}`, { publisher: 'Wikidata', title: `${name} (${item.id})`, url: `https://www.wikidata.org/wiki/${item.id}`, date: item.modified ?? null, kind: 'open' });
  }

  /** A claim for each reference that is a source, oldest first. Without one: none, or one that cites Wikidata itself. */
  claims<T>(subject: Subject, statement: Statement, value: T, { called, happens, known, note, checkable }: ClaimDetail): readonly Claim<T>[] {
    const cited = statement.references.flatMap((snaks) => this.#citedBy(subject, snaks) ?? []);
    if (cited.length === 0) {
      if (!checkable) this.log.add(this.takesUnsourced ? 'marked' : 'no-source', subject.name, statement.property, called);
      if (!checkable && !this.takesUnsourced) return [];
      return [{ value, known: null, source: this.pageOf(subject), standing: isCirca(statement) ? 'estimated' : 'reported', note: [unsourcedNote, note].filter(Boolean).join(' ') }];
    }
    const claims = cited.map(({ source, known: read }): Claim<T> => {
      const day = known ?? read;
      return { value, known: day, source, standing: isCirca(statement) ? 'estimated' : hasHappened(happens, day) ? 'confirmed' : 'reported', ...(note !== undefined && { note }) };
    });
    return oldestFirst(claims).filter((claim, index, all) => all.findIndex(({ source, known: day }) => source === claim.source && day === claim.known) === index);
  }

  /** The source of a reference; undefined for one that only says from where Wikidata copied the value. */
  #citedBy({ item, name }: Subject, snaks: Snaks): Cited | undefined {
    const url = [...texts(snaks['P854']), ...addressesOf(snaks)].find((address) => isSafeUrl(address));
    const statedIn = items(snaks['P248']).find((id) => !wikimedia.has(id) && !/\bWikipedia$/.test(this.store.englishLabel(id) ?? ''));
    const title = plainText(texts(snaks['P1476'])[0]);
    if (url === undefined ? statedIn === undefined && title === undefined : wikimediaHost.test(new URL(url).hostname)) return undefined;
    const host = url === undefined ? undefined : new URL(url).hostname.replace(/^www\./, '');
    const publisher = this.#nameOf(items(snaks['P123'])[0]) ?? this.#nameOf(statedIn) ?? host ?? (statedIn === undefined ? title! : `Wikidata item ${statedIn}`);
    const [published, retrieved] = [dates(snaks['P577'])[0], dates(snaks['P813'])[0]];
    // A page without a date of its own, as databases have, is called after the title that it tells of.
    const about = published ?? (idOfName(this.store.englishLabel(item.id) ?? '') || item.id.toLowerCase());
    const record = { publisher, title: title ?? (statedIn === undefined ? plainText(url?.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')) : undefined) ?? name, url: url ?? null, date: published ?? null, ...(host !== undefined && openHosts.test(host) && { kind: 'open' as const }) };
    return { source: this.#record(JSON.stringify([record.publisher, record.title, url, published]), `${idOfName(publisher) || 'source'}-${about}`, record), known: published ?? retrieved ?? null };
  }

  #nameOf(item: string | undefined): string | undefined {
    return item === undefined ? undefined : this.store.label(item);
  }

  /** The id of a source, which is recorded if it is new. Another one of the same publisher and day, or about the same title, gets a number. */
  #record(key: string, wanted: string, source: Omit<DatasetSource, 'id'>): string {
    const known = this.#byKey.get(key);
    if (known) return known.id;
    let id = wanted;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${wanted}-${String(number)}`;
    this.#ids.add(id);
    this.#byKey.set(key, { id, ...source });
    return id;
  }
}

/** Sorts claims by their days; claims of one day keep their order. */
export function oldestFirst<T>(claims: readonly Claim<T>[]): readonly Claim<T>[] {
  return [...claims].sort(byDay);
}

const unsourcedNote = 'Wikidata names no source.';

/** Editions of Wikipedia and their sisters: English, German, Arabic, French, Spanish, Italian, Russian, Japanese; Wikidata, Commons. They are no sources for each other. */
const wikimedia = new Set(['Q328', 'Q48183', 'Q199700', 'Q8447', 'Q8449', 'Q11920', 'Q206855', 'Q177837', 'Q2013', 'Q565']);
const wikimediaHost = /(?:^|\.)(?:wikipedia|wikidata|wikimedia|wikisource|wikiquote)\.org$/;
/** Pages that anybody may write. */
const openHosts = /(?:^|\.)(?:imdb\.com|themoviedb\.org)$/;

/** Addresses of databases that a reference names by the id of the title there. */
const formatters: readonly (readonly [property: string, address: string])[] = [
  ['P345', 'https://www.imdb.com/title/$1/'],
  ['P4947', 'https://www.themoviedb.org/movie/$1'],
  ['P4983', 'https://www.themoviedb.org/tv/$1'],
  ['P1258', 'https://www.rottentomatoes.com/$1'],
];

function addressesOf(snaks: Snaks): readonly string[] {
  return formatters.flatMap(([property, address]) => texts(snaks[property]).map((id) => address.replace('$1', () => id)));
}

/** Whether Wikidata gives a value as approximate: sourcing circumstances (P1480) circa (Q5727902). */
function isCirca({ qualifiers }: Statement): boolean {
  return items(qualifiers['P1480']).includes('Q5727902');
}

/** Whether a date was over on a day, whatever days the two can mean. */
function hasHappened(date: string | undefined, day: string | null): boolean {
  const [event, told] = [date, day].map((text) => (text === null || text === undefined ? undefined : parsePlainDate(text)));
  return event !== undefined && told !== undefined && formatPlainDate(lastDay(event)) <= formatPlainDate(firstDay(told));
}

export function items(values: readonly Value[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => (value.kind === 'item' ? value.id : []));
}

export function texts(values: readonly Value[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => (value.kind === 'text' ? value.text : []));
}

export function dates(values: readonly Value[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => (value.kind === 'date' ? value.date : []));
}
