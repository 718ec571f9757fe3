/**
 * Measures sizes in brotli at its best level, which takes a second for a large file. Results are
 * cached by the hash of the content, so that the build, its report and the tests compress each file once.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const folder = new URL('../node_modules/.cache/wick/', import.meta.url);
const file = new URL(`brotli-${process.versions.brotli}.json`, folder);

/** Compressed size in bytes, by the SHA-256 of the content. @type {Record<string, number>} */
const sizes = read();
let added = false;
process.on('exit', keepSizes);

/** @param {Uint8Array} bytes @returns {number} their number after compression */
export function brotli(bytes) {
  const hash = createHash('sha256').update(bytes).digest('base64');
  const known = sizes[hash];
  if (known !== undefined) return known;
  added = true;
  return (sizes[hash] = brotliCompressSync(bytes).length);
}

/** Writes the cache. Runs by itself when the process ends. */
export function keepSizes() {
  if (!added) return;
  added = false;
  mkdirSync(folder, { recursive: true });
  // To a temporary file first: another process may read the cache at this moment.
  const aside = new URL(`brotli-${process.pid}.tmp`, folder);
  writeFileSync(aside, JSON.stringify({ ...read(), ...sizes }));
  renameSync(aside, file);
}

/** @returns {Record<string, number>} empty if there is no cache or it is unreadable */
function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
