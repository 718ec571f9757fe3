import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/compiled/en/story.js';
import type { StoryMessages } from '../../src/i18n/messages/story-messages.js';
import { noSuchPersonOrCharacterText } from '../../src/i18n/sentences/story-text.js';
import { moreInAll } from './all-languages.js';
import { everyLanguageSays, said } from './sentences-said.js';

const all: Readonly<Record<string, StoryMessages>> = moreInAll(en, (file) => file.story);

describe('the sentences about the story of a language', () => {
  everyLanguageSays(all);

  it.each(Object.keys(all).filter((language) => language !== 'en'))('are not English: %s', (language) => {
    const english = new Map(said(en).map(([path, text]) => [path, text]));
    expect(said(all[language]!).filter(([path, text]) => english.get(path) === text && /\w \w/.test(text)).map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['lance-redick', 'There is no person “lance-redick” here. Did you mean lance-reddick?'],
    ['zzzzzzzz', 'There is no person “zzzzzzzz” here.'],
  ])('say that there is no %s, and whom was meant', (id, text) => {
    expect(noSuchPersonOrCharacterText('noPerson', id, ['lance-reddick', 'keanu-reeves'], 'en')).toBe(text);
  });
});
