import { describe, expect, it } from 'vitest';
import { bundledCatalogue } from '../../src/data/bundled.js';
import { regions } from '../../src/data/regions.js';
import { worldwide } from '../../src/domain/releases/known-release.js';
import { marketZones } from '../../src/domain/dates/market-zones.js';
import { hasZone, registerMarketZones, listedZones, marketZone } from '../../src/domain/dates/time-zone.js';
import { intlOffset, isTimeZone } from '../../src/i18n/formats/intl.js';

registerMarketZones(marketZones);

const [january, july] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];

describe('the zone of a market', () => {
  it('is listed for every market in which the bundled data has a date', () => {
    const used = [...bundledCatalogue().titles.values()].flatMap(({ releases }) => releases.flatMap(({ region, date }) => (date.length > 0 ? [region] : [])));
    expect([...new Set(used)].filter((region) => region !== worldwide && !Object.hasOwn(listedZones, region))).toEqual([]);
  });

  it('is listed as CLDR has it', () => {
    for (const [region, zone] of Object.entries(listedZones)) {
      const other = marketZones[region]!;
      expect([region, intlOffset(zone, january), intlOffset(zone, july)]).toEqual([region, intlOffset(other, january), intlOffset(other, july)]);
    }
  });

  it('is one that Intl knows, in every country but two uninhabited ones', () => {
    for (const zone of Object.values(marketZones)) expect(isTimeZone(zone), zone).toBe(true);
    expect([...regions].filter((region) => region !== worldwide && !Object.hasOwn(marketZones, region))).toEqual(['BV', 'HM']);
  });

  it('is that of the capital or the largest city where there are several', () => {
    expect(['NZ', 'AR', 'RU', 'ID', 'PT', 'EC'].map(marketZone)).toEqual(['Pacific/Auckland', 'America/Buenos_Aires', 'Europe/Moscow', 'Asia/Jakarta', 'Europe/Lisbon', 'America/Guayaquil']);
  });

  it('is told not to be known', () => {
    expect(['US', 'NZ', 'BV', 'XX'].map(hasZone)).toEqual([true, true, false, false]);
    expect(marketZone('XX')).toBe('UTC');
  });
});
