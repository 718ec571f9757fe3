/**
 * Reads all languages of `src/i18n/locales`, checks them, and writes `src/i18n/compiled`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareWithEnglish } from './check-locale.js';
import { type LocaleFile, type MessageFault, readLocaleFile } from './locale-file.js';
import { codeOf, modulesOf } from './modules.js';

/** The languages with what is wrong in them. */
export interface Languages {
  readonly english: LocaleFile;
  readonly locales: readonly LocaleFile[];
  readonly faults: readonly MessageFault[];
  /** By language: ids of sentences that it lacks. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
}

const folder = 'src/i18n/locales';

/** Reads the files below the root. */
export async function readLanguages(root: string): Promise<Languages> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.ftl')).sort();
  const locales = await Promise.all(names.map(async (name) => readLocaleFile(name.slice(0, -'.ftl'.length), `${folder}/${name}`, await readFile(join(root, folder, name), 'utf8'))));
  const english = locales.find(({ language }) => language === 'en');
  if (!english) throw new Error(`${folder}/en.ftl is missing: it is the source of all languages`);
  const compared = locales.map((locale) => [locale, compareWithEnglish(locale, english)] as const);
  return {
    english,
    locales,
    faults: [...compared.flatMap(([, { faults }]) => faults), ...locales.flatMap((locale) => nameFaults(locale, locales))],
    missing: new Map(compared.map(([{ language }, { missing }]) => [language, missing])),
  };
}

/** The code of a language finds its file, so each code has one file. */
function nameFaults({ language, file }: LocaleFile, all: readonly LocaleFile[]): readonly MessageFault[] {
  const canonical = Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0];
  if (canonical !== language) return [{ file, line: 1, message: `the file’s name is no language tag: ${canonical ?? language}.ftl was expected` }];
  const first = all.find((other) => codeOf(other.language) === codeOf(language))!;
  return first.language === language ? [] : [{ file, line: 1, message: `${first.file} already serves ${codeOf(language)}` }];
}

/** Writes the modules. Prints faults, which stop it, and how many sentences each language lacks; returns the faults. */
export async function compileMessages(root: string): Promise<readonly MessageFault[]> {
  const { english, locales, faults, missing } = await readLanguages(root);
  for (const { file, line, message } of faults) console.error(`${file}:${String(line)}: ${message}`);
  if (faults.length > 0) return faults;
  for (const [language, ids] of missing) if (ids.length > 0) console.warn(`${folder}/${language}.ftl lacks ${String(ids.length)} sentences, for which the English ones stand: npm run messages lists them`);
  const target = join(root, 'src/i18n/compiled');
  const modules = modulesOf(locales, english);
  await rm(target, { recursive: true, force: true });
  for (const [path, code] of modules) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), code);
  }
  return [];
}
