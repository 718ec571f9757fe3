import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('guillemets', () => {
  it.each([
    ['fr', '«\u00a0Ballerina\u00a0» sort le 7 juin 2024.'],
    ['fr', '«\u202fBallerina\u202f» sort le 7 juin 2024.'],
    ['fr', '« Ballerina » sort le 7 juin 2024.'],
    ['fr', '«Ballerina» sort le 7 juin 2024.'],
    ['es', '«Ballerina» se estrena el 7 de junio de 2024.'],
    ['de', '»Ballerina« startet am 6. Juni 2024.'],
    ['de', '«Ballerina» startet am 6. Juni 2024.'],
  ] as const)('around a name leave its words to the sentence: %s, %s', async (lang, sentence) => {
    expect(await foundIn(sentence, { day: '2023-06-10', lang })).toEqual([expect.stringMatching(/^date development: /)]);
  });

  it.each([
    ['fr', 'Le studio promet : «\u00a0Ballerina sort le 7 juin 2024, c’est sûr.\u00a0»'],
    ['fr', '« Ballerina sort le 7 juin 2024 », promet le studio.'],
    ['es', '«Ballerina se estrena el 7 de junio de 2024», promete el estudio.'],
    ['de', '»Ballerina startet am 6. Juni 2024«, verspricht das Studio.'],
  ] as const)('around a sentence quote it: %s, %s', async (lang, sentence) => {
    expect(await foundIn(sentence, { day: '2023-06-10', lang })).toEqual([]);
  });

  it('end with the quotation, and not with the sentence', async () => {
    expect(await foundIn('« C’est un film que je veux faire depuis longtemps », dit-elle. Ballerina sort le 7 juin 2024.', { day: '2023-06-10', lang: 'fr' })).toEqual([expect.stringMatching(/^date development: /)]);
  });
});

describe('markets in Romance languages', () => {
  it.each([
    ['fr', 'En Allemagne, Ballerina sort le 6 juin 2024.', '(Germany)'],
    ['fr', 'Ballerina arrive dans les salles allemandes le 6 juin 2024.', '(Germany)'],
    ['fr', 'Ballerina sort en Italie le 6 juin 2025.', 'June 12, 2025 (Italy)'],
    ['fr', 'La sortie indienne de Ballerina est prévue le 6 juin 2025.', 'June 13, 2025 (India)'],
    ['es', 'En EE. UU. Ballerina se estrena el 6 de junio de 2024.', '(US'],
    ['es', 'En Alemania, Ballerina se estrena el 6 de junio de 2024.', '(Germany)'],
    ['es', 'Ballerina llega a los cines alemanes el 6 de junio de 2024.', '(Germany)'],
    ['es', 'Ballerina se estrena en Italia el 6 de junio de 2025.', 'June 12, 2025 (Italy)'],
    ['es', 'El estreno indio de Ballerina está previsto para el 6 de junio de 2025.', 'June 13, 2025 (India)'],
  ] as const)('are those of their dates: %s, %s', async (lang, sentence, now) => {
    expect(await foundIn(sentence, { day: sentence.includes('2025') ? '2025-01-20' : '2023-06-20', lang })).toContainEqual(expect.stringContaining(now));
  });

  it.each([
    ['fr', 'Tourné en Italie, Ballerina sort le 6 juin 2025.'],
    ['fr', 'La star indienne a aimé Ballerina, qui sort le 6 juin 2025.'],
    ['fr', 'Ballerina sort le 6 juin 2025, une semaine avant l’Inde.'],
    ['es', 'Rodada en Italia, Ballerina se estrena el 6 de junio de 2025.'],
    ['es', 'La estrella india elogió Ballerina, que se estrena el 6 de junio de 2025.'],
    ['es', 'Ballerina se estrena el 6 de junio de 2025, una semana antes que en India.'],
  ] as const)('are not where something else happened: %s, %s', async (lang, sentence) => {
    expect((await foundIn(sentence, { day: '2025-01-20', lang })).filter((found) => found.startsWith('date'))).toEqual([]);
  });
});
