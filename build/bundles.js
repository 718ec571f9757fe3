/**
 * The files for a script tag: wick.js, wick.min.js, hydrate.js, and what frames of other sites need, which are classic scripts.
 */
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { onwarn, plugins } from './rollup.js';

/** @param {URL} root */
export async function bundles(root) {
  const src = (/** @type {string} */ name) => fileURLToPath(new URL(`src/${name}.ts`, root));
  const dir = fileURLToPath(new URL('dist/', root));
  /** A chunk is named after its door and its module; one of an element has the door's word in it already. @param {string} door */
  const named = (door) => (/** @type {{ name: string }} */ { name }) => `${door}-${name.replace(/^wick-/, '')}.js`;
  const shared = { dir, sourcemap: true, entryFileNames: '[name].js' };
  await write({ wick: src('autoload') }, { ...shared, format: 'es', chunkFileNames: named('wick') });
  await write({ hydrate: src('hydrate') }, { ...shared, format: 'es', chunkFileNames: named('hydrate') });
  await classic({ wick: src('all') }, '[name].min.js');
  await classic({ hydrate: src('hydrate') }, '[name].min.js');
  await classic({ embed: src('embed') }, '[name].js');
  await classic({ frame: src('frame') }, '[name].js');

  /** All of it in one file, which any page may load. @param {Record<string, string>} input @param {string} entryFileNames */
  async function classic(input, entryFileNames) {
    await write(input, { ...shared, format: 'iife', entryFileNames, inlineDynamicImports: true });
  }
}

/** @param {Record<string, string>} input @param {import('rollup').OutputOptions} output */
async function write(input, output) {
  const bundle = await rollup({ input, onwarn, plugins: plugins({ minify: true }) });
  await bundle.write(output);
  await bundle.close();
}
