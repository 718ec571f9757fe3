import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('a sum that is not the gross of the title', () => {
  it.each([
    'Chapter 4 has passed $300 million worldwide, with Chapter 3 at $327 million.',
  ])('is told of another title: %s', async (sentence) => {
    const found = await foundIn(sentence, { day: '2023-04-10', about: 'chapter4' });
    expect(found.filter((one) => one.includes('$327'))).toEqual([]);
  });

  it.each([
    'The film has earned Lionsgate $10 million in tax credits so far.',
    'Ballerina has earned its star a $10 million bonus so far.',
    'Ballerina has made $100 million less than Chapter 4 so far.',
    'Ballerina has earned Ana de Armas a bonus of $1 million so far.',
    'Ballerina has now grossed $90 million more than The Crow so far.',
  ])('is told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2025-06-20' })).toEqual([]);
  });

  it.each([
    'Ballerina hat bislang 90 Millionen Dollar weniger eingespielt als Kapitel 4.',
    'Ballerina hat seinem Star bislang 10 Millionen Dollar Gage eingespielt.',
    'Ballerina hat bislang 20 Millionen Dollar an Steuern eingespielt.',
  ])('is told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2025-06-20', lang: 'de' })).toEqual([]);
  });
});

describe('a running total that later ones exceed', () => {
  it.each([
    ['Ballerina has made $90 million worldwide so far.', 'en'],
    ['Ballerina, with Chapter 4 in mind a modest film, has made $90 million worldwide so far.', 'en'],
    ['Ballerina hat bislang weltweit 90 Millionen Dollar eingespielt.', 'de'],
  ] as const)('is told: %s', async (sentence, lang) => {
    expect(await foundIn(sentence, { day: '2025-06-20', lang })).toEqual([expect.stringMatching(/^amount development: /)]);
  });
});
