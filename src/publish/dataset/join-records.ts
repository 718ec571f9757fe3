/**
 * Merges the records of several files into one dataset. Values that contradict each other are listed with both places.
 */
import { isDeepStrictEqual } from 'node:util';
import { type FileName, schemas } from '../../data/dataset/schema.js';
import { type JoinedPlace, JoinedPlaces } from './joined-places.js';

type Fields = Readonly<Record<string, unknown>>;

/** One side of a contradiction. */
export interface PlacedValue extends JoinedPlace {
  readonly value: unknown;
}

/** Two files state different values for the same thing. */
export interface Contradiction {
  readonly first: PlacedValue;
  readonly second: PlacedValue;
}

export interface JoinedRecords {
  readonly dataset: Fields;
  readonly contradictions: readonly Contradiction[];
  /** The place from which the value at a path of the joined dataset comes. */
  readonly placeOf: (path: string) => JoinedPlace;
}

/** Joins datasets in their order. Records of the same id become one, fact by fact. Records without an id, and an id that one file has twice, are passed on for the validation to report. */
export function joinRecords(datasets: readonly Fields[]): JoinedRecords {
  const join = new Join();
  for (const [file, dataset] of datasets.entries()) join.add(dataset, file);
  return { dataset: join.dataset, contradictions: join.contradictions, placeOf: (path) => join.places.at(path, join.dataset) };
}

class Join {
  readonly dataset: Record<string, unknown> = {};
  readonly contradictions: Contradiction[] = [];
  readonly places = new JoinedPlaces();
  /** By kind and id, the index of each record in the joined list, and the last file that has it. */
  readonly #known = new Map<string, { readonly index: number; file: number }>();

  add(dataset: Fields, file: number): void {
    this.places.addFile(dataset, { file, path: '' });
    for (const [field, value] of Object.entries(dataset)) {
      const before = this.dataset[field];
      if (before === undefined) this.places.addField(this.dataset, field, { file, path: field });
      if (field in schemas && Array.isArray(value) && (before === undefined || Array.isArray(before))) this.#records(field as FileName, value, file);
      else if (before === undefined) this.dataset[field] = value;
      else if (field !== '$schema') this.dataset[field] = this.#merge(before, value, this.places.fieldOf(this.dataset, field), { file, path: field });
    }
  }

  #records(kind: FileName, records: readonly unknown[], file: number): void {
    const joined = (this.dataset[kind] ??= []) as unknown[];
    for (const record of records) {
      const id = isFields(record) ? idOf(kind, record) : undefined;
      const key = `${kind} ${id ?? ''}`;
      const same = id === undefined ? undefined : this.#known.get(key);
      if (!same || same.file === file) {
        joined.push(record);
        if (id !== undefined && !same) this.#known.set(key, { index: joined.length - 1, file });
      } else {
        joined[same.index] = this.#mergeFields(joined[same.index] as Fields, record as Fields);
        same.file = file;
      }
    }
  }

  #merge(first: unknown, second: unknown, firstPlace: JoinedPlace, secondPlace: JoinedPlace): unknown {
    if (isDeepStrictEqual(first, second)) return first;
    if (areClaims(first) && areClaims(second)) return this.places.addMerged(this.#mergeClaims(first, second), first);
    if (areByMarket(first) && areByMarket(second)) return this.places.addMerged(this.#mergeByMarket(first, second), first);
    if (isFields(first) && isFields(second)) return this.#mergeFields(first, second);
    this.contradictions.push({ first: { ...firstPlace, value: first }, second: { ...secondPlace, value: second } });
    return first;
  }

  #mergeFields(first: Fields, second: Fields): Fields {
    const merged: Record<string, unknown> = this.places.addMerged({ ...first }, first);
    for (const [field, value] of Object.entries(second)) {
      const there = this.places.fieldOf(second, field);
      if (Object.hasOwn(first, field)) merged[field] = this.#merge(first[field], value, this.places.fieldOf(first, field), there);
      else {
        merged[field] = value;
        this.places.addField(merged, field, there);
      }
    }
    return merged;
  }

  /** Claims in the order of their days; of one day, those of the earlier file come first. Each claim becomes one with at most one of the other file. */
  #mergeClaims(first: readonly Fields[], second: readonly Fields[]): readonly Fields[] {
    const merged = [...first];
    const pairs = pairsOf(first, second);
    for (const [claim, index] of pairs) merged[index] = this.#mergeFields(first[index]!, claim);
    for (const [claim, other] of contradictionsOf(first, second)) this.#contradict(claim, other);
    for (const claim of second) {
      if (!pairs.has(claim)) merged.splice(merged.findLastIndex((other) => dayOf(other) <= dayOf(claim)) + 1, 0, claim);
    }
    return merged;
  }

  /** Lists the first field in which two claims differ. */
  #contradict(first: Fields, second: Fields): void {
    const field = statedFields.find((name) => statedIn(first, name) !== statedIn(second, name))!;
    const sideOf = (claim: Fields): PlacedValue => ({ ...this.places.fieldOf(claim, field), value: claim[field] ?? defaultStanding });
    this.contradictions.push({ first: sideOf(first), second: sideOf(second) });
  }

  #mergeByMarket(first: readonly Fields[], second: readonly Fields[]): readonly Fields[] {
    const merged = [...first];
    for (const release of second) {
      const at = merged.findIndex((other) => marketAndChannel(other) === marketAndChannel(release));
      if (at < 0) merged.push(release);
      else merged[at] = this.#mergeFields(merged[at]!, release);
    }
    return merged;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What makes two records the same; undefined where the record lacks it. */
