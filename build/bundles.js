/**
 * The files for a script tag: wick.js, wick.min.js, hydrate.js, and what frames of other sites need, which are classic scripts.
 */
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { chunksOf } from './chunks.js';
import { onwarn, plugins } from './rollup.js';

/** The first line of a script all of whose functions are called as it loads: Chromium compiles them off the main thread. */
const compileAhead = '//# allFunctionsCalledOnLoad';

/** @param {URL} root @param {typeof writeFiles} [write] what becomes of each bundle, in turn: its files in dist/, unless others want something else of it */
export async function bundles(root, write = writeFiles) {
  const src = (/** @type {string} */ name) => fileURLToPath(new URL(`src/${name}.ts`, root));
  const dir = fileURLToPath(new URL('dist/', root));
  /** A chunk is named after its door and its module; one of an element has the door's word in it already. @param {string} door */
  const named = (door) => (/** @type {{ name: string }} */ { name }) => `${door}-${name.replace(/^wick-/, '')}.js`;
  const shared = { dir, sourcemap: true, entryFileNames: '[name].js' };
  await write({ wick: src('autoload') }, { ...shared, ...grouped(src('autoload')), format: 'es', chunkFileNames: named('wick'), banner: ({ isEntry }) => (isEntry ? compileAhead : '') });
  await write({ hydrate: src('hydrate') }, { ...shared, ...grouped(src('hydrate')), format: 'es', chunkFileNames: named('hydrate') });
  // A map of it would be named in its last line, and every byte of it is fetched by every reader.
  await write({ ticker: src('ticker') }, { ...shared, format: 'es', sourcemap: false }, ['./hydrate.js', src('hydrate')]);
  await classic({ wick: src('all') }, { entryFileNames: '[name].min.js' });
  await classic({ embed: src('embed') });
  await classic({ frame: src('frame') });
  await classic({ hydrate: src('hydrate') }, { entryFileNames: '[name].min.js', name: 'wickHydrate' });

  /** All in one file, which any page may load. @param {Record<string, string>} input @param {import('rollup').OutputOptions} [output] */
  async function classic(input, output) {
    await write(input, { ...shared, format: 'iife', inlineDynamicImports: true, ...output });
  }
}

/** @param {string} entry */
function grouped(entry) {
  return { manualChunks: chunksOf(entry), onlyExplicitManualChunks: true };
}

/** @param {Record<string, string>} input @param {import('rollup').OutputOptions} output @param {string[]} [external] what lies beside it @returns {Promise<void>} */
async function writeFiles(input, output, external) {
  const bundle = await openBundle(input, external);
  await bundle.write(output);
  await bundle.close();
}

/** @param {import('rollup').InputOption} input @param {string[]} [external] */
export function openBundle(input, external = []) {
  // What a script exports it may share with its chunks, rather than to come in two pieces.
  return rollup({ input, onwarn, external, preserveEntrySignatures: 'allow-extension', plugins: plugins({ minify: true }) });
}
