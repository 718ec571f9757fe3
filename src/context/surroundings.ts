/**
 * What a provider hands down, worked out from what it was handed.
 */
import type { Catalogue } from '../domain/catalogue.js';
import { redact } from '../domain/spoilers.js';
import type { Settings, SpoilerPolicy } from '../domain/vantage.js';
import { type Clock, StillClock } from './clock.js';
import type { Surroundings } from './keys.js';
import { anyone, type Reader } from './reader.js';
import { Shown } from './shown.js';

/** What is known of a page besides its ledger, settings and clock. */
export interface PageOptions {
  /** The language to render in where there is no page to ask. */
  readonly locale?: string | undefined;
  readonly shown?: Shown;
  readonly reader?: Reader;
}

/** The surroundings of a page: its ledger as its reader may know it, by settings and a clock. */
export function surroundingsOf(ledger: Catalogue, settings: Settings, clock: Clock, { locale, shown = new Shown(), reader = anyone }: PageOptions = {}): Surroundings {
  const catalogue = reader === anyone ? forAnyone(ledger, settings.spoilers) : redact(ledger, settings.spoilers, new Set(reader.choices.seen), reader.revealed);
  return { catalogue, settings, shown, reader, clock: settings.now === undefined ? clock : new StillClock(settings.now), ...(locale === undefined ? {} : { locale }) };
}

const redacted = new WeakMap<Catalogue, Map<SpoilerPolicy, Catalogue>>();

/** A ledger without what a reader may not know of whom nothing is known: worked out once, for all pages that a server draws from it. */
function forAnyone(ledger: Catalogue, policy: SpoilerPolicy): Catalogue {
  const known = redacted.get(ledger) ?? new Map<SpoilerPolicy, Catalogue>();
  redacted.set(ledger, known);
  const found = known.get(policy) ?? redact(ledger, policy, new Set());
  known.set(policy, found);
  return found;
}

/** The surroundings inside a provider, around which there is another ledger; the same ledger and spoiler policy hand on the same catalogue. */
export function surroundingsWithin(outer: Surroundings, outerLedger: Catalogue, ledger: Catalogue, settings: Settings): Surroundings {
  if (ledger !== outerLedger || settings.spoilers !== outer.settings.spoilers) return surroundingsOf(ledger, settings, outer.clock, outer);
  return { ...outer, settings, clock: settings.now === undefined ? outer.clock : new StillClock(settings.now) };
}
