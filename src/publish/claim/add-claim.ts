/**
 * Adds a claim to the files of a dataset: finds the record, puts the claim into its list in the order of its day, and checks the whole dataset with it.
 */
import type { ClaimField } from '../../data/dataset/claim-fields.js';
import type { Catalogue, Standing } from '../../domain/ledger/catalogue.js';
import { checkFiles, type OpenFile, type Row, withText } from './open-files.js';
import { noticesOn, objectionsTo } from './claim-objections.js';
import type { DatasetReport } from '../dataset/validate.js';
import { insertJson } from './insert-json.js';
import { claimsOn, type Insertion, placeOfClaim, placeOfRecord, type RecordKey, recordAt } from './claim-place.js';

/** A claim as it is written. */
export interface WrittenClaim {
  readonly value: unknown;
  readonly known: string | null;
  readonly source: string;
  readonly standing: Standing;
  readonly reveals?: { readonly title: string; readonly level: number };
  readonly note?: string;
}

/** A claim and where it belongs. */
export interface ClaimRequest {
  readonly field: ClaimField;
  readonly record: RecordKey;
  /** The values of the field's `keys`: region and channel of a release. */
  readonly entry: Row;
  readonly claim: WrittenClaim;
  /** Records that the claim needs and the dataset lacks: its source, a person. */
  readonly records: readonly NewRecord[];
}

export interface NewRecord {
  readonly kind: 'sources' | 'people';
  readonly record: Row;
}

/** A file before and after. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What became of a claim: it was there already, it may not be added, or the files say it. */
export type Addition =
  | { readonly case: 'known'; readonly standing: Standing }
  | { readonly case: 'refused'; readonly reasons: readonly string[]; readonly reports: readonly DatasetReport[] }
  /** The file with the claim is the last: if a machine fails between two files, the dataset has a source too many and no claim without one. */
  | { readonly case: 'added'; readonly changes: readonly FileChange[]; readonly catalogue: Catalogue; readonly notices: readonly string[] };

/** Adds a claim; `today` is the day of the run, `YYYY-MM-DD`. The files on the disk stay as they are. */
export function addClaim(files: readonly OpenFile[], request: ClaimRequest, today: string, base?: Catalogue): Addition {
  const claims = claimsOn(files, request, base);
  const same = claims.find(({ value, known, source }) => JSON.stringify([value, known, source]) === JSON.stringify([request.claim.value, request.claim.known, request.claim.source]));
  if (same) return { case: 'known', standing: same.standing };
  const reasons = objectionsTo(request.claim, claims, today);
  if (reasons.length > 0) return { case: 'refused', reasons, reports: [] };
  const told = withClaim(files, request);
  const { whole, reports } = checkFiles(told, base);
  if (!whole) return { case: 'refused', reasons: [], reports };
  const changes = told.flatMap(({ path, mark, text }, index) => (text === files[index]!.text ? [] : [{ path, before: mark + files[index]!.text, after: mark + text }]));
  const { path: last } = recordAt(told, request)!.file;
  return { case: 'added', changes: changes.sort((a, b) => Number(a.path === last) - Number(b.path === last)), catalogue: whole.catalogue, notices: noticesOn(request.claim, claims) };
}

/** The files with the new records, then with the claim. */
function withClaim(files: readonly OpenFile[], request: ClaimRequest): readonly OpenFile[] {
  const prepared = request.records.reduce((held, { kind, record }) => insert(held, placeOfRecord(held, kind, record)), files);
  return insert(prepared, recordAt(prepared, request) ? placeOfClaim(prepared, request) : placeOfRecord(prepared, request.field.kind, newRecord(request)));
}

function insert(files: readonly OpenFile[], { file, path, index, member, field }: Insertion): readonly OpenFile[] {
  return files.map((one) => (one.path === file.path ? withText(one, insertJson(one.text, path, index, member, field)) : one));
}

/** A record that consists of its key and the claim. */
function newRecord({ field, record, entry, claim }: ClaimRequest): Row {
  const inner = Object.keys(field.keys).length > 0 ? nested(field.path.slice(0, -1), [{ ...entry, [field.path.at(-1)!]: [claim] }]) : nested(field.path, [claim]);
  return { ...record, ...(inner as Row) };
}

function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight((held: unknown, name) => ({ [name]: held }), value);
}
