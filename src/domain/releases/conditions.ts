/**
 * Evaluates conditions on time: a title's phase, before a day, after a day.
 */
import type { Market } from './known-release.js';
import { mayTurn, type Phase, type PhaseName } from './phase-rules.js';
import { type DayDate, epochDay } from '../dates/plain-date.js';
import { todayIn, type Vantage } from '../ledger/vantage.js';

/** Conditions that must all hold; a missing condition holds. */
export interface Conditions {
  readonly phase?: { readonly is: Phase<Market>; readonly names: readonly PhaseName[] } | undefined;
  /** Holds until this day begins. */
  readonly before?: DayDate | undefined;
  /** Holds once this day is over. */
  readonly after?: DayDate | undefined;
}

/** Whether all conditions hold on the present day, counted in the vantage's zone. */
export function conditionsHold({ phase, before, after }: Conditions, vantage: Vantage): boolean {
  const today = epochDay(todayIn(vantage, vantage.zone));
  if (before && today >= epochDay(before)) return false;
  if (after && today <= epochDay(after)) return false;
  return !phase || phase.names.includes(phase.is.name);
}

/** Whether the result may change by itself; `turns.ts` tells when. */
export function mayConditionsTurn({ phase, before, after }: Conditions, vantage: Vantage): boolean {
  return vantage.instant !== undefined && (before !== undefined || after !== undefined || (phase !== undefined && mayTurn(phase.is, vantage)));
}
