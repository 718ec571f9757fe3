/**
 * Removes spoilers from a catalogue, and leaves a stub for each removed record.
 */
import type { Catalogue, Credit, GuardedKind, HiddenClaim, Records, Release, Reveals, Stub } from '../ledger/catalogue.js';
import { recordKinds } from '../ledger/record-kinds.js';
import { firstKnownOf } from '../ledger/read-fact.js';
import { peopleNamed } from '../ledger/catalogue-slice.js';
import { maySee, type SeenTitles } from './spoiler-policy.js';
import { factKeyOf, fieldOfRelease, type HiddenFact } from './hidden-fact.js';
import { rememberKey, stubKeys } from './stub-key.js';
import type { SpoilerPolicy } from '../ledger/vantage.js';

export { maySee, type SeenTitles as Progress } from './spoiler-policy.js';
export { rememberKey } from './stub-key.js';

const nothing: ReadonlySet<string> = new Set();

/** The key by which one record can be revealed. */
export function keyOf(kind: string, record: object): string;
/** The key of a stub's hidden record, or of a hidden fact; undefined where a server hid the record. */
export function keyOf(hidden: Stub | HiddenFact): string | undefined;
export function keyOf(one: string | Stub | HiddenFact, record?: object): string | undefined {
  if (typeof one !== 'string') return stubKeys.get(one);
  const { id, title = '', person = '', as = '' } = record as Partial<Credit & Records['titles']>;
  return `${one} ${id ?? `${title} ${person} ${as}`}`;
}

/**
 * The catalogue without spoilers: hidden records become stubs, hidden claims keep only their day. Returns the same object where nothing is hidden.
 * Records and facts whose keys are in `revealed` stay.
 */
export function redact(catalogue: Catalogue, policy: SpoilerPolicy, progress: SeenTitles, revealed: ReadonlySet<string> = nothing): Catalogue {
  const open = new Set<object>();
  const hidden: IsHidden = (record, kind) => {
    const { reveals } = record as Guarded;
    if (reveals === undefined || maySee(reveals, policy, progress) || open.has(record)) return undefined;
    if (kind === undefined || !revealed.has(keyOf(kind, record))) return reveals;
    open.add(record);
    return undefined;
  };
  const stubs: Stub[] = [...catalogue.stubs];
  const credits = hideClaims('credits', withStubs('credits', catalogue.credits, hidden, stubs), hidden, revealed);
  const changed = recordKinds.flatMap((kind) => {
    const records = kind === 'sources' ? catalogue.sources : hideInAll<object>(kind, catalogue[kind], hidden, stubs, revealed);
    return records === catalogue[kind] ? [] : [[kind, records] as const];
  });
  if (changed.length === 0 && credits === catalogue.credits) return catalogue;
  const redacted: Catalogue = { ...catalogue, ...Object.fromEntries(changed), credits, stubs };
  const before = peopleNamed(catalogue.titles, catalogue.credits);
  const after = peopleNamed(redacted.titles, credits);
  return { ...redacted, people: new Map([...redacted.people].filter(([id]) => after.has(id) || !before.has(id))) };
}

type Kind = (typeof recordKinds)[number] | 'credits';
type Guarded = { readonly title?: string; readonly id?: string; readonly reveals?: Reveals };

/** The spoiler for which a record or claim must be hidden, if any; given a kind, a record whose key is revealed is not hidden. */
type IsHidden = (record: object, kind?: string) => Reveals | undefined;

/** Removes the records that are hidden whole, and adds a stub for each to `stubs`. */
function withStubs<T extends object>(kind: string, records: readonly T[], hidden: IsHidden, stubs: Stub[]): readonly T[] {
  const open = records.filter((record) => {
    const reveals = hidden(record, kind);
    if (!reveals) return true;
    const known = firstKnownOf(record);
    const stub: Stub = { record: kind as GuardedKind, title: (record as Guarded).title ?? reveals.title, reveals, ...(known && { known }) };
    rememberKey(stub, keyOf(kind, record));
    stubs.push(stub);
    return false;
  });
  return open.length === records.length ? records : open;
}

function hideInAll<T extends object>(kind: Kind, records: ReadonlyMap<string, T>, hidden: IsHidden, stubs: Stub[], revealed: ReadonlySet<string>): ReadonlyMap<string, T> {
  const all = [...records.values()];
  const kept = hideClaims(kind, withStubs(kind, all, hidden, stubs), hidden, revealed);
  return kept === all ? records : new Map(kept.map((record) => [(record as Guarded).id!, record]));
}

/** Replaces the hidden claims of records, except those on revealed facts. */
function hideClaims<T extends object>(kind: Kind, records: readonly T[], hidden: IsHidden, revealed: ReadonlySet<string>): readonly T[] {
  if (!tells(records, hidden)) return records;
  return records.map((record) => hideIn(record, hidden, (field) => revealed.has(factKeyOf(kind, record, field))));
}

/** Replaces hidden claims in a record's lists and groups; values that hide nothing are returned as the same object. */
function hideIn<T>(value: T, hidden: IsHidden, isOpen: (field: string) => boolean, field = ''): T {
  if (!tells(value, hidden)) return value;
  const reveals = hidden(value as object);
  if (reveals) {
    if (isOpen(field)) return value;
    const { known } = value as { readonly known?: string };
    const claim: HiddenClaim = { hidden: reveals, ...(known === undefined ? {} : { known }) };
    return claim as T;
  }
  // A reader who asks for a rating is shown that of every market.
  const isRelease = 'channel' in (value as object) && 'region' in (value as object);
  const hide = (member: unknown, key: string): unknown => hideIn(member, hidden, isOpen, isRelease ? fieldOfRelease(value as unknown as Release, key) : key === 'certificate' ? 'rating' : key);
  const kept: unknown = Array.isArray(value) ? value.map((member) => hide(member, field)) : Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, hide(member, key)]));
  return kept as T;
}

function tells(value: unknown, hidden: IsHidden): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (hidden(value)) return true;
  // Nothing nested in a claim can be a spoiler, and claims make up most of a catalogue, so the search stops here.
  return !('standing' in value) && Object.values(value).some((member) => tells(member, hidden));
}
