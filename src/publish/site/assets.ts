/**
 * Finds the address of the library's scripts and style sheets for a site's pages, and copies them into its output.
 */
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, relative } from 'node:path';

/** Where the library's files are in a site. */
export interface Assets {
  /** Folder in the site's output for the files, `wick/`; undefined if they are hosted elsewhere. */
  readonly folder: string | undefined;
  /** The files' address as seen from the page at `path` in the output, with a slash at its end. */
  addressIn(path: string): string;
}

const ownFolder = 'wick/';

/** Resolves the files' address for a site's base, such as `/`, `/blog/`, or `./` for a site that may be served from any path. */
export function assetsOf(base: string, given?: string): Assets {
  const root = withSlash(base);
  const address = withSlash(given ?? (isRelative(root) ? ownFolder : root + ownFolder));
  if (isRelative(address)) {
    const folder = address.replace(/^(?:\.\/)+/, '');
    return { folder, addressIn: (path) => wayUp(path) + folder };
  }
  return { folder: given === undefined ? ownFolder : folderBelow(root, address), addressIn: () => address };
}

/** Copies the scripts and style sheets that pages may request into a folder, which is created. */
export async function copyAssets(folder: string): Promise<void> {
  // `wick.css` lies among the files, wherever the package is installed.
  const from = dirname(createRequire(import.meta.url).resolve('wick-widgets/wick.css'));
  await cp(from, folder, { recursive: true, filter: (path) => isForPages(relative(from, path)) });
}

function isForPages(path: string): boolean {
  return ['', 'css'].includes(path) || /^(?:css[\\/])?[^\\/]+\.(?:js|css)$/.test(path);
}

/** Whether an address has neither a scheme nor a leading slash. */
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
