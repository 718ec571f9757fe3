/**
 * Caches what terser made of each chunk, by the hash of the code and the options: half of a build's time. A chunk that has not changed since an earlier build is not minified again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import terser from '@rollup/plugin-terser';

/** @typedef {string | { code: string, map: import('rollup').ExistingRawSourceMap }} Made */

const { version } = createRequire(createRequire(import.meta.url).resolve('@rollup/plugin-terser'))('terser/package.json');
const folder = new URL('../node_modules/.cache/wick/minified/', import.meta.url);

/** Entries that no build has used for this long are deleted, in milliseconds. */
const keptFor = 3 * 24 * 60 * 60 * 1000;

/**
 * The plugin of `@rollup/plugin-terser` with a cache on the disk.
 * @param {import('@rollup/plugin-terser').Options} options
 * @returns {import('rollup').Plugin}
 */
export function minifier(options) {
  const plugin = terser(options);
  const render = /** @type {(code: string, ...more: unknown[]) => Promise<Made>} */ (plugin.renderChunk);
  const said = JSON.stringify([version, options], (_, value) => (value instanceof RegExp ? String(value) : value));
  return {
    ...plugin,
    async renderChunk(code, chunk, output, meta) {
      const hash = createHash('sha256').update(JSON.stringify([said, output.format, output.sourcemap, code])).digest('hex');
      const file = new URL(`${hash}.json`, folder);
      const known = read(file);
      if (known) return known;
      const made = await render.call(this, code, chunk, output, meta);
      write(file, hash, made);
      return made;
    },
  };
}

/** @param {URL} file @returns {Made | undefined} undefined for a missing or damaged entry */
function read(file) {
  try {
    const made = JSON.parse(readFileSync(file, 'utf8'));
    utimesSync(file, new Date(), new Date());
    return made;
  } catch {
    return undefined;
  }
}

/** Writes to a temporary file first: another process may read the entry at this moment. @param {URL} file @param {string} hash @param {Made} made */
function write(file, hash, made) {
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true });
  const aside = new URL(`${hash}-${process.pid}.tmp`, folder);
  writeFileSync(aside, JSON.stringify(made));
  renameSync(aside, file);
}

/** Deletes old entries. */
function sweep() {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = new URL(name, folder);
    if (Date.now() - statSync(file).mtimeMs > keptFor) rmSync(file, { force: true });
  }
}

process.on('exit', sweep);