function idOf(kind: FileName, { id, title, person, as = '' }: Fields): string | undefined {
  if (kind === 'credits') return typeof title === 'string' && typeof person === 'string' ? `${title} ${person} ${String(as)}` : undefined;
  return typeof id === 'string' ? id : undefined;
}

function areClaims(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every((member) => isFields(member) && 'value' in member && 'source' in member);
}

/** Whether a list has at most one release for each market and channel, or one rating for each market: only then is it clear which ones of two files are the same. */
function areByMarket(value: unknown): value is readonly Fields[] {
  return Array.isArray(value) && value.every((member) => isFields(member) && 'region' in member && ('channel' in member || 'certificate' in member)) && new Set(value.map(marketAndChannel)).size === value.length;
}

function marketAndChannel({ region, channel }: Fields): string {
  return `${String(region)} ${String(channel)}`;
}

function dayOf({ known }: Fields): string {
  return typeof known === 'string' ? known : '';
}

const statedFields = ['value', 'standing'] as const;
const defaultStanding = 'confirmed';

/** A field of a claim as text, to compare it. */
function statedIn(claim: Fields, field: (typeof statedFields)[number]): string {
  return JSON.stringify(claim[field] ?? (field === 'standing' ? defaultStanding : null));
}

/** Pairs claims of the second file with those of the first that say the same, by index: equal ones before those that differ in a note. */
function pairsOf(first: readonly Fields[], second: readonly Fields[]): ReadonlyMap<Fields, number> {
  const pairs = new Map<Fields, number>();
  const paired = new Set<number>();
  for (const isPair of [isDeepStrictEqual, saysSame]) {
    for (const claim of second) {
      const index = pairs.has(claim) ? -1 : first.findIndex((other, at) => !paired.has(at) && isPair(other, claim));
      if (index < 0) continue;
      pairs.set(claim, index);
      paired.add(index);
    }
  }
  return pairs;
}

/** Claims of two files that contradict each other: the same source cannot have stated two things on one day, unless both files say both. */
function contradictionsOf(first: readonly Fields[], second: readonly Fields[]): readonly (readonly [Fields, Fields])[] {
  const ofFirst = first.flatMap((claim) => rivalOf(claim, second).map((rival) => [claim, rival] as const));
  const ofSecond = second.flatMap((claim) => rivalOf(claim, first).map((rival) => [rival, claim] as const));
  return [...ofFirst, ...ofSecond.filter(([a, b]) => !ofFirst.some(([claim, rival]) => claim === a && rival === b))];
}

/** Of the other file's claims of the same source and day the first, if none of them says the same: a list of one or none. */
function rivalOf(claim: Fields, others: readonly Fields[]): readonly Fields[] {
  const ofSource = others.filter((other) => dayOf(other) === dayOf(claim) && other['source'] === claim['source']);
  return ofSource.some((other) => saysSame(other, claim)) ? [] : ofSource.slice(0, 1);
}

function saysSame(a: Fields, b: Fields): boolean {
  return dayOf(a) === dayOf(b) && a['source'] === b['source'] && statedFields.every((field) => statedIn(a, field) === statedIn(b, field));
}
