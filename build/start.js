/**
 * `npm start`: from a fresh checkout to an open article. Installs, builds, serves, and says where.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.js';

const root = new URL('../', import.meta.url);
const article = '/articles/everything-we-know-about-ballerina.html';
/** The same articles as a publisher prerenders them, as of the start. */
const prerendered = new URL('node_modules/.cache/wick/prerendered/', root);
const portsToTry = 20;

/** Installs what package-lock.json names, where nothing is installed or something older. */
export function install() {
  if (changed('node_modules/.package-lock.json') >= changed('package-lock.json')) return;
  console.log('Installing what the library is built with; this takes about a minute.');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  if (npm) run(process.execPath, [npm, ...args]);
  else run('npm', args, process.platform === 'win32');
}

/** Runs one of our scripts to its end; a failure ends this process too. @param {...string} args */
export function node(...args) {
  run(process.execPath, args);
}

/** @param {string} command @param {string[]} args @param {boolean} [shell] */
function run(command, args, shell = false) {
  const { status, error } = spawnSync(command, args, { cwd: fileURLToPath(root), stdio: 'inherit', shell });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

/** When a file was last written; never, where there is none. @param {string} path */
function changed(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? -Infinity;
}

async function start() {
  install();
  node('build/build.js');
  node('build/prerendered.js', fileURLToPath(prerendered));
  const { url } = await serveOnFreePort({ '/': new URL('site/', root), '/dist/': new URL('dist/', root), '/prerendered/': prerendered }, Number(process.env.PORT || 8080));
  console.log(`\nEverything we know about Ballerina:\n\n  ${url}${article}\n\nThe whole paper: ${url}/   Stop with Ctrl+C.`);
}

/** @param {import('./serve.js').Root} folders @param {number} first */
async function serveOnFreePort(folders, first) {
  for (let port = first; ; port += 1) {
    try {
      return await serve(folders, port);
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port >= first + portsToTry) throw error;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await start();
