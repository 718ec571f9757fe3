import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('a place or a nationality that is not where the title comes out', () => {
  it.each([
    'Ballerina, which was shot in Italy, opens on June 6, 2025.',
    'Ballerina opens on June 6, 2025, a week before India.',
    'Indian star Anil Kapoor loved Ballerina, which opens on June 6, 2025.',
    'Shot in Italy, Ballerina opens on June 6, 2025.',
    'Ballerina was shot in Italy and opens on June 6, 2025.',
    'Indian critics can see Ballerina early; it opens on June 6, 2025.',
    'Ballerina opens on June 6, 2025, a week earlier than in India.',
    'Two weeks after its premiere in Italy, Ballerina opens on June 6, 2025.',
    'The Italian crew of Ballerina is ready for June 6, 2025, the release date.',
  ])('is no market: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2025-01-20' })).toEqual([]);
  });

  it.each([
    'Die britische Presse freut sich auf Ballerina, der Film startet am 6. Juni 2024.',
    'Ballerina, der in Großbritannien gedreht wurde, startet am 6. Juni 2024.',
    'Der britische Star mag Ballerina, der Film startet am 6. Juni 2024.',
  ])('is no market, and the article’s own is told: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2024-01-20', lang: 'de' })).toEqual([expect.stringMatching(/^date development: 6\. Juni 2024 → .*\(Germany\)$/)]);
  });
});

describe('a market in which the title comes out', () => {
  it.each([
    ['In Italy, Ballerina opens on June 6, 2025.', 'June 12, 2025 (Italy)'],
    ['Ballerina opens on June 6, 2025 in Italian theaters.', 'June 12, 2025 (Italy)'],
    ['The Indian release of Ballerina is set for June 6, 2025.', 'June 13, 2025 (India)'],
    ['Ballerina comes to India on June 6, 2025.', 'June 13, 2025 (India)'],
  ])('is the market of the date: %s', async (sentence, now) => {
    expect(await foundIn(sentence, { day: '2025-01-20' })).toEqual([expect.stringContaining(`→ ${now}`)]);
  });

  it.each([
    ['In den USA startet Ballerina am 7. Juni 2024.', 'June 6, 2025 (US'],
    ['Der US-Kinostart von Ballerina ist am 7. Juni 2024.', 'June 6, 2025 (US'],
    ['Ballerina startet am 7. Juni 2024 in den britischen Kinos.', 'June 6, 2025 (U'],
  ])('is the market of the date: %s', async (sentence, now) => {
    expect(await foundIn(sentence, { day: '2024-01-20', lang: 'de' })).toEqual([expect.stringContaining(`→ ${now}`)]);
  });
});
