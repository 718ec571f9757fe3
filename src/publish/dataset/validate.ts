/**
 * Validates a dataset's text, and lists every fault with its line.
 */
import { basename } from 'node:path';
import { checkLimits, mostBytes, mostEntries, mostLevels } from '../../context/dataset/json-stream.js';
import { fileNames } from '../../data/dataset/check-records.js';
import { type Fault, faultAt } from '../../data/dataset/fault.js';
import { parseDataset } from '../../data/dataset/parse-dataset.js';
import { regions } from '../../data/regions.js';
import type { FileName } from '../../data/dataset/schema.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { marketZones } from '../../domain/dates/market-zones.js';
import { worldwide } from '../../domain/releases/release.js';
import { type JsonFault, findSyntaxError, type Places, placesOf, findTooDeep } from '../articles/json-places.js';
import { createLineIndex, type LineColumn } from '../articles/line-columns.js';

/** A fault of a dataset: its place, what was expected and what was found. */
export interface DatasetFault extends LineColumn {
  /** Path as in JavaScript, `titles[3].name[0].known`; empty if the text is not JSON. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** The most similar valid values, nearest first. */
  readonly nearest: readonly string[];
  /** What to do about it, as a sentence, where that does not follow from what was expected. */
  readonly remedy?: string;
}

/** A remark on valid data whose effect may surprise. */
export interface DatasetNotice extends LineColumn {
  readonly path: string;
  readonly message: string;
}

/** The result of validating a dataset. */
export interface DatasetReport {
  /** The name of the dataset, usually its file's. */
  readonly name: string;
  /** Faults in the order of the text; empty if the dataset is valid. */
  readonly faults: readonly DatasetFault[];
  /** Remarks, at present on markets without a known time zone. */
  readonly notices: readonly DatasetNotice[];
  /** The number of records of each kind, valid or not. */
  readonly records: Readonly<Partial<Record<FileName, number>>>;
}

/**
 * Validates a dataset, given as the text or the bytes of its file. Never throws.
 * With a base, the dataset is merged over that catalogue: it may refer to the catalogue's records and leave out their names.
 */
export function validateDataset(dataset: string | Uint8Array, name: string, base?: Catalogue): DatasetReport {
  const text = typeof dataset === 'string' ? dataset : new TextDecoder().decode(dataset);
  const broken = breakOf(dataset, text);
  if (broken) return { name, faults: [faultOfBreak(broken, text)], notices: [], records: {} };
  const value: unknown = JSON.parse(text);
  const { faults } = parseDataset(value, base);
  const places = placesOf(text);
  const remedy = faults.length > 0 && recordKindOf(name, value) !== undefined ? 'It holds one part of a dataset: check it with the other parts by wick join.' : undefined;
  const located = locatedFaults(text, faults, places).map((fault) => (remedy === undefined ? fault : { ...fault, remedy }));
  return { name, faults: located, notices: marketsWithoutZone(text, places), records: countsOf(value) };
}

/** The fault that prevents a text from being read at all: size, encoding, depth or syntax. */
export function breakOf(dataset: string | Uint8Array, text: string): JsonFault | undefined {
  const bytes = typeof dataset === 'string' ? new TextEncoder().encode(dataset).length : dataset.length;
  if (bytes > mostBytes) return { offset: 0, expected: `at most ${String(mostBytes)} bytes`, found: String(bytes) };
  if (typeof dataset !== 'string' && !isUtf8(dataset)) return { offset: Math.max(text.indexOf('\ufffd'), 0), expected: 'a text in UTF-8', found: 'bytes that are none' };
  const deep = findTooDeep(text, mostLevels);
  if (deep) return deep;
  try {
    const answer = checkLimits(JSON.parse(text));
    return answer && { offset: 0, expected: `at most ${String(mostEntries)} entries`, found: 'more' };
  } catch {
    return findSyntaxError(text);
  }
}

/** The fault of a text that cannot be read at all. */
export function faultOfBreak({ offset, expected, found }: JsonFault, text: string): DatasetFault {
  return { ...createLineIndex(text)(offset), path: '', expected, found, nearest: [] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Adds lines and sorts faults by place. Repeated fields are found here, since parsed JSON no longer has them. */
export function locatedFaults(text: string, faults: readonly Fault[], places: Places): readonly DatasetFault[] {
  const twice = places.repeated.map(({ path, name, offset }) => ({ fault: faultAt('', path, 'each field once', name), offset }));
  const known = faults.map((fault) => ({ fault, offset: offsetOf(fault, places) }));
  const sorted = [...known, ...twice].sort((a, b) => a.offset - b.offset);
  const placeAt = createLineIndex(text);
  return sorted.map(({ fault: { path, expected, found, nearest }, offset }) => ({ ...placeAt(offset), path, expected, found, nearest }));
}

/** Remarks on releases in markets without a time zone, such as Bouvet Island and Heard Island. */
function marketsWithoutZone(text: string, { values }: Places): readonly DatasetNotice[] {
  const found = [...values].flatMap(([path, offset]) => {
    const market = /\.releases\[\d+\]\.region$/.test(path) ? /^"(\w+)"/.exec(text.slice(offset, offset + longestMarket))?.[1] : undefined;
    if (market === undefined || !regions.has(market) || market === worldwide || Object.hasOwn(marketZones, market)) return [];
    return [{ offset, path, message: `no time zone is known in ${market}: its days are counted in UTC` }];
  });
  if (found.length === 0) return [];
  const placeAt = createLineIndex(text);
  return found.map(({ offset, ...notice }) => ({ ...placeAt(offset), ...notice }));
}

/** Letters of the longest market code with its quotation marks. */
const longestMarket = 5;

/** The offset of a fault's field, or of the nearest existing field around it; for an unknown field, of its name. */
export function offsetOf({ path, expected }: Fault, { names, values }: Places): number {
  if (expected === 'no field of this name' && names.has(path)) return names.get(path)!;
  for (let owner = path; owner !== ''; owner = owner.replace(/(?:^|\.|(?=\[))[^.[]*\]?$/, '')) {
    const offset = values.get(owner);
    if (offset !== undefined) return offset;
  }
  return values.get('') ?? 0;
}

/** The kind of record that a file is named after, if it holds only that: `people.json` with a list, `edition.json` with its fields. */
export function recordKindOf(name: string, value: unknown): FileName | 'edition' | undefined {
  const stem = basename(name).replace(/\.json$/i, '');
  if (Array.isArray(value)) return fileNames.find((kind) => kind === stem);
  return stem === 'edition' && typeof value === 'object' && value !== null && 'version' in value ? stem : undefined;
}

export function countsOf(value: unknown): DatasetReport['records'] {
  const lists = (typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>> | null;
  const counts = fileNames.map((kind) => [kind, lists?.[kind]] as const).filter((entry): entry is [FileName, unknown[]] => Array.isArray(entry[1]));
  return Object.fromEntries(counts.map(([kind, list]) => [kind, list.length]));
}
