/**
 * Installs, checks, builds and serves the projects of examples/ with the packed package, as users of the published one do.
 */
import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { serve } from '../serve.js';
import { isCheck } from './example-page.js';
import { installPackages } from './install-packages.js';
import { startLimit } from './limits.js';
import { quiet } from './sample-sites.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const examples = join(root, 'examples');
/** Not in `node_modules`: svelte-check passes over whatever lies there. */
const cache = join(root, '.cache/examples');
const windows = process.platform === 'win32';

/** The field `wick` in the package.json of an example. @typedef {{ framework: string, major: number, checks: import('./example-page.js').Check[], output?: string }} Described `framework` is the package whose major version is checked; `output` the folder to serve if there is no script `preview` */
/** @typedef {Described & { name: string, folder: string, version: string, scripts: Record<string, string> }} Example `folder` is where it is installed, `version` the framework's installed version */
/** @typedef {{ url: string, close: () => Promise<void> }} Served */

/** @param {string} name @returns {Promise<{ dependencies: Record<string, string>, scripts?: Record<string, string>, wick?: Described }>} */
async function manifestOf(name) {
  return JSON.parse(await readFile(join(examples, name, 'package.json'), 'utf8').catch(() => '{}'));
}

/** @returns {Promise<string[]>} the folders of examples/ whose package.json has the field `wick` */
export async function exampleNames() {
  const names = (await readdir(examples)).sort();
  const described = await Promise.all(names.map(async (name) => (await manifestOf(name)).wick !== undefined));
  return names.filter((_, index) => described[index]);
}

/**
 * Packs the built package, without building it. The path depends on package.json, so that packages installed for other dependencies are not reused.
 * @returns {Promise<string>} the tarball
 */
