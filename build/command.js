/**
 * Bundles the command `wick` into dist/modules/cli: its modules, and those of src that nothing else of the package imports. It imports the rest from dist/modules.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import ts from 'typescript';
import { onwarn, plugins } from '../rollup.config.mjs';
import { compact } from './vendor.js';

/** A module named by its address, as the worker threads are. */
const byAddress = /new URL\('(\.[^']+)\.js', import\.meta\.url\)/g;

/**
 * The paths of the sources that only the command imports.
 * @param {URL} root
 * @param {readonly string[]} files all sources
 * @returns {Promise<ReadonlySet<string>>}
 */
export async function onlyOfCommand(root, files) {
  const known = new Set(files);
  const { exports: paths } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const exported = Object.values(paths).map((path) => fileURLToPath(new URL(String(path.default ?? path).replace('./dist/modules/', 'src/').replace(/\.js$/, '.ts'), root)));
  const scripts = files.filter((file) => !file.slice(fileURLToPath(new URL('src/', root)).length).includes('/'));
  const published = await importedFrom([...exported.filter((file) => known.has(file)), ...scripts], known);
  const command = await importedFrom([fileURLToPath(new URL('src/cli/wick.ts', root))], known);
  return new Set([...command].filter((file) => !published.has(file)));
}

/** These modules and all that they import. @param {string[]} open @param {ReadonlySet<string>} known @returns {Promise<Set<string>>} */
async function importedFrom(open, known) {
  /** @type {Set<string>} */
  const reached = new Set();
  for (let file = open.pop(); file; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const text = await readFile(file, 'utf8');
    const names = [...ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName), ...[...text.matchAll(byAddress)].map(([, name]) => `${name}.js`)];
    const paths = names.filter((name) => name.startsWith('.')).map((name) => fileURLToPath(new URL(name.replace(/\.js$/, '.ts'), `file://${file}`)));
    open.push(...paths.filter((path) => known.has(path)));
  }
  return reached;
}

/**
 * @param {URL} root
 * @param {ReadonlySet<string>} own what `onlyOfCommand` returned
 * @param {(id: string) => boolean} external
 * @param {import('rollup').Plugin} libraries rewrites the imports of libraries
 */
export async function command(root, own, external, libraries) {
  const from = fileURLToPath(new URL('src/', root));
  const dir = fileURLToPath(new URL('dist/modules/', root));
  const bundle = await rollup({
    input: { wick: `${from}cli/wick.ts` },
    onwarn,
    external,
    plugins: [libraries, ofThePackage(from, own), emitted(from), plugins({ minify: false }), compact],
  });
  const { output } = await bundle.write({ dir, format: 'es', entryFileNames: 'cli/[name].js', chunkFileNames: 'cli/[name].js', hoistTransitiveImports: false });
  await bundle.close();
  return output;
}

/** Leaves a module that the package publishes by itself where it is. @param {string} from @param {ReadonlySet<string>} own @returns {import('rollup').Plugin} */
function ofThePackage(from, own) {
  return {
    name: 'of-the-package',
    async resolveId(source, importer, options) {
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      if (!found || found.external || !found.id.startsWith(from) || own.has(found.id)) return found;
      return { id: found.id.replace(/\.ts$/, '.js').replace(/\.json$/, '.json.js'), external: 'relative' };
    },
  };
}

/** Makes a chunk of a module that is named by its address. @param {string} from @returns {import('rollup').Plugin} */
function emitted(from) {
  return {
    name: 'emitted',
    transform(code, id) {
      if (!id.startsWith(from) || !code.includes('import.meta.url')) return undefined;
      return code.replace(byAddress, (_, path) => `new URL(import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: fileURLToPath(new URL(`${path}.ts`, `file://${id}`)), name: path.replace(/^.*\//, '') })})`);
    },
  };
}
