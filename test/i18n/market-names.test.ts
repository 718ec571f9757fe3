/**
 * What titles are called in a reader's market, and the check of the file that says so.
 */
import { describe, expect, it } from 'vitest';
import { readMarketNames } from '../../build/market-names.js';
import { loadMessages } from '../../src/i18n/messages/messages.js';
import { titleText } from '../../src/i18n/sentences/field-text.js';
import { ledgerSpeech } from '../../src/i18n/sentences/ledger-speech.js';
import { catalogueWith, said, stoppedOn, titleWith } from '../domain/ledger.js';

for (const language of ['de', 'es', 'fr', 'ja', 'pt']) await loadMessages(language);

const titles = [
  titleWith({ name: [said('Ballerina', '2019-10-08')] }),
  titleWith({ id: 'john-wick-4', name: [said('JW4', '2021'), said('John Wick: Chapter 4', '2022')] }),
  titleWith({ id: 'odd', name: [said('constructor')] }),
  titleWith({ id: 'john-wick-2', name: [said('John Wick: Chapter 2')] }),
];

function called(id: string, locale: string, day = '2026-11-30', words = {}): string {
  return titleText(id, ledgerSpeech({ ...catalogueWith({ titles }), words }, stoppedOn(day), locale));
}

describe('a title is called', () => {
  it.each([
    ['en', 'John Wick: Chapter 4'],
    ['de', 'John Wick: Kapitel 4'],
    ['de-AT', 'John Wick: Kapitel 4'],
    ['fr', 'John Wick\u00a0: Chapitre 4'],
    ['fr-CA', 'John Wick\u00a0: Chapitre 4'],
    ['fr-BE', 'John Wick: Chapter 4'],
    ['es', 'John Wick 4'],
    ['pt', 'John Wick 4: Baba Yaga'],
    ['pt-BR', 'John Wick 4: Baba Yaga'],
    ['pt-PT', 'John Wick: Capítulo 4'],
    ['ja', 'ジョン・ウィック：コンセクエンス'],
  ])('in %s %s', (locale, name) => {
    expect(called('john-wick-4', locale)).toBe(name);
  });

  it('in Spain, but not in Mexico, by the name that was read there', () => {
    expect(['es-ES', 'es-MX'].map((locale) => called('john-wick-2', locale))).toEqual(['John Wick: Pacto de sangre', 'John Wick: Chapter 2']);
  });

  it('by the name of its market from the day on which that was known', () => {
    expect(['2024-01-25', '2025-05-31', '2025-06-01'].map((day) => called('ballerina', 'pt', day))).toEqual(['Ballerina', 'Ballerina', 'Bailarina: Do Universo de John Wick']);
  });

  it('as it is, also where that is a name of the language of scripts', () => {
    expect(called('odd', 'de')).toBe('constructor');
  });

  it('by the English name that it had before its own', () => {
    expect(called('john-wick-4', 'de', '2021-06-01')).toBe('JW4');
  });

  it('by the name in the words of a publisher', () => {
    const words = { 'pt-BR': { Ballerina: 'A bailarina' }, de: { JW4: 'Der Vierte' } };
    expect(called('ballerina', 'pt-BR', '2026-11-30', words)).toBe('A bailarina');
    expect(called('john-wick-4', 'de-AT', '2021-06-01', words)).toBe('Der Vierte');
  });
});

describe('the file of names', () => {
  const { titles: known } = catalogueWith({ titles });
  const name = { value: 'Die Ballerina', publisher: 'Kino', url: 'https://example.org/ballerina' };

  it('is read by locale and English name', () => {
    expect(readMarketNames({ de: { ballerina: { Ballerina: { ...name, known: '2025-06' } } } }, { titles: known })).toEqual({ names: { de: { Ballerina: ['2025-06', 'Die Ballerina'] } }, faults: [] });
  });

  it.each([
    ['a title that does not exist', { de: { balerina: { Ballerina: name } } }, 'de.balerina', 'an id in titles', ['ballerina']],
    ['a name that the title never had', { de: { ballerina: { Balerina: name } } }, 'de.ballerina', 'a name of this title', ['Ballerina']],
    ['an address that is none', { de: { ballerina: { Ballerina: { ...name, url: 'Kino' } } } }, 'de.ballerina.Ballerina.url', '/^https?:/', []],
  ])('names %s', (_, file, path, expected, nearest) => {
    expect(readMarketNames(file, { titles: known }).faults).toMatchObject([{ file: 'market-names', path, expected, nearest }]);
  });
});
