/**
 * Builds the scripts of the site's own pages into dist/site/: the front page's slider, the builder, and the worker with the publishing code.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { integrity } from './report.js';

/** @param {URL} root with a built dist/ */
export async function siteScripts(root) {
  const path = (/** @type {string} */ file) => fileURLToPath(new URL(file, root));
  const dist = new URL('dist/', root);
  const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
  const hashes = await Promise.all(['wick.css', 'wick.min.js'].map(async (file) => [file, integrity(await readFile(new URL(file, dist)))]));
  /** @type {import('esbuild').BuildOptions} */
  const options = { bundle: true, format: 'esm', target: 'es2022', minify: true, outdir: path('dist/site/'), logLevel: 'warning' };
  await Promise.all([
    build({ ...options, entryPoints: [path('site/builder/builder.ts'), path('site/builder/front-page.ts')], define: { wickRelease: JSON.stringify({ version, integrity: Object.fromEntries(hashes) }) } }),
    build({ ...options, entryPoints: [path('site/builder/publisher-worker.ts')], external: ['./publish.js'] }),
    build({
      ...options,
      entryPoints: [path('site/builder/publish.ts')],
      // The modules of the package, so that the builder writes byte for byte what the command does.
      plugins: [{
        name: 'built-modules',
        setup(setup) {
          setup.onResolve({ filter: /^\.\.\/\.\.\/src\// }, ({ path: asked }) => ({ path: path(asked.replace('../../src/', 'dist/modules/')) }));
        },
      }],
      // Lit's build for Node draws without a DOM; some packages have a build for workers that needs none either.
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['node', 'worker', 'production'],
      // Modules are imported for what they register, whatever `sideEffects` in package.json says.
      ignoreAnnotations: true,
      // Pictures of embeds need a package for Node; the builder asks for none.
      external: ['@takumi-rs/*'],
    }),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await siteScripts(new URL('../', import.meta.url));
