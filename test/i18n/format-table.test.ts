import { beforeAll, describe, expect, it } from 'vitest';
import { formatTable } from '../../src/i18n/formats/format-table.js';
import { listText } from '../../src/i18n/formats/intl.js';
import { dateText } from '../../src/i18n/formats/date-text.js';
import { parsePlainDate } from '../../src/domain/dates/plain-date.js';
import { distanceText } from '../../src/i18n/formats/amount-text.js';
import { registerTables, type Sample, tableSamples } from './format-samples.js';
import { expectedText, isOlderText } from './known-differences.js';

const locales = [
  'en', 'en-US', 'en-GB', 'en-AU', 'en-BW', 'en-CA', 'en-CH', 'en-CZ', 'en-DE', 'en-FR', 'en-IN', 'en-SG', 'en-ZA', 'en-ZW', 'en-001',
  'de', 'de-DE', 'de-AT', 'de-CH', 'de-IT', 'ar', 'ar-EG', 'ar-IQ', 'ar-LB', 'ar-LY', 'ar-MA', 'ar-MR', 'ar-SA', 'ar-TN',
  'fr', 'fr-CA', 'fr-BE', 'fr-CH', 'fr-LU', 'fr-MA', 'es', 'es-ES', 'es-MX', 'es-AR', 'es-CO', 'es-CR', 'es-DO', 'es-PE', 'es-US', 'es-UY', 'es-VE', 'es-419',
  'pt', 'pt-BR', 'pt-PT', 'pt-AO', 'it', 'it-CH', 'nl', 'nl-BE', 'pl', 'tr', 'tr-CY', 'ja', 'ja-JP', 'ko', 'ko-KR', 'zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-CN', 'zh-Hans-SG',
] as const;

beforeAll(registerTables);

describe('a table writes what Intl writes, but for what is known', () => {
  it.each(locales)('in %s', (locale) => {
    expect(formatTable(locale)).toBeTruthy();
    const known = (sample: Sample): boolean => locale === 'fr-CH' && isOlderText(locale, sample);
    for (const sample of tableSamples(locale).filter((one) => !known(one))) expect(sample.text, sample.what).toBe(expectedText(locale, sample));
  });
});

describe('a date', () => {
  it.each<[date: string, locale: string, text: string]>([
    ['2025-06-06', 'es', '6 de junio de 2025'],
    ['2025-06-06', 'pl', '6 czerwca 2025'],
    ['2025-06', 'pl', 'czerwiec 2025'],
    ['2025-06-01', 'fr', '1er juin 2025'],
    ['2025-06-11', 'fr-CA', '11 juin 2025'],
    ['2025-06-01', 'pt-BR', '1º de junho de 2025'],
    ['2025-06-01', 'pt-PT', '1 de junho de 2025'],
    ['2025-06-06', 'ja', '2025年6月6日'],
    ['2025', 'ja', '2025年'],
    ['2025-06-06', 'ko', '2025년 6월 6일'],
    ['2025-06', 'zh-Hans', '2025年6月'],
    ['2025-06-06', 'tr', '6 Haziran 2025'],
  ])('%s in %s is %s', (date, locale, text) => {
    expect(dateText(parsePlainDate(date)!, locale)).toBe(text);
  });
});

describe('a distance', () => {
  it.each<[count: number, locale: string, text: string]>([
    [1, 'pl', 'za 1 dzień'], [2, 'pl', 'za 2 dni'], [5, 'pl', 'za 5 dni'],
    [0, 'fr', 'dans 0 jour'], [1, 'fr', 'dans 1 jour'], [2, 'fr', 'dans 2 jours'],
    [1, 'tr', '1 gün sonra'], [3, 'tr', '3 gün sonra'],
    [0, 'pt-BR', 'em 0 dia'], [0, 'pt-PT', 'dentro de 0 dias'],
    [2, 'ar', 'خلال يومين'], [3, 'ar', 'خلال 3 أيام'], [11, 'ar', 'خلال 11 يومًا'], [100, 'ar', 'خلال 100 يوم'],
  ])('of %i days in %s is “%s”', (count, locale, text) => {
    expect(distanceText({ unit: 'days', count }, locale)).toBe(text);
  });

  it('of hours has each Polish form', () => {
    expect([1, 2, 5, 12, 22, 25].map((count) => distanceText({ unit: 'hours', count }, 'pl'))).toEqual(['za 1 godzinę', 'za 2 godziny', 'za 5 godzin', 'za 12 godzin', 'za 22 godziny', 'za 25 godzin']);
  });
});

describe('a Spanish list', () => {
  it.each<[names: string[], type: 'conjunction' | 'disjunction', text: string]>([
    [['Ana', 'Ian'], 'conjunction', 'Ana e Ian'],
    [['Ana', 'Eve', 'Hiro'], 'conjunction', 'Ana, Eve e Hiro'],
    [['fuego', 'hielo'], 'conjunction', 'fuego y hielo'],
    [['Ian', 'Ana'], 'conjunction', 'Ian y Ana'],
    [['siete', 'ocho'], 'disjunction', 'siete u ocho'],
    [['10', '11'], 'disjunction', '10 u 11'],
  ])('of %j (%s) is “%s”', (names, type, text) => {
    expect(listText(names, 'es-MX', type)).toBe(text);
  });
});

describe('a table', () => {
  it.each(['fa', 'en-Latn-US', 'en-u-ca-buddhist', 'pt-u-nu-latn', 'x-klingon', '', 'zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-TW'])('is not made up for “%s”', (locale) => {
    expect(formatTable(locale)).toBeFalsy();
  });

  it('serves a region that writes as its language does', () => {
    expect(formatTable('en-PH')?.day).toBe('{m} {d}, {y}');
  });
});
