/**
 * Makes a title of an item: name, kind, runtime, rating, distributor, crew and releases.
 */
import type { DatasetTitle } from '../../data/bundled/dataset.js';
import type { CrewJob } from '../../domain/ledger/catalogue.js';
import { byDay } from '../../domain/ledger/read-fact.js';
import { type Claim, items, oldestFirst, texts } from './evidence.js';
import { type Importing, labelOf, nameFact, preferred, sayValue, statementsOf, type TitleSubject, valueOfKind } from './importing.js';
import type { Item, Statement } from './item.js';
import type { ItemStore } from './item-store.js';
import { originsOf, releasesOf } from './releases.js';

export function titleOf(importing: Importing, subject: TitleSubject): DatasetTitle {
  const releases = releasesOf(importing, subject);
  const home = releases[0]?.region ?? originsOf(importing, subject)[0];
  const certificates = certificatesOf(importing, subject);
  const others = [...certificates].filter(([region]) => region !== home).map(([region, certificate]) => ({ region, certificate }));
  const fields = { runtime: runtimeOf(importing, subject), rating: certificates.get(home ?? '') ?? [], ratings: others, distributor: distributorOf(importing, subject, home) };
  const crew = crewOf(importing, subject);
  return {
    id: subject.id,
    kind: subject.kind,
    name: nameFact(importing, subject, subject.item, subject.name),
    ...Object.fromEntries(Object.entries(fields).filter(([, claims]) => claims.length > 0)),
    ...(Object.keys(crew).length > 0 && { crew }),
    ...(releases.length > 0 && { releases }),
  };
}

const kindsByClass: Readonly<Record<string, TitleSubject['kind']>> = { Q11424: 'film', Q5398426: 'series', Q7889: 'game', Q1004: 'comic' };
/** A film series is no work of which there is a dataset. */
const classesWithoutKind = new Set(['Q24856', 'Q196600']);
const kindsByWord: readonly (readonly [RegExp, TitleSubject['kind']])[] = [[/video game|computer game/i, 'game'], [/comic|manga|graphic novel/i, 'comic'], [/\b(?:series|miniseries)\b/i, 'series'], [/\b(?:film|movie)\b/i, 'film']];

/** The kind of work that an item is an instance of (P31); undefined for anything else. */
export function kindOf(item: Item, store: ItemStore): TitleSubject['kind'] | undefined {
  const classes = items(item.claims['P31']?.filter(({ rank }) => rank !== 'deprecated').map(({ value }) => value));
  const found = classes.filter((id) => !classesWithoutKind.has(id)).flatMap((id) => {
    const label = store.englishLabel(id) ?? '';
    return kindsByClass[id] ?? kindsByWord.find(([word]) => word.test(label) && !/film series/i.test(label))?.[1] ?? [];
  });
  // Many items of films are instances of classes whose labels are not at hand: only films and series have cast members.
  return found[0] ?? (classes.every((id) => store.englishLabel(id) === undefined && !classesWithoutKind.has(id)) && item.claims['P161'] && item.claims['P577'] ? 'film' : undefined);
}

/** Minutes in a unit: minute, second, hour. */
const minutesIn: Readonly<Record<string, number>> = { Q7727: 1, Q11574: 1 / 60, Q25235: 60 };

function runtimeOf(importing: Importing, subject: TitleSubject): readonly Claim<number>[] {
  const whole = preferred(importing, subject, wholeOnly(importing, subject, statementsOf(importing, subject, 'P2047')));
  return oldestFirst(whole.flatMap((statement) => {
    const length = valueOfKind(importing, subject, statement, 'quantity');
    if (!length) return [];
    const minutes = Math.round(length.amount * (minutesIn[length.unit] ?? 0));
    const called = sayValue(importing.store, length);
    if (minutes >= 1) return importing.book.claims(subject, statement, minutes, { called });
    importing.log.add('unreadable', subject.name, 'P2047', called);
    return [];
  }));
}

/** Leaves out statements that hold for a part, such as the director’s cut (P518). */
export function wholeOnly({ log, store }: Importing, { name }: TitleSubject, statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(({ property, qualifiers }) => {
    const [part] = items(qualifiers['P518']);
    if (part !== undefined) log.add('part', name, property, store.label(part) ?? part);
    return part === undefined;
  });
}

/** The markets of the rating properties. */
const ratings: Readonly<Record<string, string>> = {
  P1657: 'US', P1981: 'DE', P2629: 'GB', P2637: 'RU', P2684: 'NL', P2756: 'JP', P2758: 'FR', P3156: 'AU', P3216: 'BR', P3306: 'ES', P3402: 'RO', P3428: 'AR', P3650: 'AT', P3818: 'KR', P3834: 'MX', P4437: 'ZA', P7573: 'IE',
};
/** Certificates whose labels in Wikidata are longer than what is printed on a poster: MPA, FSK, BBFC. */
const printed: Readonly<Record<string, string>> = {
  Q18665330: 'G', Q18665334: 'PG', Q18665339: 'PG-13', Q18665344: 'R', Q18665349: 'NC-17', Q20644794: 'FSK 0', Q20644795: 'FSK 6', Q20644796: 'FSK 12', Q20644797: 'FSK 16', Q20644798: 'FSK 18',
  Q23301853: 'U', Q23301854: 'PG', Q23301856: '12', Q23301855: '12A', Q4550895: '15', Q4557532: '18',
};

