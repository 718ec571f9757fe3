import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('a German auxiliary whose verb is another, or denied', () => {
  it.each([
    'Ballerina wird in Prag gedreht, und die Verhandlungen laufen.',
    'Ballerina wird von Len Wiseman inszeniert, und Chad Stahelski lässt die Puppen kommen.',
    'Ballerina soll nicht im Sommer starten.',
    'Ballerina wird nicht auf Netflix laufen.',
    'Ballerina soll ein Erfolg werden, während andere Filme floppen und nie ins Kino kommen.',
    'Ballerina wird nächsten Monat in Prag gedreht.',
    'Ballerina soll keinesfalls im Fernsehen laufen.',
  ])('is told nothing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2023-01-20', lang: 'de' })).toEqual([]);
  });
});

describe('a German predicate that has gone stale', () => {
  it.each([
    ['Ballerina wird am 5. Juni in den Kinos anlaufen.', 'wird am 5. Juni in den Kinos anlaufen'],
    ['Ballerina soll im Juni in den Kinos starten.', 'soll im Juni in den Kinos starten'],
    ['Ballerina wird am Donnerstag, dem 5. Juni, in den Kinos anlaufen.', 'wird am Donnerstag, dem 5. Juni, in den Kinos anlaufen'],
    ['Ballerina ist für den 5. Juni geplant.', 'ist für den 5. Juni geplant'],
  ])('is told whole: %s', async (sentence, words) => {
    expect(await foundIn(sentence, { day: '2025-05-20', lang: 'de' })).toEqual([expect.stringContaining(`wording stale: ${words} →`)]);
  });

  it('is told as missed where nothing came out', async () => {
    expect(await foundIn('John Wick 5 soll nächstes Jahr im Kino starten.', { day: '2024-05-20', lang: 'de', about: 'jw5' })).toEqual(['wording stale: soll nächstes Jahr im Kino starten → ']);
  });
});

describe('a relative date before its verb', () => {
  it.each([
    ['Nächsten Monat startet Ballerina.', 'Nächsten Monat startet'],
    ['In wenigen Wochen startet Ballerina.', 'In wenigen Wochen startet'],
    ['Bald kommt Ballerina ins Kino.', 'Bald kommt'],
    ['In zwei Wochen läuft der Film an.', 'In zwei Wochen läuft'],
  ])('is read: %s', async (sentence, words) => {
    expect(await foundIn(sentence, { day: '2025-05-10', lang: 'de' })).toEqual([expect.stringContaining(`wording stale: ${words} →`)]);
  });

  it.each([
    ['Next month, Ballerina opens in theaters.', 'Next month, Ballerina opens'],
    ['This June, Ballerina hits theaters.', 'This June, Ballerina hits theaters'],
    ['In a few weeks Ballerina arrives.', 'In a few weeks Ballerina arrives'],
  ])('is read: %s', async (sentence, words) => {
    expect(await foundIn(sentence, { day: '2025-05-10' })).toEqual([expect.stringContaining(`wording stale: ${words} →`)]);
  });

  it.each(['Next month, production on Ballerina starts, and tickets drop.', 'Next month the trailer for Ballerina drops.'])('is not that of another thing: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2025-01-10' })).toEqual([]);
  });

  it('is not that of another thing in German', async () => {
    expect(await foundIn('Nächsten Monat startet der Dreh von Ballerina.', { day: '2022-01-10', lang: 'de' })).toEqual([]);
  });
});
