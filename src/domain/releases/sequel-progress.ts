/**
 * Shows how far a title's making has come: its stages ("rungs"), the days on which each was reached, and steps back.
 */
import type { Catalogue, Fact, StatedClaim, Status, Title } from '../ledger/catalogue.js';
import { statuses } from '../ledger/closed-lists.js';
import { changesUntil, type Reading, readFact, wasKnown } from '../ledger/read-fact.js';
import { type PhaseName, phaseOf } from './phase.js';
import { addMonths, epochDay, lastDay, parseDay, parsePlainDate } from '../dates/plain-date.js';
import { type KnownRelease, releaseOf } from './release.js';
import type { Vantage } from '../ledger/vantage.js';

/** The rungs from the lowest up; a ladder ends with either `released` or `cancelled`. */
export const rungNames = ['rumoured', 'talks', 'announced', 'writing', 'filming', 'post-production', 'dated', 'released', 'cancelled'] as const satisfies readonly (Status | 'dated')[];
export type RungName = (typeof rungNames)[number];

/** Months without news after which a title's silence is mentioned; a year contains every festival and trade fair once. */
export const silentMonths = 12;

const out: readonly PhaseName[] = ['opening-today', 'in-cinemas', 'released', 'at-home', 'streaming'];

/** A claim that puts the title on a rung. */
export interface Visit {
  readonly claim: StatedClaim<unknown>;
  /** Whether the rung was reached from below, reached by a step back, or confirmed again. */
  readonly kind: 'reached' | 'back' | 'again';
}

export interface Rung {
  readonly name: RungName;
  readonly visits: readonly Visit[];
  /** Whether the title is on this rung; several are current where sources differ. */
  readonly isCurrent: boolean;
}

export interface Ladder {
  /** The rungs that every title passes, then `cancelled` for a cancelled title, else `released`. */
  readonly rungs: readonly Rung[];
  /** Whether sources dispute the status. */
  readonly isDisputed: boolean;
  /** The release that has a date, if any. */
  readonly dated: KnownRelease | undefined;
  /** The ISO day, month or year of the newest claim, if it is more than a year old; undefined for titles out or cancelled. */
  readonly silentSince: string | undefined;
}

/** The ladder of a title on the vantage's day. Claims on its credits count as news of the title. */
export function ladderOf(title: Title, vantage: Vantage, { credits, stubs }: Pick<Catalogue, 'credits' | 'stubs'>): Ladder {
  const { day } = vantage;
  const reading = readFact(title.status, day);
  const standing: readonly Status[] = reading.case === 'disputed' ? reading.claims.map(({ value }) => value) : reading.case === 'stands' ? [reading.value] : [];
  const dated = ['theatrical', 'streaming', 'digital'].map((channel) => releaseOf(title, channel as 'theatrical', vantage)).find((known) => known?.date !== undefined);
  const isCancelled = standing.includes('cancelled');
  // A title whose release day has passed is out, even without a claim that says so.
  const isOut = standing.includes('released') || (!isCancelled && out.includes(phaseOf(title, vantage).name));
  const current: readonly RungName[] = reading.case === 'disputed' || isCancelled ? standing : isOut ? ['released'] : dated ? ['dated'] : standing;
  const end = isCancelled ? 'cancelled' : 'released';
  const steps = stepsOf(title.status, day);
  const visits = (name: RungName): readonly Visit[] => {
    if (name === 'dated') return dated ? datesOf(dated, day) : [];
    return [...steps.filter(({ claim }) => claim.value === name), ...(reading.case === 'stands' && reading.value === name ? again(reading) : [])];
  };
  return {
    rungs: rungNames.filter((name) => name === end || (name !== 'released' && name !== 'cancelled')).map((name) => ({ name, visits: visits(name), isCurrent: current.includes(name) })),
    isDisputed: reading.case === 'disputed',
    dated,
    silentSince: isOut || isCancelled ? undefined : silence([title, ...credits.filter((credit) => credit.title === title.id), ...stubs.filter((stub) => stub.title === title.id)], day),
  };
}

/** Each status that stood, with its first claim; where sources differ now, the status of each. */
function stepsOf(fact: Fact<Status>, day: string): readonly (Visit & { readonly claim: StatedClaim<Status> })[] {
  const changes = changesUntil(fact, day);
  const reading = readFact(fact, day);
  const rivals = reading.case === 'disputed' ? reading.claims : [];
  const first = changes[0]?.before ?? (reading.case === 'stands' ? reading.first : undefined);
  const later = changes.map(({ before, after }) => ({ claim: after, kind: heightOf(after.value) < heightOf(before.value) ? ('back' as const) : ('reached' as const) }));
  const steps = [...(first ? [{ claim: first, kind: 'reached' as const }] : []), ...later].filter(({ claim }) => !rivals.includes(claim));
  return [...steps, ...rivals.map((claim) => ({ claim, kind: 'reached' as const }))];
}

function heightOf(status: Status): number {
  return statuses.indexOf(status);
}

/** The first claim that dated a release, and the newest repetition of its date; `date-history.ts` lists the dates between. */
function datesOf({ release }: KnownRelease, day: string): readonly Visit[] {
  const [change] = changesUntil(release.date, day);
  const reading = readFact(release.date, day);
  const first = change?.before ?? (reading.case === 'stands' ? reading.first : reading.case === 'disputed' ? reading.claims[0] : undefined);
  return first ? [{ claim: first, kind: 'reached' }, ...(reading.case === 'stands' ? again(reading) : [])] : [];
}

/** The newest claim of the standing value, if it is not also the first. */
function again({ claim, first }: Extract<Reading<unknown>, { case: 'stands' }>): readonly Visit[] {
  return claim.known === first.known ? [] : [{ claim, kind: 'again' }];
}

/** The ISO day, month or year of the newest claim in some records, if its last day is more than a year ago. */
function silence(records: readonly object[], day: string): string | undefined {
  const known = claimsBelow(records).flatMap((claim) => (claim.known !== undefined && wasKnown(claim, day) ? [claim.known] : []));
  const newest = known.map((text) => ({ text, date: parsePlainDate(text) })).sort((a, b) => endOf(a.date) - endOf(b.date)).at(-1);
  const today = parseDay(day);
  if (!newest?.date || !today) return undefined;
  return epochDay(addMonths(lastDay(newest.date), silentMonths)) < epochDay(today) ? newest.text : undefined;
}

function endOf(date: ReturnType<typeof parsePlainDate>): number {
  return date ? epochDay(lastDay(date)) : -Infinity;
}

/** All claims nested in records; stubs count too, because they have a day. */
function claimsBelow(value: unknown): { readonly known?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('standing' in value || 'hidden' in value || 'record' in value) return [value as { readonly known?: string }];
  return Object.values(value).flatMap(claimsBelow);
}
