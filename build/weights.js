/**
 * Computes the share of each source file in a bundled file: the brotli bytes saved without it, scaled to the file's total.
 */
import { transform } from 'esbuild';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { brotli } from './brotli.js';

const compress = promisify(brotliCompress);
/** One compression per source is needed; fast ones give nearly the same shares. */
const fast = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** @typedef {{ source: string, group: string, bytes: number }} Weight a source file, its room or package, and its share of the brotli bytes */
/** @typedef {{ name: string, bytes: number, plain: number, weights: Weight[], chunks: { count: number, bytes: number } }} Door largest weights first; `chunks` sums up the chunks that are fetched on demand */

/**
 * Measures an entry with its static imports, or a chunk by itself. The other chunks count as on demand.
 * @param {string} name the file, for example `wick.js` @param {readonly import('rollup').OutputChunk[]} chunks of its bundle @param {URL} root
 * @returns {Promise<Door>}
 */
export async function weigh(name, chunks, root) {
  const entry = chunks.find(({ fileName }) => fileName === name);
  if (!entry) throw new Error(`The bundle has no ${name}; it has ${chunks.map(({ fileName }) => fileName).join(', ')}.`);
  const loaded = new Set([entry]);
  if (entry.isEntry) for (const { imports } of loaded) for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  const bytes = brotliOf([...loaded]);
  const later = chunks.filter((chunk) => !loaded.has(chunk));
  const modules = [...loaded].flatMap((chunk) => Object.entries(chunk.modules));
  const codes = await Promise.all(modules.map(([, { code }]) => minified(code ?? '')));
  const saved = await savings(codes);
  const sizes = modules.map(([id], index) => ({ ...placeOf(id, root), size: saved[index] ?? 0 }));
  return {
    name,
    bytes,
    plain: [...loaded].reduce((sum, { code }) => sum + Buffer.byteLength(code), 0),
    weights: scaled(sizes, bytes),
    chunks: { count: later.length, bytes: later.reduce((sum, chunk) => sum + brotliOf([chunk]), 0) },
  };
}

/** Scales sizes to a total, largest first, without zeros. @param {readonly { source: string, group: string, size: number }[]} sizes @param {number} total @returns {Weight[]} */
export function scaled(sizes, total) {
  const sum = sizes.reduce((all, { size }) => all + size, 0);
  return sizes
    .filter(({ size }) => size > 0)
    .map(({ source, group, size }) => ({ source, group, bytes: (size / sum) * total }))
    .sort((a, b) => b.bytes - a.bytes);
}

/** The path from the root, and its room of src or npm package. @param {string} id Rollup's module id @param {URL} root */
export function placeOf(id, root) {
  const source = relative(fileURLToPath(root), id.replace(/^\0/, '')).replaceAll('\\', '/');
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.*)/.exec(source);
  if (inPackage) return { source: `${inPackage[1]}/${inPackage[2]}`, group: String(inPackage[1]) };
  const room = /^src\/([^/]+)\//.exec(source)?.[1];
  return { source, group: room ? `src/${room}` : source.startsWith('src/') ? 'src (doors)' : 'made by the build' };
}

/** Minifies one source by itself with esbuild: close enough to Terser's result for a share. @param {string} code */
async function minified(code) {
  return (await transform(code, { minify: true, format: 'esm', target: 'es2022', legalComments: 'none' })).code;
}

/** The brotli bytes by which the whole shrinks without each part. @param {readonly string[]} codes */
async function savings(codes) {
  const without = async (/** @type {number} */ left) => (await compress(codes.filter((_, index) => index !== left).join(''), fast)).length;
  const whole = await without(-1);
  return Promise.all(codes.map(async (code, index) => (code.trim() === '' ? 0 : Math.max(0, whole - (await without(index))))));
}

/** @param {import('rollup').OutputChunk[]} chunks */
function brotliOf(chunks) {
  return brotli(Buffer.from(chunks.map(({ code }) => code).join('\n')));
}
