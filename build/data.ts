/**
 * Checks the records in src/data and writes the bundled data: the first slice, and the parts that are fetched on demand.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../src/data/dataset/check-records.js';
import { describeFault, type Fault } from '../src/data/dataset/fault.js';
import { parseDataset } from '../src/data/dataset/parse-dataset.js';
import { pack, unpack } from '../src/data/wire/unpack.js';
import { fileParts, packPart } from '../src/data/wire/write-parts.js';
import type { Catalogue, Part } from '../src/domain/ledger/catalogue.js';
import { worldwide } from '../src/domain/releases/release.js';
import { compile } from '../src/scenes/compile.js';
import { datasetSchema } from './dataset-schema.js';
import { datasetTypes } from './dataset-types.js';
import { writeFormatTables } from './format-tables.js';
import { readMarketNames } from './market-names.js';
import { placeInWords, readWords, writeWords } from './words.js';

export { datasetSchema };

/** Reads the records below the root. Prints all faults, or writes `src/data/bundled/` and returns the size of each file. */
export async function compileData(root: string): Promise<{ faults: readonly Fault[]; bytes: Readonly<Record<string, number>> }> {
  const folder = join(root, 'src', 'data');
  const files = await Promise.all([...fileNames, 'edition'].map(async (file) => [file, await readJson(join(folder, `${file}.json`))] as const));
  const { catalogue, faults, stale } = parseDataset({ ...Object.fromEntries(files), words: await readWords(join(folder, 'words')) });
  const market = readMarketNames(await readJson(join(folder, 'market-names.json')), catalogue);
  const all = [...faults, ...market.faults];
  for (const fault of all) console.error(lineOf(fault));
  for (const fault of stale) console.warn(`${lineOf(fault)}; the English is shown until it is translated again`);
  if (all.length > 0) return { faults: all, bytes: {} };
  await writeFormatTables(root, { markets: [...marketsOf(catalogue.titles)], titles: market.names });
  const firstSlice = pack(catalogue, [...catalogue.sources.keys()]);
  const sources = [...unpack(firstSlice).sources.keys()];
  const packed: (readonly [string, unknown])[] = Object.entries<readonly Part[]>(fileParts).map(([file, parts]) => [`part-${file}`, Object.fromEntries(parts.map((part) => [part, packPart(catalogue, part, sources)]))]);
  const written: Record<string, unknown> = { 'first-slice': firstSlice, ...Object.fromEntries(packed) };
  // Removes files that an older version wrote.
  await rm(join(folder, 'bundled'), { recursive: true, force: true });
  await mkdir(join(folder, 'bundled'), { recursive: true });
  await writeScenes(root, catalogue);
  const lacking = await writeWords(join(root, 'src', 'scenes', 'bundled'), catalogue, catalogue.words);
  for (const [language, count] of Object.entries(lacking)) console.log(`words/${language}: ${String(count)} texts are not translated and stay English`);
  await writeFile(join(folder, 'bundled', 'dataset.ts'), datasetTypes(datasetSchema()));
  const bytes = await Promise.all(
    Object.entries(written).map(async ([name, value]) => {
      const json = JSON.stringify(value);
      await writeFile(join(folder, 'bundled', `${name}.json`), json);
      return [name, Buffer.byteLength(json)] as const;
    }),
  );
  return { faults, bytes: Object.fromEntries(bytes) };
}

/** A fault with its file. */
function lineOf(fault: Fault): string {
  if (fault.file !== 'words') return `${fault.file}.json: ${describeFault(fault)}`;
  const [file, path] = placeInWords(fault.path);
  return `${file}.json: ${describeFault({ ...fault, path })}`;
}

/** The titles that are bundled with the script: those that most articles are about. */
const carried = ['ballerina'];

/** Compiles the titles into `src/scenes/bundled/`. */
async function writeScenes(root: string, catalogue: Catalogue): Promise<void> {
  const folder = join(root, 'src', 'scenes', 'bundled');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, value] of Object.entries(compile(catalogue, carried))) await writeFile(join(folder, `${name}.json`), JSON.stringify(value));
}

/** The regions of all releases, except the whole world. */
function marketsOf(titles: Catalogue['titles']): ReadonlySet<string> {
  return new Set([...titles.values()].flatMap(({ releases }) => releases.map(({ region }) => region)).filter((region) => region !== worldwide));
}

/** Reads a JSON file. Returns the error for invalid JSON, which `parseDataset` then reports as a fault. */
async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
