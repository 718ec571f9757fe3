import { describe, expect, it } from 'vitest';
import { dayFromEpoch, epochDay, formatPlainDate, parseDay } from '../../src/domain/dates/plain-date.js';
import { dayAt, marketZone, startOfDay, startOfNextDay } from '../../src/domain/dates/time-zone.js';
import { offset } from './offset.js';

const minute = 60_000;

describe('dayAt', () => {
  it.each([
    ['2025-06-06T00:00:00Z', 'UTC', '2025-06-06'],
    ['2025-06-05T23:59:59.999Z', 'UTC', '2025-06-05'],
    ['2025-06-06T03:59:59.999Z', 'America/New_York', '2025-06-05'],
    ['2025-06-06T04:00:00Z', 'America/New_York', '2025-06-06'],
    ['2025-06-05T10:00:00Z', 'Pacific/Kiritimati', '2025-06-06'],
    ['2025-06-05T09:59:59.999Z', 'Pacific/Kiritimati', '2025-06-05'],
    ['2025-06-06T10:59:59.999Z', 'Pacific/Pago_Pago', '2025-06-05'],
    ['2025-06-06T11:00:00Z', 'Pacific/Pago_Pago', '2025-06-06'],
    ['2025-06-05T18:30:00Z', 'Asia/Kolkata', '2025-06-06'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31'],
    ['2025-01-01T04:59:59.999Z', 'America/New_York', '2024-12-31'],
  ])('at %s it is, in %s, %s', (instant, zone, day) => {
    expect(formatPlainDate(dayAt(Date.parse(instant), zone, offset))).toBe(day);
  });
});

describe('startOfDay', () => {
  it.each([
    ['an ordinary day', '2025-06-06', 'America/New_York', '2025-06-06T00:00:00-04:00'],
    ['a day of 23 hours', '2024-03-10', 'America/New_York', '2024-03-10T00:00:00-05:00'],
    ['the day after it', '2024-03-11', 'America/New_York', '2024-03-11T00:00:00-04:00'],
    ['a day of 25 hours', '2024-11-03', 'America/New_York', '2024-11-03T00:00:00-04:00'],
    ['the day after it', '2024-11-04', 'America/New_York', '2024-11-04T00:00:00-05:00'],
    ['far ahead of Greenwich', '2025-06-06', 'Pacific/Kiritimati', '2025-06-06T00:00:00+14:00'],
    ['far behind Greenwich', '2025-06-06', 'Pacific/Pago_Pago', '2025-06-06T00:00:00-11:00'],
    ['an odd offset', '2025-06-06', 'Asia/Kathmandu', '2025-06-06T00:00:00+05:45'],
    ['clocks skip midnight west of Greenwich', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
    ['clocks skip midnight east of Greenwich', '2023-04-28', 'Africa/Cairo', '2023-04-28T01:00:00+03:00'],
    ['the hour before midnight comes twice', '2018-02-18', 'America/Sao_Paulo', '2018-02-18T00:00:00-03:00'],
    ['the hour before midnight comes twice', '2023-10-27', 'Africa/Cairo', '2023-10-27T00:00:00+02:00'],
    ['the hour after midnight comes twice west of Greenwich', '2023-11-05', 'America/Havana', '2023-11-05T00:00:00-04:00'],
    ['the hour after midnight comes twice east of Greenwich', '2021-10-29', 'Asia/Amman', '2021-10-29T00:00:00+03:00'],
    ['a day that the calendar left out', '2011-12-30', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
    ['the day before it', '2011-12-29', 'Pacific/Apia', '2011-12-29T00:00:00-10:00'],
    ['the day after it', '2011-12-31', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
  ])('%s: %s in %s begins at %s', (_case, day, zone, instant) => {
    expect(new Date(startOfDay(parseDay(day)!, zone, offset)).toISOString()).toBe(new Date(instant).toISOString());
  });

  it.each(['UTC', 'America/New_York', 'America/Sao_Paulo', 'Africa/Cairo', 'Asia/Amman', 'America/Havana', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe'])(
    'begins each day of 2018 and 2021 in %s as soon as it is that day, and not a minute before',
    (zone) => {
      for (const year of [2018, 2021]) {
        const from = epochDay({ year, month: 1, day: 1 });
        for (let count = from; count < from + 365; count++) {
          const start = startOfDay(dayFromEpoch(count), zone, offset);
          expect(epochDay(dayAt(start, zone, offset))).toBe(count);
          expect(epochDay(dayAt(start - minute, zone, offset))).toBe(count - 1);
        }
      }
    },
  );
});

describe('startOfNextDay', () => {
  it.each([
    ['2025-06-06T00:00:00Z', 'UTC', '2025-06-07T00:00:00Z'],
    ['2025-06-06T23:59:59.999Z', 'UTC', '2025-06-07T00:00:00Z'],
    ['2024-02-28T12:00:00Z', 'UTC', '2024-02-29T00:00:00Z'],
    ['2024-03-10T12:00:00-04:00', 'America/New_York', '2024-03-11T00:00:00-04:00'],
    ['2024-11-03T00:30:00-04:00', 'America/New_York', '2024-11-04T00:00:00-05:00'],
    ['2018-11-03T12:00:00-03:00', 'America/Sao_Paulo', '2018-11-04T01:00:00-02:00'],
    ['2011-12-29T12:00:00-10:00', 'Pacific/Apia', '2011-12-31T00:00:00+14:00'],
  ])('after %s the next day in %s begins at %s', (instant, zone, next) => {
    expect(new Date(startOfNextDay(Date.parse(instant), zone, offset)).toISOString()).toBe(new Date(next).toISOString());
  });
});

describe('marketZone', () => {
  it.each([
    ['US', 'America/New_York'],
    ['DE', 'Europe/Berlin'],
    ['JP', 'Asia/Tokyo'],
    ['001', 'UTC'],
    ['XX', 'UTC'],
    ['', 'UTC'],
    ['constructor', 'UTC'],
  ])('counts %s in %s', (region, zone) => {
    expect(marketZone(region)).toBe(zone);
  });

  it.each('AU BR CA CN CZ DE ES FR GB HU IN IT JP KR MX US'.split(' '))(
    'names a zone for %s that Intl knows',
    (region) => {
      expect(marketZone(region)).not.toBe('UTC');
      expect(offset(marketZone(region), 0)).toBeTypeOf('number');
    },
  );
});
