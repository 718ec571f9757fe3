/**
 * The packaged command: built, listed in `bin`, and executable.
 */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const run = promisify(execFile);
const { bin, version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { bin: Record<string, string>; version: string };

it('is called wick, and begins with what runs it', async () => {
  expect(bin).toEqual({ wick: 'bin/wick.js' });
  expect(await readFile(new URL(bin['wick']!, root), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
});

it('runs as it was built', async () => {
  const wick = fileURLToPath(new URL(bin['wick']!, root));
  expect((await run(process.execPath, [wick, '--version'])).stdout).toBe(`${version}\n`);
  const example = 'examples/second-franchise/dataset.json';
  expect((await run(process.execPath, [wick, 'validate', example], { cwd: fileURLToPath(root) })).stdout).toMatch(/^examples\/second-franchise\/dataset\.json: sound: titles 5, /);
});

it('starts without a page’s code', async () => {
  const script = `await import('./dist/modules/cli/wick.js'); console.log(typeof globalThis.litServerRoot)`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script, '--', 'validate', 'examples/second-franchise/dataset.json'], { cwd: fileURLToPath(root) });
  expect(stdout).toMatch(/undefined\n/);
});
