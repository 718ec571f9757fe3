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
  /** A file that holds the catalogue, or whose page brings one, reads titles from it alone; a prerendered page has data of its own, and no use for the library's before a reader asks for more. */
  const withoutRows = { [src('scenes/compiled-plots')]: src('scenes/no-rows'), [src('scenes/compiled-years')]: src('scenes/no-rows') };
  const withCatalogue = { ...withoutRows, [src('scenes/bundled-data')]: src('scenes/ledger-titles') };
  const withPage = { ...withoutRows, [src('scenes/bundled-data')]: src('scenes/no-titles'), [src('context/install-ledger')]: src('context/no-ledger') };
  await write({ wick: src('autoload') }, { ...shared, ...grouped(src('autoload')), format: 'es', chunkFileNames: named('wick'), banner: ({ isEntry }) => (isEntry ? compileAhead : '') });
  await write({ hydrate: src('hydrate') }, { ...shared, ...grouped(src('hydrate')), format: 'es', chunkFileNames: named('hydrate') }, [], withPage);
  // A map of it would be named in its last line, and every byte of it is fetched by every reader.
  await write({ ticker: src('ticker') }, { ...shared, format: 'es', chunkFileNames: named('ticker'), sourcemap: false }, ['./hydrate.js', src('hydrate')]);
  await classic({ wick: src('all') }, { entryFileNames: '[name].min.js' }, withCatalogue);
  await classic({ embed: src('embed') });
  await classic({ frame: src('frame') });
  await classic({ hydrate: src('hydrate') }, { entryFileNames: '[name].min.js', name: 'wickHydrate' }, { ...withPage, [src('elements/expand-page')]: src('elements/no-shorthand') });

  /** All in one file, which any page may load. @param {Record<string, string>} input @param {import('rollup').OutputOptions} [output] @param {Record<string, string>} [instead] */
  async function classic(input, output, instead) {
    await write(input, { ...shared, format: 'iife', inlineDynamicImports: true, ...output }, [], instead);
  }
}

/** @param {string} entry */
function grouped(entry) {
  return { manualChunks: chunksOf(entry), onlyExplicitManualChunks: true };
}

/** @param {Record<string, string>} input @param {import('rollup').OutputOptions} output @param {string[]} [external] what lies beside it @param {Record<string, string>} [instead] modules that take the place of others @returns {Promise<void>} */
async function writeFiles(input, output, external, instead) {
  const bundle = await openBundle(input, external, instead);
  await bundle.write(output);
  await bundle.close();
}

/** @param {import('rollup').InputOption} input @param {string[]} [external] @param {Record<string, string>} [instead] */
export function openBundle(input, external = [], instead = {}) {
  // What a script exports it may share with its chunks, rather than to come in two pieces.
  return rollup({ input, onwarn, external, preserveEntrySignatures: 'allow-extension', plugins: [replacing(instead), ...plugins({ minify: true })] });
}

/** Loads one module where another is imported, by their paths. @param {Record<string, string>} instead @returns {import('rollup').Plugin} */
function replacing(instead) {
  return {
    name: 'replacing',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && instead[found.id] ? { id: instead[found.id] } : found;
    },
  };
}
