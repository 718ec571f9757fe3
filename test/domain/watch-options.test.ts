import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, type Release } from '../../src/domain/ledger/catalogue.js';
import { watchChannels, watchOptionsIn, knownRegions } from '../../src/domain/releases/watch-options.js';
import { release, said, stoppedOn, titleWith } from './ledger.js';

/** Ballerina, as it came to cinemas and then home. */
const releases: readonly Release[] = [
  release('US', 'theatrical', [said('2024-06-07', '2024-01'), said('2025-06-06', '2024-02-22'), said('2025-06-06', '2025-06-08')]),
  release('GB', 'premiere', '2025-05-22', 'London'),
  release('DE', 'theatrical', [said('2025-06-05', '2024-02-22')]),
  release('US', 'digital', [said('2025-07-01', '2025-06-24')]),
  release('US', 'streaming', [said('2025-09-25', '2025-09')], [said('Peacock', '2024-01'), said('Starz', '2025-09'), said('Starz', '2026-03', 'reported', 'desk')]),
  release('AR', 'streaming', [], [said('Prime Video', '2026-02-22')]),
  release('001', 'digital', [said('2025-08-01', '2025-07-20')]),
];
const film = titleWith({ releases });

/** Each home as one line: channel, place, date, and whether it is there. */
const told = (region: string, day: string, title = film): string[] => {
  const { homes, cinemasOnly } = watchOptionsIn(title, region, stoppedOn(day, 'US'));
  const lines = homes.map(({ channel, isWorldwide, place, date, case: arrival }) =>
    [channel, place.case === 'stands' ? place.value : undefined, date.case === 'stands' ? date.value : undefined, arrival, isWorldwide ? 'worldwide' : undefined].filter(Boolean).join(' '));
  return cinemasOnly ? ['cinemas only', ...lines] : lines;
};

describe('where a title can be watched', () => {
  it.each<[region: string, day: string, lines: string[]]>([
    ['US', '2023-01-01', []],
    ['US', '2024-01-25', ['theatrical 2024-06-07 coming', 'streaming Peacock undated']],
    ['US', '2025-06-05', ['theatrical 2025-06-06 coming', 'streaming Peacock undated']],
    ['US', '2025-06-06', ['cinemas only', 'theatrical 2025-06-06 here', 'streaming Peacock undated']],
    ['US', '2025-06-09', ['cinemas only', 'theatrical 2025-06-06 here', 'streaming Peacock undated']],
    ['US', '2025-06-30', ['cinemas only', 'theatrical 2025-06-06 here', 'streaming Peacock undated', 'digital 2025-07-01 coming']],
    ['US', '2025-07-01', ['streaming Peacock undated', 'digital 2025-07-01 here']],
    ['US', '2025-09-24', ['streaming Starz 2025-09-25 coming', 'digital 2025-07-01 here']],
    ['US', '2026-11-20', ['streaming Starz 2025-09-25 here', 'digital 2025-07-01 here']],
    ['DE', '2025-06-05', ['cinemas only', 'theatrical 2025-06-05 here']],
    ['DE', '2026-11-20', ['digital 2025-08-01 here worldwide']],
    ['AR', '2026-11-20', ['streaming Prime Video undated', 'digital 2025-08-01 here worldwide']],
    ['GB', '2025-06-30', []],
  ])('in %s on %s', (region, day, lines) => {
    expect(told(region, day)).toEqual(lines);
  });

  it.each([
    ['2024-01-25', '2024-01'],
    ['2025-06-30', '2025-06-24'],
    ['2026-11-20', '2026-03'],
  ])('on %s was last checked on the day of the newest claim that is shown', (day, checked) => {
    expect(watchOptionsIn(film, 'US', stoppedOn(day, 'US')).checked[0]?.known).toBe(checked);
  });

  it('is no longer a cinema when its run is over', () => {
    const title = titleWith({ releases: [release('US', 'theatrical', '2025-06-06')] });
    expect(told('US', '2025-10-06', title)).toHaveLength(2);
    expect(told('US', '2025-10-07', title)).toEqual([]);
  });

  it('is at several services at once', () => {
    const title = titleWith({ releases: [release('US', 'streaming', '2023-09-26', 'Starz'), release('US', 'streaming', '2024-03-31', 'Peacock')] });
    expect(told('US', '2025-01-01', title).map((line) => line.split(' ')[1])).toEqual(['Starz', 'Peacock']);
  });

  it('is known of markets, the whole world and premieres apart', () => {
    expect(knownRegions(film, stoppedOn('2026-11-20'))).toEqual(['US', 'DE', 'AR']);
    expect(knownRegions(film, stoppedOn('2024-01-25'))).toEqual(['US']);
    expect(knownRegions(film, stoppedOn('2020-01-01'))).toEqual([]);
  });

  it('never is a release of another market, a premiere, or unknown on its day', () => {
    const day = fc.constantFrom('2024-01-01', '2025-06-06', '2025-12-31', '2026-11-20');
    const made = fc.record({ region: fc.constantFrom('US', 'DE', '001'), channel: fc.constantFrom(...channels), date: day, known: day, place: fc.boolean() });
    fc.assert(fc.property(fc.array(made, { maxLength: 6 }), fc.constantFrom('US', 'DE', 'FR'), day, (parts, region, on) => {
      const title = titleWith({ releases: parts.map(({ region: of, channel, date, known, place }) => release(of, channel, [said(date, known)], place ? [said('Starz', known)] : [])) });
      const { homes, checked, cinemasOnly } = watchOptionsIn(title, region, stoppedOn(on));
      for (const home of homes) {
        expect([region, '001']).toContain(home.release.region);
        expect(watchChannels).toContain(home.release.channel);
        if (home.case === 'coming') expect(home.date.case === 'stands' && home.date.value > on).toBe(true);
      }
      expect(checked.every(({ known = '' }) => known <= on) && checked.length > 0).toBe(homes.length > 0);
      if (cinemasOnly) expect(homes.some((home) => home.channel !== 'theatrical' && home.case === 'here')).toBe(false);
    }), { numRuns: 400, seed: 20250606 });
  });
});
