/**
 * Builds the peers like the widgets: Rollup, templates without white space, Terser. Their packages are installed on first use,
 * in the versions of bench/peers/package.json, into node_modules/.cache, beside a copy of their sources.
 */
import minifyHtml from '@lit-labs/rollup-plugin-minify-html-literals';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { transform } from 'esbuild';

const sources = fileURLToPath(new URL('peers/', import.meta.url));
const cache = fileURLToPath(new URL('../node_modules/.cache/wick-peers/', import.meta.url));
/** Loads a package of the peers. */
const installed = createRequire(join(cache, 'package.json'));

/** @typedef {{ entry: string, jsx?: string, shadow?: true }} Peer `jsx` is the package of the JSX runtime; `shadow`: its styles are in its script */
/** @type {Record<string, Peer>} */
export const peers = {
  'hand-written elements': { entry: 'elements.js', shadow: true },
  Preact: { entry: 'preact.jsx', jsx: 'preact' },
  Lit: { entry: 'lit.js', shadow: true },
  'Svelte 5': { entry: 'svelte.js' },
  'Vue 3': { entry: 'vue.js' },
  'React 19': { entry: 'react.jsx', jsx: 'react' },
};

/** Builds every peer with this text. @param {Record<string, import('./peers-words.js').Words>} words @returns {Promise<Record<string, string>>} the script of each */
export async function buildPeers(words) {
  await install();
  await cp(sources, cache, { recursive: true });
  await writeFile(join(cache, 'words.json'), JSON.stringify(words));
  /** @type {Record<string, string>} */ const scripts = {};
  for (const [name, peer] of Object.entries(peers)) scripts[name] = await build(peer);
  return scripts;
}

/** The style sheet of peers without shadow roots: the same rules, with tags instead of `:host`. */
export async function globalLook() {
  const tags = { base: ':is(peer-card, peer-countdown, peer-cast)', card: 'peer-card', countdown: 'peer-countdown', cast: 'peer-cast' };
  const files = Object.entries(tags).map(async ([name, tag]) => (await readFile(join(sources, 'looks', `${name}.css`), 'utf8')).replaceAll(':host', tag));
  return minified((await Promise.all(files)).join(''));
}

/** Installs the packages of bench/peers/package.json, unless they are installed. */
async function install() {
  const wanted = await readFile(join(sources, 'package.json'), 'utf8');
  const stamp = join(cache, 'installed.json');
  if (wanted === (await readFile(stamp, 'utf8').catch(() => undefined))) return;
  await mkdir(cache, { recursive: true });
  await writeFile(join(cache, 'package.json'), wanted);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'], { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The packages of the peers could not be installed: bench/peers/package.json names them.');
  await writeFile(stamp, wanted);
}

/** Rollup's warnings that mean a broken peer; others are about the frameworks' own code. */
const faults = ['UNRESOLVED_IMPORT', 'MISSING_EXPORT'];

/** @param {Peer} peer */
async function build({ entry, jsx }) {
  const bundle = await rollup({
    input: join(cache, entry),
    onwarn: ({ code = '', message }) => {
      if (faults.includes(code)) throw new Error(message);
    },
    plugins: [
      json({ compact: true, preferConst: true }),
      styles(),
      svelte(installed('svelte/compiler')),
      vue(installed('vue/compiler-sfc')),
      nodeResolve({ exportConditions: ['production', 'browser'], browser: true, extensions: ['.js', '.jsx', '.json'] }),
      minifyHtml({ failOnError: true }),
      esbuild({ target: 'es2022', include: /\.(jsx?|svelte|vue)$/, exclude: /^$/, tsconfig: false, jsx: 'automatic', ...(jsx ? { jsxImportSource: jsx } : {}), define: production }),
      installed('@rollup/plugin-commonjs')(),
      terser({ ecma: 2020, module: true, format: { comments: false }, compress: { passes: 3, unsafe_arrows: true } }),
    ],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  return output[0].code;
}

/** Defines with which the frameworks leave out development code. */
const production = {
  'process.env.NODE_ENV': '"production"',
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** @param {string} css */
async function minified(css) {
  return (await transform(css, { loader: 'css', minify: true })).code.trim();
}

/** Imports a style sheet as minified text. @returns {import('rollup').Plugin} */
function styles() {
  return { name: 'styles', transform: async (code, id) => (id.endsWith('.css') ? { code: `export default ${JSON.stringify(await minified(code))};`, map: null } : null) };
}

/** @param {typeof import('svelte/compiler')} compiler @returns {import('rollup').Plugin} */
function svelte({ compile }) {
  return { name: 'svelte', transform: (code, id) => (id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client', dev: false }).js : null) };
}

/** @param {typeof import('vue/compiler-sfc')} compiler @returns {import('rollup').Plugin} */
function vue({ parse, compileScript }) {
  return {
    name: 'vue',
    transform: (code, id) => (id.endsWith('.vue') ? { code: compileScript(parse(code, { filename: id }).descriptor, { id: basename(id), inlineTemplate: true, isProd: true }).content, map: null } : null),
  };
}
