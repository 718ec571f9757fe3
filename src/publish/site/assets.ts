/**
 * The scripts and style sheets of the library: where a site's pages find them, and how they get there.
 */
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';

/** The address of the files for the pages of a site. */
export interface Assets {
  /** Folder of the site's output in which they lie, `wick/`; undefined where another server has them, or another part of this one. */
  readonly folder: string | undefined;
  /** Their address in a page, whose path in the output is given; with a slash at its end. */
  addressIn(path: string): string;
}

const ownFolder = 'wick/';

/** Places the files in a site that is served below a base, such as `/` or `/blog/`; one that may be served from anywhere has the base `./`. */
export function assetsOf(base: string, given?: string): Assets {
  const root = withSlash(base);
  const address = withSlash(given ?? (isRelative(root) ? ownFolder : root + ownFolder));
  if (isRelative(address)) {
    const folder = address.replace(/^(?:\.\/)+/, '');
    return { folder, addressIn: (path) => wayUp(path) + folder };
  }
  return { folder: given === undefined ? ownFolder : folderBelow(root, address), addressIn: () => address };
}

/** Copies what a page may ask for into a folder, which is made where there is none: scripts and sheets, and the sheets of single widgets. */
export async function copyAssets(folder: string): Promise<void> {
  // Wherever the package is installed, this lies among them.
  const from = dirname(createRequire(import.meta.url).resolve('wick-widgets/wick.css'));
  await cp(from, folder, { recursive: true, filter: (path) => isForPages(relative(from, path)) });
}

function isForPages(path: string): boolean {
  return ['', 'css'].includes(path) || /^(?:css[\\/])?[^\\/]+\.(?:js|css)$/.test(path);
}

/** Neither from the root of a server nor from another one. */
function isRelative(address: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(address);
}

function folderBelow(root: string, address: string): string | undefined {
  const start = isRelative(root) ? '/' : root;
  return address.startsWith(start) && !address.startsWith('//') && address !== start ? address.slice(start.length) : undefined;
}

function wayUp(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

function withSlash(address: string): string {
  return address === '' || address.endsWith('/') ? address : `${address}/`;
}
