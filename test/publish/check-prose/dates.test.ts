import { describe, expect, it } from 'vitest';
import { foundIn } from './sentence-findings.js';

describe('a date at the beginning of a sentence', () => {
  it.each([
    ['Am 6. Juni 2024 startet Ballerina in den Kinos.', 'de'],
    ['Der 6. Juni 2024 ist der Starttermin von Ballerina.', 'de'],
    ['Am 6. Juni 2024 läuft der Film an.', 'de'],
    ['7 June 2024 is the release date of Ballerina.', 'en'],
    ['June 7, 2024, is the day on which Ballerina opens.', 'en'],
  ] as const)('is read: %s', async (sentence, lang) => {
    expect(await foundIn(sentence, { day: '2024-01-10', lang })).toEqual([expect.stringMatching(/^date development: .*(?:Jun[ei] 2024|June 7, 2024) →/)]);
  });

  it('does not hide the name of another film', async () => {
    expect(await foundIn('May December opens on June 7, 2024, before Ballerina.', { day: '2024-01-10' })).toEqual([]);
  });
});

describe('a date that begins a sentence about something else', () => {
  it.each([
    ['June 7, 2024 is the release date of The Crow, not of Ballerina.', 'en'],
    ['Am 6. Juni 2024 wurde die Besetzung von Ballerina gefeiert.', 'de'],
    ['June 7, 2024 is the birthday of a stuntman in Ballerina.', 'en'],
  ] as const)('is told nothing: %s', async (sentence, lang) => {
    expect(await foundIn(sentence, { day: '2024-01-10', lang })).toEqual([]);
  });
});

describe('a release that has moved to a date', () => {
  it.each([
    'John Wick: Chapter 4 has been pushed to May 27, 2022.',
    'John Wick: Chapter 4 has moved to May 27, 2022.',
    'Lionsgate has delayed John Wick: Chapter 4 to May 27, 2022.',
  ])('is told once the date is overtaken: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2020-06-10', about: 'chapter4' })).toEqual([expect.stringMatching(/^date development: May 27, 2022 → March 24, 2023/)]);
  });

  it.each([
    'Der Kinostart von John Wick: Kapitel 4 wurde auf den 27. Mai 2022 verschoben.',
    'Lionsgate hat Kapitel 4 auf den 27. Mai 2022 verschoben.',
  ])('is told in German: %s', async (sentence) => {
    expect(await foundIn(sentence, { day: '2020-06-10', about: 'chapter4', lang: 'de' })).toEqual([expect.stringMatching(/^date development: 27\. Mai 2022 →/)]);
  });

  it.each<[sentence: string, lang: 'en' | 'de', day: string]>([
    ['John Wick: Chapter 4 was pushed to May 27, 2022, and then again.', 'en', '2023-06-10'],
    ['John Wick: Chapter 4 has been pushed to May 27, 2022.', 'en', '2023-06-10'],
    ['John Wick: Chapter 4 has moved from May 27, 2022.', 'en', '2021-12-10'],
    ['The crew of Chapter 4 has moved to Berlin in May 2022.', 'en', '2021-06-10'],
    ['Der Kinostart von Kapitel 4 wurde vom 27. Mai 2022 auf das nächste Jahr verschoben.', 'de', '2021-12-22'],
    ['Der Kinostart von Kapitel 4 wurde erst auf den 27. Mai 2022 verschoben.', 'de', '2023-06-10'],
  ])('is history: %s', async (sentence, lang, day) => {
    expect(await foundIn(sentence, { day, about: 'chapter4', lang })).toEqual([]);
  });
});

describe('“first” and “delay” that make no value a former one', () => {
  it.each([
    ['Ballerina gets its first release date: June 7, 2024.', 'en'],
    ['Ballerina will open June 7, 2024 without further delay.', 'en'],
    ['After several delays, Ballerina opens on June 7, 2024.', 'en'],
    ['After a long delay, Ballerina opens on June 7, 2024.', 'en'],
    ['Ballerina bekommt seinen ersten Starttermin: 7. Juni 2024.', 'de'],
  ] as const)('is told: %s', async (sentence, lang) => {
    expect(await foundIn(sentence, { day: '2023-05-10', lang })).toEqual([expect.stringMatching(/^date development: /)]);
  });

  it.each([
    ['The first release date of Ballerina was June 7, 2024.', 'en'],
    ['The delay of Ballerina from June 7, 2024 hurts.', 'en'],
    ['Der erste Starttermin von Ballerina war der 7. Juni 2024.', 'de'],
  ] as const)('is history: %s', async (sentence, lang) => {
    expect(await foundIn(sentence, { day: '2024-05-10', lang })).toEqual([]);
  });
});

describe('the words “next summer”', () => {
  it.each([
    ['John Wick 5 opens next summer.', '2026-06-25', 'en'],
    ['John Wick 5 opens next June.', '2026-06-10', 'en'],
    ['John Wick 5 startet nächsten Sommer.', '2026-06-25', 'de'],
    ['John Wick 5 opens next summer.', '2026-03-25', 'en'],
    ['John Wick 5 opens next June.', '2026-03-10', 'en'],
  ] as const)('are not over: %s (%s)', async (sentence, day, lang) => {
    expect(await foundIn(sentence, { day, lang, about: 'jw5' })).toEqual([]);
  });

  it.each(['2024-06-25', '2025-03-25', '2025-12-25'])('are over after that of the next year: %s', async (day) => {
    expect(await foundIn('John Wick 5 opens next summer.', { day, about: 'jw5' })).toEqual(['wording stale: opens next summer → ']);
  });
});
