import { describe, expect, it } from 'vitest';
import { titleKinds } from '../../src/domain/ledger/closed-lists.js';
import type { ReaderMessages } from '../../src/i18n/messages/reader-messages.js';
import { ar } from '../../src/i18n/messages/ar/reader.js';
import { de } from '../../src/i18n/messages/de/reader.js';
import { en } from '../../src/i18n/messages/en/reader.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, ReaderMessages>> = { en, de, ar };

describe('the reader’s sentences of a language', () => {
  everyLanguageSays(all, () => ['FIRST', 'SECOND']);

  it.each(Object.keys(all))('name every kind of title: %s', (language) => {
    expect(titleKinds.filter((kind) => !all[language]!.titleKind[kind])).toEqual([]);
  });
});
