/**
 * The bundlers, each with its production defaults. A build writes a project's pages into a folder and returns the warnings.
 */
import { execFile } from 'node:child_process';
import { copyFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';

/** @typedef {{ folder: string, pages: string[], scripts: string[], output: string }} Project `pages` and `scripts` are file names in `folder` */
/** @typedef {(project: Project) => Promise<string[]>} Build returns the warnings */

/** @type {Record<string, { name: string, package: string, build: Build }>} */
export const bundlers = {
  esbuild: { name: 'esbuild', package: 'esbuild', build: esbuild },
  parcel: { name: 'Parcel', package: 'parcel', build: parcel },
  rollup: { name: 'Rollup', package: 'rollup', build: rollup },
  rspack: { name: 'Rspack', package: '@rspack/core', build: (project) => webpackLike('@rspack/core', project) },
  vite: { name: 'Vite', package: 'vite', build: vite },
  webpack: { name: 'webpack', package: 'webpack', build: (project) => webpackLike('webpack', project) },
};

/** Imports a package that the project has installed. @param {string} folder @param {string} name @returns {Promise<any>} */
async function load(folder, name) {
  return import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href);
}

/** @param {readonly string[]} scripts @param {string} folder */
function entries(scripts, folder) {
  return Object.fromEntries(scripts.map((script) => [script.replace('.js', ''), join(folder, script)]));
}

/** Copies the pages, for bundlers whose entries are scripts. @param {Project} project */
async function copyPages({ folder, pages, output }) {
  await Promise.all(pages.map((page) => copyFile(join(folder, page), join(output, page))));
}

/** @type {Build} */
async function esbuild(project) {
  const { build } = await load(project.folder, 'esbuild');
  const { warnings } = await build({ entryPoints: entries(project.scripts, project.folder), absWorkingDir: project.folder, outdir: project.output, bundle: true, splitting: true, format: 'esm', minify: true, logLevel: 'silent' });
  await copyPages(project);
  return warnings.map((/** @type {{ text: string }} */ { text }) => text);
}

/** @type {Build} */
async function rollup(project) {
  /** @type {string[]} */
  const warnings = [];
  const [{ rollup: bundle }, { nodeResolve }, { default: terser }] = await Promise.all(['rollup', '@rollup/plugin-node-resolve', '@rollup/plugin-terser'].map((name) => load(project.folder, name)));
  const built = await bundle({ input: entries(project.scripts, project.folder), plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), terser()], onwarn: (/** @type {{ message: string }} */ { message }) => warnings.push(message) });
  await built.write({ dir: project.output, format: 'es' });
  await built.close();
  await copyPages(project);
  return warnings;
}

/** @type {Build} */
async function vite(project) {
  /** @type {string[]} */
  const warnings = [];
  const { build, createLogger } = await load(project.folder, 'vite');
  const warn = (/** @type {string} */ text) => void warnings.push(text);
  const customLogger = { ...createLogger('silent'), warn, warnOnce: warn };
  await build({ root: project.folder, configFile: false, logLevel: 'warn', customLogger, build: { outDir: project.output, rollupOptions: { input: project.pages.map((page) => join(project.folder, page)) } } });
  return warnings;
}

/** webpack and Rspack, which takes the same configuration. @param {string} name @param {Project} project @returns {Promise<string[]>} */
async function webpackLike(name, project) {
  const loaded = await load(project.folder, name);
  const bundle = loaded.rspack ?? loaded.default;
  const stats = await promisify(bundle)({ mode: 'production', context: project.folder, entry: entries(project.scripts, project.folder), output: { path: project.output } });
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  await copyPages(project);
  return stats.toJson({ all: false, warnings: true }).warnings.map((/** @type {{ message: string }} */ { message }) => message);
}

/** Parcel reads `exports` of packages only if the project's package.json has `"@parcel/resolver-default": { "packageExports": true }`. @type {Build} */
async function parcel(project) {
  const command = createRequire(join(project.folder, 'package.json')).resolve('parcel/lib/bin.js');
  const args = ['build', ...project.pages, '--dist-dir', project.output, '--no-cache', '--no-source-maps', '--log-level', 'warn'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args], { cwd: project.folder, env: { ...process.env, NO_COLOR: '1' } });
  const said = stripVTControlCharacters(stdout + stderr).trim();
  return said === '' ? [] : [said];
}

/** The scripts that a bundler wrote. @param {string} output */
export async function scriptsIn(output) {
  return (await readdir(output, { recursive: true })).filter((file) => /\.m?js$/.test(file));
}
