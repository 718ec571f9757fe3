import { describe, expect, it } from 'vitest';
import type { MarketMessages } from '../../src/i18n/messages/market-messages.js';
import { en } from '../../src/i18n/compiled/en/market.js';
import { moreInAll } from './all-languages.js';
import { everyLanguageSays, said } from './sentences-said.js';

const all: Readonly<Record<string, MarketMessages>> = moreInAll(en, (file) => file.market);

describe('the market’s sentences of a language', () => {
  everyLanguageSays(all);

  it.each(Object.keys(all).filter((language) => language !== 'en'))('are its own, where they have words: %s', (language) => {
    const english = new Map(said(en).map(([path, text]) => [path, text]));
    // A word or two may be the same, such as “Trailer”.
    expect(said(all[language]!).filter(([path, text]) => text === english.get(path) && /\w \w/.test(text)).length).toBeLessThan(3);
  });
});
