/**
 * Joins a dataset that is split over files, and lists the faults of the whole with the file and line of each.
 */
import { type Fault, faultAt } from '../../data/dataset/fault.js';
import { parseDataset } from '../../data/dataset/parse-dataset.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { type Places, placesOf } from '../articles/json-places.js';
import { createLineIndex } from '../articles/line-columns.js';
import { type Contradiction, joinRecords } from './join-records.js';
import type { JoinedPlace } from './joined-places.js';
import { breakOf, countsOf, type DatasetFault, type DatasetReport, faultOfBreak, recordKindOf, locatedFaults, offsetOf } from './validate.js';

/** One of the files of a dataset. */
export interface DatasetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The joined dataset; undefined where there are faults, which are in the reports, one for each file. */
export interface JoinedDataset {
  readonly reports: readonly DatasetReport[];
  readonly whole: { readonly dataset: Readonly<Record<string, unknown>>; readonly catalogue: Catalogue } | undefined;
}

/** A file that could be read as JSON. */
interface Part {
  readonly name: string;
  readonly text: string;
  readonly places: Places;
  readonly value: Readonly<Record<string, unknown>>;
  /** The kind of record, for a file that is named after it and has only the list; else empty. */
  readonly kind: string;
}

/** Joins files in their order; with a base, the whole is merged over that catalogue. A file holds an object with lists of records, or is named after a kind of record (`people.json`) and holds its list. */
export function joinDatasets(files: readonly DatasetFile[], base?: Catalogue): JoinedDataset {
  const read = files.map(partOf);
  const parts = read.filter((one): one is Part => 'places' in one);
  if (parts.length < read.length) return { reports: read.filter((one): one is DatasetReport => 'faults' in one), whole: undefined };
  const { dataset, contradictions, placeOf } = joinRecords(parts.map(({ value }) => value));
  const { catalogue, faults } = parseDataset(dataset, base);
  const placed = faults.map((fault) => ({ fault, place: placeOf(fault.path) }));
  const told = contradictions.map((contradiction) => ({ file: contradiction.second.file, fault: faultOfContradiction(contradiction, parts) }));
  const reports = parts.map((part, file): DatasetReport => {
    const own = placed.filter(({ place }) => place.file === file).map(({ fault, place }) => ({ ...fault, path: pathIn(part, place) }));
    const all = [...faultsIn(part, own), ...told.filter((one) => one.file === file).map(({ fault }) => fault)];
    return { name: part.name, faults: all.sort((a, b) => a.line - b.line || a.column - b.column), notices: [], records: countsOf(part.value) };
  });
  return { reports, whole: reports.every((report) => report.faults.length === 0) ? { dataset, catalogue } : undefined };
}

function partOf({ name, bytes }: DatasetFile): Part | DatasetReport {
  const text = new TextDecoder().decode(bytes);
  const broken = breakOf(bytes, text);
  if (broken) return { name, faults: [faultOfBreak(broken, text)], notices: [], records: {} };
  const value: unknown = JSON.parse(text);
  const kind = recordKindOf(name, value) ?? '';
  const whole = kind === '' ? value : { [kind]: value };
  const places = placesOf(text);
  if (typeof whole === 'object' && whole !== null && !Array.isArray(whole)) return { name, text, places, kind, value: whole as Part['value'] };
  return { name, faults: locatedFaults(text, [faultAt('dataset', 'dataset', 'an object with lists of records', value)], places), notices: [], records: {} };
}

/** The path in a file's own text. */
function pathIn({ kind }: Part, { path }: JoinedPlace): string {
  return kind === '' ? path : path.slice(kind.length).replace(/^\./, '');
}

/** Adds lines to a file's faults, and to their paths the kind of record that the file is named after. */
function faultsIn({ kind, text, places }: Part, faults: readonly Fault[]): readonly DatasetFault[] {
  return locatedFaults(text, faults, places).map((fault) => ({ ...fault, path: kind + (kind === '' || fault.path === '' || fault.path.startsWith('[') ? '' : '.') + fault.path }));
}

function faultOfContradiction({ first, second }: Contradiction, parts: readonly Part[]): DatasetFault {
  const [part, other] = [parts[second.file]!, parts[first.file]!];
  const placeIn = (one: Part, place: JoinedPlace): { readonly line: number; readonly column: number } => createLineIndex(one.text)(offsetOf({ ...faultAt('', '', '', ''), path: pathIn(one, place) }, one.places));
  const { line, column } = placeIn(other, first);
  const { found: firstShown } = faultAt('', '', '', first.value);
  const { found } = faultAt('', '', '', second.value);
  return { ...placeIn(part, second), path: second.path, expected: `${firstShown} as in ${other.name}:${String(line)}:${String(column)}`, found, nearest: [], remedy: 'Keep one of the two.' };
}
