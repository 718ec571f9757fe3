/**
 * The units of a countdown.
 */
import { millisecondsPerDay } from './plain-date.js';

/** The length of each unit in milliseconds. */
export const unitLength = { days: millisecondsPerDay, hours: 3_600_000, minutes: 60_000, seconds: 1000 } as const;

/** The units of a countdown, largest first. */
export const units = Object.keys(unitLength) as readonly Unit[];
export type Unit = keyof typeof unitLength;
