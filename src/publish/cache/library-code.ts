/**
 * Identifies the code that makes results: this copy of the library, and what Node.js brings.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let known: string | undefined;

/** A hash of the package's modules and of its package.json, which has the version, and the versions of Node.js and of its language data. The files are read once. */
export function libraryCode(): string {
  return (known ??= [packageHash(), ...['node', 'icu', 'cldr', 'tz', 'unicode'].map((name) => process.versions[name] ?? '')].join(' '));
}

function packageHash(): string {
  const folder = packageFolder(dirname(fileURLToPath(import.meta.url)));
  const modules = join('dist', 'modules');
  const names = ['package.json', ...(existsSync(join(folder, modules)) ? readdirSync(join(folder, modules), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js')).sort().map((name) => join(modules, name)) : [])];
  const hash = createHash('sha256');
  for (const name of names) hash.update(`${name.replaceAll('\\', '/')}\0`).update(readFileSync(join(folder, name)));
  return hash.digest('base64url');
}

/** The folder of the package that a folder is in. */
function packageFolder(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : packageFolder(above);
}
