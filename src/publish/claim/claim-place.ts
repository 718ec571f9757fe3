/**
 * Finds the place of a record and of a claim in the files of a dataset.
 */
import { fieldOrder } from '../../data/dataset/claim-fields.js';
import { fileNames } from '../../data/dataset/check-records.js';
import type { FileName } from '../../data/dataset/schema.js';
import type { Catalogue } from '../../domain/ledger/catalogue.js';
import { byDay } from '../../domain/ledger/read-fact.js';
import { FileError } from '../files/file-error.js';
import type { ClaimRequest, WrittenClaim } from './add-claim.js';
import { type OpenFile, type PlacedRecord, recordsOf, type Row } from './open-files.js';

/** The fields by which a record is found: its id; of a credit its title, its person, and its character where a person has several roles. */
export type RecordKey = Readonly<Record<string, string>>;

type Key = string | number;

/** A member to insert into the list or object at `path`; for an object with the name of its field. */
export interface Insertion {
  readonly file: OpenFile;
  readonly path: readonly Key[];
  readonly index: number;
  readonly member: unknown;
  readonly field?: string;
}

type FieldPlace = Pick<ClaimRequest, 'field' | 'record' | 'entry'>;

/** The record that a claim is about; of one that is split over files, the part that has the field, else the first. */
export function recordAt(files: readonly OpenFile[], place: FieldPlace): PlacedRecord | undefined {
  const parts = recordsOf(files, place.field.kind).filter(({ record }) => matches(record, place.record));
  return parts.find(({ record }) => claimsIn(record, place).length > 0) ?? parts[0];
}

/** The claims on a field, oldest first: those of the data that the dataset is laid over, of days that it has none of, and its own. */
export function claimsOn(files: readonly OpenFile[], place: FieldPlace, base?: Catalogue): readonly WrittenClaim[] {
  const own = recordsOf(files, place.field.kind).flatMap(({ record }) => (matches(record, place.record) ? claimsIn(record, place) : []));
  const days = new Set(own.map(({ known }) => known));
  const others = base ? baseRecords(base, place.field.kind).filter((record) => matches(record, place.record)) : [];
  const laid = others.flatMap((record) => claimsIn(record, place)).filter(({ known }) => !days.has(known));
  return [...laid, ...own].sort(byDay);
}

const leftOut = { known: null, standing: 'confirmed' } as const;

function baseRecords(base: Catalogue, kind: FileName): readonly Row[] {
  if (kind === 'identifiers') return [];
  const records: Iterable<object> = kind === 'credits' ? base.credits : base[kind].values();
  return [...records].map((record) => ({ ...record }));
}

/** The claims of a record on a field, with what a dataset may leave out. */
function claimsIn(record: Row, place: FieldPlace): readonly WrittenClaim[] {
  const owner = stepsOf(place).reduce<unknown>((value, step) => value && (typeof step === 'string' ? (value as Row)[step] : (value as Row[]).find((entry) => matches(entry, step))), record);
  return ((owner as WrittenClaim[] | undefined) ?? []).map((claim) => ({ ...leftOut, ...claim }));
}

/** Where a claim is inserted into its record, with those of the fields around it that are missing. */
export function placeOfClaim(files: readonly OpenFile[], request: ClaimRequest): Insertion {
  const { file, index, record } = recordAt(files, request)!;
  const { kind, path: names } = request.field;
  const steps = stepsOf(request);
  const path: Key[] = [...(file.kind ? [] : [kind]), index];
  let owner: unknown = record;
  for (const [depth, step] of steps.entries()) {
    const rest = steps.slice(depth + 1);
    if (typeof step !== 'string') {
      const list = owner as Row[];
      const found = list.findIndex((entry) => matches(entry, step));
      if (found < 0) return { file, path, index: list.length, member: { ...step, ...(wrapped(rest, request.claim) as Row) } };
      owner = list[found];
      path.push(found);
    } else if (!Object.hasOwn(owner as Row, step)) {
      return { file, path, index: indexOfField(owner as Row, step, fieldOrder(kind, names.slice(0, names.indexOf(step)))), member: wrapped(rest, request.claim), field: step };
    } else {
      owner = (owner as Row)[step];
      path.push(step);
    }
  }
  return { file, path, index: indexOfDay(owner as readonly Pick<Partial<WrittenClaim>, 'known'>[], request.claim), member: request.claim };
}

