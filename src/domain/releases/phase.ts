/**
 * Reads the phase of a title from the catalogue.
 */
import type { Title } from '../ledger/catalogue.js';
import { valueOn } from '../ledger/read-fact.js';
import { type Phase, phaseFrom } from './phase-rules.js';
import { releaseOf } from './release.js';
import type { Vantage } from '../ledger/vantage.js';

export { type Phase, phaseFrom, type PhaseName } from './phase-rules.js';
export { nextPhaseChange } from './turns.js';

/** The phase of a title, as known on the vantage's day and at its instant. */
export function phaseOf(title: Title, vantage: Vantage): Phase {
  return phaseFrom(valueOn(title.status, vantage.day), title.kind, (channel) => releaseOf(title, channel, vantage), vantage);
}
