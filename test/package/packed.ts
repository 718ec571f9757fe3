/**
 * The package as it would be published, packed once for all test files of a process.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What `npm pack --json` tells, and the tarball. Sizes are in bytes. */
export interface Packed {
  readonly size: number;
  readonly unpackedSize: number;
  readonly entryCount: number;
  readonly files: readonly { readonly path: string }[];
  readonly tarball: Buffer;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
let packed: Promise<Packed> | undefined;

export function packedPackage(): Promise<Packed> {
  return (packed ??= pack());
}

async function pack(): Promise<Packed> {
  const folder = await mkdtemp(join(tmpdir(), 'wick-packed-'));
  const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root, shell: process.platform === 'win32', maxBuffer: 1 << 26 });
  const [told] = JSON.parse(stdout) as [Omit<Packed, 'tarball'> & { filename: string }];
  const tarball = await readFile(join(folder, told.filename));
  await rm(folder, { recursive: true });
  return { ...told, tarball };
}
