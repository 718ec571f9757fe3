/**
 * Puts together the synopsis of a title as far as spoilers allow.
 */
import type { Reveals, SpoilerLevel, StatedClaim, Stub } from '../ledger/catalogue.js';
import { claimsInReading } from '../ledger/citations.js';
import type { Reading } from '../changes/reading.js';
import { type HiddenFact, hiddenFact } from '../spoilers/hidden-fact.js';

export const synopsisLengths = ['logline', 'premise', 'full'] as const;
/** The logline alone, with the premise, or with the whole plot. */
export type SynopsisLength = (typeof synopsisLengths)[number];

/** The events of a title in the order of the file, and the stubs of its hidden events. */
export interface Story {
  readonly events: readonly ToldEvent[];
  /** Events that are hidden as a whole. */
  readonly stubs: readonly Stub[];
}

/** The summary of an event, and how far it reveals the plot; 0 is not at all. */
export interface ToldEvent {
  /** Its id, by which a hidden summary can be revealed; compiled plots do not have it. */
  readonly id?: string;
  readonly level: SpoilerLevel | 0;
  readonly summary: Reading<string>;
}

/** The hidden events of one title and spoiler level. */
export interface HiddenPart {
  readonly reveals: Reveals;
  /** The events and summaries that can be revealed. */
  readonly stubs: readonly (Stub | HiddenFact)[];
}

export interface Synopsis {
  readonly logline: Reading<string>;
  /** The claims on each event, in the order of the file; several where sources differ. */
  readonly events: readonly (readonly StatedClaim<string>[])[];
  readonly hidden: readonly HiddenPart[];
}

const deepest: Readonly<Record<SynopsisLength, SpoilerLevel | 0>> = { logline: 0, premise: 1, full: 3 };

/** The synopsis of a title in the given length. */
export function synopsisOf(logline: Reading<string>, { events, stubs }: Story, length: SynopsisLength): Synopsis {
  const most = deepest[length];
  if (!most) return { logline, events: [], hidden: [] };
  const told = events.filter(({ level }) => level <= most);
  const parts = new Map<string, { reveals: Reveals; stubs: (Stub | HiddenFact)[] }>();
  const hide = (reveals: Reveals, stub?: Stub | HiddenFact): void => {
    if (reveals.level > most) return;
    const key = partKey(reveals);
    const part = parts.get(key) ?? { reveals, stubs: [] };
    if (stub) part.stubs.push(stub);
    parts.set(key, part);
  };
  for (const stub of stubs) hide(stub.reveals, stub);
  for (const { id, summary } of told) if (summary.case === 'hidden') hide(summary.reveals, id === undefined ? undefined : hiddenFact('events', { id }, 'summary', summary.reveals));
  return { logline, events: told.map(({ summary }) => claimsInReading(summary)).filter(([claim]) => claim), hidden: [...parts.values()].sort((a, b) => a.reveals.level - b.reveals.level) };
}

/** Names a hidden part by its title and level. */
export function partKey({ title, level }: Reveals): string {
  return `${title} ${String(level)}`;
}
