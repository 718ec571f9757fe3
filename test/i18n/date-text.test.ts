import { describe, expect, it } from 'vitest';
import { parsePlainDate, seasons } from '../../src/domain/dates/plain-date.js';
import { claimedDateText, dateText, yearText } from '../../src/i18n/formats/date-text.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';

await Promise.all([loadMessages('de'), loadMessages('ar')]);

const say = (date: string, locale: string): string => dateText(parsePlainDate(date)!, locale);

describe('a date in words', () => {
  it.each<[date: string, en: string, british: string, de: string, ar: string]>([
    ['2025-06-06', 'June 6, 2025', '6 June 2025', '6. Juni 2025', '6 يونيو 2025'],
    ['2025-06', 'June 2025', 'June 2025', 'Juni 2025', 'يونيو 2025'],
    ['2025-spring', 'spring 2025', 'spring 2025', 'Frühjahr 2025', 'ربيع 2025'],
    ['2025-summer', 'summer 2025', 'summer 2025', 'Sommer 2025', 'صيف 2025'],
    ['2025-autumn', 'autumn 2025', 'autumn 2025', 'Herbst 2025', 'خريف 2025'],
    ['2025-winter', 'winter 2025', 'winter 2025', 'Winter 2025', 'شتاء 2025'],
    ['2025', '2025', '2025', '2025', '2025'],
    ['2024-02-29', 'February 29, 2024', '29 February 2024', '29. Februar 2024', '29 فبراير 2024'],
  ])('%s', (date, en, british, de, ar) => {
    expect([say(date, 'en'), say(date, 'en-GB'), say(date, 'de'), say(date, 'ar')]).toEqual([en, british, de, ar]);
  });

  it.each<[date: string, en: string, de: string, ar: string]>([
    ['2025-09-06', 'Sep 6, 2025', '6. Sept. 2025', '6 سبتمبر 2025'],
    ['2025-05-06', 'May 6, 2025', '6. Mai 2025', '6 مايو 2025'],
    ['2025-09', 'Sep 2025', 'Sept. 2025', 'سبتمبر 2025'],
    ['2025-autumn', 'autumn 2025', 'Herbst 2025', 'خريف 2025'],
    ['2025', '2025', '2025', '2025'],
  ])('is short where its month is: %s', (date, en, de, ar) => {
    expect(['en', 'de', 'ar'].map((locale) => dateText(parsePlainDate(date)!, locale, 'short'))).toEqual([en, de, ar]);
    expect(['en', 'de', 'ar'].map((locale) => claimedDateText(date, locale, 'short'))).toEqual([en, de, ar]);
  });

  it('names every season apart', () => {
    for (const locale of ['en', 'de', 'ar']) expect(new Set(seasons.map((season) => say(`2025-${season}`, locale))).size).toBe(seasons.length);
  });

  // The tests run in several time zones: a day wrongly read as an instant would change in one of them.
  it.each(['2025-01-01', '2024-12-31', '2025-03-09', '2025-03-30', '2025-11-02', '1970-01-01', '1914-05-18'])('is the day that was written, in every zone: %s', (date) => {
    const [year, month, day] = date.split('-').map(Number);
    expect(say(date, 'en-u-nu-latn').match(/\d+/g)!.map(Number)).toEqual([day, year]);
    expect(new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2000, month! - 1, 15))).toBe(say(date, 'en').split(' ')[0]);
  });

  it.each<[locale: string, text: string]>([
    ['ar-SA', '٦ يونيو ٢٠٢٥'],
    ['th', '6 มิถุนายน 2025'],
    ['fa', '۶ ژوئن ۲۰۲۵'],
    ['ja', '2025年6月6日'],
  ])('stays Gregorian where the locale’s own calendar is another: %s', (locale, text) => {
    expect(say('2025-06-06', locale).replace(/\s*(م|ค\.ศ\.|م\.)$/, '').replace('ค.ศ. ', '')).toBe(text);
  });
});

describe('a date of the ledger', () => {
  it.each<[claimed: string, text: string]>([
    ['2025-06-06', 'June 6, 2025'],
    ['2025-06-06T20:00-04:00', 'June 6, 2025'],
    ['2025-06-06T23:30-10:00', 'June 6, 2025'],
    ['2024', '2024'],
    ['2024-summer', 'summer 2024'],
    ['soon', 'soon'],
    ['2025-02-30', '2025-02-30'],
    ['', ''],
  ])('%s', (claimed, text) => {
    expect(claimedDateText(claimed, 'en')).toBe(text);
  });

  it.each<[claimed: string, locale: string, year: string]>([
    ['1962-12-28', 'en', '1962'],
    ['1962', 'de', '1962'],
    ['1962-12', 'ar', '1962'],
    ['1962-12-28', 'ar-EG', '١٩٦٢'],
  ])('has a year: %s in %s', (claimed, locale, year) => {
    expect(yearText(claimed, locale)).toBe(year);
  });
});
