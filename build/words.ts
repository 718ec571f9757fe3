/**
 * Reads the translations of the records' sentences, and writes them in the form that pages fetch: by language, and by the key of the English text.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../src/domain/ledger/catalogue.js';
import { translatableTexts, type TranslatedKind, translatedFields } from '../src/domain/ledger/translated-fields.js';
import type { Words } from '../src/domain/ledger/words.js';
import { wordsKey } from '../src/scenes/words/words-key.js';

/** Reads `src/data/words/LANGUAGE/KIND.json`; a file that is not JSON is given as its error, which the checks report. */
export async function readWords(folder: string): Promise<unknown> {
  const words: Record<string, Record<string, unknown>> = {};
  for (const language of (await readdir(folder)).sort()) {
    const files = (await readdir(join(folder, language))).filter((file) => file.endsWith('.json')).sort();
    words[language] = Object.fromEntries(await Promise.all(files.map(async (file) => [file.replace(/\.json$/, ''), await jsonIn(join(folder, language, file))] as const)));
  }
  return words;
}

async function jsonIn(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    return error;
  }
}

/** The file and the place in it of a fault's path: `words.de.videos.ballerina-teaser` is `ballerina-teaser` in `words/de/videos.json`. */
export function placeInWords(path: string): readonly [file: string, place: string] {
  const [, language = '', kind, place = ''] = /^words\.([^.]+)(?:\.([^.]+)(?:\.(.*))?)?$/s.exec(path) ?? [];
  return [`words/${language}${kind === undefined ? '' : `/${kind}`}`, place || 'the file'];
}

/** Writes the file of each language and the module that fetches them; returns how many texts each language lacks. */
export async function writeWords(folder: string, catalogue: Catalogue, words: Words = {}): Promise<Readonly<Record<string, number>>> {
  await mkdir(folder, { recursive: true });
  const texts = textsOf(catalogue);
  const languages = Object.keys(words).sort();
  const lacking: Record<string, number> = {};
  for (const language of languages) {
    const told = texts.filter((text) => words[language]![text] !== undefined);
    lacking[language] = texts.length - told.length;
    await writeFile(join(folder, `words-${language}.json`), JSON.stringify(Object.fromEntries(told.map((text) => [wordsKey(text), words[language]![text]]))));
  }
  const files = languages.map((language) => `  '${language}': () => import('./words-${language}.json'),\n`);
  await writeFile(join(folder, 'word-files.ts'), `/** The files of translated sentences, made by \`npm run data\`. Change nothing by hand. */\nexport const wordFiles = {\n${files.join('')}};\n`);
  return lacking;
}

/** Every text that can be translated, once, in the order of the records; names of titles are in `market-names.json`. Throws where two of them have one key. */
function textsOf(catalogue: Catalogue): readonly string[] {
  const kinds = Object.keys(translatedFields) as TranslatedKind[];
  const texts = [...new Set(kinds.flatMap((kind) => [...(catalogue[kind] as ReadonlyMap<string, object>).values()].flatMap((record) => [...translatableTexts(kind, kind === 'titles' ? { ...record, name: [] } : record)])))];
  const keys = new Map<string, string>();
  for (const text of texts) {
    const key = wordsKey(text);
    if (keys.has(key)) throw new Error(`“${keys.get(key)!}” and “${text}” have one key: change a word in one of them`);
    keys.set(key, text);
  }
  return texts;
}
