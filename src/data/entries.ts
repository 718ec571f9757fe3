/**
 * The records of the files that are of the right form, each with its place, and a fault for what is not.
 */
import * as v from 'valibot';
import { type Fault, faultAt, faultOf, memberOf } from './fault.js';
import { type FileName, type RecordOf, schemas } from './schema.js';

/** A record and its place in its file: `titles[3]`. */
export interface Entry<F extends FileName> {
  readonly path: string;
  readonly record: RecordOf<F>;
}

export type Entries = { readonly [F in FileName]: readonly Entry<F>[] };

export interface Sorted {
  readonly entries: Entries;
  readonly faults: readonly Fault[];
  /** Every id that a file gives, also those of faulty records, so that one fault does not make others. */
  readonly ids: Readonly<Record<FileName, ReadonlySet<string>>>;
}

/** The files that make up a dataset, by their names. */
export const fileNames = Object.keys(schemas) as FileName[];

/** Sorts what was read into records and faults; a dataset may do without identifiers. */
export function sortRecords(files: unknown): Sorted {
  const faults: Fault[] = [];
  const entries = {} as Record<FileName, unknown>;
  const ids = {} as Record<FileName, Set<string>>;
  for (const file of fileNames) {
    const list = listOf(files, file);
    if (!list) faults.push(faultAt(file, file, 'a list of records', fieldOf(files, file)));
    ids[file] = new Set((list ?? []).map((record) => fieldOf(record, 'id')).filter((id) => typeof id === 'string'));
    entries[file] = (list ?? []).flatMap((input, index) => {
      const path = memberOf(file, index);
      const { issues, output, success } = v.safeParse(schemas[file], input);
      if (success) return [{ path, record: output }];
      faults.push(...issues.map((issue) => faultOf(file, path, issue)));
      return [];
    });
  }
  return { entries: entries as Entries, faults, ids };
}

function listOf(files: unknown, file: FileName): readonly unknown[] | undefined {
  const list = fieldOf(files, file);
  if (list === undefined && file === 'identifiers') return [];
  return Array.isArray(list) ? list : undefined;
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
}
