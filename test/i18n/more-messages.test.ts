import { describe, expect, it } from 'vitest';
import { titleFields, personFields, characterFields } from '../../src/domain/ledger/fields.js';
import type { MoreMessages } from '../../src/i18n/messages/more-messages.js';
import { en } from '../../src/i18n/compiled/en/more.js';
import { moreInAll } from './all-languages.js';
import { everyLanguageSays } from './sentences-said.js';

const all: Readonly<Record<string, MoreMessages>> = moreInAll(en, (file) => file.more);

describe('the further sentences of a language', () => {
  everyLanguageSays(all, (path) => ['FIRST', path === 'sourceCount' ? 14 : 'SECOND', 'THIRD']);

  it.each([
    ['en', ['1 source', '2 sources', '14 sources']],
    ['de', ['1 Quelle', '2 Quellen', '14 Quellen']],
    ['ar', ['مصدر واحد', 'مصدران', '14 مصدرًا']],
  ])('count sources: %s', (language, expected) => {
    expect([1, 2, 14].map((count) => all[language]!.sourceCount(String(count), count))).toEqual(expected);
  });

  it.each(Object.keys(all))('name every field: %s', (language) => {
    expect([...titleFields, ...personFields, ...characterFields].filter((field) => !all[language]!.fieldName[field])).toEqual([]);
  });

  it.each(Object.keys(all))('say nothing in brackets of a fault that has no detail: %s', (language) => {
    for (const fault of ['blocked', 'malformed', 'type'] as const) expect(all[language]!.unread[fault]('')).not.toMatch(/[(:]/);
  });
});
