/**
 * The cache of minified chunks: an entry serves the same code under the same options, and nothing else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Plugin, rollup } from 'rollup';
import { expect, it } from 'vitest';

interface Minified {
  minifier(options: object): Plugin;
}
const { minifier } = (await import(String(new URL('../../build/minified.js', import.meta.url)))) as Minified;

const folder = new URL('../../node_modules/.cache/wick/minified/', import.meta.url);
/** A name that no other code has. */
const lamp = `lamp${String(process.pid)}at${String(Date.now())}`;
const code = `const lamp = globalThis.${lamp}; export const twice = lamp + lamp;`;

async function minified(options: object = {}): Promise<string> {
  const entry: Plugin = { name: 'entry', resolveId: (id) => id, load: () => code };
  const bundle = await rollup({ input: 'entry', plugins: [entry, minifier(options)] });
  const { output: [chunk] } = await bundle.generate({ format: 'es', sourcemap: 'hidden' });
  await bundle.close();
  return chunk.code + JSON.stringify(chunk.map?.mappings);
}

it('gives again what it has, once for each way to minify, and makes anew what is damaged', async () => {
  const entries = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.json') && readFileSync(new URL(name, folder), 'utf8').includes(lamp));
  const first = await minified();
  const [entry = ''] = entries();
  const kept = readFileSync(new URL(entry, folder), 'utf8');
  expect(await minified()).toBe(first);
  expect(entries()).toEqual([entry]);

  writeFileSync(new URL(entry, folder), kept.replace('export', 'export/**/'));
  expect(await minified()).not.toBe(first);
  writeFileSync(new URL(entry, folder), kept.slice(0, 20));
  expect(await minified()).toBe(first);
  expect(readFileSync(new URL(entry, folder), 'utf8')).toBe(kept);

  expect(await minified({ mangle: false, compress: false })).not.toBe(first);
  expect(entries()).toHaveLength(2);
});
