/**
 * Says of a dataset, as it was written, everything that keeps a page from showing it, each fault with its line.
 */
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

/** One thing that is wrong: where it stands, what belongs there, and what was found instead. */
export interface DatasetFault extends LineColumn {
  /** As it would be written in code, `titles[3].name[0].known`; empty where the text is not JSON. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** What was most likely meant, nearest first. */
  readonly nearest: readonly string[];
}

/** What is sound and may surprise all the same. */
export interface DatasetNotice extends LineColumn {
  readonly path: string;
  readonly message: string;
}

/** What was found in a dataset. */
export interface DatasetReport {
  /** The name that it was given: a file's, most often. */
  readonly name: string;
  /** By their place in the text; none if it is sound. */
  readonly faults: readonly DatasetFault[];
  /** What a page shows otherwise than one may expect: markets in which no time zone is known. */
  readonly notices: readonly DatasetNotice[];
  /** How many records it lists of each kind, sound or not. */
  readonly records: Readonly<Partial<Record<FileName, number>>>;
}

/**
 * Checks a dataset, given as the text or the bytes of its file; it never throws.
 * With a base, it is checked as claims that are laid over that catalogue: it may refer to its records, and leave names to it.
 */
export function validateDataset(dataset: string | Uint8Array, name: string, base?: Catalogue): DatasetReport {
  const text = typeof dataset === 'string' ? dataset : new TextDecoder().decode(dataset);
  const broken = breakOf(dataset, text);
  if (broken) return { name, faults: [{ ...createLineIndex(text)(broken.offset), path: '', expected: broken.expected, found: broken.found, nearest: [] }], notices: [], records: {} };
  const value: unknown = JSON.parse(text);
  const { faults } = parseDataset(value, base);
  const places = placesOf(text);
  return { name, faults: located(text, faults, places), notices: marketsWithoutZone(text, places), records: countsOf(value) };
}

/** What keeps a page from reading a text at all. */
function breakOf(dataset: string | Uint8Array, text: string): JsonFault | undefined {
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

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Faults with their lines, in the order of the text; a field that stands there twice is one that only a text can have. */
function located(text: string, faults: readonly Fault[], places: Places): readonly DatasetFault[] {
  const twice = places.repeated.map(({ path, name, offset }) => ({ fault: faultAt('', path, 'each field once', name), offset }));
  const known = faults.map((fault) => ({ fault, offset: offsetOf(fault, places) }));
  const sorted = [...known, ...twice].sort((a, b) => a.offset - b.offset);
  const placeAt = createLineIndex(text);
  return sorted.map(({ fault: { path, expected, found, nearest }, offset }) => ({ ...placeAt(offset), path, expected, found, nearest }));
}

/** Releases in a market whose days nobody can place: Bouvet Island and Heard Island have no time zone. */
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

/** Letters of a market's code with its quotation marks. */
const longestMarket = 5;

/** The place of a field, or of the nearest one around it that is there; of a name that is wrong, the name's. */
function offsetOf({ path, expected }: Fault, { names, values }: Places): number {
  if (expected === 'no field of this name' && names.has(path)) return names.get(path)!;
  for (let owner = path; owner !== ''; owner = owner.replace(/(?:^|\.|(?=\[))[^.[]*\]?$/, '')) {
    const offset = values.get(owner);
    if (offset !== undefined) return offset;
  }
  return values.get('') ?? 0;
}

function countsOf(value: unknown): DatasetReport['records'] {
  const lists = (typeof value === 'object' ? value : {}) as Readonly<Record<string, unknown>> | null;
  const counts = fileNames.map((kind) => [kind, lists?.[kind]] as const).filter((entry): entry is [FileName, unknown[]] => Array.isArray(entry[1]));
  return Object.fromEntries(counts.map(([kind, list]) => [kind, list.length]));
}
