/** The stage: a served copy of the site and of dist/, so that a build during the bench changes nothing. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../build/serve.js';

const root = fileURLToPath(new URL('../', import.meta.url));

/** @typedef {{ url: string, folder: string, write: (path: string, text: string) => Promise<string>, close: () => Promise<void> }} Stage */

/** Builds if necessary, copies and serves. `write` adds a page and returns its URL. @returns {Promise<Stage>} */
export async function openStage() {
  if (!existsSync(join(root, 'dist/wick.js'))) build();
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, 'node_modules/.cache/wick-bench-'));
  await cp(join(root, 'site'), folder, { recursive: true });
  await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true, filter: (path) => !path.startsWith(join(root, 'dist/modules')) });
  const { url, close } = await serve(folder);
  return {
    url,
    folder,
    write: async (path, text) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
      return `${url}/${path}`;
    },
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

function build() {
  const { status } = spawnSync(process.execPath, [join(root, 'build/build.js')], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('There is no dist/, and the build that should make it failed.');
}
