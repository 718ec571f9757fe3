import { describe, expect, it } from 'vitest';
import { factsOf, realCatalogue, records } from './records.js';

const loglines = records.titles.flatMap(({ id, logline }) => logline.map(({ value }) => [id, value] as const));

describe('a logline', () => {
  it.each(loglines)('of %s is one sentence of 25 words or fewer', (_, logline) => {
    expect(logline.split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(logline).toMatch(/^[A-Z][^.!?]*\.$/);
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const hex = colour.slice(1).replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3');
  const [red = 0, green = 0, blue = 0] = (hex.match(/../g) ?? []).map((pair) => {
    const share = parseInt(pair, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('a palette', () => {
  it.each(records.titles.map(({ id, palette }) => [id, palette] as const))('of %s can be read: %j', (_, [ground = '', ink = '', accent = '']) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(accent, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('is no other title’s', () => {
    expect(new Set(records.titles.map(({ palette }) => palette.join())).size).toBe(records.titles.length);
  });
});

describe('a name', () => {
  it('of a character has no aside in brackets', () => {
    const names = realCatalogue().credits.flatMap(({ character }) => character).map((claim) => ('value' in claim ? claim.value : null));
    expect(names.filter((name) => name !== null && /[()[\]/]/.test(name))).toEqual([]);
  });

  it('of a season is never a claim’s day', () => {
    expect(factsOf('titles').flat().filter(({ known }) => typeof known === 'string' && !/^\d{4}(-\d{2}){0,2}$/.test(known))).toEqual([]);
  });
});
