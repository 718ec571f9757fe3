/**
 * Finds which record and field a claim is about, and the records whose widgets it can change.
 */
import { claimFields, type ClaimField, fieldNames } from '../../data/dataset/claim-fields.js';
import type { FileName } from '../../data/dataset/schema.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { dateFields, isOneOf } from '../../domain/ledger/field-kinds.js';
import { nameOn } from '../../domain/ledger/read-fact.js';
import type { ClaimRequest } from './add-claim.js';
import { type OpenFile, recordsOf, type Row } from './open-files.js';
import type { Subjects } from './widget-words.js';

/** Kinds whose records have the id of a title, or name one together with a person. */
const ofTitles: readonly FileName[] = ['titles', 'credits', 'money', 'identifiers'];

/** Kinds of record that have an id of their own, besides titles. */
const ofOthers: readonly FileName[] = ['people', 'characters', 'events', 'terms', 'bounties', 'quotes', 'questions', 'videos'];

/** A record that claims can be about. */
export interface Subject {
  readonly id: string;
  readonly kinds: readonly FileName[];
  /** What it is called, for lists to choose from. */
  readonly label: string;
}

/** All titles, and then all other records, of a dataset and of the data that it is laid over. */
export function subjectsIn(files: readonly OpenFile[], catalogue: Catalogue, day: string): { readonly titles: readonly Subject[]; readonly others: readonly Subject[] } {
  const ids = (kind: FileName): readonly string[] => [...new Set([...recordsOf(files, kind).map(({ record }) => String(record['id'])), ...(kind === 'credits' || kind === 'identifiers' ? [] : catalogue[kind].keys())])];
  const titles = ids('titles').map((id) => ({ id, kinds: ofTitles, label: nameIn(catalogue.titles.get(id), day) ?? id }));
  const others = ofOthers.flatMap((kind) => ids(kind).map((id) => ({ id, kind, label: nameIn(kind === 'people' || kind === 'characters' ? catalogue[kind].get(id) : undefined, day) ?? id })));
  const joined = [...new Set(others.map(({ id }) => id))].map((id) => {
    const same = others.filter((one) => one.id === id);
    return { id, kinds: same.map(({ kind }) => kind), label: same[0]!.label };
  });
  return { titles, others: joined };
}

function nameIn(record: { readonly name: Parameters<typeof nameOn>[0] } | undefined, day: string): string | undefined {
  return record && nameOn(record.name, day);
}

/** The fields of a subject that hold claims. */
export function fieldsOf({ kinds }: Subject): readonly ClaimField[] {
  return claimFields.filter(({ kind }) => kinds.includes(kind));
}

/** The shortest name by which a field of a list can be called; a field of an entry in a list keeps that list’s: `releases.date`. */
export function shortName(field: ClaimField, fields: readonly ClaimField[]): string {
  if (Object.keys(field.keys).length > 0) return field.path.join('.');
  return fieldNames(field).findLast((name) => fields.filter((other) => fieldNames(other).includes(name)).length === 1) ?? field.name;
}

/** Finds a field by one of its names, or by the name that `wick-fact` has for it, which may also name the channel. */
export function findField(fields: readonly ClaimField[], name: string): { readonly field: ClaimField; readonly entry: Row } | undefined {
  const entry = isOneOf(Object.keys(dateFields) as (keyof typeof dateFields)[], name) ? { channel: dateFields[name] } : name === 'streaming-home' ? { channel: 'streaming' } : {};
  const meant = 'channel' in entry ? (name === 'streaming-home' ? 'titles.releases.place' : 'titles.releases.date') : name;
  const found = fields.filter((field) => fieldNames(field).includes(meant));
  return found.length === 1 ? { field: found[0]!, entry } : undefined;
}

/** The credits of a person on a title. */
export function creditsOf(files: readonly OpenFile[], title: string, person: string): readonly Row[] {
  return recordsOf(files, 'credits').map(({ record }) => record).filter((credit) => credit['title'] === title && credit['person'] === person);
}

/** The records whose widgets a claim can change: its own, and those that show it. */
export function touchedBy({ field, record }: ClaimRequest, catalogue: Catalogue): Subjects {
  const id = record['id'] ?? '';
  const none: Subjects = { titles: [], people: [], characters: [], quotes: [], videos: [] };
  const credits = catalogue.credits.filter(({ title, person, as }) => (field.kind === 'people' ? person === id : field.kind === 'characters' ? as === id : title === id));
  const crewed = [...catalogue.titles.values()].filter(({ crew }) => Object.values(crew).some((fact) => fact.some((claim) => 'value' in claim && claim.value.includes(id))));
  const titles = [...new Set([...credits.map(({ title }) => title), ...(field.kind === 'people' ? crewed.map((title) => title.id) : [])])];
  switch (field.kind) {
    case 'titles': {
      const isName = field.path[0] === 'name';
      return { ...none, titles: [id], facts: id, ...(isName && { people: [...new Set(credits.map(({ person }) => person))], characters: idsOf(credits) }) };
    }
    case 'credits': return { ...none, titles: [record['title']!], people: [record['person']!], characters: record['as'] === undefined ? [] : [record['as']] };
    case 'people': return { ...none, titles, people: [id], facts: id };
    case 'characters': return { ...none, titles, characters: [id], facts: id };
    case 'bounties': return { ...none, characters: [catalogue.bounties.get(id)?.on ?? ''] };
    case 'quotes': return { ...none, ...of(catalogue.quotes.get(id)), quotes: [id] };
    case 'videos': return { ...none, ...of(catalogue.videos.get(id)), videos: [id] };
    case 'events': return { ...none, ...of(catalogue.events.get(id)) };
    case 'questions': return { ...none, ...of(catalogue.questions.get(id)) };
    default: return field.kind === 'terms' ? none : { ...none, titles: [id], facts: id };
  }
}

function of(record: { readonly title: string; readonly person?: string } | undefined): Partial<Subjects> {
  return record ? { titles: [record.title], ...(record.person !== undefined && { people: [record.person] }) } : {};
}

function idsOf(credits: readonly { readonly as?: string }[]): readonly string[] {
  return [...new Set(credits.flatMap(({ as }) => as ?? []))];
}
