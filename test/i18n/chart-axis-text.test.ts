import { describe, expect, it } from 'vitest';
import { parseDay } from '../../src/domain/dates/plain-date.js';
import { axisDayText, millionsText } from '../../src/i18n/formats/chart-axis-text.js';

describe('a mark on an axis', () => {
  it.each<[amount: number, en: string, de: string, ar: string]>([
    [0, '0', '0', '0'],
    [50_000_000, '50', '50', '50'],
    [2_500_000, '2.5', '2,5', '2.5'],
    [1_500_000_000, '1,500', '1.500', '1,500'],
  ])('counts millions: %d', (amount, ...texts) => {
    expect(['en', 'de', 'ar'].map((locale) => millionsText(amount, locale))).toEqual(texts);
  });

  // The tests run in three time zones: the mark is the day that was written in each of them.
  it.each<[day: string, en: string, de: string]>([
    ['2025-07-01', 'Jul', 'Jul'],
    ['2025-06-13', 'Jun 13', '13. Juni'],
    ['2025-12-31', 'Dec 31', '31. Dez.'],
  ])('names a day, and of a first only the month: %s', (day, ...texts) => {
    expect(['en', 'de'].map((locale) => axisDayText(parseDay(day)!, locale))).toEqual(texts);
  });
});
