/**
 * Validates the records of a dataset against their schemas; a faulty record is kept without its faulty parts, where it is still valid.
 */
import * as v from 'valibot';
import { type Fault, faultAt, faultFromIssue, isSuggested, memberPath } from './fault.js';
import { editionSchema, type FileName, type RecordOf, schemas } from './schema.js';
import { type Objection, objectionsOf } from './unknown-fields.js';
import { type Key, dropInvalid } from './drop-invalid.js';

/** A record and its place in its dataset: `titles[3]`. */
export interface Entry<F extends FileName> {
  readonly path: string;
  readonly record: RecordOf<F>;
}

export type Entries = { readonly [F in FileName]: readonly Entry<F>[] };

export interface CheckedRecords {
  readonly entries: Entries;
  readonly faults: readonly Fault[];
  readonly edition: v.InferOutput<typeof editionSchema> | undefined;
}

/** Work in steps; each yield gives the amount done since the last, in units of one record. */
export type StepGenerator<T> = Generator<number, T, undefined>;

/** The kinds of record that make up a dataset, which are also the names of its files. */
export const fileNames = Object.keys(schemas) as FileName[];

/** Sorts a dataset into valid records and faults. Yields after each record, so that the caller can pause. */
export function* checkRecords(dataset: unknown): StepGenerator<CheckedRecords> {
  const faults: Fault[] = [];
  const entries = {} as Record<FileName, unknown[]>;
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset)) faults.push(faultAt('dataset', 'dataset', 'an object with lists of records', dataset));
  for (const file of fileNames) {
    entries[file] = [];
    const list = fieldOf(dataset, file) ?? [];
    if (!Array.isArray(list)) faults.push(faultAt(file, file, 'a list of records', list));
    for (const [index, input] of Array.isArray(list) ? list.entries() : []) {
      const path = memberPath(file, index);
      const record = admitted(schemas[file], input, ({ issue, fields }) => faults.push(faultFromIssue(file, path, issue, fields)));
      if (record !== undefined) entries[file].push({ path, record });
      yield 1;
    }
  }
  const edition = fieldOf(dataset, 'edition');
  const read = edition === undefined ? undefined : admitted(editionSchema, edition, ({ issue, fields }) => faults.push(faultFromIssue('edition', 'edition', issue, fields)));
  return { entries: entries as unknown as Entries, faults: [...faults, ...strangers(dataset)], edition: read };
}

/** The most passes over a record. Removing a wrong value can empty its list, and removing the list can invalidate its owner. */
const rounds = 8;

/** The record parsed by its schema, without faulty parts; undefined where the rest is not valid either. */
function admitted<S extends v.GenericSchema>(schema: S, input: unknown, report: (objection: Objection) => void): v.InferOutput<S> | undefined {
  let rest = input;
  for (let round = 0; round < rounds && rest !== undefined; round++) {
    const { issues, output, success } = v.safeParse(schema, rest);
    if (success) return output;
    const objections = issues.flatMap((issue) => objectionsOf(schema, issue));
    if (round === 0) objections.forEach(report);
    rest = dropInvalid(rest, objections.map(({ issue }) => ({ keys: (issue.path ?? []).map(({ key }) => key as Key), isEmpty: issue.type === 'min_length' })));
  }
  return undefined;
}

/** Faults for unknown fields of a dataset, which are most likely misspelled kinds of record. `$schema` is allowed. */
function strangers(dataset: unknown): Fault[] {
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset)) return [];
  const known = [...fileNames, 'edition', 'words', '$schema'];
  const strange = Object.entries(dataset).filter(([field]) => !known.includes(field));
  return strange.map(([field, value], index) => faultAt('dataset', field, 'no field of this name', value, isSuggested(index, known.length) ? known : [], field));
}

export function fieldOf(value: unknown, field: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Record<string | number, unknown>)[field] : undefined;
}
