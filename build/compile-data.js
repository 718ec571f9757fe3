/**
 * Compiles the sentences of all languages, checks the records in src/data, and writes the bundled data; a fault is printed and fails the build.
 * Also writes the types of a dataset, and returns its JSON Schema.
 */
import { build } from 'esbuild';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeMarketZones } from './market-zones.js';

/** @typedef {{ compileData: (root: string) => Promise<{ faults: readonly unknown[] }>, datasetSchema: () => Record<string, unknown> }} Compiler */
/** @typedef {{ compileMessages: (root: string) => Promise<readonly unknown[]> }} MessageCompiler */

/** Bundles a script of `build/` and imports it. @template T @param {URL} root @param {string} name @param {string} entry @returns {Promise<T>} */
export async function script(root, name, entry) {
  const folder = new URL('node_modules/.cache/wick/', root);
  const outfile = fileURLToPath(new URL(`${name}.mjs`, folder));
  await mkdir(folder, { recursive: true });
  await build({ entryPoints: [fileURLToPath(new URL(entry, root))], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
  return import(`${pathToFileURL(outfile)}?${Date.now()}`);
}

/** @param {URL} root @returns {Promise<Compiler>} */
async function compiler(root) {
  return script(root, 'data', 'build/data.ts');
}

/** Faults in records or sentences. Each of them has been printed with its place. */
class DataFaults extends Error {}

/** Ends the process with code 1 where the data has faults, without a stack trace: they are the author's. Throws any other error. @param {unknown} error @returns {never} */
export function endOnFaults(error) {
  if (!(error instanceof DataFaults)) throw error;
  console.error(error.message);
  process.exit(1);
}

/** Compiles the sentences of all languages. @param {URL} root */
async function compileMessages(root) {
  const { compileMessages: compile } = await /** @type {Promise<MessageCompiler>} */ (script(root, 'messages', 'build/messages/compile-messages.ts'));
  const faults = await compile(fileURLToPath(root));
  if (faults.length > 0) throw new DataFaults(`${faults.length} faults in src/i18n/locales`);
}

/** @param {URL} root */
export async function compileData(root) {
  // The code that reads the records imports these files.
  await writeMarketZones(root);
  await compileMessages(root);
  const { compileData: compile, datasetSchema } = await compiler(root);
  const { faults } = await compile(fileURLToPath(root));
  if (faults.length > 0) throw new DataFaults(`${faults.length} faults in src/data`);
  return datasetSchema();
}

/** Returns only the schema, and writes nothing that other processes read; the data must have been compiled before. @param {URL} root */
export async function schemaOf(root) {
  return (await compiler(root)).datasetSchema();
}
