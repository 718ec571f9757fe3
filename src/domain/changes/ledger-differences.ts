/**
 * Compares two versions of the ledger: which claims and records were added, edited or withdrawn.
 */
import type { Catalogue, Claim, Credit, Fact, MarketRating, Records, Release, StatedClaim } from '../ledger/catalogue.js';
import { byDay, readFact, sameValue } from '../ledger/read-fact.js';
import { recordKinds } from '../ledger/record-kinds.js';
import { releaseKey } from '../releases/release-key.js';
import { type FactNews, newsUntil } from './changes.js';

/**
 * `known`: the first value of a field, or one that never stood; `changed`: another value, `moved` if it is a date; `corrected`: the value before had been wrong; `disputed`: sources differ;
 * `confirmed`: the value that stood, said again; `edited`: a claim or field that reads otherwise; `withdrawn`: a claim that is gone; `added` and `removed`: whole records.
 */
export type DifferenceKind = 'known' | 'changed' | 'moved' | 'corrected' | 'disputed' | 'confirmed' | 'edited' | 'withdrawn' | 'added' | 'removed';

export type RecordKind = keyof Records | 'credits';

/** A list of claims in a ledger. */
export interface RecordedFact {
  readonly record: RecordKind;
  /** The record's id; of a credit, title, person and role: `ballerina/ana-de-armas/eve`. */
  readonly id: string;
  /** The field, `runtime`; of a release with its key, `us-theatrical/date`. */
  readonly field: string;
  /** Id of the title that the record is, or is about. */
  readonly title: string | undefined;
  readonly release?: Release;
  /** Of a certificate that is not the home market's: its market. */
  readonly market?: string;
  readonly fact: Fact<unknown>;
}

export type LedgerDifference =
  | { readonly what: 'record'; readonly kind: 'added' | 'removed'; readonly record: RecordKind; readonly id: string; readonly title: string | undefined }
  | { readonly what: 'plain'; readonly kind: 'edited'; readonly record: RecordKind | 'edition'; readonly id: string; readonly field: string; readonly title: string | undefined; readonly before: unknown; readonly after: unknown }
  | { readonly what: 'joined'; readonly kind: 'known'; readonly title: string; readonly people: readonly string[]; readonly claim: StatedClaim<unknown> }
  /** `in` is the fact that has the claim; `news` says what it changed, if it stood; `before` is what an edited claim was. */
  | { readonly what: 'claim'; readonly kind: DifferenceKind; readonly in: RecordedFact; readonly claim: StatedClaim<unknown>; readonly news?: FactNews<unknown>; readonly before?: StatedClaim<unknown> };

/** Compares two ledgers without hidden claims, kind by kind in the order of the newer one. Claims count whatever their day; remarks of authors are in no ledger. */
export function ledgerDifferences(old: Catalogue, now: Catalogue): readonly LedgerDifference[] {
  const kinds = [...recordKinds.slice(0, 1), 'credits' as const, ...recordKinds.slice(1)];
  const edition: LedgerDifference[] = isSame(old.edition, now.edition) ? [] : [{ what: 'plain', kind: 'edited', record: 'edition', id: '', field: '', title: undefined, before: old.edition, after: now.edition }];
  return [...kinds.flatMap((kind) => recordDifferences(kind, old, now)), ...edition];
}

type Row = Readonly<Record<string, unknown>>;

function recordDifferences(kind: RecordKind, old: Catalogue, now: Catalogue): readonly LedgerDifference[] {
  const [before, after] = [rowsOf(old, kind), rowsOf(now, kind)];
  const gone = [...before].filter(([id]) => !after.has(id));
  const fresh = [...after].filter(([id]) => !before.has(id));
  const kept = [...after].filter(([id]) => before.has(id));
  return [
    ...(kind === 'credits' ? joined(fresh.map(([, row]) => row as unknown as Credit)) : fresh.flatMap(([id, row]) => added(kind, id, row))),
    ...kept.flatMap(([id, row]) => (before.get(id) === row ? [] : edits(kind, id, before.get(id)!, row))),
    ...gone.map(([id, row]): LedgerDifference => ({ what: 'record', kind: 'removed', record: kind, id, title: titleOf(kind, row) })),
  ];
}

