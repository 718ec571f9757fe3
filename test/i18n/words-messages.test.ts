import { describe, expect, it } from 'vitest';
import { crewJobs } from '../../src/domain/catalogue.js';
import { languages } from '../../src/i18n/messages.js';
import { ar } from '../../src/i18n/messages/words-ar.js';
import { de } from '../../src/i18n/messages/words-de.js';
import { en } from '../../src/i18n/messages/words-en.js';
import { loadWordsMessages, type WordsMessages, wordsMessagesFor } from '../../src/i18n/words-messages.js';

const all: Readonly<Record<string, WordsMessages>> = { en, de, ar };

/** Every text, and every sentence said with words that cannot be its own, by its path. */
function said(value: object, path = ''): [path: string, text: string, words: readonly string[]][] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    if (typeof member === 'string') return [[path + key, member, []] as [string, string, string[]]];
    if (typeof member !== 'function') return said(member as object, `${path}${key}.`);
    const words = path === 'job.' ? [] : ['FIRST', 'SECOND'].slice(0, member.length);
    return [[path + key, String((member as (...words: unknown[]) => unknown)(...(path === 'job.' ? [1] : words))), words] as [string, string, string[]]];
  });
}

describe('the sentences of what was asked, said and told', () => {
  it('exist in every language', () => {
    expect(Object.keys(all)).toEqual([...languages]);
  });

  it.each(Object.keys(all))('are all there, and hold what they are told: %s', (language) => {
    const sentences = said(all[language]!);
    expect(sentences.map(([path]) => path).sort()).toEqual(said(en).map(([path]) => path).sort());
    expect(sentences.filter(([, text, words]) => text.trim() === '' || words.some((word) => !text.includes(word)))).toEqual([]);
  });

  it.each(Object.keys(all))('name every job: %s', (language) => {
    const { job, does } = all[language]!;
    expect(crewJobs.filter((name) => !job[name](1) || !job[name](2) || !does[name])).toEqual([]);
  });

  it.each(Object.keys(all))('name all ids where none is near: %s', (language) => {
    for (const sentence of [all[language]!.noSuchQuestion, all[language]!.noSuchQuote]) {
      expect(sentence('lost', '', 'every')).toContain('every');
      expect(sentence('lost', 'near', 'every')).not.toContain('every');
    }
  });

  it('tell one director from two, where the language does', () => {
    expect([en, de, ar].map(({ job }) => [job.director(1), job.director(2)])).toEqual([['Director', 'Directors'], ['Regie', 'Regie'], ['الإخراج', 'الإخراج']]);
  });

  it('come with a language, and are English where there is none', async () => {
    await loadWordsMessages('de-AT');
    expect(wordsMessagesFor('nl').source).toBe('Source:');
    expect(wordsMessagesFor('de-AT').source).toBe('Quelle:');
    expect(loadWordsMessages('nl')).toBeUndefined();
  });
});
