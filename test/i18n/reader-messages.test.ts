import { describe, expect, it } from 'vitest';
import { spoilerLevels, titleKinds } from '../../src/domain/catalogue.js';
import type { ReaderMessages } from '../../src/i18n/reader-messages.js';
import { languages } from '../../src/i18n/messages.js';
import { ar } from '../../src/i18n/messages/reader-ar.js';
import { de } from '../../src/i18n/messages/reader-de.js';
import { en } from '../../src/i18n/messages/reader-en.js';

const all: Readonly<Record<string, ReaderMessages>> = { en, de, ar };

/** Every text, and every sentence said with words that cannot be its own, by its path. */
function said(value: object, path = ''): [path: string, text: string, words: readonly string[]][] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    if (typeof member === 'string') return [[path + key, member, []] as [string, string, string[]]];
    if (typeof member !== 'function') return said(member as object, `${path}${key}.`);
    if (key === 'givesAway') return [];
    const words = ['FIRST', 'SECOND'].slice(0, member.length);
    return [[path + key, String((member as (...words: string[]) => unknown)(...words)), words] as [string, string, string[]]];
  });
}

describe('the reader’s sentences of a language', () => {
  it('exist in every language', () => {
    expect(Object.keys(all)).toEqual([...languages]);
  });

  it.each(Object.keys(all))('are all there, and hold what they are told: %s', (language) => {
    const sentences = said(all[language]!);
    expect(sentences.map(([path]) => path).sort()).toEqual(said(en).map(([path]) => path).sort());
    expect(sentences.filter(([, text, words]) => text.trim() === '' || words.some((word) => !text.includes(word)))).toEqual([]);
  });

  it.each(Object.keys(all))('say how far a title is given away: %s', (language) => {
    const sentences = spoilerLevels.map((level) => all[language]!.givesAway(level, 'TITLE'));
    expect(new Set(sentences).size).toBe(spoilerLevels.length);
    expect(sentences.filter((sentence) => !sentence.includes('TITLE') || sentence.includes('undefined'))).toEqual([]);
  });

  it.each(Object.keys(all))('name every kind of title: %s', (language) => {
    expect(titleKinds.filter((kind) => !all[language]!.titleKind[kind])).toEqual([]);
  });
});
