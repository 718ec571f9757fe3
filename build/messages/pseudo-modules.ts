/**
 * The modules of `src/i18n` as Storybook and the contact sheet have them: with the pseudo-locales. Nothing else contains them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readLanguages } from './compile-messages.js';
import { modulesOf } from './modules.js';
import { pseudoLanguages, pseudoLocale } from './pseudo-locale.js';

interface Table {
  readonly language: string;
  readonly base: object;
  readonly variants: readonly unknown[];
}

/** The modules by path below `src/i18n`, which take the place of those on the disk. Throws if a file of sentences has a fault. */
export async function pseudoModules(root: string): Promise<Readonly<Record<string, string>>> {
  const { english, locales, faults } = await readLanguages(root);
  if (faults.length > 0) throw new Error(faults.map(({ file, line, message }) => `${file}:${String(line)}: ${message}`).join('\n'));
  const compiled = modulesOf([...locales, ...pseudoLanguages.map((language) => pseudoLocale(language, english))], english);
  // The first language that fits a tag counts, so these come before `en` and `ar`.
  const known = compiled.get('known-languages.ts')!.replace('/^(', `/^(${pseudoLanguages.join('|')}|`);
  return {
    ...Object.fromEntries([...compiled].map(([path, code]) => [`compiled/${path}`, code])),
    'compiled/known-languages.ts': known,
    ...await tables(join(root, 'src/i18n/tables')),
    'formats/intl.ts': englishIntl(await readFile(join(root, 'src/i18n/formats/intl.ts'), 'utf8')),
  };
}

/** Both have the English table: that of `ar-XB` as one of the regions of Arabic, since tables are found by language. */
async function tables(folder: string): Promise<Readonly<Record<string, string>>> {
  const [english = '', units = '', arabic = ''] = await Promise.all(['en', 'en-units', 'ar'].map((name) => readFile(join(folder, `${name}.json`), 'utf8')));
  const ar = JSON.parse(arabic) as Table;
  const none = Object.fromEntries(Object.keys(ar.base).map((key) => [key, null]));
  const own = { ...none, ...englishGroups, ...(JSON.parse(units) as object), ...(JSON.parse(english) as Table).base };
  const table = JSON.stringify({ ...ar, variants: [['XB', own], ...ar.variants] });
  return { 'tables/en-XA.json': english, 'tables/ar.json': table, 'tables/ar-XB.json': table };
}

/** How English writes large numbers: what a table says that does not. */
const englishGroups = { group: ',', grouped: '3', least: 4 };

/** `Intl`, where there is no table, writes `ar-XB` in English too. */
function englishIntl(code: string): string {
  const from = 'return locale === \'ar\' ?';
  if (!code.includes(from)) throw new Error(`src/i18n/formats/intl.ts has no “${from}” any more`);
  return code.replace(from, 'return locale === \'ar-XB\' ? \'en\' : locale === \'ar\' ?');
}

export { sentenceList } from './sentence-list.js';
export { placedSentences } from './sentence-places.js';
export { watchedModule } from './watched-modules.js';
