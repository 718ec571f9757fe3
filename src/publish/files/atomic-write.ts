/**
 * Writes files atomically: to a temporary file beside the target, which is then renamed, so that an interrupted run leaves no partial file.
 */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, fileErrorOf } from './file-error.js';

const unfinished = new Set<string>();

export interface WriteOptions {
  /** Whether the bytes have to be on the disk before the file gets its name: a power cut could otherwise leave it empty. Default: true. */
  readonly isLasting?: boolean;
}

/** Writes a file, text as UTF-8, and creates its folders. An existing file keeps its mode; links are followed; devices and pipes are written into. */
export async function writeWhole(path: string, text: string | Uint8Array, { isLasting = true }: WriteOptions = {}): Promise<void> {
  try {
    await write(path, text, isLasting);
  } catch (error) {
    throw fileErrorOf(path, error, 'written');
  }
}

/** Deletes temporary files. Synchronous, since it runs when the process is interrupted. */
export function dropUnfinished(): void {
  drop([...unfinished]);
}

function drop(files: readonly string[]): void {
  for (const file of files) {
    rmSync(file, { force: true });
    unfinished.delete(file);
  }
}

async function write(path: string, text: string | Uint8Array, isLasting: boolean): Promise<void> {
  const target = (await unlessMissing(realpath(path))) ?? path;
  const old = await unlessMissing(stat(target));
  if (old?.isDirectory()) throw new FileError(path, 'it is a folder', 'Name a file, or move the folder away.');
  // A rename would replace a device or a pipe, such as /dev/null or /dev/stdout.
  if (old && !old.isFile()) {
    await writeFile(path, text);
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const beside = await writeBeside(target, text, old?.mode, isLasting);
  try {
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    unfinished.delete(beside);
  }
}

/** Writes a temporary file beside a target, and returns its path. */
async function writeBeside(target: string, text: string | Uint8Array, mode: number | undefined, isLasting = true): Promise<string> {
  const beside = join(dirname(target), `.${basename(target).slice(0, longestName)}.${randomUUID()}`);
  try {
    await fill(beside, text, mode, isLasting);
    return beside;
  } catch (error) {
    await rm(beside, { force: true });
    unfinished.delete(beside);
    throw error;
  }
}

/** A file to write, and the text that it must still have. */
export interface Replacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Replaces existing files together: all are prepared beside their targets and then renamed in one task, which no signal can interrupt.
 * If a rename fails, the files renamed before get their old text back. A file that has changed since it was read is an error, and none is written.
 */
export async function replaceTogether(files: readonly Replacement[]): Promise<void> {
  const prepared: { readonly path: string; readonly target: string; readonly fresh: string; readonly old: string }[] = [];
  const own: string[] = [];
  const beside = async (...args: Parameters<typeof writeBeside>): Promise<string> => {
    const file = await writeBeside(...args);
    own.push(file);
    return file;
  };
  try {
    for (const { path, before, after } of files) {
      const target = await realpath(path);
      if ((await readFile(target, 'utf8')) !== before) throw new FileError(path, 'it was changed while the command ran; nothing is written', 'Run the command again.');
      const { mode } = await stat(target);
      prepared.push({ path, target, fresh: await beside(target, after, mode), old: await beside(target, before, mode) });
    }
    renameAll(prepared);
  } catch (error) {
    throw fileErrorOf(files[prepared.length]?.path ?? files.at(-1)!.path, error, 'written');
  } finally {
    drop(own);
  }
}

/** Renames each prepared file to its target; synchronous, so that all or none are renamed. */
function renameAll(prepared: readonly { readonly path: string; readonly target: string; readonly fresh: string; readonly old: string }[]): void {
  for (const [index, { path, target, fresh }] of prepared.entries()) {
    try {
      renameSync(fresh, target);
    } catch (error) {
      for (const done of prepared.slice(0, index)) renameSync(done.old, done.target);
      throw fileErrorOf(path, error, 'written');
    }
  }
}

/** Letters of the target's name in the temporary file's; most file systems allow names of 255 bytes. */
const longestName = 40;
const modeBits = 0o7777;

async function fill(file: string, text: string | Uint8Array, mode: number | undefined, isLasting: boolean): Promise<void> {
  unfinished.add(file);
  const handle = await open(file, 'wx');
  try {
    if (mode !== undefined) await handle.chmod(mode & modeBits);
    await handle.writeFile(text);
    if (isLasting) await handle.sync();
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
