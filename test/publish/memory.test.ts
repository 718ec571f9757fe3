/**
 * Checks that finished articles are not kept in memory, in a separate process that can force garbage collection.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const cache = new URL('node_modules/.cache/wick/', root);
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(fileURLToPath(new URL('memory-', cache)));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Prints the bytes in use after so many articles. */
const script = (before: number, after: number): string => `
  const { prerender } = await import('./prerender.mjs');
  const used = async (articles) => {
    for (let article = 0; article < articles; article++) await prerender('<p>' + article + '</p><wick-film-card film="ballerina"></wick-film-card><wick-cast-list film="ballerina"></wick-cast-list>', { now: 0 });
    gc();
    return process.memoryUsage().heapUsed;
  };
  console.log(JSON.stringify([await used(${before}), await used(${after})]));`;

it('is not in memory after a hundred articles more', async () => {
  await build({ entryPoints: [fileURLToPath(new URL('src/publish/prerender/prerender.ts', root))], outfile: `${folder}/prerender.mjs`, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
  const [before, after] = JSON.parse(execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script(30, 100)], { cwd: folder, encoding: 'utf8' }).trim().split('\n').at(-1)!) as [number, number];
  // An article that is kept takes forty thousand bytes.
  expect(after - before).toBeLessThan(2_000_000);
});
