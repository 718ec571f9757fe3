/**
 * `npm run size`: the brotli size of each script and export path, by source. `npm run size -- wick.js ./film-card` lists every source file of these; chunks can be named too, `wick-timeline.js`.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { bundles, pageInput } from '../rollup.config.mjs';
import { compileData } from './compile-data.js';
import { weigh } from './weights.js';

const root = new URL('../', import.meta.url);
/** Smaller shares are summed up, unless scripts or paths are named. */
const smallest = 0.02;
const asked = process.argv.slice(2);

/** @typedef {import('./weights.js').Weight} Weight */

await compileData(root);
const unknown = new Set(asked);
for (const bundle of await bundles()) await weighBundle(bundle);
for (const path of asked.length > 0 ? asked : await doorsWithBudget()) {
  if (path.startsWith('./')) await weighDoor(path);
}
if (unknown.size > 0) throw new Error(`There is no ${[...unknown].join(', ')}: name a file of dist/, or a path of the package such as ./film-card.`);

/** @param {import('../rollup.config.mjs').BundleOptions} bundle */
async function weighBundle({ output, ...input }) {
  const [door = ''] = Object.keys(input.input);
  const entry = String(output.entryFileNames ?? '[name].js').replace('[name]', door);
  const wanted = asked.filter((name) => name === entry || (output.format === 'es' && name.startsWith(`${door}-`)));
  if (asked.length > 0 && wanted.length === 0) return;
  const chunks = await chunksOf(input, output);
  for (const name of asked.length > 0 ? wanted : [entry]) await show(name, chunks);
}

/** Measures an export path of the package as bundled for production. @param {string} path */
async function weighDoor(path) {
  const { exports: doors } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const file = /^\.\/dist\/modules\/(.*)\.js$/.exec(doors[path]?.default ?? '')?.[1];
  if (!file) return;
  const name = `${path}.js`.slice(2);
  await show(name, await chunksOf(pageInput({ [path.slice(2)]: fileURLToPath(new URL(`src/${file}.ts`, root)) }, [], {}, null), { format: 'es', entryFileNames: '[name].js' }), path);
}

/** @param {import('rollup').InputOptions} input @param {import('rollup').OutputOptions} output */
async function chunksOf(input, output) {
  const bundle = await rollup(input);
  const { output: files } = await bundle.generate(output);
  await bundle.close();
  return files.filter((file) => file.type === 'chunk');
}

/** @param {string} name @param {import('rollup').OutputChunk[]} chunks @param {string} [called] */
async function show(name, chunks, called = name) {
  const { bytes, plain, weights, chunks: later } = await weigh(name, chunks, root);
  unknown.delete(called);
  console.log(`\n${called}: ${bytes} bytes in brotli, ${plain} plain${later.count > 0 ? `; ${later.count} other chunks of its bundle, ${later.bytes} in brotli` : ''}`);
  const names = [...new Set(weights.map(({ group }) => group))];
  const groups = names.map((group) => weights.filter((weight) => weight.group === group)).map((files) => ({ group: files[0]?.group ?? '', files, sum: total(files) })).sort((a, b) => b.sum - a.sum);
  for (const { group, files, sum } of groups) {
    line(1, group, sum, bytes);
    const shown = asked.length > 0 ? files : files.filter((file) => file.bytes >= smallest * bytes);
    for (const { source, bytes: share } of shown) line(2, source, share, bytes);
    if (shown.length > 0 && shown.length < files.length) line(2, `${files.length - shown.length} more`, total(files.slice(shown.length)), bytes);
  }
}

/** @param {readonly Weight[]} weights */
function total(weights) {
  return weights.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** @param {number} depth @param {string} name @param {number} share @param {number} all */
function line(depth, name, share, all) {
  console.log(`${'  '.repeat(depth)}${name.padEnd(60 - 2 * depth)} ${String(Math.round(share)).padStart(7)} ${`${((share / all) * 100).toFixed(1)} %`.padStart(7)}`);
}

/** The export paths whose size a test limits. */
async function doorsWithBudget() {
  return Object.keys(JSON.parse(await readFile(new URL('test/package/budget.json', root), 'utf8')).npm);
}
