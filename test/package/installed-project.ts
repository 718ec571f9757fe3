/**
 * A project with the packed package and its dependencies installed.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { packedPackage } from './packed.js';

export interface InstalledProject {
  readonly folder: string;
  /** The package's own package.json. */
  readonly manifest: { readonly dependencies: Readonly<Record<string, string>>; readonly exports: Readonly<Record<string, string | { readonly default: string; readonly types: string }>> };
  readonly read: (file: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** Needs no network: what npm would install is linked from where it lies. `tools`: packages that the project has beside ours. */
export async function installedProject(...tools: string[]): Promise<InstalledProject> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'wick-installed-'));
  const modules = join(folder, 'node_modules');
  const read = async (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  await writeFile(join(folder, 'packed.tgz'), (await packedPackage()).tarball);
  await mkdir(join(modules, 'wick-widgets'), { recursive: true });
  await run('tar', ['-xzf', 'packed.tgz', '--strip-components=1', '-C', 'node_modules/wick-widgets'], { cwd: folder });
  const manifest = JSON.parse(await read('node_modules/wick-widgets/package.json')) as InstalledProject['manifest'];
  for (const name of [...Object.keys(manifest.dependencies), ...tools]) {
    await mkdir(join(modules, name, '..'), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(modules, name), 'dir');
  }
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  return { folder, manifest, read, remove: () => rm(folder, { recursive: true }) };
}
