/**
 * Sizes as files travel: brotli at its best level, which takes a second for a large file. What was compressed once is
 * remembered by the hash of its content, so that the build, its report and the tests pay for it once between them.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../node_modules/.cache/wick/', import.meta.url);
const file = new URL(`brotli-${process.versions.brotli}.json`, folder);

/** Bytes after compression, by the SHA-256 of those before it. @type {Record<string, number>} */
const sizes = read();
let added = false;
process.on('exit', keepSizes);

/** @param {Uint8Array} bytes @returns {number} how many there are after compression */
export function brotli(bytes) {
  const hash = createHash('sha256').update(bytes).digest('base64');
  const known = sizes[hash];
  if (known !== undefined) return known;
  added = true;
  return (sizes[hash] = brotliCompressSync(bytes).length);
}

/** Writes down what is known; happens by itself when the process ends. */
export function keepSizes() {
  if (!added) return;
  added = false;
  mkdirSync(folder, { recursive: true });
  // Aside first: whoever reads at this moment must not find half a file.
  const aside = new URL(`brotli-${process.pid}.tmp`, folder);
  writeFileSync(aside, JSON.stringify({ ...read(), ...sizes }));
  renameSync(aside, file);
}

/** @returns {Record<string, number>} nothing where nothing was kept, or what was kept cannot be read */
function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
