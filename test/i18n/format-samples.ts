/**
 * What the library writes in a locale beside what `Intl` writes, for tests in Node and in browsers.
 */
import type { PlainDate } from '../../src/domain/dates/plain-date.js';
import { amountText, distanceText } from '../../src/i18n/formats/amount-text.js';
import { axisDayText, millionsText } from '../../src/i18n/formats/chart-axis-text.js';
import { dateText } from '../../src/i18n/formats/date-text.js';
import { dayInYearText } from '../../src/i18n/formats/day-in-year-text.js';
import { durationText } from '../../src/i18n/formats/duration-text.js';
import { type LanguageTable, registerFormatTable, tableUnits } from '../../src/i18n/formats/format-table.js';
import { intlLocale, listText, minutesText, numberText, regionText } from '../../src/i18n/formats/intl.js';
import { moneyText } from '../../src/i18n/formats/money-text.js';
import { regionName, regionNames } from '../../src/i18n/formats/region-text.js';
import ar from '../../src/i18n/tables/ar.json';
import de from '../../src/i18n/tables/de.json';
import en from '../../src/i18n/tables/en.json';
import es from '../../src/i18n/tables/es.json';
import fr from '../../src/i18n/tables/fr.json';
import it from '../../src/i18n/tables/it.json';
import ja from '../../src/i18n/tables/ja.json';
import ko from '../../src/i18n/tables/ko.json';
import nl from '../../src/i18n/tables/nl.json';
import pl from '../../src/i18n/tables/pl.json';
import pt from '../../src/i18n/tables/pt.json';
import tr from '../../src/i18n/tables/tr.json';
import zh from '../../src/i18n/tables/zh.json';

/** Registers the tables of all languages, as a page does with the one that it speaks. */
export function registerTables(): void {
  for (const table of [ar, de, en, es, fr, it, ja, ko, nl, pl, pt, tr, zh]) registerFormatTable(table as unknown as LanguageTable);
}

/** The locales that are compared in every engine. */
export const comparedLocales = ['en-US', 'en-GB', 'de-AT', 'fr-CA', 'pt-BR', 'es-MX', 'es-419', 'ar-EG', 'ar-MA', 'ja', 'zh-Hans', 'tr', 'pl', 'fr', 'es', 'it', 'nl', 'ko', 'pt-PT'] as const;

const dates: readonly PlainDate[] = [
  ...Array.from({ length: 12 }, (_, index) => ({ precision: 'day', year: 2025, month: index + 1, day: index * 2 + 1 }) as const),
  ...Array.from({ length: 12 }, (_, index) => ({ precision: 'month', year: 2026, month: index + 1 }) as const),
  { precision: 'day', year: 2025, month: 9, day: 1 },
  { precision: 'year', year: 1999 },
];
const counts = [0, 1, 2, 3, 5, 7, 10, 11, 12, 21, 22, 25, 99, 100, 101, 103, 111, 112, 999, 1000, 1234, 9999, 10_000, 123_456, 1_000_000, 1_234_567, 2_000_000];
/** The last items of lists: some change the word before them in Spanish. */
const lastNames = ['Lance', 'Ian', 'iris', 'Íñigo', 'Hiro', 'hi', 'hielo', 'HIAT', 'hy', 'Olga', 'óscar', 'Hong', '8', '80', '18', '11', '11 de marzo', '110', '“Ian”', '\u2068Ian\u2069', 'Y Ian'];
export const markets = ['US', 'GB', 'JP', 'DE', 'IT', 'IN', 'CZ', 'HU', 'AR', 'DK', 'FI', 'NG', 'NO', 'SE', 'ZA'];

/** A text of the library, and the same by `Intl` alone. */
export interface Sample {
  readonly what: string;
  readonly text: string;
  readonly intl: string;
}

/** Texts that are made from tables. */
export function tableSamples(locale: string): readonly Sample[] {
  return [...dateSamples(locale), ...listSamples(locale), ...countSamples(locale), ...marketSamples(locale)];
}

function dateSamples(locale: string): readonly Sample[] {
  return dates.flatMap((date) => (['long', 'short'] as const).map((month) => ({ what: `${month} ${JSON.stringify(Object.values(date))}`, text: dateText(date, locale, month), intl: intlDate(date, locale, month) })));
}

