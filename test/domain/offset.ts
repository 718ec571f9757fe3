/**
 * The offset of a time zone from UTC, from the engine's time zone data.
 */
import type { ZoneOffset } from '../../src/domain/dates/time-zone.js';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US-u-ca-iso8601', {
      timeZone: zone, hourCycle: 'h23',
      year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    });
  formats.set(zone, format);
  return format;
}

/** Compares the local time of the zone with UTC. */
export const offset: ZoneOffset = (zone, instant) => {
  const whole = Math.floor(instant / 1000) * 1000;
  const wall = Object.fromEntries(formatOf(zone).formatToParts(whole).map(({ type, value }) => [type, Number(value)]));
  const read = Date.UTC(wall['year']!, wall['month']! - 1, wall['day'], wall['hour'], wall['minute'], wall['second']);
  return (read - whole) / 60_000;
};
