/**
 * Writes the tables of `src/i18n/formats/format-table.ts` from `Intl`: one file per language, with the differences of its regional tags.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directions } from '../src/i18n/compiled/directions.js';
import { formatTable, type FormatTable, type LanguageTable, registerFormatTable } from '../src/i18n/formats/format-table.js';
import { formatsIn, type WholeTable } from './locale-formats.js';
import type { TitleNames } from './market-names.js';
import { codeOf } from './messages/modules.js';

/** The languages that have a table; `pt` serves Brazil and Portugal, `zh` all who write simplified characters. */
export const tableLanguages = Object.keys(directions);

const allLetters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

/** What the tables say of the data: the regions whose names are included, and what titles are called in other markets. */
export interface TableData {
  readonly markets: readonly string[];
  readonly titles?: TitleNames;
}

/** Writes `src/i18n/tables/LANGUAGE.json` for every language. */
export async function writeFormatTables(root: string, data: TableData): Promise<void> {
  const folder = join(root, 'src', 'i18n', 'tables');
  await mkdir(folder, { recursive: true });
  const write = (name: string, table: object): Promise<void> => writeFile(join(folder, `${name}.json`), JSON.stringify(table));
  for (const language of tableLanguages) {
    const table = languageTable(language, data);
    if (language !== 'en') {
      await write(language, table);
      continue;
    }
    // English is in the script of every page, so what only running countdowns need is a file of its own.
    const { unit, distance, ...base } = table.base;
    if (table.variants.some(([, differences]) => differences && ('unit' in differences || 'distance' in differences))) throw new Error('A region writes English units in another way: en-units.json has one text for all regions.');
    await write('en', { ...table, base });
    await write('en-units', { unit, distance });
  }
}

/** A language's table as it is written. */
export function languageTable(language: string, { markets, titles = {} }: TableData): LanguageTable {
  const formatsOf = formatsIn(markets);
  const base = formatsOf(language);
  const tables = regionsOf(language).map((region) => [region, hasScriptOf(language, region) ? formatsOf(`${language}-${region}`) : null] as const);
  const variants = new Map<string, string[]>();
  for (const [region, table] of tables) {
    const differences = JSON.stringify(table && differencesOf(table, base));
    if (differences !== '{}') variants.set(differences, [...(variants.get(differences) ?? []), region]);
  }
  // Those of most regions come first, so that others can be written as differences from them.
  const whole = [...variants].map(([differences, regions]) => ({ regions: regions.join(''), differences: JSON.parse(differences) as Differences | null })).sort((a, b) => b.regions.length - a.regions.length);
  const named = titlesOf(language, titles);
  const written = { language, base: withoutDefaults(base), variants: whole.map((variant, place) => shortest(variant, whole.slice(0, place))), ...(Object.keys(named).length > 0 && { titles: named }) };
  check(written, [['', base], ...tables]);
  return written;
}

/** The names of titles by region: `*` for every region of a language that has one market, the empty text for a tag without a region. */
function titlesOf(language: string, titles: TitleNames): NonNullable<LanguageTable['titles']> {
  const likely = new Intl.Locale(language).maximize().region!;
  return Object.fromEntries(Object.entries(titles).flatMap(([tag, names]) => {
    const [, region = '*'] = /^[a-z]+-([A-Z]{2})$/.exec(tag) ?? [];
    return codeOf(tag) === language ? [[region, names] as const, ...(region === likely ? [['', names] as const] : [])] : [];
  }));
}

type Differences = Partial<FormatTable>;
type Variant = { readonly regions: string; readonly differences: Differences | null };

/** A variant as its differences from the table of the language, or from an earlier variant where they are shorter. */
function shortest({ regions, differences }: Variant, earlier: readonly Variant[]): LanguageTable['variants'][number] {
  if (!differences) return [regions, null];
  const fromEarlier = earlier.flatMap((other, place) => (other.differences && Object.keys(other.differences).every((key) => key in differences) ? [[regions, differencesOf(differences, other.differences), place] as const] : []));
  return [[regions, differences] as const, ...fromEarlier].reduce((best, next) => (JSON.stringify(next).length < JSON.stringify(best).length ? next : best));
}

function differencesOf(table: Differences, base: Differences): Differences {
  return Object.fromEntries(Object.entries(table).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(base[key as keyof FormatTable])));
}

const defaults: Differences = { year: '{y}', d: '1', digits: '0123456789', group: ',', grouped: '3', least: 4 };

/** A table without what `format-table.ts` assumes where nothing is said. */
function withoutDefaults(table: Differences): FormatTable {
  return differencesOf(table, { ...defaults, dayShort: table.day!, monthShort: table.month! }) as FormatTable;
}

/** Throws if what is read from the written table is not the table of each region. */
function check(written: LanguageTable, tables: readonly (readonly [region: string, table: WholeTable | null])[]): void {
  registerFormatTable(JSON.parse(JSON.stringify(written)) as LanguageTable);
  for (const [region, table] of tables) {
    const tag = region === '' ? written.language : `${written.language}-${region}`;
    const read = formatTable(tag);
    const filled = read && { ...defaults, dayShort: read.day, monthShort: read.month, ...read };
    const wrong = table ? Object.keys(differencesOf(table, filled ?? {})) : read ? ['script'] : [];
    if (wrong.length > 0) throw new Error(`The table of ${tag} is not read as it was meant: ${wrong.join(', ')}.`);
  }
}

/** All regions that a tag of the language can have, including the groups of regions that locales use. */
function regionsOf(language: string): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const countries = allLetters.flatMap((a) => allLetters.map((b) => a + b)).filter((code) => names.of(code) !== undefined);
  return [...countries, '001', '150', '419'].filter((region) => Intl.getCanonicalLocales(`${language}-${region}`)[0] === `${language}-${region}`);
}

/** Whether a region writes the language in its most common script: Taiwan does not write simplified Chinese. */
function hasScriptOf(language: string, region: string): boolean {
  return new Intl.Locale(`${language}-${region}`).maximize().script === new Intl.Locale(language).maximize().script;
}