function intlDate(date: PlainDate, locale: string, month: 'long' | 'short'): string {
  const parts = { year: 'numeric', ...(date.precision !== 'year' && { month }), ...(date.precision === 'day' && { day: 'numeric' as const }) } as const;
  const [m, d] = ['month' in date ? date.month - 1 : 0, 'day' in date ? date.day : 1];
  return new Intl.DateTimeFormat(intlLocale(locale), { timeZone: 'UTC', calendar: 'gregory', ...parts }).format(Date.UTC(date.year, m, d));
}

function listSamples(locale: string): readonly Sample[] {
  return (['conjunction', 'disjunction'] as const).flatMap((type) =>
    [['Rooney'], ...lastNames.flatMap((last) => [['Eve', last], ['Rooney', 'Iñárritu', last], ['Rooney', 'Eve', 'Oscar', last]])].map((names) => ({ what: `${type} ${names.join('/')}`, text: listText(names, locale, type), intl: new Intl.ListFormat(intlLocale(locale), { type }).format(names) })));
}

function countSamples(locale: string): readonly Sample[] {
  const intl = intlLocale(locale);
  const units = tableUnits.flatMap((unit) => counts.flatMap((count) => [
    { what: `${unit} ${String(count)}`, text: amountText({ unit: `${unit}s`, count }, locale, 'alone').unit, intl: new Intl.NumberFormat(intl, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count).find(({ type }) => type === 'unit')!.value.trim() },
    { what: `in ${String(count)} ${unit}`, text: distanceText({ unit: `${unit}s`, count }, locale), intl: new Intl.RelativeTimeFormat(intl, { numeric: 'always' }).format(count, unit) },
  ]));
  const numbers = counts.flatMap((count) => [
    { what: `number ${String(count)}`, text: numberText(count, locale), intl: new Intl.NumberFormat(intl).format(count) },
    { what: `two digits ${String(count)}`, text: numberText(count, locale, 2), intl: new Intl.NumberFormat(intl, { minimumIntegerDigits: 2 }).format(count) },
    { what: `runtime ${String(count)}`, text: minutesText(count, locale), intl: new Intl.NumberFormat(intl, { style: 'unit', unit: 'minute', unitDisplay: 'short' }).format(count) },
  ]);
  return [...units, ...numbers];
}

function marketSamples(locale: string): readonly Sample[] {
  return markets.map((market) => ({ what: `market ${market}`, text: regionText(market, locale), intl: new Intl.DisplayNames(intlLocale(locale), { type: 'region', style: 'short' }).of(market)! }));
}

const amounts = [0, 999, 24_500_000, 137_456_789, 1_000_000, 1_015_000_000, [20_000_000, 30_000_000], [900_000, 2_100_000]] as const;
/** Markets that readers choose from, Hong Kong among them. */
const chosen = ['US', 'GB', 'DE', 'AT', 'AR', 'HK', 'SE', 'ES', 'EG', 'CZ', 'TR', 'CN', 'TW', 'MO', 'PS', 'MK', 'CI'];

/** Texts that a page makes by `Intl`, where no table has them. */
export function intlTexts(locale: string): Readonly<Record<string, string>> {
  return {
    ...Object.fromEntries(amounts.flatMap((amount) => (['long', 'short'] as const).map((format) => [`money ${format} ${JSON.stringify(amount)}`, moneyText(amount, locale, format)]))),
    ...Object.fromEntries([0, 59, 60, 101, 125, 432, 6000].map((minutes) => [`duration ${String(minutes)}`, durationText(minutes, locale)])),
    ...Object.fromEntries(dates.map((date) => [`in its year ${JSON.stringify(Object.values(date))}`, dayInYearText(date, locale)])),
    ...Object.fromEntries(dates.flatMap((date) => (date.precision === 'day' ? [[`on an axis ${JSON.stringify(Object.values(date))}`, axisDayText(date, locale)]] : []))),
    ...Object.fromEntries([0, 2_500_000, 1_500_000_000].map((amount) => [`millions ${String(amount)}`, millionsText(amount, locale)])),
    ...Object.fromEntries(chosen.map((market) => [`name of ${market}`, regionName(market, locale)])),
    'order of markets': regionNames(chosen.filter((code) => code !== 'HK'), locale).map(({ code }) => code).join(' '),
  };
}

/** `intlTexts` on the publisher's server; called by the test runner. */
export function textsOnServer(locale: string): Readonly<Record<string, string>> {
  registerTables();
  return intlTexts(locale);
}
