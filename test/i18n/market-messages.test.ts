import { describe, expect, it } from 'vitest';
import type { MarketMessages } from '../../src/i18n/messages/market-messages.js';
import { ar } from '../../src/i18n/messages/ar/market.js';
import { de } from '../../src/i18n/messages/de/market.js';
import { en } from '../../src/i18n/messages/en/market.js';
import { everyLanguageSays, said } from './sentences-said.js';

const all: Readonly<Record<string, MarketMessages>> = { en, de, ar };

describe('the market’s sentences of a language', () => {
  everyLanguageSays(all);

  it.each(Object.keys(all).filter((language) => language !== 'en'))('are its own, where they have words: %s', (language) => {
    const english = new Map(said(en).map(([path, text]) => [path, text]));
    expect(said(all[language]!).filter(([path, text]) => text === english.get(path) && /[a-z]{2}/.test(text))).toEqual([]);
  });
});
