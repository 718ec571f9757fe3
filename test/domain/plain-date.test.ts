import { describe, expect, it } from 'vitest';
import {
  addMonths, dayFromEpoch, daysBetween, epochDay, firstDay, formatPlainDate, lastDay, parseDay, parsePlainDate,
} from '../../src/domain/dates/plain-date.js';

const day = (text: string) => parseDay(text)!;

describe('parsePlainDate', () => {
  it.each([
    ['2025-06-06', { precision: 'day', year: 2025, month: 6, day: 6 }],
    ['2024-02-29', { precision: 'day', year: 2024, month: 2, day: 29 }],
    ['2000-02-29', { precision: 'day', year: 2000, month: 2, day: 29 }],
    ['0000-02-29', { precision: 'day', year: 0, month: 2, day: 29 }],
    ['0004-02-29', { precision: 'day', year: 4, month: 2, day: 29 }],
    ['0099-12-31', { precision: 'day', year: 99, month: 12, day: 31 }],
    ['2025-06', { precision: 'month', year: 2025, month: 6 }],
    ['2025-spring', { precision: 'season', year: 2025, season: 'spring' }],
    ['2025-summer', { precision: 'season', year: 2025, season: 'summer' }],
    ['2025-autumn', { precision: 'season', year: 2025, season: 'autumn' }],
    ['2025-winter', { precision: 'season', year: 2025, season: 'winter' }],
    ['2025', { precision: 'year', year: 2025 }],
    ['0050', { precision: 'year', year: 50 }],
  ])('reads %s and writes it again', (text, date) => {
    expect(parsePlainDate(text)).toEqual(date);
    expect(formatPlainDate(parsePlainDate(text)!)).toBe(text);
  });

  it.each([
    '', 'soon', '2023-02-29', '1900-02-29', '2100-02-29', '2024-02-30', '2025-04-31', '2025-06-00', '2025-06-32', '2024-13', '2024-00', '2024-00-10',
    '2024-13-01', '25-06-06', '2025-6-6', '2025-06-6', '2025/06/06', ' 2025-06-06', '2025-06-06 ', '2025-06-06\n', '2025-fall', '2025-Summer',
    '2025-summer-01', '2025-06-06T20:00', '-2025', '+002025-06-06', '20250606', '２０２５',
  ])('leaves %j unread', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });
});

describe('parseDay', () => {
  it.each(['2025-06', '2025-summer', '2025', 'soon', ''])('leaves %j unread, because it names no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('epochDay and dayFromEpoch', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2024-02-29', 19782],
    ['2025-06-06', 20245],
    ['0001-01-01', -719162],
    ['0000-01-01', -719528],
    ['0099-12-31', -683004],
    ['0100-01-01', -683003],
    ['9999-12-31', 2932896],
  ])('counts %s as day %i and back', (text, count) => {
    expect(epochDay(day(text))).toBe(count);
    expect(formatPlainDate(dayFromEpoch(count))).toBe(text);
  });

  it('gives every day of four hundred years its own number, one after the other', () => {
    const from = epochDay(day('1900-01-01'));
    for (let count = from; count < from + 146_097; count++) {
      if (epochDay(dayFromEpoch(count)) !== count) expect.fail(`day ${count} is lost`);
    }
    expect(formatPlainDate(dayFromEpoch(from + 146_097))).toBe('2300-01-01');
  });
});

describe('addMonths', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
    ['2025-05-31', 1, '2025-06-30'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2025-06-06', 0, '2025-06-06'],
    ['2025-06-06', 4, '2025-10-06'],
    ['0099-12-31', 2, '0100-02-28'],
    ['0001-01-31', -12, '0000-01-31'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(formatPlainDate(addMonths(day(from), months))).toBe(to);
  });
});

describe('firstDay and lastDay', () => {
  it.each([
    ['2025-06-06', '2025-06-06', '2025-06-06'],
    ['2025-06', '2025-06-01', '2025-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2025-12', '2025-12-01', '2025-12-31'],
    ['2025-spring', '2025-03-01', '2025-05-31'],
    ['2025-summer', '2025-06-01', '2025-08-31'],
    ['2025-autumn', '2025-09-01', '2025-11-30'],
    ['2025-winter', '2025-12-01', '2026-02-28'],
    ['2023-winter', '2023-12-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['0099', '0099-01-01', '0099-12-31'],
  ])('%s means %s at the earliest and %s at the latest', (text, first, last) => {
    const date = parsePlainDate(text)!;
    expect(formatPlainDate(firstDay(date))).toBe(first);
    expect(formatPlainDate(lastDay(date))).toBe(last);
  });
});

describe('daysBetween', () => {
  it.each([
    ['2024-01-25', '2024-06-07', 134],
    ['2025-06-06', '2025-06-06', 0],
    ['2025-06-07', '2025-06-06', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2025-03-08', '2025-03-10', 2],
    ['0099-12-31', '0100-01-01', 1],
  ])('from %s to %s is %i days', (from, to, days) => {
    expect(daysBetween(day(from), day(to))).toBe(days);
  });
});
