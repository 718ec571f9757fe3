/**
 * Lays a publisher's claims over ours: its claims of a day replace ours of that day; a claim without a day replaces all of ours.
 */
import type { Catalogue, Claim, Credit, Fact, MarketRating, Release, Title } from './catalogue.js';
import { recordKinds } from './record-kinds.js';

/** Lays the catalogue `over` over `base`; records in only one of them stay as they are. Doing it twice has no further effect. */
export function overlay(base: Catalogue, over: Catalogue): Catalogue {
  const laid = Object.fromEntries(recordKinds.map((kind) => [kind, over[kind].size > 0 ? recordsOver<object>(base[kind], over[kind]) : base[kind]]));
  const words = over.words && Object.entries(over.words).map(([language, texts]) => [language, { ...base.words?.[language], ...texts }] as const);
  return { ...base, ...laid, credits: listOver(base.credits, over.credits, roleOf), ...(words && { words: { ...base.words, ...Object.fromEntries(words) } }) };
}

type Row = Readonly<Record<string, unknown>>;

function recordsOver<T extends object>(base: ReadonlyMap<string, T>, over: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const laid = [...over].map(([id, record]) => [id, base.has(id) ? recordOver(base.get(id)!, record) : record] as const);
  return new Map([...base, ...laid]);
}

/** Merges field by field: facts claim by claim, groups of facts likewise, releases by market and channel, ratings by market; any other value is the publisher's. */
function recordOver<T extends object>(base: T, over: T): T {
  const fields = Object.entries(over as Row).map(([field, value]) => [field, fieldOver(field, (base as Row)[field], value)]);
  return { ...base, ...Object.fromEntries(fields) } as T;
}

function fieldOver(field: string, base: unknown, over: unknown): unknown {
  if (field === 'releases') return listOver<Release>((base ?? []) as Title['releases'], over as Title['releases'], ({ region, channel }) => `${region} ${channel}`);
  if (field === 'ratings') return listOver<MarketRating>((base ?? []) as readonly MarketRating[], over as readonly MarketRating[], ({ region }) => region);
  if (field === 'kind') return base ?? over;
  if (Array.isArray(over)) return over.length === 0 || over.every(isClaim) ? factOver((base ?? []) as Fact<unknown>, over as Fact<unknown>) : over;
  return typeof over === 'object' && over !== null && typeof base === 'object' && base !== null ? recordOver(base, over) : over;
}

function listOver<T extends object>(base: readonly T[], over: readonly T[], keyOf: (record: T) => string): readonly T[] {
  if (over.length === 0) return base;
  const own = new Map(over.map((record) => [keyOf(record), record]));
  const known = new Set(base.map(keyOf));
  const laid = base.map((record) => (own.has(keyOf(record)) ? recordOver(record, own.get(keyOf(record))!) : record));
  return [...laid, ...over.filter((record) => !known.has(keyOf(record)))];
}

function roleOf({ title, person, as = '' }: Credit): string {
  return `${title} ${person} ${as}`;
}

function factOver(base: Fact<unknown>, over: Fact<unknown>): Fact<unknown> {
  if (over.length === 0) return base;
  if (over.some(({ known }) => known === undefined)) return over;
  const days = new Set(over.map(({ known }) => known));
  return [...base.filter(({ known }) => !days.has(known)), ...over];
}

function isClaim(value: unknown): value is Claim<unknown> {
  return typeof value === 'object' && value !== null && ('standing' in value || 'hidden' in value);
}
