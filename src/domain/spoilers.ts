/**
 * Takes out of a catalogue what a reader may not know yet, leaving a stub that says which title it would give away.
 */
import type { Catalogue, Claim, Reveals, Stub } from './catalogue.js';
import { peopleNamed } from './slice.js';
import { firstKnown } from './billing.js';
import type { SpoilerPolicy } from './vantage.js';

/** The titles that a reader has seen to the end. */
export type Progress = ReadonlySet<string>;

/** Whether a reader may see what gives this away. */
export function maySee(reveals: Reveals, policy: SpoilerPolicy, progress: Progress): boolean {
  return policy === 'show' || (policy === 'seen' && progress.has(reveals.title));
}

/** The catalogue without what the reader may not see: records become stubs, claims keep their day and nothing else; where nothing is hidden, the same. */
export function redact(catalogue: Catalogue, policy: SpoilerPolicy, progress: Progress): Catalogue {
  const hidden: IsHidden = (reveals): reveals is Reveals => reveals !== undefined && !maySee(reveals, policy, progress);
  const open = catalogue.credits.filter(({ reveals }) => !hidden(reveals));
  const stubs: Stub[] = catalogue.credits.flatMap((credit) => {
    const { title, reveals } = credit;
    const known = firstKnown(credit);
    return hidden(reveals) ? [{ title, reveals, ...(known && { known }) }] : [];
  });
  const credits = hideIn(open, hidden);
  const titles = hideInAll(catalogue.titles, hidden);
  const people = hideInAll(catalogue.people, hidden);
  if (stubs.length === 0 && credits === open && titles === catalogue.titles && people === catalogue.people) return catalogue;
  const before = peopleNamed(catalogue.titles, catalogue.credits);
  const after = peopleNamed(titles, credits);
  return {
    ...catalogue,
    titles,
    people: new Map([...people].filter(([id]) => after.has(id) || !before.has(id))),
    credits,
    stubs: [...catalogue.stubs, ...stubs],
  };
}

type IsHidden = (reveals: Reveals | undefined) => reveals is Reveals;

function hideInAll<T>(records: ReadonlyMap<string, T>, hidden: IsHidden): ReadonlyMap<string, T> {
  const entries = [...records];
  const kept = hideIn(entries, hidden);
  return kept === entries ? records : new Map(kept);
}

/** Goes through a record's lists and groups; what hides nothing, which is nearly everything, is handed on as it is. */
function hideIn<T>(value: T, hidden: IsHidden): T {
  if (!tells(value, hidden)) return value;
  const { reveals, known } = value as { readonly reveals?: Reveals; readonly known?: string };
  if (hidden(reveals)) {
    const claim: Claim<never> = { hidden: reveals, ...(known === undefined ? {} : { known }) };
    return claim as T;
  }
  const hide = (member: unknown): unknown => hideIn(member, hidden);
  const kept: unknown = Array.isArray(value) ? value.map(hide) : Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, hide(member)]));
  return kept as T;
}

function tells(value: unknown, hidden: IsHidden): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return hidden((value as { readonly reveals?: Reveals }).reveals) || Object.values(value).some((member) => tells(member, hidden));
}
