/**
 * The files of translated sentences, by language.
 */
import { wordFiles as files } from '../bundled/word-files.js';

/** What is fetched apart: the loglines of titles, which cards show, and all else. */
export const wordsParts = ['titles', 'more'] as const;
export type WordsPart = (typeof wordsParts)[number];

export const wordFiles: Readonly<Record<string, Readonly<Record<WordsPart, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>>>> = files;
