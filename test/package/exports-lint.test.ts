/**
 * Checks the package as it would be published with publint and attw.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Packed, packedPackage } from './packed.js';

const root = new URL('../../', import.meta.url);
const cache = new URL('node_modules/.cache/wick/', root);
const attw = fileURLToPath(new URL('node_modules/@arethetypeswrong/cli/dist/index.js', root));
const { exports: paths } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { exports: Record<string, unknown> };
const pathCount = Object.keys(paths).length;

let folder: string;
let tarball: string;
let packed: Packed;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(fileURLToPath(new URL('packed-', cache)));
  packed = await packedPackage();
  tarball = `${folder}/wick-widgets.tgz`;
  await writeFile(tarball, packed.tarball);
});

afterAll(() => rm(folder, { recursive: true }));

describe('the package as it is published', () => {
  it('holds what was built, and nothing that it was built from', () => {
    const outside = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
    expect(outside.sort()).toEqual(['LICENSE', 'README.md', 'bin/wick.js', 'package.json']);
    expect(packed.files.map(({ path }) => path).filter((path) => /\b(?:bench|test|stories)\b|\.cache/.test(path))).toEqual([]);
  });

  it('is without fault to publint', async () => {
    const { messages, pkg } = await publint({ strict: true, pack: { tarball: Uint8Array.from(packed.tarball).buffer } });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  it('has no wrong types to attw', () => {
    // Files for a page rather than for an import: scripts of a script tag have no types, and of a style sheet attw cannot tell.
    const files = Object.entries(paths).flatMap(([path, target]) => (typeof target === 'string' && /\.(?:js|css)$|\*$/.test(path) ? path.slice(2) : []));
    const args = [attw, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--format', 'ascii', '--no-color', '--no-emoji', '--exclude-entrypoints', ...files];
    const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
    expect(stdout.match(/^bundler: OK/gm)).toHaveLength(pathCount - files.length);
  });
});
