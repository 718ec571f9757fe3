/**
 * The time zone of every market that has one in CLDR, by region; the build writes the JSON.
 */
import zones from '../bundled/market-zones.json';
import type { MarketZones } from './time-zone.js';

export const marketZones: MarketZones = zones;
