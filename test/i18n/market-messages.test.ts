import { describe, expect, it } from 'vitest';
import type { MarketMessages } from '../../src/i18n/market-messages.js';
import { languages } from '../../src/i18n/messages.js';
import { ar } from '../../src/i18n/messages/market-ar.js';
import { de } from '../../src/i18n/messages/market-de.js';
import { en } from '../../src/i18n/messages/market-en.js';

const all: Readonly<Record<string, MarketMessages>> = { en, de, ar };

/** Every text, and every sentence said with words that cannot be its own, by its path. */
function said(value: object, path = ''): [path: string, text: string, words: readonly string[]][] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    if (typeof member === 'string') return [[path + key, member, []] as [string, string, string[]]];
    if (typeof member !== 'function') return said(member as object, `${path}${key}.`);
    const words = ['FIRST', 'SECOND', 'THIRD'].slice(0, member.length);
    return [[path + key, String((member as (...words: string[]) => unknown)(...words)), words] as [string, string, string[]]];
  });
}

describe('the market’s sentences of a language', () => {
  it('exist in every language', () => {
    expect(Object.keys(all)).toEqual([...languages]);
  });

  it.each(Object.keys(all))('are all there, and hold what they are told: %s', (language) => {
    const sentences = said(all[language]!);
    expect(sentences.map(([path]) => path).sort()).toEqual(said(en).map(([path]) => path).sort());
    expect(sentences.filter(([, text, words]) => text.trim() === '' || words.some((word) => !text.includes(word)))).toEqual([]);
  });

  it.each(Object.keys(all).filter((language) => language !== 'en'))('are its own, where they have words: %s', (language) => {
    const english = new Map(said(en).map(([path, text]) => [path, text]));
    expect(said(all[language]!).filter(([path, text]) => text === english.get(path) && /[a-z]{2}/.test(text))).toEqual([]);
  });
});
