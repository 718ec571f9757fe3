import { readdir, stat } from 'node:fs/promises';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const { schemaOf } = (await import(/* @vite-ignore */ new URL('build/compile-data.js', root).href)) as { schemaOf(root: URL): Promise<object> };
const compiled = ['src/domain/bundled', 'src/i18n/compiled', 'src/i18n/tables', 'src/data/bundled', 'src/scenes/bundled'];

/** By file: when it was last written. */
async function written(): Promise<Readonly<Record<string, number>>> {
  const paths = await Promise.all(compiled.map(async (folder) => (await readdir(new URL(`${folder}/`, root), { recursive: true })).map((name) => `${folder}/${name}`)));
  return Object.fromEntries(await Promise.all(paths.flat().sort().map(async (path) => [path, (await stat(new URL(path, root))).mtimeMs] as const)));
}

// ESLint, the compiler and Storybook read these files while the build runs.
it('a build of data that is ready leaves the compiled files as they are', async () => {
  const before = await written();
  expect(Object.keys(before).length).toBeGreaterThan(20);
  expect(await schemaOf(root)).toHaveProperty('$schema');
  expect(await written()).toEqual(before);
});
