/**
 * Writes readings, changes and cast lines as the rows that `compiled-scenes.ts` reads.
 */
import type { CastEntry } from '../domain/people/billing.js';
import { roleKinds, type StatedClaim, type Stub } from '../domain/ledger/catalogue.js';
import type { Change, Reading } from '../domain/ledger/read-fact.js';
import type { FieldValue } from '../domain/ledger/fields.js';
import { dayFromEpoch, epochDay, firstDay, formatPlainDate, parsePlainDate } from '../domain/dates/plain-date.js';
import { keyOf } from '../domain/spoilers/redact.js';
import { type CompiledChange, type CompiledClaim, type CompiledKnown, type CompiledLine, type CompiledRow, type CompiledStanding, type CompiledStub, roleFlag } from './compiled.js';

/** Looks up the indexes of people and sources in their tables. */
export interface Numbering {
  readonly person: (id: string) => number;
  readonly source: (id: string) => number;
}

/** The day of claims without a day, which count as always known. */
const beginning = 0;

/** The day on which a claim became public, in days since 1970; a month or year counts from its first day. */
export function dayOf(known: string | undefined): number {
  return known === undefined ? beginning : epochDay(firstDay(parsePlainDate(known)!));
}

/** A row without trailing zeros and empty lists. */
export function trimmed<R extends readonly unknown[]>(row: R): R {
  const last = row.findLastIndex((member) => member !== 0 && !(Array.isArray(member) && member.length === 0));
  return row.slice(0, last + 1) as unknown as R;
}

export function readingRow(from: number, reading: Reading<FieldValue | null>, numbering: Numbering): CompiledRow {
  switch (reading.case) {
    case 'unknown':
      return [from];
    case 'hidden':
      return [from, [reading.reveals.title, reading.reveals.level], -2];
    case 'disputed':
      return [from, reading.claims.map((claim) => [claim.value, ...claimRow(claim, from, numbering)] as const), -1];
    case 'stands': {
      const { value, claim, first } = reading;
      const row = claimRow(claim, from, numbering);
      if (first === claim) return withValue(trimmed([from, value, ...row]));
      const [source, known = 0, standing = 0] = row;
      return [from, value, source, known, standing, claimRow(first, from, numbering)];
    }
  }
}

/** Restores a value of 0 that `trimmed` took for a trailing zero. */
function withValue(row: readonly unknown[]): CompiledRow {
  return (row.length < 2 ? [...row, 0] : row) as unknown as CompiledRow;
}

function claimRow({ source, known, standing }: Omit<StatedClaim<unknown>, 'value'>, from: number, numbering: Numbering): CompiledClaim {
  return trimmed([source === '' ? 0 : numbering.source(source), knownOf(known, from), standingOf(standing)] as const);
}

function knownOf(known: string | undefined, from: number): CompiledKnown {
  if (known === undefined) return '';
  const day = dayOf(known);
  if (formatPlainDate(dayFromEpoch(day)) !== known) return known;
  return day === from ? 0 : day;
}

function standingOf(standing: StatedClaim<unknown>['standing']): CompiledStanding {
  return standing === 'corrected' ? 2 : standing === 'estimated' ? 1 : 0;
}

export function changeRow({ before, after }: Change<string>): CompiledChange {
  return trimmed([before.value, after.value, knownOf(after.known, NaN), standingOf(after.standing)] as const);
}

export function lineRow(entry: CastEntry, numbering: Numbering): CompiledLine {
  const { credit, character, former, role, returning, final, memoriam } = entry;
  const flags = Number(returning) + 2 * Number(final) + roleFlag * (role ? roleKinds.indexOf(role) + 1 : 0);
  const years = memoriam ? (memoriam.born === undefined ? [memoriam.died] : [memoriam.died, memoriam.born]) : [];
  return trimmed([numbering.person(credit.person), characterRow(character, numbering), flags, former.length > 0 ? former : 0, years]) as unknown as CompiledLine;
}

/** A character's row without dates and sources: only the name is shown, so equal lines can be shared between days. */
function characterRow(character: CastEntry['character'], numbering: Numbering): CompiledRow {
  if (character.case === 'unknown' || character.case === 'hidden') return readingRow(0, character, numbering);
  const bare = <T>(claim: StatedClaim<T>): StatedClaim<T> => ({ value: claim.value, source: '', standing: 'confirmed', known: '1970-01-01' });
  if (character.case === 'disputed') return readingRow(0, { case: 'disputed', claims: character.claims.map(bare) }, numbering);
  const claim = bare(character.claim);
  return readingRow(0, { ...character, claim, first: claim }, numbering);
}

/** A stub with the key by which its record can be revealed. */
export function stubRow(stub: Stub): CompiledStub {
  return [stub.reveals.title, stub.reveals.level, stub.known ?? 0, keyOf(stub)!];
}
