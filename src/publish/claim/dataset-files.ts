/**
 * Reads a dataset that lies in one file, in several, or in a folder with a file for each kind of record; each record keeps its file.
 */
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileNames } from '../../data/dataset/check-records.js';
import { type Fault, faultAt, memberPath } from '../../data/dataset/fault.js';
import { type ParsedDataset, parseDataset } from '../../data/dataset/parse-dataset.js';
import type { FileName } from '../../data/dataset/schema.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { findSyntaxError, findTooDeep, placesOf } from '../articles/json-places.js';
import { createLineIndex } from '../articles/line-columns.js';
import { FileError, fileErrorOf } from '../files/file-error.js';
import { readText } from '../files/read-text.js';
import type { DatasetFault } from '../dataset/validate.js';

export type Row = Readonly<Record<string, unknown>>;

/** A file of a dataset. */
export interface DatasetFile {
  readonly path: string;
  /** Its text without a byte order mark. */
  readonly text: string;
  /** The byte order mark, or nothing. */
  readonly mark: string;
  /** The kind of its records, for a file that is a list; otherwise it is an object with a list for each kind. */
  readonly kind?: FileName;
  /** What its text says. */
  readonly value: unknown;
}

/** A record and where it stands: in which file, and at which place of that file's list. */
export interface PlacedRecord {
  readonly file: DatasetFile;
  readonly index: number;
  readonly record: Row;
}

/** A fault of a dataset and the file in which it is. */
export interface FileFault extends DatasetFault {
  readonly file: string;
}

const mostLevels = 32;

/** Reads the files of a dataset; a folder stands for its files that are named after kinds of record. Faults of syntax are thrown as a `FileError`. */
export async function readDatasetFiles(paths: readonly string[]): Promise<readonly DatasetFile[]> {
  const found = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? filesIn(path) : [path])));
  return Promise.all([...new Set(found.flat())].map(readDatasetFile));
}

/** A file with another text. */
export function withText(file: DatasetFile, text: string): DatasetFile {
  return { ...file, text, value: JSON.parse(text) as unknown };
}

/** All records of a kind, in the order of the files. */
export function recordsOf(files: readonly DatasetFile[], kind: FileName): readonly PlacedRecord[] {
  return files.flatMap((file) => listIn(file, kind).map((record, index) => ({ file, index, record })));
}

/** Checks the dataset that the files make together. */
export function parseFiles(files: readonly DatasetFile[], base?: Catalogue): ParsedDataset & { readonly located: readonly FileFault[] } {
  const lists = fileNames.map((kind) => [kind, recordsOf(files, kind).map(({ record }) => record)] as const);
  const others = files.filter(({ kind }) => !kind).flatMap(({ value }) => Object.entries(value as Row).filter(([field]) => !fileNames.includes(field as FileName)));
  const parsed = parseDataset({ ...Object.fromEntries(others), ...Object.fromEntries(lists) }, base);
  return { ...parsed, located: parsed.faults.map((fault) => locate(files, fault)) };
}

function listIn({ kind, value }: DatasetFile, asked: FileName): readonly Row[] {
  if (kind) return kind === asked ? (value as Row[]) : [];
  return ((value as Row)[asked] as Row[] | undefined) ?? [];
}

/** Finds the file, line and column of a fault, whose path counts the records of all files. */
function locate(files: readonly DatasetFile[], { path, expected, found, nearest }: Fault): FileFault {
  const [start = '', kind = '', joint] = /^([\w-]+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const at = joint === undefined ? undefined : recordsOf(files, kind as FileName)[Number(joint)];
  const file = at?.file ?? files.find((one) => !one.kind && Object.hasOwn(one.value as Row, kind)) ?? files[0]!;
  const rest = path.slice(start.length);
  const own = at ? `${memberPath(file.kind ? '' : kind, at.index)}${rest}` : path;
  const { values } = placesOf(file.text);
  let [owner, offset] = [own, values.get(own)];
  while (offset === undefined && owner !== '') {
    owner = owner.replace(/(?:^|\.|(?=\[))[^.[]*\]?$/, '');
    offset = values.get(owner);
  }
  return { file: file.path, ...createLineIndex(file.text)(offset ?? 0), path: own, expected, found, nearest };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw fileErrorOf(path, error, 'read');
  }
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const names = new Set(await readdir(folder));
  const found = [...fileNames, 'edition'].map((kind) => `${kind}.json`).filter((name) => names.has(name) && name !== 'edition.json');
  if (found.length === 0) throw new FileError(folder, 'it holds no file of a dataset', `Name a folder with files such as titles.json and sources.json, or the dataset’s own file.`);
  return found.map((name) => join(folder, name));
}

async function readDatasetFile(path: string): Promise<DatasetFile> {
  const whole = await readText(path);
  const mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
  const text = whole.slice(mark.length);
  const value = parsedJson(path, text);
  if (!Array.isArray(value)) {
    const wrong = objectFault(value);
    if (wrong) throw new FileError(path, `${wrong.path}: expected ${wrong.expected}, found ${wrong.found}`, 'Run wick validate on it.');
    return { path, text, mark, value };
  }
  const kind = fileNames.find((name) => `${name}.json` === basename(path));
  if (!kind) throw new FileError(path, 'it is a list, and its name is that of no kind of record', `Name it ${fileNames.slice(0, 3).map((name) => `${name}.json`).join(', ')} or the like, or write an object with a list for each kind.`);
  return { path, text, mark, kind, value };
}

function objectFault(value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null) return faultAt('dataset', 'dataset', 'an object with lists of records', value);
  const [kind, list] = Object.entries(value).find(([field, inner]) => fileNames.includes(field as FileName) && !Array.isArray(inner)) ?? [];
  return kind === undefined ? undefined : faultAt(kind, kind, 'a list of records', list);
}

/** Parses a file in which each object has each field once; anything else cannot be edited. */
function parsedJson(path: string, text: string): unknown {
  const wrong = findTooDeep(text, mostLevels) ?? syntaxFault(text) ?? repeatedField(text);
  if (!wrong) return JSON.parse(text) as unknown;
  const { line, column } = createLineIndex(text)(wrong.offset);
  throw new FileError(`${path}:${String(line)}:${String(column)}`, `expected ${wrong.expected}, found ${wrong.found}`, 'Put it right, and run the command again.');
}

function syntaxFault(text: string): ReturnType<typeof findSyntaxError> | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    return findSyntaxError(text);
  }
}

function repeatedField(text: string): ReturnType<typeof findSyntaxError> | undefined {
  const [first] = placesOf(text).repeated;
  return first && { offset: first.offset, expected: 'each field once', found: JSON.stringify(first.name) };
}
