/**
 * Counts with their words, written out for the languages whose plural rules are more than one and other.
 */
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/compiled/en/more.js';
import { amountText, distanceText } from '../../src/i18n/formats/amount-text.js';
import { numberText } from '../../src/i18n/formats/intl.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { moreInAll } from './all-languages.js';

const all = moreInAll(en, ({ more }) => more);

describe('a number of sources', () => {
  it.each<[language: string, counts: Readonly<Record<number, string>>]>([
    ['pl', { 1: '1 źródło', 2: '2 źródła', 4: '4 źródła', 5: '5 źródeł', 12: '12 źródeł', 22: '22 źródła', 25: '25 źródeł', 101: '101 źródeł', 102: '102 źródła', 112: '112 źródeł' }],
    ['ar', { 0: '0 مصدر', 1: 'مصدر واحد', 2: 'مصدران', 3: '3 مصادر', 10: '10 مصادر', 11: '11 مصدرًا', 99: '99 مصدرًا', 100: '100 مصدر', 103: '103 مصادر' }],
    ['tr', { 1: '1 kaynak', 2: '2 kaynak', 5: '5 kaynak' }],
    ['fr', { 0: '0 source', 1: '1 source', 2: '2 sources' }],
    ['ja', { 1: '情報源1件', 5: '情報源5件' }],
  ])('has the form of its language: %s', (language, counts) => {
    expect(Object.fromEntries(Object.keys(counts).map((count) => [count, all[language]!.sourceCount(count, Number(count))]))).toEqual(counts);
  });
});

describe('a distance in days', () => {
  it.each<[locale: string, days: Readonly<Record<number, string>>]>([
    ['pl', { 1: 'za 1 dzień', 2: 'za 2 dni', 5: 'za 5 dni', 22: 'za 22 dni' }],
    ['ar', { 1: 'خلال يوم واحد', 2: 'خلال يومين', 3: 'خلال 3 أيام', 11: 'خلال 11 يومًا', 100: 'خلال 100 يوم' }],
    ['tr', { 1: '1 gün sonra', 5: '5 gün sonra' }],
    ['fr', { 1: 'dans 1 jour', 2: 'dans 2 jours' }],
    ['zh-Hans', { 1: '1天后', 5: '5天后' }],
  ])('has the form of its language: %s', async (locale, days) => {
    await loadMessages(locale);
    expect(Object.fromEntries(Object.keys(days).map((count) => [count, distanceText({ unit: 'days', count: Number(count) }, locale)]))).toEqual(days);
  });
});

describe('a countdown', () => {
  it.each<[locale: string, hours: Readonly<Record<number, string>>]>([
    ['pl', { 1: '1 godzina', 2: '2 godziny', 5: '5 godzin', 22: '22 godziny' }],
    ['ar', { 2: 'ساعتان', 3: '3 ساعات', 11: '11 ساعة' }],
    ['tr', { 1: '1 saat', 5: '5 saat' }],
  ])('counts hours in the form of its language: %s', async (locale, hours) => {
    await loadMessages(locale);
    const said = (count: number): string => { const { digits, unit } = amountText({ unit: 'hours', count }, locale, 'alone'); return [digits, unit].filter(Boolean).join(' '); };
    expect(Object.fromEntries(Object.keys(hours).map((count) => [count, said(Number(count))]))).toEqual(hours);
    expect(numberText(5, locale)).toBe('5');
  });
});
