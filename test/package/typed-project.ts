/**
 * A project with the packed package and frameworks installed, to run users' type checkers in.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Packages {
  readonly installPackages: (folder: string, name: string) => Promise<string>;
}

export interface TypedProject {
  /** Writes a tsconfig.json, runs a checker of the installed packages on it and gives what it prints; empty if nothing is wrong. */
  readonly check: (checker: readonly [script: string, ...args: string[]], tsconfig: object) => Promise<string>;
  /** Where a file of the project is. */
  readonly path: (file: string) => string;
  readonly remove: () => Promise<void>;
}

const root = new URL('../../', import.meta.url);
const fixtures = fileURLToPath(new URL('frameworks/', import.meta.url));

/** No other option helps a user to look away: types of packages are checked, and the lib is the smallest. */
export const strict = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  types: [],
  jsx: 'preserve',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
};

/** Copied rather than linked, so that it finds frameworks where a user has them: beside itself. */
async function installWick(modules: string): Promise<void> {
  const target = join(modules, 'wick-widgets');
  const isType = (file: string): boolean => !/\.\w+$/.test(file) || file.endsWith('.d.ts') || file.includes('/types/');
  await mkdir(target);
  await cp(new URL('package.json', root), join(target, 'package.json'));
  await cp(fileURLToPath(new URL('dist', root)), join(target, 'dist'), { recursive: true, filter: isType });
  for (const own of ['lit', '@lit']) await symlink(fileURLToPath(new URL(`node_modules/${own}`, root)), join(modules, own), 'dir');
}

/** A project with what lies in these folders of test/package/frameworks. */
export async function typedProject(...folders: string[]): Promise<TypedProject> {
  const { installPackages } = (await import(String(new URL('build/testing/install-packages.js', root)))) as Packages;
  const installed = join(await installPackages(fixtures, 'wick-frameworks'), 'node_modules');
  // Not in node_modules/.cache, as for other tests: svelte-check reads nothing below a folder of that name.
  const folder = await mkdtemp(join(tmpdir(), 'wick-typed-'));
  const modules = join(folder, 'node_modules');
  await mkdir(modules);
  await installWick(modules);
  for (const name of await readdir(installed)) if (!name.startsWith('.')) await symlink(join(installed, name), join(modules, name), 'dir');
  for (const name of folders) await cp(join(fixtures, name), join(folder, name), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return {
    async check([script, ...args], tsconfig) {
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
      return new Promise((resolve) => {
        execFile(process.execPath, [join(modules, script), ...args], { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
          resolve(error ? (stdout + stderr).trim() || error.message : '');
        });
      });
    },
    path: (file) => join(folder, file),
    remove: () => rm(folder, { recursive: true }),
  };
}
