/**
 * The zones of markets that are not listed, which a page fetches when it is set in one of them.
 */
import { hasZone, registerMarketZones } from '../../domain/dates/time-zone.js';

let fetched: Promise<unknown> | undefined;
let isUnfetched = false;

/** What has to be fetched before days can be counted in a market, if anything. Where it cannot be had, they are counted in UTC. */
export function loadMarketZone(region: string | null | undefined): Promise<unknown> | undefined {
  if (!region || isUnfetched || hasZone(region.trim().toUpperCase()) !== undefined) return undefined;
  return (fetched ??= import('../../domain/dates/market-zones.js').then(
    ({ marketZones }) => { registerMarketZones(marketZones); },
    () => { isUnfetched = true; },
  ));
}