/** Where a new record is inserted: in the file of its title, among those of its title, in the order of ids where the list has it, else at the end. */
export function placeOfRecord(files: readonly OpenFile[], kind: FileName, record: Row): Insertion {
  const others = recordsOf(files, kind);
  const file = fileOfTitle(files, kind, record) ?? others.at(-1)?.file ?? files.find((one) => one.kind === kind) ?? files.find((one) => !one.kind);
  if (!file) throw new FileError(`${kind}.json`, 'it is missing, and the claim needs a record of this kind', `Make a file ${kind}.json that holds [], beside the others.`);
  const list = others.filter((one) => one.file === file).map((one) => one.record);
  if (!file.kind && !Object.hasOwn(file.value as Row, kind)) return { file, path: [], index: indexOfField(file.value as Row, kind, fileNames), member: [record], field: kind };
  return { file, path: file.kind ? [] : [kind], index: indexOfRecord(list, record), member: record };
}

/** Kinds whose records have the id of a title. */
const namedAsTitles: ReadonlySet<FileName> = new Set(['money', 'identifiers']);

/** The file with records of this kind about the record's title; else, of a dataset that is split by titles, the title's own. Undefined for records of no title, and where records of the kind stand apart from titles. */
function fileOfTitle(files: readonly OpenFile[], kind: FileName, record: Row): OpenFile | undefined {
  const field = namedAsTitles.has(kind) ? 'id' : 'title';
  const title = record[field];
  const others = recordsOf(files, kind);
  const beside = title === undefined ? undefined : others.findLast((one) => one.record[field] === title);
  if (beside) return beside.file;
  const titles = recordsOf(files, 'titles');
  const home = titles.find((one) => one.record['id'] === title)?.file;
  const holdsTitles = others.every((one) => titles.some(({ file }) => file === one.file));
  return home && !home.kind && (holdsTitles || others.some((one) => one.file === home)) ? home : undefined;
}

/** The steps from a record to its claims: names of fields, and the keys of an entry in a list. */
function stepsOf({ field: { path, keys }, entry }: Pick<ClaimRequest, 'field' | 'entry'>): readonly (string | Row)[] {
  return Object.keys(keys).length > 0 ? [...path.slice(0, -1), entry, path.at(-1)!] : path;
}

function wrapped(steps: readonly (string | Row)[], claim: WrittenClaim): unknown {
  return steps.reduceRight<unknown>((held, step) => (typeof step === 'string' ? { [step]: held } : [{ ...step, ...(held as Row) }]), [claim]);
}

function matches(record: Row, key: Row): boolean {
  return Object.entries(key).every(([field, value]) => record[field] === value);
}

/** The index behind the fields that the schema names before; other fields, such as `$schema`, stay in front. */
function indexOfField(owner: Row, field: string, order: readonly string[]): number {
  const later = new Set(order.slice(order.indexOf(field) + 1));
  const index = Object.keys(owner).findIndex((name) => later.has(name));
  return index < 0 ? Object.keys(owner).length : index;
}

/** The index behind all claims of the same day or earlier; a claim without a day counts as oldest. */
function indexOfDay(claims: readonly Pick<Partial<WrittenClaim>, 'known'>[], added: WrittenClaim): number {
  return claims.findLastIndex((claim) => byDay(claim, added) <= 0) + 1;
}

function indexOfRecord(list: readonly Row[], record: Row): number {
  const ofTitle = record['title'] === undefined || record['person'] === undefined ? -1 : list.findLastIndex(({ title }) => title === record['title']);
  if (ofTitle >= 0) return ofTitle + 1;
  const ids = list.map(({ id }) => String(id));
  const isSorted = ids.length > 1 && ids.every((id, index) => index === 0 || ids[index - 1]! <= id);
  const after = ids.findIndex((id) => id > String(record['id']));
  return isSorted && after >= 0 ? after : list.length;
}
