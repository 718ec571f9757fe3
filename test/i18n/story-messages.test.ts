import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/messages.js';
import { ar } from '../../src/i18n/messages/story-ar.js';
import { de } from '../../src/i18n/messages/story-de.js';
import { en } from '../../src/i18n/messages/story-en.js';
import type { StoryMessages } from '../../src/i18n/story-messages.js';
import { nobodyText } from '../../src/i18n/story-text.js';

const all: Readonly<Record<string, StoryMessages>> = { en, de, ar };

/** Every text, and every sentence said with words that cannot be its own, by its path. */
function said(value: object, path = ''): [path: string, text: string, words: readonly string[]][] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    if (typeof member === 'string') return [[path + key, member, []] as [string, string, string[]]];
    if (typeof member !== 'function') return said(member as object, `${path}${key}.`);
    const words = ['FIRST', 'SECOND'].slice(0, member.length);
    return [[path + key, String((member as (...words: string[]) => unknown)(...words)), words] as [string, string, string[]]];
  });
}

describe('the sentences about the story of a language', () => {
  it('exist in every language', () => {
    expect(Object.keys(all)).toEqual([...languages]);
  });

  it.each(Object.keys(all))('are all there, and hold what they are told: %s', (language) => {
    const sentences = said(all[language]!);
    expect(sentences.map(([path]) => path).sort()).toEqual(said(en).map(([path]) => path).sort());
    expect(sentences.filter(([, text, words]) => text.trim() === '' || words.some((word) => !text.includes(word)))).toEqual([]);
  });

  it.each(Object.keys(all).filter((language) => language !== 'en'))('are not English: %s', (language) => {
    const english = new Map(said(en).map(([path, text]) => [path, text]));
    expect(said(all[language]!).filter(([path, text]) => english.get(path) === text).map(([path]) => path)).toEqual(language === 'de' ? ['role.cameo'] : []);
  });

  it.each([
    ['lance-redick', 'There is no person “lance-redick” here. Did you mean lance-reddick?'],
    ['zzzzzzzz', 'There is no person “zzzzzzzz” here.'],
  ])('say that there is no %s, and whom was meant', (id, text) => {
    expect(nobodyText('noPerson', id, ['lance-reddick', 'keanu-reeves'], 'en')).toBe(text);
  });
});
