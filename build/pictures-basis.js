/**
 * What the pictures of the site were taken from: the edition of the bundled data, and the look, which is every style of the library.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** @typedef {{ edition: string, look: string }} Basis */

/** Where `npm run pictures` records it. */
export const recorded = 'site/pictures/taken.json';

/** @param {URL} root the folder of the project @returns {Promise<Basis>} */
export async function picturesBasis(root) {
  const { version, day } = JSON.parse(await readFile(new URL('src/data/edition.json', root), 'utf8'));
  const files = (await readdir(new URL('src/', root), { recursive: true })).map((file) => file.replaceAll('\\', '/')).filter((file) => /(?:\.styles\.ts|^styles\/(?:wick\.css|tokens\.json))$/.test(file)).sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n${await readFile(new URL(`src/${file}`, root), 'utf8')}\n`);
  return { edition: `${version} ${day}`, look: hash.digest('hex').slice(0, 16) };
}
