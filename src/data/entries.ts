/**
 * The records of a dataset that are of the right form, each with its place; of one that is not, what is left without its faults.
 */
import * as v from 'valibot';
import { type Fault, faultAt, faultOf, memberOf } from './fault.js';
import { editionSchema, type FileName, type RecordOf, schemas } from './schema.js';

/** A record and its place in its dataset: `titles[3]`. */
export interface Entry<F extends FileName> {
  readonly path: string;
  readonly record: RecordOf<F>;
}

export type Entries = { readonly [F in FileName]: readonly Entry<F>[] };

export interface Sorted {
  readonly entries: Entries;
  readonly faults: readonly Fault[];
  readonly edition: v.InferOutput<typeof editionSchema> | undefined;
}

/** The kinds of record that make up a dataset, which are also the names of its files. */
export const fileNames = Object.keys(schemas) as FileName[];

/** Sorts what was read into records and faults; it rests after each record, so that a page can do something else. */
export function* sortRecords(dataset: unknown): Generator<void, Sorted> {
  const faults: Fault[] = [];
  const entries = {} as Record<FileName, unknown[]>;
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset)) faults.push(faultAt('dataset', 'dataset', 'an object with lists of records', dataset));
  for (const file of fileNames) {
    entries[file] = [];
    const list = fieldOf(dataset, file) ?? [];
    if (!Array.isArray(list)) faults.push(faultAt(file, file, 'a list of records', list));
    for (const [index, input] of Array.isArray(list) ? list.entries() : []) {
      const path = memberOf(file, index);
      const record = admitted(schemas[file], input, (issue) => faults.push(faultOf(file, path, issue)));
      if (record !== undefined) entries[file].push({ path, record });
      yield;
    }
  }
  const edition = fieldOf(dataset, 'edition');
  const read = edition === undefined ? undefined : admitted(editionSchema, edition, (issue) => faults.push(faultOf('edition', 'edition', issue)));
  return { entries: entries as unknown as Entries, faults: [...faults, ...strangers(dataset)], edition: read };
}

const rounds = 4;

/** The record as its schema lets it in, without what is wrong in it where the rest can do without. */
function admitted<S extends v.GenericSchema>(schema: S, input: unknown, report: (issue: v.BaseIssue<unknown>) => void): v.InferOutput<S> | undefined {
  let rest = input;
  for (let round = 0; round < rounds; round++) {
    const { issues, output, success } = v.safeParse(schema, rest);
    if (success) return output;
    if (round === 0) for (const issue of issues) report(issue);
    rest = structuredClone(rest);
    for (const issue of [...issues].reverse()) if (!takeOut(rest, issue.path ?? [])) return undefined;
  }
  return undefined;
}

/** Takes the smallest thing out that a fault is in: a claim of a list, else a field. */
function takeOut(record: unknown, path: readonly { readonly key: unknown }[]): boolean {
  const keys = path.map(({ key }) => key as string | number);
  const place = keys.findLastIndex((key) => typeof key === 'number');
  const cut = keys.slice(0, (place < 0 ? 0 : place) + 1);
  const last = cut.pop();
  const owner = cut.reduce<unknown>(fieldOf, record);
  if (last === undefined || typeof owner !== 'object' || owner === null) return false;
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else return Reflect.deleteProperty(owner, last);
  return true;
}

/** A dataset may name its schema; any other field was most likely meant to be a kind of record. */
function strangers(dataset: unknown): Fault[] {
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset)) return [];
  const known = [...fileNames, 'edition', '$schema'];
  return Object.entries(dataset).flatMap(([field, value]) => (known.includes(field) ? [] : [faultAt('dataset', field, 'no field of this name', value, [], field)]));
}

function fieldOf(value: unknown, field: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Record<string | number, unknown>)[field] : undefined;
}
