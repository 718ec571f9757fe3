/**
 * Lists all sentences with their places in the files, for Storybook's panel.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLanguages } from './compile-messages.js';
import { camelCase } from './expressions.js';
import { isPart, type LocaleFile, messageOf } from './locale-file.js';
import { codeOf, groups } from './modules.js';

/** A sentence in a file: `src/i18n/locales/fr.ftl:120`, and its pattern as it is written there. */
export interface Written {
  readonly place: string;
  readonly text: string;
}

export interface ListedSentence {
  readonly id: string;
  /** Where code reads it: the group, the property, and of a list of texts the key. */
  readonly path: string;
  /** What the English file says of it. */
  readonly comment: string;
  /** By code of the language; languages that lack it are missing. */
  readonly written: Readonly<Record<string, Written>>;
}

/** The sentences that code reads, in the order of the English file. */
export async function sentenceList(root: string): Promise<readonly ListedSentence[]> {
  const { english, locales } = await readLanguages(root);
  const files = await Promise.all(locales.map(async (locale) => ({ locale, source: await readFile(join(root, locale.file), 'utf8') })));
  return [...english.sentences.keys()].filter((id) => !isPart(id)).map((id) => ({
    id,
    path: pathOf(id),
    comment: english.comments.get(messageOf(id)) ?? '',
    written: Object.fromEntries(files.flatMap(({ locale, source }) => writtenIn(locale, source, id))),
  }));
}

function writtenIn({ language, file, sentences }: LocaleFile, source: string, id: string): (readonly [string, Written])[] {
  const sentence = sentences.get(id);
  const { start = 0, end = 0 } = sentence?.pattern.span ?? {};
  return sentence ? [[codeOf(language), { place: `${file}:${String(sentence.line)}`, text: source.slice(start, end).trim() }]] : [];
}

function pathOf(id: string): string {
  const group = Object.keys(groups).find((one) => id.startsWith(`${one}-`)) ?? '';
  const [message = '', key] = id.split('.');
  return [group, camelCase(message.slice(group.length + 1)), ...(key === undefined ? [] : [key.replace(/^level-/, '')])].join(' ');
}
