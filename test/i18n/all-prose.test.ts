import { describe, expect, it } from 'vitest';
import { allProse, proseFor } from '../../src/i18n/prose/all-prose.js';

const languagesOf = (locale: string | undefined, words?: readonly string[]): string[] => proseFor(locale, words).map(({ language }) => language);
const all = allProse.map(({ language }) => language);

describe('the languages in which an article is read', () => {
  it.each([['en-GB', 'en'], ['de-AT', 'de'], ['fr-CA', 'fr'], ['es-MX', 'es'], ['ar-EG', 'ar']])('are that of its tag: %s', (locale, language) => {
    expect(languagesOf(locale)).toEqual([language]);
  });

  it.each([
    ['en', 'The film is set in the years after the third, and the star of it is on the run with a dog that waits for the end of the day in the car.'],
    ['de', 'Der Film spielt nach dem dritten, und die Heldin ist auf der Flucht; das ist nicht neu, aber der Regisseur ist ein anderer und die Musik ist gut.'],
    ['fr', 'Le film se passe après le troisième, et une danseuse est en fuite dans les rues de Prague ; les combats sont le cœur du récit, pour le plaisir des fans.'],
    ['es', 'La cinta sucede tras la tercera, con una bailarina que huye por las calles de Praga; los combates que rueda el director son lo mejor de una saga que no descansa.'],
  ])('are that of its commonest words, where it has no tag: %s', (language, text) => {
    expect(languagesOf(undefined, [text])).toEqual([language]);
    expect(languagesOf('fi', [text])).toEqual([language]);
  });

  it('are all where its words are too few to tell, and two where it mixes them', () => {
    expect(languagesOf(undefined, ['Ballerina opens on June 7, 2024.'])).toEqual(all);
    expect(languagesOf(undefined)).toEqual(all);
    expect(languagesOf(undefined, ['The film is the best of the year. '.repeat(4), 'Le film est le plus attendu de tous les films. '.repeat(4)])).toEqual(['en', 'fr']);
  });
});
