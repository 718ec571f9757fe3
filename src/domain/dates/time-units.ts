/**
 * The units that time is told in.
 */
import { millisecondsPerDay } from './plain-date.js';

/** How long a unit is, in milliseconds. */
export const unitLength = { days: millisecondsPerDay, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const;

/** The units that time left can be told in, largest first. */
export const units = Object.keys(unitLength) as readonly Unit[];
export type Unit = keyof typeof unitLength;
