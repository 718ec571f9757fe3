/**
 * Prints the sizes of the built files, and the integrity hash of wick.min.js.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { brotli } from './brotli.js';

/** @param {Buffer} bytes */
export function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** @param {URL} root */
export async function report(root) {
  const dist = new URL('dist/', root);
  const files = (await readdir(dist)).filter((file) => /\.(js|css)$/.test(file));
  for (const file of files) {
    const bytes = await readFile(new URL(file, dist));
    console.log(`${file.padEnd(16)} ${String(bytes.length).padStart(7)} bytes  ${String(brotli(bytes)).padStart(6)} brotli`);
  }
  console.log(`\nwick.min.js integrity="${integrity(await readFile(new URL('wick.min.js', dist)))}"`);
}
