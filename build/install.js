/**
 * Installs packages and runs scripts, for commands that work in a fresh clone.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import requirements from './requirements.cjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Installs the packages of package-lock.json, unless they are installed. @param {(text: string) => void} [say] */
export function install(say = console.log) {
  const missing = requirements.missingPackages();
  if (missing.length === 0) return say('node_modules is up to date');
  say(`${missing.length} ${missing.length === 1 ? 'package' : 'packages'}, which takes about a minute`);
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  if (npm) run(process.execPath, [npm, ...args]);
  else run('npm', args, { shell: process.platform === 'win32' });
}

/** Runs a script of this repository to its end; a failure ends this process too. @param {string[]} args @param {{ quiet?: boolean }} [options] `quiet`: prints only its errors */
export function node(args, { quiet = false } = {}) {
  run(process.execPath, args, { stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit' });
}

/** @param {string} command @param {string[]} args @param {import('node:child_process').SpawnSyncOptions} [options] */
function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
}