function rowsOf(catalogue: Catalogue, kind: RecordKind): ReadonlyMap<string, Row> {
  if (kind !== 'credits') return catalogue[kind] as ReadonlyMap<string, unknown> as ReadonlyMap<string, Row>;
  return new Map(catalogue.credits.map((credit) => [[credit.title, credit.person, credit.as].filter((part) => part !== undefined).join('/'), credit as unknown as Row]));
}

function titleOf(kind: RecordKind, { id, title }: Row): string | undefined {
  return kind === 'titles' || kind === 'money' ? String(id) : typeof title === 'string' ? title : undefined;
}

/** A new record. What is claimed of a new title is listed too, except its first name. */
function added(kind: RecordKind, id: string, row: Row): readonly LedgerDifference[] {
  const claims = kind === 'titles' || kind === 'money' ? factsOf(kind, id, row).flatMap((fact) => claimDifferences({ ...fact, fact: [] }, fact)) : [];
  const news = claims.filter((one) => one.what !== 'claim' || one.in.field !== 'name' || one.kind !== 'known');
  return kind === 'money' ? news : [{ what: 'record', kind: 'added', record: kind, id, title: titleOf(kind, row) }, ...news];
}

/** New credits as people who joined the cast, together where the same source told of them on the same day. */
function joined(credits: readonly Credit[]): readonly LedgerDifference[] {
  const groups = new Map<string, { title: string; people: string[]; claim: StatedClaim<unknown> }>();
  for (const { title, person, character, billing, role, final } of credits) {
    const claims: readonly Claim<unknown>[] = [...character, ...billing, ...role, ...final];
    const [claim] = claims.filter(isStated).sort(byDay);
    if (!claim) continue;
    const key = `${title} ${claim.source} ${claim.known ?? ''}`;
    const group = groups.get(key) ?? { title, people: [], claim };
    if (!group.people.includes(person)) group.people.push(person);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ what: 'joined', kind: 'known', ...group }));
}

function edits(kind: RecordKind, id: string, before: Row, after: Row): readonly LedgerDifference[] {
  const [old, now] = [factsOf(kind, id, before), factsOf(kind, id, after)].map((facts) => new Map(facts.map((fact) => [fact.field, fact]))) as [Map<string, RecordedFact>, Map<string, RecordedFact>];
  const fields = [...new Set([...now.keys(), ...old.keys()])];
  const claims = fields.flatMap((field) => {
    const [then, since] = [old.get(field), now.get(field)];
    return claimDifferences(then ?? { ...since!, fact: [] }, since ?? { ...then!, fact: [] });
  });
  const plain = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => [before[field], after[field]].every(isPlain) && !isSame(before[field], after[field]));
  return [...claims, ...plain.map((field): LedgerDifference => ({ what: 'plain', kind: 'edited', record: kind, id, field, title: titleOf(kind, after), before: before[field], after: after[field] }))];
}

/** Pairs a claim that is gone with a new one that says the same but for one thing: its value, its source or its day. */
function claimDifferences(old: RecordedFact, now: RecordedFact): readonly LedgerDifference[] {
  const [before, after] = [old.fact.filter(isStated), now.fact.filter(isStated)];
  const gone = without(before, after);
  const fresh = without(after, before);
  if (gone.length + fresh.length === 0) return sameOrder(before, after) ? [] : [{ what: 'plain', kind: 'edited', record: now.record, id: now.id, field: now.field, title: now.title, before: before.map(({ value }) => value), after: after.map(({ value }) => value) }];
  const edited: LedgerDifference[] = [];
  for (const isEdit of [sameSaying, sameValueThen, sameValueThere]) {
    for (const claim of [...fresh]) {
      const at = gone.findIndex((other) => isEdit(other, claim));
      if (at < 0) continue;
      edited.push({ what: 'claim', kind: 'edited', in: now, claim, before: gone.splice(at, 1)[0]! });
      fresh.splice(fresh.indexOf(claim), 1);
    }
  }
  return [...fresh.map((claim) => addedClaim(claim, now)), ...edited, ...gone.map((claim): LedgerDifference => ({ what: 'claim', kind: 'withdrawn', in: old, claim }))];
}

