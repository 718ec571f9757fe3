import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalLocale, isTimeZone, listText, numberText, regionText, unitText, zoneOffset } from '../../src/i18n/formats/intl.js';
import { offset } from '../domain/offset.js';

const cacheSize = 64;

describe('the cache of formatters', () => {
  let formatter: typeof import('../../src/i18n/formats/intl.js').formatter;
  let made: string[];

  class Format {
    constructor(
      readonly locale: string,
      readonly options: { readonly style: string },
    ) {
      made.push(`${locale} ${options.style}`);
    }
  }
  class Other extends Format {}
  const ask = (count: number, first = 0): Format[] => Array.from({ length: count }, (_, index) => formatter(Format, 'en', { style: String(first + index) }));

  // A fresh cache, without the entries of other tests.
  beforeEach(async () => {
    vi.resetModules();
    ({ formatter } = await import('../../src/i18n/formats/intl.js'));
    made = [];
  });
  afterEach(() => {
    vi.resetModules();
  });

  it('makes a formatter once', () => {
    const [first] = ask(1);
    expect(ask(1)[0]).toBe(first);
    expect(made).toEqual(['en 0']);
  });

  it('tells classes, locales and options apart', () => {
    const different = [formatter(Format, 'en', { style: 'a' }), formatter(Other, 'en', { style: 'a' }), formatter(Format, 'de', { style: 'a' }), formatter(Format, 'en', { style: 'b' })];
    expect(new Set(different).size).toBe(4);
  });

  it(`keeps ${cacheSize} of them`, () => {
    ask(cacheSize);
    ask(cacheSize);
    expect(made).toHaveLength(cacheSize);
  });

  it('forgets the oldest for one more, and no other', () => {
    ask(cacheSize + 1);
    ask(cacheSize, 1);
    expect(made).toHaveLength(cacheSize + 1);
    ask(1);
    expect(made).toHaveLength(cacheSize + 2);
  });

  it('keeps nothing of a formatter that cannot be made', () => {
    const options = { style: 'unit', unit: 'fortnight' } as const;
    for (let time = 0; time < 2; time += 1) expect(() => formatter(Intl.NumberFormat, 'en', options)).toThrow(RangeError);
  });
});

describe('the offset of a zone', () => {
  const hour = 60;
  it.each<[zone: string, instant: string, minutes: number]>([
    ['UTC', '2025-06-06T12:00Z', 0],
    ['Europe/London', '2025-01-15T12:00Z', 0],
    ['Europe/London', '2025-07-15T12:00Z', hour],
    ['America/New_York', '2025-03-09T06:59:59.999Z', -5 * hour],
    ['America/New_York', '2025-03-09T07:00Z', -4 * hour],
    ['America/New_York', '2025-11-02T05:59:59.999Z', -4 * hour],
    ['America/New_York', '2025-11-02T06:00Z', -5 * hour],
    ['America/St_Johns', '2025-01-15T12:00Z', -3.5 * hour],
    ['America/St_Johns', '2025-07-15T12:00Z', -2.5 * hour],
    ['Asia/Kolkata', '2025-06-06T12:00Z', 5.5 * hour],
    ['Asia/Kathmandu', '2025-06-06T12:00Z', 5.75 * hour],
    ['Australia/Eucla', '2025-06-06T12:00Z', 8.75 * hour],
    ['Australia/Lord_Howe', '2025-04-05T14:59:59.999Z', 11 * hour],
    ['Australia/Lord_Howe', '2025-04-05T15:00Z', 10.5 * hour],
    ['Pacific/Chatham', '2025-01-15T12:00Z', 13.75 * hour],
    ['Pacific/Kiritimati', '2025-06-06T12:00Z', 14 * hour],
    ['Pacific/Pago_Pago', '2025-06-06T12:00Z', -11 * hour],
    ['Africa/Casablanca', '2025-03-15T12:00Z', 0],
    ['Asia/Kolkata', '1969-12-31T23:59:59Z', 5.5 * hour],
  ])('%s at %s: %d minutes', (zone, instant, minutes) => {
    const at = Date.parse(instant);
    expect(zoneOffset(zone, at)).toBe(minutes);
    expect(zoneOffset(zone, at)).toBe(minutes);
  });

  it.each(['America/New_York', 'Europe/Dublin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'Pacific/Apia'])('is what clocks on the wall show, all year: %s', (zone) => {
    for (let instant = Date.UTC(2024, 11, 31, 0, 7); instant < Date.UTC(2026, 0, 2); instant += 13 * 3_600_000) {
      expect(zoneOffset(zone, instant), new Date(instant).toISOString()).toBe(offset(zone, instant));
    }
  });

  it('is not there for a zone that does not exist', () => {
    expect(() => zoneOffset('Mars/Olympus', 0)).toThrow(RangeError);
  });
});

describe('a time zone’s name', () => {
  it.each<[zone: string, exists: boolean]>([
    ['America/New_York', true],
    ['america/new_york', true],
    ['UTC', true],
    ['Asia/Calcutta', true],
    ['Mars/Olympus', false],
    ['New York', false],
    ['', false],
  ])('%s: %s', (zone, exists) => {
    expect(isTimeZone(zone)).toBe(exists);
  });
});

describe('a language tag', () => {
  it.each<[tag: string, canonical: string | undefined]>([
    ['de', 'de'],
    ['EN-gb', 'en-GB'],
    ['iw', 'he'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['de_DE', undefined],
    ['d', undefined],
    ['klingonese!', undefined],
    ['', undefined],
  ])('%s: %s', (tag, canonical) => {
    expect(canonicalLocale(tag)).toBe(canonical);
  });
});

describe('numbers, units, lists and markets', () => {
  it.each<[said: string, text: string]>([
    [unitText(125, 'minute', 'en', 'short'), '125 min'],
    [unitText(125, 'minute', 'de', 'short'), '125 Min.'],
    [unitText(1, 'day', 'en'), '1 day'],
    [unitText(134, 'day', 'de'), '134 Tage'],
    [numberText(1234567, 'en'), '1,234,567'],
    [numberText(1234567, 'de'), '1.234.567'],
    [numberText(12, 'ar-EG'), '١٢'],
    [listText(['Shay Hatten'], 'en'), 'Shay Hatten'],
    [listText(['A', 'B'], 'en'), 'A and B'],
    [listText(['A', 'B', 'C'], 'en'), 'A, B, and C'],
    [listText(['A', 'B', 'C'], 'en-GB'), 'A, B and C'],
    [listText(['A', 'B', 'C'], 'de'), 'A, B und C'],
    [listText(['A', 'B'], 'en', 'disjunction'), 'A or B'],
    [listText(['A', 'B'], 'de', 'disjunction'), 'A oder B'],
    [listText(['A', 'B'], 'ar'), 'A وB'],
    [listText([], 'en'), ''],
    [regionText('US', 'en'), 'US'],
    [regionText('US', 'de'), 'USA'],
    [regionText('DE', 'ar'), 'ألمانيا'],
    [regionText('001', 'en'), 'world'],
    [regionText('QX', 'en'), 'QX'],
  ])('%s', (said, text) => {
    expect(said).toBe(text);
  });
});
