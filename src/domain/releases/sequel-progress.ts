/**
 * Shows how far a title's making has come: the stages ("rungs") that it reached, step by step, and those ahead.
 */
import type { Catalogue, Fact, StatedClaim, Status, Title } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import { statuses } from '../ledger/closed-lists.js';
import { changesUntil, readFact, wasKnown } from '../ledger/read-fact.js';
import { type PhaseName, phaseOf } from './phase.js';
import { addMonths, epochDay, lastDay, parseDay, parsePlainDate } from '../dates/plain-date.js';
import { type KnownRelease, releaseOf } from './release.js';
import type { Vantage } from '../ledger/vantage.js';

/** The rungs from the lowest up. */
export const rungNames = ['rumoured', 'talks', 'announced', 'writing', 'filming', 'post-production', 'dated', 'released', 'cancelled'] as const satisfies readonly (Status | 'dated')[];
export type RungName = (typeof rungNames)[number];

/** Months without news after which a title's silence is mentioned; a year contains every festival and trade fair once. */
export const silentMonths = 12;

const out: readonly PhaseName[] = ['opening-today', 'in-cinemas', 'released', 'at-home', 'streaming'];

/** A rung that was reached, or reached again after a step back. */
export interface Step {
  readonly name: RungName;
  /** The claim by which it was reached; undefined where a release day has passed before anybody said so. */
  readonly claim: StatedClaim<unknown> | undefined;
  readonly kind: 'reached' | 'back';
  /** Whether the title stands there; several do where sources differ. */
  readonly isCurrent: boolean;
}

export interface Ladder {
  /** The steps in the order of their days, those that stand last. */
  readonly steps: readonly Step[];
  /** The rungs above; none of a title that is out or cancelled. */
  readonly ahead: readonly RungName[];
  /** Whether sources dispute the status. */
  readonly isDisputed: boolean;
  /** The ISO day, month or year of the newest claim, if it is more than a year old; undefined for titles out or cancelled. */
  readonly silentSince: string | undefined;
}

/** The ladder of a title on the vantage's day. Claims on its credits count as news of the title. */
export function ladderOf(title: Title, vantage: Vantage, { credits, stubs }: Pick<Catalogue, 'credits' | 'stubs'>): Ladder {
  const { day } = vantage;
  const reading = readFact(title.status, day);
  const statusNow: readonly Status[] = reading.case === 'disputed' ? reading.claims.map(({ value }) => value) : reading.case === 'stands' ? [reading.value] : [];
  const dated = ['theatrical', 'streaming', 'digital'].map((channel) => releaseOf(title, channel as 'theatrical', vantage)).find((known) => known?.date !== undefined);
  const isCancelled = statusNow.includes('cancelled');
  // A title whose release day has passed is out, even without a claim that says so.
  const isOut = statusNow.includes('released') || (!isCancelled && out.includes(phaseOf(title, vantage).name));
  const current: readonly RungName[] = reading.case === 'disputed' || isCancelled ? statusNow : isOut ? ['released'] : dated ? ['dated'] : statusNow;
  const statusSteps = stepsOf(title.status, day);
  const reached = [...statusSteps, ...(dated ? datedStep(dated, day) : [])].sort((a, b) => compareDays(a.claim, b.claim));
  // A rung can be reached several times: the title stands where it was reached last.
  const standing = current.map((name) => reached.findLast((step) => step.name === name) ?? { name, claim: undefined, kind: 'reached' as const });
  const top = Math.max(...current.map((name) => rungNames.indexOf(name)));
  return {
    steps: [...reached.filter((step) => !standing.includes(step)).map((step) => ({ ...step, isCurrent: false })), ...standing.map((step) => ({ ...step, isCurrent: true }))],
    ahead: isOut || isCancelled || current.length === 0 ? [] : rungNames.filter((name, height) => height > top && name !== 'cancelled'),
    isDisputed: reading.case === 'disputed',
    silentSince: isOut || isCancelled ? undefined : silence([title, ...credits.filter((credit) => credit.title === title.id), ...stubs.filter((stub) => stub.title === title.id)], day),
  };
}

type Reached = Pick<Step, 'name' | 'claim' | 'kind'>;

/** Each status that stood, with its first claim; where sources differ now, the status of each. */
function stepsOf(fact: Fact<Status>, day: string): readonly Reached[] {
  const changes = changesUntil(fact, day);
  const reading = readFact(fact, day);
  const rivals = reading.case === 'disputed' ? reading.claims : [];
  const first = changes[0]?.before ?? (reading.case === 'stands' ? reading.first : reading.case === 'hidden' ? firstStated(fact, day) : undefined);
  const later = changes.map(({ before, after }) => ({ claim: after, kind: statuses.indexOf(after.value) < statuses.indexOf(before.value) ? ('back' as const) : ('reached' as const) }));
  const steps = [...(first ? [{ claim: first, kind: 'reached' as const }] : []), ...later].filter(({ claim }) => !rivals.includes(claim));
  return [...steps, ...rivals.map((claim) => ({ claim, kind: 'reached' as const }))].map((step) => ({ ...step, name: step.claim.value }));
}

/** The first claim that stood, of those that are not hidden. */
function firstStated<T>(fact: Fact<T>, day: string): StatedClaim<T> | undefined {
  const reading = readFact(fact.filter((claim) => 'standing' in claim), day);
  return reading.case === 'stands' ? reading.first : claimsInReading(reading)[0];
}

/** The first claim that dated a release; `date-history.ts` lists the later dates. */
function datedStep({ release }: KnownRelease, day: string): readonly Reached[] {
  const reading = readFact(release.date, day);
  const claim = changesUntil(release.date, day)[0]?.before ?? (reading.case === 'stands' ? reading.first : claimsInReading(reading)[0]);
  return claim ? [{ name: 'dated', claim, kind: 'reached' }] : [];
}

function compareDays(a: StatedClaim<unknown> | undefined, b: StatedClaim<unknown> | undefined): number {
  const [one, other] = [a?.known ?? '', b?.known ?? ''];
  return one < other ? -1 : Number(one > other);
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
