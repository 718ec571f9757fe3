import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/elements/version.js';

const root = new URL('../../', import.meta.url);
const textOf = (path: string): Promise<string> => readFile(new URL(path, root), 'utf8');
const { version: published } = JSON.parse(await textOf('package.json')) as { version: string };

describe('the version', () => {
  it('is a version', () => {
    expect(published).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });

  it('that a page is told of is the package’s', () => {
    expect(version).toBe(published);
  });

  it('is in every file that registers tags', async () => {
    for (const file of ['wick.js', 'wick.min.js', 'hydrate.js', 'modules/elements/version.js']) expect(await textOf(`dist/${file}`), file).toContain(published);
  });

  it('is the lock file’s', async () => {
    const lock = JSON.parse(await textOf('package-lock.json')) as { version: string; packages: Record<string, { version: string }> };
    expect([lock.version, lock.packages['']!.version]).toEqual([published, published]);
  });
});
