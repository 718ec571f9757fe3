/**
 * Loads other tools, such as minifiers, as their users do. Most have no usable types, so callers state the type.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Packages {
  readonly installPackages: (folder: string, name: string) => Promise<string>;
}

const heavy = fileURLToPath(new URL('heavy', import.meta.url));

/** A package that is among our own. */
export async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}

/** The folder with the packages that test/wild/heavy/package.json names: they are installed when they are first asked for. */
export async function heavyFolder(): Promise<string> {
  const { installPackages } = (await import(String(new URL('../../build/testing/install-packages.js', import.meta.url)))) as Packages;
  return installPackages(heavy, 'wick-wild');
}

/** One of those packages. */
export async function loadHeavy<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(createRequire(join(await heavyFolder(), 'package.json')).resolve(name)).href)) as T;
}
