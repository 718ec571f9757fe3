/**
 * When the phases of titles, or the results of conditions, next change. Fetched with the timers of widgets, since most titles change no more.
 */
import { addDays, addMonths, type DayDate, lastDay } from '../dates/plain-date.js';
import { startOfDay } from '../dates/time-zone.js';
import type { Vantage } from '../ledger/vantage.js';
import type { Conditions } from './conditions.js';
import type { KnownRelease, Market } from './known-release.js';
import { isLongOver, type Phase, theatricalMonths } from './phase-rules.js';

/** The earliest instant at which the phase can change; undefined where the clock is stopped or no change is to come. */
export function nextPhaseChange({ awaited = [] }: Phase<Market>, vantage: Vantage): number | undefined {
  const { instant } = vantage;
  if (instant === undefined) return undefined;
  const later = awaited.filter(({ date }) => !isLongOver(date!, instant)).flatMap((known) => turningPoints(known, vantage)).filter((point) => point > instant);
  return later.length > 0 ? Math.min(...later) : undefined;
}

/** The instants at which a release opens, its opening day ends, and its theatrical run counts as over. */
function turningPoints({ release, date, zone }: KnownRelease<Market>, { offset }: Vantage): number[] {
  const begins = (day: DayDate): number => startOfDay(day, zone, offset);
  const last = lastDay(date!.date);
  return [
    date!.instant ?? begins(last),
    begins(addDays(last, 1)),
    ...(release.channel === 'theatrical' ? [begins(addDays(addMonths(last, theatricalMonths), 1))] : []),
  ];
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

/** The earliest instant at which one of several titles can change its phase; undefined for a stopped clock. */
export function nextOpening(entries: readonly { readonly phase: Phase<Market> }[], vantage: Vantage): number | undefined {
  const instants = entries.flatMap(({ phase }) => nextPhaseChange(phase, vantage) ?? []);
  return instants.length > 0 ? Math.min(...instants) : undefined;
}
