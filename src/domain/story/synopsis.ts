/**
 * What a title is about, as far as it may be told.
 */
import type { Reveals, SpoilerLevel, StatedClaim, Stub } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import type { Reading } from '../changes/reading.js';

export const synopsisLengths = ['logline', 'premise', 'full'] as const;
/** One sentence, what the story sets out from, or all of it. */
export type SynopsisLength = (typeof synopsisLengths)[number];

/** What happens in a title, in the order of the file, and what of it the reader may not know. */
export interface Story {
  readonly events: readonly ToldEvent[];
  /** Events that are hidden as a whole. */
  readonly stubs: readonly Stub[];
}

/** An event, and how much of the plot it gives away; 0 is none. */
export interface ToldEvent {
  readonly level: SpoilerLevel | 0;
  readonly summary: Reading<string>;
}

/** All that is hidden of one part of one title's plot; how much that is, is not told. */
export interface HiddenPart {
  readonly reveals: Reveals;
  /** What to ask for, to see it; nothing where only single claims are hidden. */
  readonly stubs: readonly Stub[];
}

export interface Synopsis {
  readonly logline: Reading<string>;
  /** What is told of each event, in the order of the file; of one that sources tell differently, each. */
  readonly events: readonly (readonly StatedClaim<string>[])[];
  readonly hidden: readonly HiddenPart[];
}

const deepest: Readonly<Record<SynopsisLength, SpoilerLevel | 0>> = { logline: 0, premise: 1, full: 3 };

/** Says what a title is about, as far as a length goes. */
export function synopsisOf(logline: Reading<string>, { events, stubs }: Story, length: SynopsisLength): Synopsis {
  const most = deepest[length];
  if (most === 0) return { logline, events: [], hidden: [] };
  const readings = events.filter(({ level }) => level <= most).map(({ summary }) => summary);
  const claims = readings.flatMap((reading) => (reading.case === 'hidden' ? [{ reveals: reading.reveals }] : []));
  const hidden = [...stubs.map((stub) => ({ reveals: stub.reveals, stub })), ...claims];
  return { logline, events: readings.map(claimsInReading).filter(({ length: count }) => count > 0), hidden: partsOf(hidden.filter(({ reveals }) => reveals.level <= most)) };
}

/** One for each title and level, what is given away first first. */
function partsOf(hidden: readonly { readonly reveals: Reveals; readonly stub?: Stub }[]): HiddenPart[] {
  const parts = new Map<string, { reveals: Reveals; stubs: Stub[] }>();
  for (const { reveals, stub } of hidden) {
    const key = `${reveals.title} ${String(reveals.level)}`;
    const part = parts.get(key) ?? { reveals, stubs: [] };
    if (stub) part.stubs.push(stub);
    parts.set(key, part);
  }
  return [...parts.values()].sort((a, b) => a.reveals.level - b.reveals.level);
}
