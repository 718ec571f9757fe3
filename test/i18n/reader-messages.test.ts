import { describe, expect, it } from 'vitest';
import { titleKinds } from '../../src/domain/ledger/closed-lists.js';
import type { ReaderMessages } from '../../src/i18n/messages/reader-messages.js';
import { en } from '../../src/i18n/compiled/en/reader.js';
import { moreInAll } from './all-languages.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, ReaderMessages>> = moreInAll(en, (file) => file.reader);

describe('the reader’s sentences of a language', () => {
  everyLanguageSays(all, () => ['FIRST', 'SECOND']);

  it.each(Object.keys(all))('name every kind of title: %s', (language) => {
    expect(titleKinds.filter((kind) => !all[language]!.titleKind[kind])).toEqual([]);
  });
});
