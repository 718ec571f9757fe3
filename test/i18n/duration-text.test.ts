import { describe, expect, it } from 'vitest';
import { durationText } from '../../src/i18n/formats/duration-text.js';

describe('a length of time', () => {
  it.each<[minutes: number, locale: string, text: string]>([
    [432, 'en', '7 hr 12 min'],
    [101, 'en', '1 hr 41 min'],
    [120, 'en', '2 hr'],
    [59, 'en', '59 min'],
    [0, 'en', '0 min'],
    [6000, 'en', '100 hr'],
    [432, 'de', '7 Std., 12 Min.'],
    [432, 'ar', '7 س و12 د'],
  ])('of %i minutes reads in %s: %s', (minutes, locale, text) => {
    expect(durationText(minutes, locale)).toBe(text);
  });
});
