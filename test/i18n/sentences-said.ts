/**
 * Tests for every set of sentences: each language has all of them, and each contains its arguments.
 */
import { expect, it } from 'vitest';
import { languages } from '../../src/i18n/messages/messages.js';

type Said = readonly [path: string, text: string, words: readonly string[]];
/** Arguments of a sentence in place of marker words; undefined leaves the sentence out. */
type Told = (path: string) => readonly unknown[] | undefined;

/** Every text, and every sentence called with marker words, by its path. */
export function said(value: object, told: Told = () => ['FIRST', 'SECOND', 'THIRD'], path = ''): Said[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]): Said[] => {
    if (typeof member === 'string') return [[path + key, member, []]];
    if (typeof member !== 'function') return said(member as object, told, `${path}${key}.`);
    const words = told(path + key)?.slice(0, member.length);
    return words ? [[path + key, String((member as (...words: unknown[]) => unknown)(...words)), words.filter((word) => typeof word === 'string')]] : [];
  });
}

/** Tests a set of sentences by language. */
export function everyLanguageSays<M extends object>(all: Readonly<Record<string, M>>, told?: Told): void {
  it('exist in every language', () => {
    expect(Object.keys(all)).toEqual([...languages]);
  });

  it.each(Object.keys(all))('are all there, and hold what they are told: %s', (language) => {
    const sentences = said(all[language]!, told);
    expect(sentences.map(([path]) => path).sort()).toEqual(said(all['en']!, told).map(([path]) => path).sort());
    expect(sentences.filter(([, text, words]) => text.trim() === '' || words.some((word) => !text.includes(word)))).toEqual([]);
  });
}
