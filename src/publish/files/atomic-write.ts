/**
 * Writes files atomically: to a temporary file beside the target, which is then renamed, so that an interrupted run leaves no partial file.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, fileErrorOf } from './file-error.js';

const unfinished = new Set<string>();

/** Writes a file, text as UTF-8, and creates its folders. An existing file keeps its mode; links are followed; devices and pipes are written into. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await write(path, text);
  } catch (error) {
    throw fileErrorOf(path, error, 'written');
  }
}

/** Deletes temporary files. Synchronous, since it runs when the process is interrupted. */
export function dropUnfinished(): void {
  for (const file of unfinished) rmSync(file, { force: true });
  unfinished.clear();
}

async function write(path: string, text: string | Uint8Array): Promise<void> {
  const target = (await unlessMissing(realpath(path))) ?? path;
  const old = await unlessMissing(stat(target));
  if (old?.isDirectory()) throw new FileError(path, 'it is a folder', 'Name a file, or move the folder away.');
  // A rename would replace a device or a pipe, such as /dev/null or /dev/stdout.
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

/** Letters of the target's name in the temporary file's; most file systems allow names of 255 bytes. */
const longestName = 40;
const modeBits = 0o7777;

async function fill(file: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  unfinished.add(file);
  const handle = await open(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode & modeBits);
    await handle.writeFile(text);
    // The bytes must be on the disk before the rename.
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
