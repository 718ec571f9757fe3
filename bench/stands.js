/** Measures reading every fact of the catalogue on a day: once, and with ten and a hundred times as many facts. */
import { build } from 'esbuild';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spread } from './statistics.js';

const root = new URL('../', import.meta.url);
const day = '2024-06-01';
const factors = [1, 10, 100];
const source = `
  export { wholeCatalogue } from './src/data/whole-catalogue.js';
  export { readFact } from './src/domain/ledger/read-fact.js';
`;

/** @param {import('./bench.js').Bench} bench */
export async function stands({ rounds }) {
  const folder = new URL('node_modules/.cache/wick/', root);
  await mkdir(folder, { recursive: true });
  const outfile = fileURLToPath(new URL('stands.mjs', folder));
  await build({ stdin: { contents: source, resolveDir: fileURLToPath(root), loader: 'ts' }, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
  const { wholeCatalogue, readFact } = await import(pathToFileURL(outfile).href);
  const facts = factsIn(await wholeCatalogue());
  const claims = facts.reduce((sum, fact) => sum + fact.length, 0);
  return factors.map((factor) => {
    const many = Array.from({ length: factor }, () => facts).flat();
    const read = () => {
      const begun = performance.now();
      for (const fact of many) readFact(fact, day);
      return performance.now() - begun;
    };
    read();
    return { factor, facts: many.length, claims: claims * factor, milliseconds: spread(Array.from({ length: rounds }, read)) };
  });
}

/** @param {unknown} value @returns {unknown[][]} */
function factsIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  if (value instanceof Map) return factsIn([...value.values()]);
  if (Array.isArray(value) && value.length > 0 && value.every((claim) => typeof claim === 'object' && claim !== null && 'standing' in claim)) return [value];
  return Object.values(value).flatMap(factsIn);
}
