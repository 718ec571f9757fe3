import { describe, expect, it } from 'vitest';
import { isRegion, regionName, regionNames } from '../../src/i18n/formats/region-text.js';

describe('a market', () => {
  it.each(['US', 'DE', 'AR', 'ZA'])('is one: %s', (code) => {
    expect(isRegion(code)).toBe(true);
  });

  it.each(['', 'us', 'USA', '001', 'QQ', 'U1', '<b>', 'DE '])('is none: %j', (code) => {
    expect(isRegion(code)).toBe(false);
  });

  it('is named in the reader’s language', () => {
    expect(['en', 'de', 'ar'].map((locale) => regionName('DE', locale))).toEqual(['Germany', 'Deutschland', 'ألمانيا']);
  });

  it('stands where its name does in the language’s order', () => {
    expect(regionNames(['US', 'DE', 'AT', 'AR'], 'en').map(({ name }) => name)).toEqual(['Argentina', 'Austria', 'Germany', 'United States']);
    expect(regionNames(['US', 'DE', 'AT', 'AR'], 'de').map(({ code }) => code)).toEqual(['AR', 'DE', 'AT', 'US']);
  });
});
