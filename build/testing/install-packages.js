/**
 * Installs packages on first use that are too heavy to be dependencies.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const inModules = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));

/**
 * Installs the pinned packages of a package.json, unless they are installed.
 * @param {string} folder
 * @param {string} name of the cache
 * @param {string} [cache] the folder of all caches; tools that pass over what lies in a folder `node_modules` need one elsewhere
 * @returns {Promise<string>} the folder in which the packages are
 */
export async function installPackages(folder, name, cache = inModules) {
  const manifest = join(folder, 'package.json');
  const pins = createHash('sha256').update(await readFile(manifest)).digest('hex').slice(0, 12);
  const installed = join(cache, `${name}-${pins}`);
  if (existsSync(installed)) return installed;
  // Several tests may run this at once: each installs into its own folder, and the first to finish is used by all.
  const own = `${installed}.${process.pid}`;
  await mkdir(own, { recursive: true });
  await copyFile(manifest, join(own, 'package.json'));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--no-package-lock'], { cwd: own, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`The packages that ${manifest} names could not be installed.`);
  await rename(own, installed).catch(() => rm(own, { recursive: true }));
  return installed;
}
