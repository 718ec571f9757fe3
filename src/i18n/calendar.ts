/**
 * Fetches what writes calendar entries: few countdowns offer one.
 */
import type { calendarEntry as CalendarEntry } from './calendar-entry.js';

/** Writes a release as an iCalendar entry; undefined until it has been fetched. */
export let calendarEntry: typeof CalendarEntry | undefined;

let isOutOfReach = false;

/** Fetches the writer, or returns undefined when it is here or cannot be had: a countdown does without its link. A server fetches it before it renders. */
export function loadCalendarEntry(): Promise<void> | undefined {
  if (calendarEntry || isOutOfReach) return undefined;
  return import('./calendar-entry.js').then(
    (fetched) => {
      calendarEntry = fetched.calendarEntry;
    },
    () => {
      isOutOfReach = true;
    },
  );
}
