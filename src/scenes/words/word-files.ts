/**
 * The files of translated sentences, by language.
 */
import { wordFiles as files } from '../bundled/word-files.js';

export const wordFiles: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>> = files;
