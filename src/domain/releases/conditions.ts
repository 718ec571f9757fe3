/**
 * Evaluates conditions on time: a title's phase, before a day, after a day.
 */
import type { Market } from './known-release.js';
import { nextPhaseChange, type Phase, type PhaseName } from './phase-rules.js';
import { addDays, type DayDate, epochDay } from '../dates/plain-date.js';
import { todayIn, type Vantage } from '../ledger/vantage.js';
import { startOfDay } from '../dates/time-zone.js';

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

/** The earliest instant at which the result can change; undefined where the clock is stopped or no change is to come. */
export function nextConditionChange({ phase, before, after }: Conditions, vantage: Vantage): number | undefined {
  const { instant, zone, offset } = vantage;
  if (instant === undefined) return undefined;
  const begins = (day: DayDate): number => startOfDay(day, zone, offset);
  const turn = phase && nextPhaseChange(phase.is, vantage);
  const turns = [...(turn === undefined ? [] : [turn]), ...(before ? [begins(before)] : []), ...(after ? [begins(addDays(after, 1))] : [])].filter((point) => point > instant);
  return turns.length > 0 ? Math.min(...turns) : undefined;
}
