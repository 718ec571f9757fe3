import { describe, expect, it } from 'vitest';
import { spoilerLevels, titleKinds } from '../../src/domain/ledger/closed-lists.js';
import type { ReaderMessages } from '../../src/i18n/messages/reader-messages.js';
import { ar } from '../../src/i18n/messages/ar/reader.js';
import { de } from '../../src/i18n/messages/de/reader.js';
import { en } from '../../src/i18n/messages/en/reader.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, ReaderMessages>> = { en, de, ar };

describe('the reader’s sentences of a language', () => {
  everyLanguageSays(all, (path) => (path === 'givesAway' ? undefined : ['FIRST', 'SECOND']));

  it.each(Object.keys(all))('say how far a title is given away: %s', (language) => {
    const sentences = spoilerLevels.map((level) => all[language]!.givesAway(level, 'TITLE'));
    expect(new Set(sentences).size).toBe(spoilerLevels.length);
    expect(sentences.filter((sentence) => !sentence.includes('TITLE') || sentence.includes('undefined'))).toEqual([]);
  });

  it.each(Object.keys(all))('name every kind of title: %s', (language) => {
    expect(titleKinds.filter((kind) => !all[language]!.titleKind[kind])).toEqual([]);
  });
});
