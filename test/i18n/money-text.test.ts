import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/domain/ledger/catalogue.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { moneyText } from '../../src/i18n/formats/money-text.js';

await Promise.all([loadMessages('de'), loadMessages('ar')]);

/** Replaces non-breaking spaces and direction marks, which differ by engine. */
const plain = (text: string): string => text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

describe('an amount of money', () => {
  it.each<[amount: Amount, en: string, de: string, ar: string]>([
    [0, '$0', '0 US-Dollar', '0 دولار'],
    [999, '$999', '999 US-Dollar', '999 دولار'],
    [24_500_000, '$24.5 million', '24,5 Millionen US-Dollar', '24.5 مليون دولار'],
    [1_000_000, '$1 million', '1 Million US-Dollar', '1 مليون دولار'],
    [999_999, '$1 million', '1 Million US-Dollar', '1 مليون دولار'],
    [137_456_789, '$137 million', '137 Millionen US-Dollar', '137 مليون دولار'],
    [1_015_000_000, '$1.02 billion', '1,02 Milliarden US-Dollar', '1.02 مليار دولار'],
    [[20_000_000, 30_000_000], '$20–30 million', '20–30 Millionen US-Dollar', '20–30 مليون دولار'],
    [[20_000_000, 20_000_000], '$20 million', '20 Millionen US-Dollar', '20 مليون دولار'],
  ])('in full: %j', (amount, en, de, ar) => {
    expect(['en', 'de', 'ar'].map((locale) => plain(moneyText(amount, locale)))).toEqual([en, de, ar]);
  });

  it.each<[amount: Amount, en: string, de: string, ar: string]>([
    [0, '$0', '0 $', '0 US$'],
    [24_500_000, '$24.5M', '24,5 Mio. $', '24.5 مليون US$'],
    [137_456_789, '$137M', '137 Mio. $', '137 مليون US$'],
    [1_015_000_000, '$1.02B', '1,02 Mrd. $', '1.02 مليار US$'],
    [[20_000_000, 30_000_000], '$20–30M', '20–30 Mio. $', '20–30 مليون US$'],
    [[900_000, 2_100_000], '$900K – $2.1M', '900.000 $ – 2,1 Mio. $', '900 ألف US$ – 2.1 مليون US$'],
    [[20_000_000, 20_000_000], '$20M', '20 Mio. $', '20 مليون US$'],
  ])('for short: %j', (amount, en, de, ar) => {
    expect(['en', 'de', 'ar'].map((locale) => plain(moneyText(amount, locale, 'short')))).toEqual([en, de, ar]);
  });

  it('has no year: it is written for short', () => {
    expect(moneyText(24_500_000, 'en', 'year')).toBe('$24.5M');
  });

  it('is in the locale’s own digits', () => {
    expect([moneyText(24_500_000, 'ar-EG'), moneyText(24_500_000, 'en-GB', 'short')].map(plain)).toEqual(['٢٤٫٥ مليون دولار', 'US$24.5m']);
  });
});
