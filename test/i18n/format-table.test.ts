import { beforeAll, describe, expect, it } from 'vitest';
import type { PlainDate } from '../../src/domain/dates/plain-date.js';
import { amountText, distanceText } from '../../src/i18n/formats/amount-text.js';
import { dateText } from '../../src/i18n/formats/date-text.js';
import { formatTable, tableUnits } from '../../src/i18n/formats/format-table.js';
import { intlLocale, listText, minutesText, numberText, regionText } from '../../src/i18n/formats/intl.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';

const locales = [
  'en', 'en-US', 'en-GB', 'en-AU', 'en-BW', 'en-CA', 'en-CH', 'en-CZ', 'en-DE', 'en-FR', 'en-IN', 'en-SG', 'en-ZA', 'en-ZW', 'en-001',
  'de', 'de-DE', 'de-AT', 'de-CH', 'de-IT', 'ar', 'ar-EG', 'ar-IQ', 'ar-LB', 'ar-LY', 'ar-MA', 'ar-MR', 'ar-SA', 'ar-TN',
] as const;

const dates: readonly PlainDate[] = [
  ...Array.from({ length: 12 }, (_, index) => ({ precision: 'day', year: 2025, month: index + 1, day: index * 2 + 1 }) as const),
  ...Array.from({ length: 12 }, (_, index) => ({ precision: 'month', year: 2026, month: index + 1 }) as const),
  { precision: 'year', year: 1999 },
];
const counts = [0, 1, 2, 3, 7, 10, 11, 12, 21, 99, 100, 101, 103, 111, 999, 1000, 1234, 9999, 10_000, 123_456, 1_234_567];
const regions = ['US', 'GB', 'DE', 'IN', 'ZA'];

/** What a page without tables writes: the same by `Intl` alone. */
const intlOf = {
  date: (locale: string, date: PlainDate, month: 'long' | 'short') => {
    const parts = { year: 'numeric', ...(date.precision !== 'year' && { month }), ...(date.precision === 'day' && { day: 'numeric' as const }) } as const;
    const [m, d] = ['month' in date ? date.month - 1 : 0, 'day' in date ? date.day : 1];
    return new Intl.DateTimeFormat(intlLocale(locale), { timeZone: 'UTC', calendar: 'gregory', ...parts }).format(Date.UTC(date.year, m, d));
  },
  unit: (locale: string, unit: string, count: number) =>
    new Intl.NumberFormat(intlLocale(locale), { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count).find(({ type }) => type === 'unit')?.value.trim(),
};

describe.each(locales)('the table of %s writes what Intl writes', (locale) => {
  beforeAll(async () => { await loadMessages(locale); });
  const intl = intlLocale(locale);

  it('is there', () => {
    expect(formatTable(locale)).toBeDefined();
  });

  it('for dates', () => {
    for (const date of dates) for (const month of ['long', 'short'] as const) expect(dateText(date, locale, month)).toBe(intlOf.date(locale, date, month));
  });

  it('for counts', () => {
    const format = new Intl.NumberFormat(intl);
    for (const count of counts) {
      expect(numberText(count, locale)).toBe(format.format(count));
      expect(numberText(count, locale, 2)).toBe(new Intl.NumberFormat(intl, { minimumIntegerDigits: 2 }).format(count));
    }
  });

  it('for amounts of time', () => {
    for (const unit of tableUnits) {
      for (const count of counts) {
        expect(amountText({ unit: `${unit}s`, count }, locale, 'alone').unit, `${unit} ${String(count)}`).toBe(intlOf.unit(locale, unit, count));
        expect(distanceText({ unit: `${unit}s`, count }, locale)).toBe(new Intl.RelativeTimeFormat(intl, { numeric: 'always' }).format(count, unit));
      }
    }
    for (const count of counts) expect(minutesText(count, locale)).toBe(new Intl.NumberFormat(intl, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(count));
  });

  it('for lists and markets', () => {
    for (const type of ['conjunction', 'disjunction'] as const) {
      for (const length of [1, 2, 3, 4]) {
        const names = ['Rooney', 'Eve', 'Iñárritu', 'Lance'].slice(0, length);
        expect(listText(names, locale, type)).toBe(new Intl.ListFormat(intl, { type }).format(names));
      }
    }
    for (const region of regions) expect(regionText(region, locale)).toBe(new Intl.DisplayNames(intl, { type: 'region', style: 'short' }).of(region));
  });
});

describe('a table', () => {
  it.each(['fr', 'en-Latn-US', 'en-u-ca-buddhist', 'pt-BR', 'x-klingon', ''])('is not made up for “%s”', (locale) => {
    expect(formatTable(locale)).toBeUndefined();
  });

  it('serves a region that writes as its language does', () => {
    expect(formatTable('en-PH')?.day).toBe('{m} {d}, {y}');
  });
});
