/**
 * A dataset as its files hold it: each record with the file and the place where it stands.
 */
import type { FileName } from '../../data/dataset/schema.js';
import { joinDatasets, type JoinedDataset } from '../dataset/join.js';
import type { DatasetFile } from '../dataset/join.js';
import { recordKindOf } from '../dataset/validate.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';

export type Row = Readonly<Record<string, unknown>>;

/** A file of a sound dataset. */
export interface OpenFile {
  readonly path: string;
  /** Its text without a byte order mark. */
  readonly text: string;
  /** The byte order mark, or nothing. */
  readonly mark: string;
  /** What it holds, for a file that is named after that; otherwise it is an object with a list for each kind of record. */
  readonly kind?: FileName | 'edition';
  /** What its text says. */
  readonly value: unknown;
}

/** A record and where it stands: in which file, and at which place of that file's list. */
export interface PlacedRecord {
  readonly file: OpenFile;
  readonly index: number;
  readonly record: Row;
}

/** Opens a file of a dataset that was checked before. */
export function openFile({ name, bytes }: DatasetFile): OpenFile {
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  const value: unknown = JSON.parse(text);
  const kind = recordKindOf(name, value);
  return { path: name, text, mark, ...(kind && { kind }), value };
}

/** A file with another text. */
export function withText(file: OpenFile, text: string): OpenFile {
  return { ...file, text, value: JSON.parse(text) as unknown };
}

/** All records of a kind, in the order of the files. A record that is split over files is there once for each. */
export function recordsOf(files: readonly OpenFile[], kind: FileName): readonly PlacedRecord[] {
  return files.flatMap((file) => listIn(file, kind).map((record, index) => ({ file, index, record })));
}

/** Checks the dataset that open files make together. */
export function checkFiles(files: readonly OpenFile[], base?: Catalogue): JoinedDataset {
  const encoder = new TextEncoder();
  return joinDatasets(files.map(({ path, text }) => ({ name: path, bytes: encoder.encode(text) })), base);
}

function listIn({ kind, value }: OpenFile, asked: FileName): readonly Row[] {
  if (kind) return kind === asked ? (value as Row[]) : [];
  return ((value as Row)[asked] as Row[] | undefined) ?? [];
}
