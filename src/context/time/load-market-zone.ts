/**
 * Loads the time zones of the less common markets, for pages that are set in one of them.
 */
import { hasZone, registerMarketZones } from '../../domain/dates/time-zone.js';

let fetched: Promise<unknown> | undefined;
let isUnfetched = false;

/** Returns the load that must finish before days can be counted in a market; undefined if none. If it fails, days are counted in UTC. */
export function loadMarketZone(region: string | null | undefined): Promise<unknown> | undefined {
  if (!region || isUnfetched || hasZone(region.trim().toUpperCase()) !== undefined) return undefined;
  return (fetched ??= import('../../domain/dates/market-zones.js').then(
    ({ marketZones }) => { registerMarketZones(marketZones); },
    () => { isUnfetched = true; },
  ));
}
