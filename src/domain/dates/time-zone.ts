/**
 * Days and instants in a time zone. What a zone's offset is, only `Intl` knows: it is handed in.
 */
import { addDays, type DayDate, dayFromEpoch, epochDay, millisecondsPerDay } from './plain-date.js';

/** Minutes that a zone's clocks are ahead of UTC at an instant; the zone is an IANA name such as `America/New_York`. */
export type ZoneOffset = (zone: string, instant: number) => number;

const millisecondsPerMinute = 60_000;

/** The calendar day that it is in a zone at an instant. */
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

/** Zones of markets, by the two letters of ISO 3166-1. */
export type MarketZones = Readonly<Record<string, string>>;

/** The zone whose midnight opens a film in a market; in a market of several zones, the one its trade press counts in. The markets in which the bundled data has dates are here; `load-market-zone.ts` has all others. */
export const listedZones: MarketZones = {
  AU: 'Australia/Sydney', BR: 'America/Sao_Paulo', CA: 'America/Toronto', CN: 'Asia/Shanghai', CZ: 'Europe/Prague', DE: 'Europe/Berlin',
  ES: 'Europe/Madrid', FR: 'Europe/Paris', GB: 'Europe/London', HU: 'Europe/Budapest', IN: 'Asia/Kolkata', IT: 'Europe/Rome',
  JP: 'Asia/Tokyo', KR: 'Asia/Seoul', MX: 'America/Mexico_City', US: 'America/New_York',
};

let otherZones: MarketZones | undefined;

/** From now on the zones of these markets are known too. */
export function registerMarketZones(zones: MarketZones): void {
  otherZones = zones;
}

/** Whether a market has a zone; undefined for one that is not listed, as long as only those are known. */
export function hasZone(region: string): boolean | undefined {
  return Object.hasOwn(listedZones, region) || (otherZones && Object.hasOwn(otherZones, region));
}

/** The zone of a market; UTC where none is known. */
export function marketZone(region: string): string {
  return hasZone(region) ? (listedZones[region] ?? otherZones![region]!) : 'UTC';
}
