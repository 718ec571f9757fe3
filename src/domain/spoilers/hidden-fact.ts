/**
 * Identifies a fact whose value is hidden, so that a reader can reveal that one fact.
 */
import type { Records, Release, Reveals, Stub } from '../ledger/catalogue.js';
import { rememberKey } from './stub-key.js';

/** A field of a record that is itself in the catalogue. */
export interface HiddenFact extends Omit<Stub, 'record'> {
  readonly record: keyof Records | 'credits';
  readonly field: string;
}

/** What identifies a record: its id, or of a credit the title and the person. */
type Identity = { readonly id?: string; readonly title?: string; readonly person?: string };

/** The key by which a fact can be revealed. A field inside a group, such as `director`, is named alone; one of a release has its market and channel before it, as `fieldOfRelease` writes it. */
export function factKeyOf(record: HiddenFact['record'], { id, title = '', person = '' }: Identity, field: string): string {
  return `${record} ${id ?? `${title} ${person}`}/${field}`;
}

/** The name of a release's field among those of its title: `US theatrical date`. */
export function fieldOfRelease({ region, channel }: Pick<Release, 'region' | 'channel'>, field: string): string {
  return `${region} ${channel} ${field}`;
}

/** Describes a hidden fact; its key is kept apart, as that of a stub. */
export function hiddenFact(record: HiddenFact['record'], identity: Identity, field: string, reveals: Reveals): HiddenFact {
  const fact: HiddenFact = { record, title: identity.title ?? reveals.title, field, reveals };
  rememberKey(fact, factKeyOf(record, identity, field));
  return fact;
}
