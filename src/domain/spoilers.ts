/**
 * Takes out of a catalogue what a reader may not know yet, leaving a stub that says which title it would give away.
 */
import type { Catalogue, Claim, Credit, Person, Reveals, Stub, Title } from './catalogue.js';
import type { SpoilerPolicy } from './vantage.js';

/** The titles that a reader has seen to the end. */
export type Progress = ReadonlySet<string>;

/** Whether a reader may see what gives this away. */
export function maySee(reveals: Reveals, policy: SpoilerPolicy, progress: Progress): boolean {
  return policy === 'show' || (policy === 'seen' && progress.has(reveals.title));
}

/** The catalogue without what the reader may not see: records become stubs, claims keep their day and nothing else. */
export function redact(catalogue: Catalogue, policy: SpoilerPolicy, progress: Progress): Catalogue {
  const hidden = (reveals: Reveals | undefined): reveals is Reveals => reveals !== undefined && !maySee(reveals, policy, progress);
  const stubs: Stub[] = [...catalogue.stubs];
  const credits: Credit[] = [];
  for (const credit of catalogue.credits) {
    if (hidden(credit.reveals)) stubs.push({ title: credit.title, reveals: credit.reveals });
    else credits.push(hideIn(credit, hidden));
  }
  return {
    ...catalogue,
    titles: hideInAll<Title>(catalogue.titles, hidden),
    people: hideInAll<Person>(catalogue.people, hidden),
    credits,
    stubs,
  };
}

type IsHidden = (reveals: Reveals | undefined) => reveals is Reveals;

function hideInAll<T>(records: ReadonlyMap<string, T>, hidden: IsHidden): ReadonlyMap<string, T> {
  return new Map([...records].map(([id, record]) => [id, hideIn(record, hidden)]));
}

/** Goes through a record's lists and groups; what hides nothing is handed on as it is. */
function hideIn<T>(value: T, hidden: IsHidden): T {
  if (typeof value !== 'object' || value === null) return value;
  const { reveals, known } = value as Partial<Record<string, unknown>> & { reveals?: Reveals; known?: string };
  if (hidden(reveals)) {
    const claim: Claim<never> = { hidden: reveals, ...(known === undefined ? {} : { known }) };
    return claim as T;
  }
  if (Array.isArray(value)) {
    const kept: unknown[] = value.map((member: unknown) => hideIn(member, hidden));
    return kept.some((member, index) => member !== value[index]) ? (kept as T) : value;
  }
  const entries = Object.entries(value);
  const kept = entries.map(([key, member]: [string, unknown]) => [key, hideIn(member, hidden)] as const);
  return kept.some(([, member], index) => member !== entries[index]![1]) ? (Object.fromEntries(kept) as T) : value;
}
