import { describe, expect, it } from 'vitest';
import { titleFields, personFields, characterFields } from '../../src/domain/fields.js';
import type { MoreMessages } from '../../src/i18n/more-messages.js';
import { languages } from '../../src/i18n/messages.js';
import { ar } from '../../src/i18n/messages/more-ar.js';
import { de } from '../../src/i18n/messages/more-de.js';
import { en } from '../../src/i18n/messages/more-en.js';

const all: Readonly<Record<string, MoreMessages>> = { en, de, ar };

/** Every text, and every sentence said with words that cannot be its own, by its path. */
function said(value: object, path = ''): [path: string, text: string, words: readonly string[]][] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    if (typeof member === 'string') return [[path + key, member, []] as [string, string, string[]]];
    if (typeof member !== 'function') return said(member as object, `${path}${key}.`);
    const words = ['FIRST', 'SECOND'].slice(0, member.length);
    return [[path + key, String((member as (...words: string[]) => unknown)(...words)), words] as [string, string, string[]]];
  });
}

describe('the further sentences of a language', () => {
  it('exist in every language', () => {
    expect(Object.keys(all)).toEqual([...languages]);
  });

  it.each(Object.keys(all))('are all there, and hold what they are told: %s', (language) => {
    const sentences = said(all[language]!);
    expect(sentences.map(([path]) => path).sort()).toEqual(said(en).map(([path]) => path).sort());
    expect(sentences.filter(([, text, words]) => text.trim() === '' || words.some((word) => !text.includes(word)))).toEqual([]);
  });

  it.each(Object.keys(all))('name every field: %s', (language) => {
    expect([...titleFields, ...personFields, ...characterFields].filter((field) => !all[language]!.fieldName[field])).toEqual([]);
  });

  it.each(Object.keys(all))('say nothing in brackets of a fault that has no detail: %s', (language) => {
    for (const fault of ['blocked', 'malformed', 'type'] as const) expect(all[language]!.unread[fault]('')).not.toMatch(/[(:]/);
  });
});
