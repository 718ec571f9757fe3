import { describe, expect, it } from 'vitest';
import { parsePlainDate } from '../../src/domain/dates/plain-date.js';
import { dayInYearText } from '../../src/i18n/formats/day-in-year-text.js';

describe('a date beside its year', () => {
  it.each<[date: string, locale: string, text: string]>([
    ['2015-10-26', 'en', 'Oct 26'],
    ['2025-07-01', 'en', 'Jul 1'],
    ['2013-10', 'en', 'Oct'],
    ['2015-10-26', 'de', '26. Okt.'],
    ['2025-07-01', 'ar', '1 يوليو'],
    ['2025-summer', 'en', 'summer'],
    ['2017', 'en', ''],
  ])('%s in %s is “%s”', (date, locale, text) => {
    expect(dayInYearText(parsePlainDate(date)!, locale)).toBe(text);
  });
});
