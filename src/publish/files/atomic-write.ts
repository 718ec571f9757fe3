/**
 * Writes files whole: to a file beside the target that then takes its name, so that a run that is interrupted harms nothing.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, fileErrorOf } from './file-error.js';

const unfinished = new Set<string>();

/** Writes a file, text as UTF-8, with the folders it needs. One that is there keeps its mode; of a link, what it leads to is written; devices and pipes are written into. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await write(path, text);
  } catch (error) {
    throw fileErrorOf(path, error, 'written');
  }
}

/** Takes away what is being written. It works at once, for a run that is being interrupted. */
export function dropUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
  const target = (await unlessMissing(realpath(path))) ?? path;
  const old = await unlessMissing(stat(target));
  if (old?.isDirectory()) throw new FileError(path, 'it is a folder', 'Name a file, or move the folder away.');
  // A device or a pipe, /dev/null or /dev/stdout, is written into: a file must not take its name.
  if (old && !old.isFile()) {
    await writeFile(path, text);
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const beside = join(dirname(target), `.${basename(target).slice(0, longestName)}.${randomUUID()}`);
  try {
    await fill(beside, text, old?.mode);
    await rename(beside, target);
    unfinished.delete(beside);
  } catch (error) {
    await rm(beside, { force: true });
    unfinished.delete(beside);
    throw error;
  }
}

/** Leaves room for the rest of a name, of which most disks take 255 bytes. */
const longestName = 40;
const modeBits = 0o7777;

async function fill(file: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  unfinished.add(file);
  const handle = await open(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode & modeBits);
    await handle.writeFile(text);
    // A name must not come to stand for bytes that have not arrived.
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
