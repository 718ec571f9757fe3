import { describe, expect, it } from 'vitest';
import type { Claim, Release } from '../../src/domain/ledger/catalogue.js';
import { formatPlainDate } from '../../src/domain/dates/plain-date.js';
import { releaseDateChanges, parseReleaseDate, releaseOf } from '../../src/domain/releases/release.js';
import { at, ballerina, release, said, stoppedOn, titleWith } from './ledger.js';

const hidden: Claim<never> = { hidden: { title: 'ballerina', level: 1 } };

describe('parseReleaseDate', () => {
  it.each([
    ['2025-06-06', '2025-06-06', undefined],
    ['2025-06', '2025-06', undefined],
    ['2025-summer', '2025-summer', undefined],
    ['2025', '2025', undefined],
    ['2025-06-06T20:00-04:00', '2025-06-06', '2025-06-07T00:00:00Z'],
    ['2025-06-06T20:00:30-04:00', '2025-06-06', '2025-06-07T00:00:30Z'],
    ['2025-06-06T00:00Z', '2025-06-06', '2025-06-06T00:00:00Z'],
    ['2025-06-06T00:00+14:00', '2025-06-06', '2025-06-05T10:00:00Z'],
    ['0099-06-06T00:00Z', '0099-06-06', '0099-06-06T00:00:00Z'],
  ])('reads %s as %s at %s', (text, date, instant) => {
    const read = parseReleaseDate(text)!;
    expect(formatPlainDate(read.date)).toBe(date);
    expect(read.instant).toBe(instant === undefined ? undefined : Date.parse(instant));
  });

  it.each([
    '', 'soon', 'now playing', '2023-02-29', '2024-13', '2024-00-10', 'T20:00Z', '2025-06-06T', '2025-06-06T20:00', '2025-06-06T20Z', '2025-06-06T25:00Z',
    '2025-06-06T20:60Z', '2025-06T20:00Z', '2025T20:00Z', '2025-summerT20:00Z', '2023-02-29T20:00Z', '2025-06-06T20:00ZT', '2025-06-06 20:00Z',
  ])('leaves %j unread', (text) => {
    expect(parseReleaseDate(text)).toBeUndefined();
  });
});

describe('which release counts', () => {
  const [us, de, world, jp] = ['US', 'DE', '001', 'JP'].map((region) => release(region, 'theatrical', '2025-06-06')) as [Release, Release, Release, Release];
  const late = release('US', 'theatrical', [said('2025-06-06', '2025-01-02')]);
  const streaming = release('US', 'streaming', '2025-09-25');
  it.each<[string, Release[], string, Release | undefined, boolean]>([
    ['the region’s', [de, us, world], 'US', us, true],
    ['the worldwide one for want of it', [de, world, us], 'JP', world, true],
    ['the first of another market for want of both', [de, us], 'JP', de, false],
    ['the only one of another market', [jp], 'US', jp, false],
    ['one that is known, though the region’s own becomes known later', [late, de], 'US', de, false],
    ['none through another channel', [streaming], 'US', undefined, false],
    ['none before any is known', [late], 'US', undefined, false],
    ['none where there is none', [], 'US', undefined, false],
    ['none where nothing is claimed', [release('US', 'theatrical', [])], 'US', undefined, false],
  ])('%s', (_rule, releases, region, expected, asked) => {
    const known = releaseOf(titleWith({ releases }), 'theatrical', stoppedOn('2025-01-01', region));
    expect(known?.release).toBe(expected);
    expect(known?.asked ?? false).toBe(asked);
  });
});

describe('the zone of a release', () => {
  it.each([
    ['US', 'US', 'America/New_York'],
    ['DE', 'US', 'Europe/Berlin'],
    ['001', 'US', 'Pacific/Kiritimati'],
    ['XX', 'US', 'UTC'],
  ])('of %s, asked from %s on a page that counts in Kiritimati, is %s', (region, from, zone) => {
    const title = titleWith({ releases: [release(region, 'theatrical', '2025-06-06')] });
    expect(releaseOf(title, 'theatrical', stoppedOn('2025-01-01', from, 'Pacific/Kiritimati'))?.zone).toBe(zone);
  });
});

describe('the date of a release', () => {
  const dateOf = (claims: Release['date'], vantage = stoppedOn('2025-01-01')) =>
    releaseOf(titleWith({ releases: [release('001', 'theatrical', claims)] }), 'theatrical', vantage);

  it.each<[string, Release['date'], string | undefined, string]>([
    ['stands', [said('2025-06-06')], '2025-06-06', 'stands'],
    ['is partly known', [said('2025-summer')], '2025-summer', 'stands'],
    ['is disputed', [said('2025-06-06', '2024'), said('2025-06-13', '2024')], '2025-06-13', 'disputed'],
    ['is hidden', [hidden], undefined, 'hidden'],
    ['cannot be read', [said('soon')], undefined, 'stands'],
  ])('%s', (_case, claims, date, reading) => {
    const known = dateOf(claims)!;
    expect(known.date && formatPlainDate(known.date.date)).toBe(date);
    expect(known.reading.case).toBe(reading);
  });

  it.each([
    ['America/New_York', '2025-06-06'],
    ['Pacific/Pago_Pago', '2025-06-06'],
    ['Europe/Berlin', '2025-06-07'],
    ['Pacific/Kiritimati', '2025-06-07'],
  ])('given with a time is, in %s, %s', (zone, date) => {
    const known = dateOf([said('2025-06-06T20:00-04:00')], stoppedOn('2025-01-01', 'US', zone))!;
    expect(formatPlainDate(known.date!.date)).toBe(date);
    expect(known.date!.instant).toBe(Date.parse('2025-06-07T00:00:00Z'));
  });
});

describe('Ballerina in two markets', () => {
  it.each([
    ['2023-04-03', 'US', undefined, undefined],
    ['2024-01-25', 'US', 'US', '2024-06-07'],
    ['2024-02-21', 'US', 'US', '2024-06-07'],
    ['2024-02-22', 'US', 'US', '2025-06-06'],
    ['2024-01-25', 'DE', 'US', '2024-06-07'],
    ['2024-09-24', 'DE', 'US', '2025-06-06'],
    ['2024-09-25', 'DE', 'DE', '2025-06-05'],
  ])('on %s a reader in %s is told of the release in %s on %s', (day, region, market, date) => {
    const known = releaseOf(ballerina, 'theatrical', stoppedOn(day, region));
    expect([known?.release.region, known?.date && formatPlainDate(known.date.date)]).toEqual([market, date]);
  });

  it('is told at an instant as on a day', () => {
    expect(releaseOf(ballerina, 'theatrical', at('2025-06-06T12:00Z', 'DE'))?.release.region).toBe('DE');
  });
});

describe('movedFrom', () => {
  it.each<[string, Release['date'], string, string[]]>([
    ['no date, when it never moved', [said('2025-06-06', '2024')], '2026-01-01', []],
    ['no date before the news', ballerina.releases[0]!.date, '2024-02-21', []],
    ['the date before', ballerina.releases[0]!.date, '2024-02-22', ['2024-06-07']],
    ['all dates before, the oldest first', [said('2025', '2022'), said('2024-06', '2023'), said('2026', '2024')], '2026-01-01', ['2025', '2024-06']],
    ['no date that had been wrong', [said('2024-06-06', '2023'), said('2024-06-07', '2024', 'corrected')], '2026-01-01', []],
  ])('tells %s', (_case, claims, day, dates) => {
    expect(releaseDateChanges(release('US', 'theatrical', claims), day).map(({ before }) => before.value)).toEqual(dates);
  });
});
