/**
 * Tells what translators and engineers have to do: faults, sentences that a language lacks, and English sentences that nothing reads.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLanguages } from './compile-messages.js';
import { camelCase, partName } from './expressions.js';
import { isPart, type LocaleFile, messageOf } from './locale-file.js';
import { groups } from './modules.js';

export interface Report {
  readonly lines: readonly string[];
  /** Whether there is a fault, which also stops the build. */
  readonly isFaulty: boolean;
}

/** Reads the languages and sources below the root. `only` is the tag of one language. */
export async function reportOf(root: string, only?: string): Promise<Report> {
  const { english, locales, faults, missing } = await readLanguages(root);
  const told = locales.filter(({ language }) => only === undefined || language === only);
  if (told.length === 0) return { lines: [`src/i18n/locales/${String(only)}.ftl does not exist: copy en.ftl to it and translate`], isFaulty: true };
  const ownFaults = faults.filter(({ file }) => told.some((locale) => locale.file === file));
  const code = await sources(join(root, 'src'));
  return {
    lines: [
      ...ownFaults.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`),
      ...told.flatMap(({ language, file, sentences }) => languageLines(file, sentences.size, missing.get(language) ?? [], english)),
      ...unusedIn(english, code).map((id) => `${english.file}:${String(lineOf(id, english))}: nothing reads ${id}`),
    ],
    isFaulty: ownFaults.length > 0,
  };
}

function languageLines(file: string, count: number, ids: readonly string[], english: LocaleFile): readonly string[] {
  const comment = (id: string): string => english.comments.get(messageOf(id))?.split('\n').findLast((line) => line.startsWith('Example: ')) ?? '';
  return [`${file}: ${String(count)} sentences${ids.length > 0 ? `, lacks ${String(ids.length)}:` : ''}`, ...ids.map((id) => `  ${id} (${english.file}:${String(lineOf(id, english))}) ${comment(id)}`.trimEnd())];
}

function lineOf(id: string, english: LocaleFile): number {
  return [...english.sentences].find(([sentence]) => messageOf(sentence) === id || sentence === id)?.[1].line ?? 1;
}

/** The messages whose property no source names, and the parts that no sentence uses. */
function unusedIn(english: LocaleFile, code: string): readonly string[] {
  const ids = [...new Set([...english.sentences.keys()].map(messageOf))];
  const group = (id: string): string => Object.keys(groups).find((one) => id.startsWith(`${one}-`)) ?? '';
  return ids.filter((id) => !new RegExp(`\\b${isPart(id) ? partName(id) : camelCase(id.slice(group(id).length + 1))}\\b`).test(code));
}

/** The text of all sources but the interfaces of messages; compiled parts count as used by what they are compiled into. */
async function sources(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts') && !/^i18n\/(?:messages\/[\w-]*messages|compiled\/(?!en\/(?!parts)))/.test(name));
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))).join('\n').replaceAll(/^ {2}\w+: .*$/gm, (line) => line.slice(line.indexOf(':')));
}
