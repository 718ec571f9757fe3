/**
 * The packages and bytes that `npm install wick-widgets` installs.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packedPackage } from './packed.js';

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

const root = new URL('../../', import.meta.url);
const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as { packages: Record<string, Locked> };
const packed = await packedPackage();
const installed = Object.entries(packages).flatMap(([path, { dev, devOptional, optional, peer }]) => (path === '' || dev || devOptional || optional || peer ? [] : [path]));

/** The bytes of a package's own files. */
function bytesBelow(folder: URL): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum;
    return sum + (entry.isDirectory() ? bytesBelow(new URL(`${entry.name}/`, folder)) : statSync(new URL(entry.name, folder)).size);
  }, 0);
}

it('beside the package eight are installed: Lit, its context, and what reads a publisher’s own data', () => {
  expect(installed.map((path) => path.replace('node_modules/', '')).sort()).toEqual(['@lit-labs/ssr-dom-shim', '@lit/context', '@lit/reactive-element', '@types/trusted-types', 'lit', 'lit-element', 'lit-html', 'valibot']);
});

it('the package is at most 1.8 MB to download and 6.3 MB on the disk, in 1150 files', () => {
  expect(packed.size).toBeLessThan(1_800_000);
  expect(packed.unpackedSize).toBeLessThan(6_300_000);
  expect(packed.entryCount).toBeLessThanOrEqual(1150);
});

it('all of it is at most 11.3 MB', () => {
  const bytes = packed.unpackedSize + installed.reduce((sum, path) => sum + bytesBelow(new URL(`${path}/`, root)), 0);
  console.log(`${installed.length + 1} packages, ${(bytes / 1e6).toFixed(1)} MB; wick-widgets: ${(packed.size / 1e6).toFixed(2)} MB packed, ${(packed.unpackedSize / 1e6).toFixed(1)} MB in ${packed.entryCount} files`);
  expect(bytes).toBeLessThan(11_300_000);
});