/** The certificates by market. */
function certificatesOf(importing: Importing, subject: TitleSubject): ReadonlyMap<string, readonly Claim<string>[]> {
  const found = Object.entries(ratings).map(([property, region]) => [region, oldestFirst(preferred(importing, subject, statementsOf(importing, subject, property)).flatMap((statement) => {
    const item = valueOfKind(importing, subject, statement, 'item')?.id;
    const certificate = item === undefined ? undefined : printed[item] ?? labelOf(importing, subject, property, item);
    return certificate === undefined ? [] : importing.book.claims(subject, statement, certificate, { called: certificate });
  }))] as const);
  return new Map(found.filter(([, claims]) => claims.length > 0));
}

/** The distributor of the home market (P750 with P3005, P291 or P1001), else the only one without a market. */
function distributorOf(importing: Importing, subject: TitleSubject, home: string | undefined): readonly Claim<string>[] {
  const all = preferred(importing, subject, statementsOf(importing, subject, 'P750')).map((statement) => {
    const places = ['P3005', 'P291', 'P1001'].flatMap((property) => items(statement.qualifiers[property]));
    return { statement, places, isHome: places.some((place) => importing.store.market(place)?.region === home) };
  });
  const everywhere = all.filter(({ places }) => places.length === 0);
  const atHome = all.filter(({ isHome }) => isHome);
  const chosen = atHome.length > 0 ? atHome : everywhere.length === 1 ? everywhere : [];
  return oldestFirst(all.flatMap((one) => {
    const item = valueOfKind(importing, subject, one.statement, 'item')?.id;
    const name = item === undefined ? undefined : labelOf(importing, subject, 'P750', item);
    if (name === undefined) return [];
    if (chosen.includes(one)) return importing.book.claims(subject, one.statement, name, { called: name });
    importing.log.add(one.places.length > 0 ? 'other-market' : 'no-market', subject.name, 'P750', name);
    return [];
  }));
}

/** Properties by job. */
export const jobs = { director: 'P57', writer: 'P58', producer: 'P162', 'executive-producer': 'P1431', composer: 'P86', cinematographer: 'P344', editor: 'P1040' } as const satisfies Partial<Record<CrewJob, string>>;

function crewOf(importing: Importing, subject: TitleSubject): NonNullable<DatasetTitle['crew']> {
  const lists = Object.entries(jobs).map(([job, property]) => [job, peopleClaims(importing, subject, property)] as const);
  return Object.fromEntries(lists.filter(([, claims]) => claims.length > 0));
}

/** Wikidata has a statement for each person, and the ledger a list: the list grows on each day on which somebody was named. */
function peopleClaims(importing: Importing, subject: TitleSubject, property: string): readonly Claim<readonly string[]>[] {
  const statements = inOrder(preferred(importing, subject, statementsOf(importing, subject, property)));
  const named = statements.flatMap((statement) => {
    const item = valueOfKind(importing, subject, statement, 'item')?.id;
    const name = item === undefined ? undefined : labelOf(importing, subject, property, item);
    if (item === undefined || name === undefined) return [];
    const [first] = importing.book.claims(subject, statement, importing.ids.people.get(item)!, { called: name });
    return first ? { claim: first, name } : [];
  });
  const days = [...new Set(oldestFirst(named.map(({ claim }) => claim)).map(({ known }) => known))];
  return days.map((known) => {
    const listed = named.filter(({ claim }) => byDay(claim, { known }) <= 0);
    const { source, standing, note } = listed.find(({ claim }) => claim.known === known)!.claim;
    const elsewhere = listed.filter(({ claim }) => claim.source !== source).map(({ claim, name }) => `${name} (${claim.source})`);
    const notes = [note, elsewhere.length > 0 ? `By other sources: ${elsewhere.join(', ')}.` : undefined, named.length < statements.length ? `Wikidata names ${String(statements.length)}, of whom ${String(named.length)} are taken.` : undefined].filter((one) => one !== undefined);
    return { value: [...new Set(listed.map(({ claim }) => claim.value))], known, source, standing, ...(notes.length > 0 && { note: notes.join(' ') }) };
  });
}

/** Statements by their series ordinal (P1545); those without one keep the order of the file, after the others. */
export function inOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => { const [x, y] = [ordinalOf(a), ordinalOf(b)]; return x === y ? 0 : (x ?? Infinity) - (y ?? Infinity); });
}

/** The series ordinal of a statement, from 1. */
export function ordinalOf({ qualifiers }: Statement): number | undefined {
  const ordinal = Number(texts(qualifiers['P1545'])[0]);
  return Number.isInteger(ordinal) && ordinal >= 1 ? ordinal : undefined;
}