function addedClaim(claim: StatedClaim<unknown>, place: RecordedFact): LedgerDifference {
  const news = newsUntil(place.fact, endOfTime).find(({ after }) => after[0] === claim);
  const found = { what: 'claim', in: place, claim } as const;
  if (news) return { ...found, news, kind: news.kind === 'correction' ? 'corrected' : news.before.length === 0 ? 'known' : place.field.endsWith('/date') ? 'moved' : 'changed' };
  const reading = readFact(place.fact, claim.known ?? '');
  if (reading.case === 'disputed' && reading.claims.some(({ value }) => sameValue(value, claim.value))) return { ...found, kind: 'disputed', news: { kind: 'development', before: [], after: reading.claims } };
  const isRepeated = reading.case === 'stands' && reading.first !== claim && sameValue(reading.value, claim.value);
  return { ...found, kind: isRepeated ? 'confirmed' : 'known' };
}

/** Later than any claim: a difference is told whatever its day. */
const endOfTime = '9999-12-31';

function sameSaying(a: StatedClaim<unknown>, b: StatedClaim<unknown>): boolean {
  return a.source === b.source && a.known === b.known;
}

function sameValueThen(a: StatedClaim<unknown>, b: StatedClaim<unknown>): boolean {
  return isSame(a.value, b.value) && a.known === b.known;
}

function sameValueThere(a: StatedClaim<unknown>, b: StatedClaim<unknown>): boolean {
  return isSame(a.value, b.value) && a.source === b.source;
}

/** The claims that another list has not, each as often as it is missing there. */
function without(claims: readonly StatedClaim<unknown>[], others: readonly StatedClaim<unknown>[]): StatedClaim<unknown>[] {
  const left = [...others];
  return claims.filter((claim) => {
    const at = left.findIndex((other) => isSame(other, claim));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

function sameOrder(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.every((claim, index) => isSame(claim, after[index]));
}

function factsOf(record: RecordKind, id: string, row: Row): readonly RecordedFact[] {
  const base = { record, id, title: titleOf(record, row) };
  return Object.entries(row).flatMap(([field, value]): RecordedFact[] => {
    if (isFact(value)) return [{ ...base, field, fact: value }];
    if (field === 'releases') return (value as readonly Release[]).flatMap((release) => (['date', 'place'] as const).map((part) => ({ ...base, field: `${releaseKey({ releases: value as readonly Release[] }, release)}/${part}`, release, fact: release[part] })));
    if (field === 'ratings') return (value as readonly MarketRating[]).map(({ region, certificate }) => ({ ...base, field: `${region.toLowerCase()}-rating`, market: region, fact: certificate }));
    return isGroup(value) ? Object.entries(value).map(([name, fact]) => ({ ...base, field: name, fact })) : [];
  });
}

function isFact(value: unknown): value is Fact<unknown> {
  return Array.isArray(value) && value.length > 0 && value.every((claim) => typeof claim === 'object' && claim !== null && ('standing' in claim || 'hidden' in claim));
}

/** Whether a value is a group of facts: the crew by job, the figures by metric. */
function isGroup(value: unknown): value is Readonly<Record<string, Fact<unknown>>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).length > 0 && Object.values(value).every(isFact);
}

function isPlain(value: unknown): boolean {
  return !isFact(value) && !isGroup(value) && !(Array.isArray(value) && value.some((member) => typeof member === 'object' && member !== null));
}

function isStated(claim: Claim<unknown>): claim is StatedClaim<unknown> {
  return 'value' in claim;
}

/** Whether two values of a record are equal; the order of an object's fields does not count. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [one, other] = [a as Row, b as Row];
  const fields = Object.keys(one);
  return Array.isArray(a) === Array.isArray(b) && fields.length === Object.keys(other).length && fields.every((field) => isSame(one[field], other[field]));
}
