/**
 * Lists values that were stated of a title and no longer stand (dates, outlets, amounts, names), with the claims that stand instead.
 */
import { type Catalogue, type Fact, type MoneyMetric, moneyMetrics, type Release, type StatedClaim, type Title } from '../ledger/catalogue.js';
import type { ChangeKind } from './changes.js';
import { claimsInReading, firstClaimsIn } from '../ledger/citations.js';
import { changesUntil, sameValue, readFact, wasKnown } from '../ledger/read-fact.js';
import type { FieldName } from '../ledger/fields.js';
import { isDifferentName, isShortName } from '../people/name-variants.js';

/** A value that no longer stands, with the claims that stand in its place. */
export interface Superseded<T> {
  readonly title: string;
  readonly field: FieldName | 'character';
  readonly value: T;
  /** The newest claim of the value. */
  readonly before: StatedClaim<T>;
  /** The claims that stand: several where sources differ; of a value stated repeatedly, its first claim. */
  readonly after: readonly StatedClaim<T | null>[];
  readonly kind: ChangeKind;
  /** The day of the first later claim with a different value. */
  readonly overtakenOn: string;
  readonly release?: Release;
  readonly person?: string;
}

/** Superseded values of one kind, and the standing values, which must never be reported as overtaken. */
export interface SupersededValues<T> {
  readonly superseded: readonly Superseded<T>[];
  readonly standing: readonly T[];
}

type Owner<T> = Pick<Superseded<T>, 'title' | 'field' | 'release' | 'person'>;

const dateFields = { theatrical: 'release-date', premiere: 'premiere-date', digital: 'digital-date', disc: 'disc-date', streaming: 'streaming-date' } as const;

/** Superseded dates of a title's releases in all markets; a date overtaken in one may stand in another. */
export function supersededDates(title: Title, day: string): SupersededValues<string> {
  return joined(title.releases.map((release) => supersededValues(release.date, { title: title.id, field: dateFields[release.channel], release }, day)));
}

/** Superseded streaming services of a title, in all markets. */
export function supersededOutlets(title: Title, day: string): SupersededValues<string> {
  const streaming = title.releases.filter(({ channel }) => channel === 'streaming');
  return joined(streaming.map((release) => supersededValues(release.place, { title: title.id, field: 'streaming-home', release }, day)));
}

/** Superseded amounts of a title by metric, in US dollars; each end of a range counts as a value. */
export function supersededAmounts(catalogue: Catalogue, title: Title, day: string): ReadonlyMap<MoneyMetric, SupersededValues<number>> {
  const figures = catalogue.money.get(title.id)?.figures ?? {};
  return new Map(
    moneyMetrics.flatMap((metric) => {
      const fact = figures[metric];
      if (!fact) return [];
      const ends = fact.flatMap((claim) => ('hidden' in claim ? [] : [claim.value].flat().map((value): StatedClaim<number> => ({ ...claim, value }))));
      const standing = claimsInReading(readFact(fact, day)).flatMap(({ value }) => value as number | number[]);
      const whole = supersededValues<unknown>(fact, { title: title.id, field: metric }, day);
      const superseded = whole.superseded.flatMap((old) => ends.filter((end) => end.known === old.before.known && end.source === old.before.source).map((end) => ({ ...old, value: end.value }) as Superseded<number>));
      return [[metric, { superseded, standing }] as const];
    }),
  );
}

/** Former names of a title, except short forms of a present name, and longer ones that were confirmed: it bears these too. */
export function supersededNames(title: Title, day: string): SupersededValues<string> {
  const { superseded, standing } = supersededValues(title.name, { title: title.id, field: 'name' }, day);
  const isConfirmed = (name: string): boolean => title.name.some((claim) => 'value' in claim && claim.value === name && claim.standing === 'confirmed');
  return { superseded: superseded.filter(({ value }) => standing.every((name) => !isShortName(value, name)) && !isConfirmed(value)), standing };
}

/** Former names of a title's characters; a name that a title also has is left out as ambiguous. */
export function supersededCharacterNames(catalogue: Catalogue, title: Title, day: string): SupersededValues<string> {
  const titles = new Set([...catalogue.titles.values()].flatMap(({ name }) => name.flatMap((claim) => ('hidden' in claim ? [] : [claim.value]))));
  const credits = catalogue.credits.filter((credit) => credit.title === title.id);
  const ledgers = credits.map((credit): SupersededValues<string> => {
    const { superseded, standing } = supersededValues(credit.character, { title: title.id, field: 'character', person: credit.person }, day);
    const record = catalogue.characters.get(credit.as ?? '');
    const present = [...standing.filter((name) => name !== null), ...(record ? [record.name, record.aliases].flatMap((fact) => claimsInReading(readFact<string | readonly string[]>(fact, day))).flatMap(({ value }) => value) : [])];
    const old = superseded.filter((one): one is Superseded<string> => one.value !== null && !titles.has(one.value) && present.every((name) => isDifferentName(one.value!, name)));
    return { superseded: old, standing: present };
  });
  return joined(ledgers);
}

function joined<T>(ledgers: readonly SupersededValues<T>[]): SupersededValues<T> {
  return { superseded: ledgers.flatMap(({ superseded }) => superseded), standing: ledgers.flatMap(({ standing }) => standing) };
}

/** Every value stated by a day that does not stand on it, each once, with its newest claim. */
export function supersededValues<T>(fact: Fact<T>, owner: Owner<T>, day: string): SupersededValues<T> {
  const after = firstClaimsIn(readFact(fact, day));
  if (after.length === 0) return { superseded: [], standing: [] };
  const stated = fact.filter((claim): claim is StatedClaim<T> => !('hidden' in claim) && wasKnown(claim, day));
  const old = stated.filter(({ value }) => !after.some((claim) => sameValue(claim.value, value)));
  const changes = changesUntil(fact, day);
  const superseded = old
    .filter((claim) => !old.some((other) => other !== claim && sameValue(other.value, claim.value) && (other.known ?? '') > (claim.known ?? '')))
    .map((before): Superseded<T> => ({
      ...owner,
      value: before.value,
      before,
      after,
      kind: changes.find((change) => sameValue(change.before.value, before.value))?.kind ?? 'development',
      overtakenOn: overtakenOn(stated, before) ?? after[0]!.known ?? '',
    }));
  return { superseded, standing: after.map(({ value }) => value) };
}

/** The day of the first claim of another value that is not older than `before`. */
function overtakenOn<T>(stated: readonly StatedClaim<T>[], before: StatedClaim<T>): string | undefined {
  const later = stated.filter(({ value, known = '' }) => !sameValue(value, before.value) && known >= (before.known ?? ''));
  return later.map(({ known = '' }) => known).sort()[0];
}
