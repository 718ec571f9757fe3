/**
 * Bundles the libraries of the Node.js code into dist/modules/vendor, so that users who need only the widgets do not install them.
 * A library is bundled unless package.json lists it as a dependency; of each, only the imported names.
 */
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { onwarn } from '../rollup.config.mjs';
import { licences } from './licences.js';

/** Rollup's warnings on third-party code that works nevertheless. */
const usual = new Set(['CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED']);

/**
 * @typedef {object} Vendor
 * @property {(id: string) => boolean} isBundled whether an import names a library to bundle
 * @property {import('rollup').Plugin} plugin rewrites those imports to dist/modules/vendor
 * @property {(output: readonly (import('rollup').OutputChunk | import('rollup').OutputAsset)[], dir: string) => Promise<void>} write bundles the libraries that the built modules import
 */

/** @param {URL} root @returns {Promise<Vendor>} */
export async function vendor(root) {
  const folder = fileURLToPath(new URL('src/vendor/', root));
  const { dependencies, peerDependencies } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  // `@types/NAME` counts as NAME.
  const installed = new Set(Object.keys({ ...dependencies, ...peerDependencies }).map((name) => name.replace('@types/', '')));
  const isBundled = (/** @type {string} */ id) => /^[@a-z]/i.test(id) && !isBuiltin(id) && !installed.has(id.split('/').slice(0, id.startsWith('@') ? 2 : 1).join('/'));
  return {
    isBundled,
    // Rollup writes the path of an external file relative to src, so it is named as if it lay there.
    plugin: { name: 'vendor', resolveId: (id) => (isBundled(id) ? { id: `${folder}${id}.js`, external: 'relative' } : undefined) },
    async write(output, dir) {
      const names = importedNames(output);
      const input = Object.fromEntries([...names.keys()].map((id) => [id, `\0vendor:${id}`]));
      const bundle = await rollup({
        input,
        onwarn: (warning) => { if (!usual.has(warning.code ?? '')) onwarn(warning); },
        plugins: [entries(names), nodeResolve({ exportConditions: ['node'], preferBuiltins: true }), commonjs({ ignoreTryCatch: false }), compact, licences()],
      });
      await bundle.write({ dir: `${dir}vendor`, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name].js', generatedCode: 'es2015', hoistTransitiveImports: false });
      await bundle.close();
    },
  };
}

/** Removes comments and spaces. Names stay, since Commander's errors are named after their classes. @type {import('rollup').Plugin} */
export const compact = {
  name: 'compact',
  renderChunk: async (code) => (await transform(code, { minifyWhitespace: true, minifySyntax: true, legalComments: 'none', target: 'node20' })).code,
};

/** The names that modules import from each bundled library. @param {readonly (import('rollup').OutputChunk | import('rollup').OutputAsset)[]} output */
function importedNames(output) {
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    for (const [path, imported] of Object.entries(file.importedBindings)) {
      const [, id] = /(?:^|\/)vendor\/(.+)\.js$/.exec(path) ?? [];
      if (id) names.set(id, new Set([...(names.get(id) ?? []), ...imported]));
    }
  }
  return names;
}

/** An entry module for each library that exports only these names. @param {Map<string, Set<string>>} names @returns {import('rollup').Plugin} */
function entries(names) {
  return {
    name: 'vendor-entries',
    resolveId: (id) => (id.startsWith('\0vendor:') ? id : undefined),
    load(id) {
      const library = id.startsWith('\0vendor:') ? id.slice('\0vendor:'.length) : '';
      return library ? `export { ${[...(names.get(library) ?? [])].sort().join(', ')} } from '${library}';` : undefined;
    },
  };
}
