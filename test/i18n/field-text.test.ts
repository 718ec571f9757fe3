import { describe, expect, it } from 'vitest';
import type { Standing } from '../../src/domain/ledger/catalogue.js';
import { standings, statuses } from '../../src/domain/ledger/closed-lists.js';
import type { Reading } from '../../src/domain/ledger/read-fact.js';
import type { FieldValue, ValueKind } from '../../src/domain/ledger/fields.js';
import { claimText, namesText, personText, readingText, type Speech, titleText, type ValueFormat, valueText } from '../../src/i18n/sentences/field-text.js';
import { ledgerSpeech } from '../../src/i18n/sentences/ledger-speech.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { catalogueWith, personWith, said, stoppedOn, titleWith } from '../domain/ledger.js';

await Promise.all([loadMessages('de'), loadMessages('ar')]);

const titles = [
  titleWith({ name: [said('Ballerina', '2019-10-08'), said('From the World of John Wick: Ballerina', '2024-05-01')] }),
  titleWith({ id: 'john-wick-4', name: [said('John Wick: Chapter 4')] }),
];
const people = [personWith('shay-hatten', 'Shay Hatten'), personWith('emerald-fennell', 'Emerald Fennell'), personWith('abigail-breslin', 'Abigail Breslin')];
const catalogue = { ...catalogueWith({ titles, people }), sources: new Map([['thr', { id: 'thr', publisher: 'The Hollywood Reporter' }]]) };
/** Replaces non-breaking spaces, which differ by engine. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const speech = (locale: string, day = '2025-06-09'): Speech => ledgerSpeech(catalogue, stoppedOn(day), locale);

describe('a name', () => {
  it('is the one that stood on the day', () => {
    expect(titleText('ballerina', speech('en', '2024-01-25'))).toBe('Ballerina');
    expect(titleText('ballerina', speech('en', '2025-06-09'))).toBe('From the World of John Wick: Ballerina');
  });

  it('is the first that was ever known where none stood yet', () => {
    expect(titleText('ballerina', speech('en', '2018-01-01'))).toBe('Ballerina');
  });

  it('is the id of what is not in the catalogue', () => {
    expect([titleText('caine', speech('en')), personText('nobody', speech('en'))]).toEqual(['caine', 'nobody']);
  });

  it('is its id where the title gives itself away by its name', () => {
    const hidden = ledgerSpeech(catalogueWith({ titles: [titleWith({ name: [{ hidden: { title: 'ballerina', level: 3 } }] })] }), stoppedOn('2025-06-09'), 'en');
    expect(titleText('ballerina', hidden)).toBe('ballerina');
  });

  it.each<[locale: string, text: string]>([
    ['en', 'A! and B'],
    ['de', 'A! und B'],
    ['ar', '\u2068A!\u2069 و\u2068B\u2069'],
  ])('among others keeps its own direction: %s', (locale, text) => {
    expect(namesText(['A!', 'B'], locale)).toBe(text);
  });
});

describe('a value', () => {
  it.each<[kind: ValueKind, value: FieldValue, en: string, de: string, ar: string]>([
    ['date', '2025-06-06', 'June 6, 2025', '6. Juni 2025', '6 يونيو 2025'],
    ['date', '2025-06-06T20:00-04:00', 'June 6, 2025', '6. Juni 2025', '6 يونيو 2025'],
    ['date', '2024', '2024', '2024', '2024'],
    ['minutes', 125, '125 min', '125 Min.', '125 د'],
    ['text', 'R', 'R', 'R', 'R'],
    ['text', 'Lionsgate', 'Lionsgate', 'Lionsgate', 'Lionsgate'],
    ['people', ['shay-hatten'], 'Shay Hatten', 'Shay Hatten', '\u2068Shay Hatten\u2069'],
    ['people', ['shay-hatten', 'emerald-fennell', 'abigail-breslin'], 'Shay Hatten, Emerald Fennell, and Abigail Breslin', 'Shay Hatten, Emerald Fennell und Abigail Breslin', '\u2068Shay Hatten\u2069 و\u2068Emerald Fennell\u2069 و\u2068Abigail Breslin\u2069'],
  ])('%s: %o', (kind, value, en, de, ar) => {
    expect(['en', 'de', 'ar'].map((locale) => valueText(kind, value, speech(locale)))).toEqual([en, de, ar]);
  });

  it.each<[kind: ValueKind, value: FieldValue, en: string, de: string, ar: string]>([
    ['money', 90_000_000, '$90 million', '90 Millionen US-Dollar', '90 مليون دولار'],
    ['money', [20_000_000, 30_000_000], '$20–30 million', '20–30 Millionen US-Dollar', '20–30 مليون دولار'],
    ['status', 'filming', 'filming', 'wird gedreht', 'قيد التصوير'],
    ['names', ['Kikimora', 'Eve'], 'Kikimora and Eve', 'Kikimora und Eve', '\u2068Kikimora\u2069 و\u2068Eve\u2069'],
    ['date', '2025-summer', 'summer 2025', 'Sommer 2025', 'صيف 2025'],
  ])('%s: %o', (kind, value, en, de, ar) => {
    expect(['en', 'de', 'ar'].map((locale) => plain(valueText(kind, value, speech(locale))))).toEqual([en, de, ar]);
  });

  it.each<[kind: ValueKind, value: FieldValue, format: ValueFormat, en: string, de: string]>([
    ['date', '2025-06-06', 'long', 'June 6, 2025', '6. Juni 2025'],
    ['date', '2025-09-06', 'short', 'Sep 6, 2025', '6. Sept. 2025'],
    ['date', '2025-09', 'short', 'Sep 2025', 'Sept. 2025'],
    ['date', '2025-autumn', 'short', 'autumn 2025', 'Herbst 2025'],
    ['date', '2025', 'short', '2025', '2025'],
    ['date', '2025-09-06T20:00-04:00', 'short', 'Sep 6, 2025', '6. Sept. 2025'],
    ['date', '2025-09-06', 'year', '2025', '2025'],
    ['date', '2025-autumn', 'year', '2025', '2025'],
    ['date', '2025-09-06T20:00-04:00', 'year', '2025', '2025'],
    ['money', 90_000_000, 'short', '$90M', '90 Mio. $'],
    ['money', [80_000_000, 90_000_000], 'short', '$80–90M', '80–90 Mio. $'],
    ['minutes', 125, 'short', '125 min', '125 Min.'],
    ['text', 'R', 'year', 'R', 'R'],
  ])('%s %o, %s', (kind, value, format, en, de) => {
    expect(['en', 'de'].map((locale) => plain(valueText(kind, value, speech(locale), format)))).toEqual([en, de]);
  });

  it.each(['en', 'de', 'ar'])('of a status is another word for each: %s', (locale) => {
    expect(new Set(statuses.map((status) => valueText('status', status, speech(locale)))).size).toBe(statuses.length);
  });
});

describe('one claim', () => {
  it.each<[standing: Standing, en: string, de: string, ar: string]>([
    ['estimated', 'about $90 million', 'etwa 90 Millionen US-Dollar', 'نحو 90 مليون دولار'],
    ['reported', '$90 million', '90 Millionen US-Dollar', '90 مليون دولار'],
  ])('that is %s', (standing, en, de, ar) => {
    expect(['en', 'de', 'ar'].map((locale) => plain(claimText('money', said(90_000_000, '2025', standing), speech(locale))))).toEqual([en, de, ar]);
  });

  it('is marked by no other standing', () => {
    for (const standing of standings.filter((other) => other !== 'estimated')) expect(claimText('minutes', said(125, '2025', standing), speech('en'))).toBe('125 min');
    expect(claimText('minutes', said(125, '2025', 'estimated'), speech('en'))).toBe('about 125 min');
  });
});

describe('what stands in a field', () => {
  const claim = said('2025-06-06', '2024-02-22');
  it.each<[kind: ValueKind, reading: Reading<FieldValue>, en: string, de: string]>([
    ['date', { case: 'stands', value: '2025-06-06', claim, first: claim }, 'June 6, 2025', '6. Juni 2025'],
    ['money', { case: 'disputed', claims: [said(20_000_000), said(30_000_000)] }, '$20–30 million', '20–30 Millionen US-Dollar'],
    ['money', { case: 'disputed', claims: [said(30_000_000), said([15_000_000, 20_000_000]), said(25_000_000)] }, '$15–30 million', '15–30 Millionen US-Dollar'],
    ['money', { case: 'stands', value: 80, claim: said(80_000_000, '2025', 'estimated'), first: said(80_000_000) }, 'about $80 million', 'etwa 80 Millionen US-Dollar'],
    ['date', { case: 'disputed', claims: [said('2025-06-05', '2024', 'estimated'), said('2025-06-06', '2024', 'estimated')] }, 'about June 5, 2025 or about June 6, 2025', 'etwa 5. Juni 2025 oder etwa 6. Juni 2025'],
    ['minutes', { case: 'disputed', claims: [said(125), said(124)] }, '125 min or 124 min', '125 Min. oder 124 Min.'],
    ['date', { case: 'disputed', claims: [said('2025-06-05'), said('2025-06-06'), said('2025')] }, 'June 5, 2025, June 6, 2025, or 2025', '5. Juni 2025, 6. Juni 2025 oder 2025'],
    ['people', { case: 'hidden', reveals: { title: 'john-wick-4', level: 3 } }, 'Spoiler: how John Wick: Chapter 4 ends', 'Spoiler: wie John Wick: Kapitel 4 endet'],
    ['text', { case: 'unknown', knownLater: true }, '', ''],
  ])('%s, %o', (kind, reading, en, de) => {
    expect([readingText(kind, reading, speech('en')), readingText(kind, reading, speech('de'))].map(plain)).toEqual([en, de]);
  });

  it('is written for short where it is asked for', () => {
    expect(readingText('money', { case: 'disputed', claims: [said(20_000_000), said(30_000_000)] }, speech('en'), 'short')).toBe('$20–30M');
    expect(readingText('date', { case: 'stands', value: '2025-09-06', claim: said('2025-09-06'), first: said('2025-09-06') }, speech('en'), 'year')).toBe('2025');
  });
});
