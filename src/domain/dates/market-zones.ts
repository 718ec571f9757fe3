/**
 * The time zone of every market in which some clock is known, by region, as the build found them in CLDR.
 */
import zones from '../bundled/market-zones.json';
import type { MarketZones } from './time-zone.js';

export const marketZones: MarketZones = zones;
