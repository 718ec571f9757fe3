/**
 * Builds the npm package's modules, one for each file of src, and their types. The files that only the command imports are bundled.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { rollup } from 'rollup';
import { onwarn, plugins } from '../rollup.config.mjs';
import { command, onlyOfCommand } from './command.js';
import { vendor } from './vendor.js';

const run = promisify(execFile);

/** @param {URL} root */
export async function modules(root) {
  const from = fileURLToPath(new URL('src/', root));
  const dir = fileURLToPath(new URL('dist/modules/', root));
  const files = await readdir(from, { recursive: true });
  // Modules of src/data are included only if others import them: most check records at build time.
  const ofCommand = await onlyOfCommand(root, files.filter((file) => file.endsWith('.ts')).map((file) => from + file));
  const input = files.filter((file) => file.endsWith('.ts') && !file.startsWith('data/')).map((file) => from + file).filter((file) => !ofCommand.has(file));
  // A file with only types has an empty module, which is not published.
  const onlyTypes = /** @type {import('rollup').Plugin} */ ({
    name: 'only-types',
    generateBundle(_, chunks) {
      for (const [name, chunk] of Object.entries(chunks)) if (chunk.type === 'chunk' && chunk.code.trim() === '') delete chunks[name];
    },
  });
  // The parts of the data and their translations are scripts of dist/ already: the package holds them once.
  const sharedData = /** @type {import('rollup').Plugin} */ ({
    name: 'shared-data',
    generateBundle(_, chunks) {
      for (const [name, chunk] of Object.entries(chunks)) {
        const [, file] = /^[^/]+\/bundled\/((?:part|words)-[^/]+)\.json\.js$/.exec(name) ?? [];
        if (file !== undefined && chunk.type === 'chunk') chunk.code = `export { default } from '../../../wick-${file}.js';\n`;
      }
    },
  });
  const onOther = (/** @type {{ code?: string, message: string }} */ warning) => { if (warning.code !== 'EMPTY_BUNDLE') onwarn(warning); };
  const libraries = await vendor(root);
  const external = (/** @type {string} */ id) => !/^[./]/.test(id) && !libraries.isBundled(id);
  const bundle = await rollup({ input, onwarn: onOther, external, plugins: [libraries.plugin, plugins({ minify: false }), onlyTypes, sharedData] });
  // Without source maps: a module differs from its source in its types and its comments.
  const { output } = await bundle.write({ dir, format: 'es', preserveModules: true, preserveModulesRoot: from });
  await bundle.close();
  await libraries.write([...output, ...await command(root, ofCommand, external, libraries.plugin)], dir);
  const tsc = fileURLToPath(new URL('node_modules/typescript/bin/tsc', root));
  await run(process.execPath, [tsc, '-p', fileURLToPath(new URL('tsconfig.build.json', root)), '--outDir', dir]);
}
