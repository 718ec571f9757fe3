/**
 * Days and instants in a time zone. The caller passes in the function that computes zone offsets.
 */
import { addDays, type DayDate, dayFromEpoch, epochDay, millisecondsPerDay } from './plain-date.js';

/** Minutes by which a zone is ahead of UTC at an instant (milliseconds since 1970); the zone is an IANA name such as `America/New_York`. */
export type ZoneOffset = (zone: string, instant: number) => number;

const millisecondsPerMinute = 60_000;

/** The calendar day in a zone at an instant. */
export function dayAt(instant: number, zone: string, offset: ZoneOffset): DayDate {
  return dayFromEpoch(Math.floor((instant + offset(zone, instant) * millisecondsPerMinute) / millisecondsPerDay));
}

/** The instant at which a calendar day begins in a zone; where clocks skip midnight, the first instant after it. */
export function startOfDay(day: DayDate, zone: string, offset: ZoneOffset): number {
  const utc = epochDay(day) * millisecondsPerDay;
  const before = utc - offset(zone, utc - millisecondsPerDay) * millisecondsPerMinute;
  const after = utc - offset(zone, utc + millisecondsPerDay) * millisecondsPerMinute;
  const earlier = Math.min(before, after);
  return epochDay(dayAt(earlier, zone, offset)) < epochDay(day) ? Math.max(before, after) : earlier;
}

/** The instant at which the next calendar day begins in a zone. */
export function startOfNextDay(instant: number, zone: string, offset: ZoneOffset): number {
  return startOfDay(addDays(dayAt(instant, zone, offset), 1), zone, offset);
}

/** IANA zones of markets, by ISO 3166-1 alpha-2 code. */
export type MarketZones = Readonly<Record<string, string>>;

/** The zone whose midnight opens a film in a market; where a market has several zones, the one its trade press uses. Listed are the markets for which the bundled data has dates; `load-market-zone.ts` loads the others. */
export const listedZones: MarketZones = {
  AU: 'Australia/Sydney', BR: 'America/Sao_Paulo', CA: 'America/Toronto', CN: 'Asia/Shanghai', CZ: 'Europe/Prague', DE: 'Europe/Berlin',
  ES: 'Europe/Madrid', FR: 'Europe/Paris', GB: 'Europe/London', HU: 'Europe/Budapest', IN: 'Asia/Kolkata', IT: 'Europe/Rome',
  JP: 'Asia/Tokyo', KR: 'Asia/Seoul', MX: 'America/Mexico_City', US: 'America/New_York',
};

let otherZones: MarketZones | undefined;

/** Adds the zones of further markets to the listed ones. */
export function registerMarketZones(zones: MarketZones): void {
  otherZones = zones;
}

/** Whether a market has a zone; undefined for an unlisted market as long as no further zones are registered. */
export function hasZone(region: string): boolean | undefined {
  return Object.hasOwn(listedZones, region) || (otherZones && Object.hasOwn(otherZones, region));
}

/** The zone of a market; UTC where it has none. */
export function marketZone(region: string): string {
  return hasZone(region) ? (listedZones[region] ?? otherZones![region]!) : 'UTC';
}