export async function packPackage() {
  const pins = createHash('sha256').update(await readFile(join(root, 'package.json'))).digest('hex').slice(0, 12);
  const folder = await mkdtemp(join(tmpdir(), 'wick-pack-'));
  const { stdout } = await npm(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const tarball = join(cache, pins, 'wick-widgets.tgz');
  await mkdir(join(cache, pins), { recursive: true });
  await cp(join(folder, JSON.parse(stdout)[0].filename), `${tarball}.${process.pid}`);
  await rename(`${tarball}.${process.pid}`, tarball);
  await rm(folder, { recursive: true });
  return tarball;
}

/**
 * Copies an example and installs its pinned packages, and the library from the tarball. Installed packages stay for the next run; the tarball is unpacked each time.
 * @param {string} name
 * @param {string} tarball
 * @returns {Promise<Example>}
 */
export async function installExample(name, tarball) {
  const manifest = await manifestOf(name);
  const { wick, scripts = {} } = manifest;
  if (!wick) throw new Error(`examples/${name}/package.json has no field "wick".`);
  const unknown = wick.checks.find((check) => !isCheck(check));
  if (unknown) throw new Error(`examples/${name}/package.json names a check that does not exist: "${unknown}".`);
  const { folder, manifest: installed } = await installWithTarball(manifest, tarball, name, cache);
  await emptyExample(folder);
  await cp(join(examples, name), folder, { recursive: true, filter: (path) => !/[\\/](?:node_modules|package-lock\.json)$/.test(path) });
  await writeFile(join(folder, 'package.json'), installed);
  const { version } = JSON.parse(await readFile(join(folder, 'node_modules', wick.framework, 'package.json'), 'utf8'));
  if (Number.parseInt(version, 10) !== wick.major) throw new Error(`knows ${wick.framework} ${wick.major}, and ${version} is installed. Adapt the example, then its field wick.major.`);
  return { ...wick, name, folder, version, scripts };
}

/**
 * Installs the packages that a package.json pins, with the library from the tarball. Pinned packages stay for the next run; the tarball is unpacked each time.
 * @param {{ dependencies?: Record<string, string> }} pins the package.json
 * @param {string} tarball
 * @param {string} name of the cache
 * @param {string} [cache] the folder of all caches
 * @returns {Promise<{ folder: string, manifest: string }>} the folder, and the text of its package.json
 */
export async function installWithTarball(pins, tarball, name, cache) {
  const manifest = JSON.stringify({ ...pins, dependencies: { ...pins.dependencies, 'wick-widgets': `file:${tarball}` } }, undefined, 2);
  const pinned = await mkdtemp(join(tmpdir(), 'wick-pins-'));
  await writeFile(join(pinned, 'package.json'), manifest);
  const folder = await installPackages(pinned, name, cache);
  await rm(pinned, { recursive: true });
  await unpack(tarball, join(folder, 'node_modules/wick-widgets'));
  return { folder, manifest };
}

/** Removes all but the installed packages, including tools' caches in node_modules, which may contain an older build of the library. @param {string} folder */
async function emptyExample(folder) {
  const packages = join(folder, 'node_modules');
  const kept = (await readdir(packages)).filter((name) => name.startsWith('.') && !['.bin', '.package-lock.json'].includes(name)).map((name) => join(packages, name));
  const copied = (await readdir(folder)).filter((name) => name !== 'node_modules').map((name) => join(folder, name));
  await Promise.all([...kept, ...copied].map((path) => rm(path, { recursive: true })));
}

/** @param {string} tarball @param {string} folder */
async function unpack(tarball, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  await promisify(execFile)('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
}

/** Runs a script of an example to its end, if it has it. @param {Example} example @param {string} script @returns {Promise<string>} what it printed */
export async function runScript({ folder, scripts }, script) {
  if (!scripts[script]) return '';
  try {
    const { stdout, stderr } = await npm(['run', '--silent', script], folder);
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '', message } = /** @type {{ stdout?: string, stderr?: string, message: string }} */ (error);
    throw new Error(`npm run ${script} failed:\n${(stdout + stderr).trim() || message}`);
  }
}

/**
 * Serves the built example: by the script `preview`, which gets the port as `--port` and `PORT` and must print it once it listens, else from its output folder.
 * @param {Example} example
 * @param {number} port one that is free
 * @returns {Promise<Served>}
 */
export async function serveExample({ folder, scripts, output }, port) {
  if (!scripts.preview) return serve(join(folder, output ?? 'dist'), port);
  const server = spawn('npm', ['run', '--silent', 'preview', '--', '--port', String(port)], { cwd: folder, env: { ...process.env, ...quiet, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'], shell: windows, detached: !windows });
  const end = () => stop(server);
  process.once('exit', end);
  const ended = new Promise((closed) => server.once('close', closed));
  let said = '';
  await new Promise((listening, failed) => {
    const limit = setTimeout(() => failed(new Error(`npm run preview does not say that it listens on port ${port}:\n${said.trim()}`)), startLimit);
    const hear = (/** @type {string} */ text) => {
      said += text;
      if (said.includes(String(port))) listening(clearTimeout(limit));
    };
    for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', hear);
    server.once('error', failed);
    void ended.then(() => failed(new Error(`npm run preview ended:\n${said.trim()}`)));
  }).catch((error) => {
    end();
    throw error;
  });
  return {
    url: `http://localhost:${port}`,
    async close() {
      process.off('exit', end);
      end();
      await ended;
    },
  };
}

/** Ends a script with all processes that it started. @param {import('node:child_process').ChildProcess} script */
function stop(script) {
  if (script.exitCode !== null || script.signalCode !== null || script.pid === undefined) return;
  if (windows) spawn('taskkill', ['/pid', String(script.pid), '/t', '/f']);
  // At a polite signal Next waits for the connections that a browser keeps open.
  else process.kill(-script.pid, 'SIGKILL');
}

/** @param {string[]} args @param {string} cwd */
function npm(args, cwd) {
  return promisify(execFile)('npm', args, { cwd, env: { ...process.env, ...quiet }, shell: windows, maxBuffer: 2 ** 26 });
}
