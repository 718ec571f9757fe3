/**
 * Finds and reads the files of a dataset by names, folders and glob patterns.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FileError, fileErrorOf } from '../files/file-error.js';
import type { DatasetFile } from './join.js';

/** Reads files in the order in which they are named, those of a folder or pattern by their names, each once. Throws a `FileError` for a name that matches none. */
export async function readDatasetFiles(names: readonly string[]): Promise<readonly DatasetFile[]> {
  const lists = await Promise.all(names.map(filesOf));
  return Promise.all([...new Set(lists.flat())].map(read));
}

async function filesOf(name: string): Promise<readonly string[]> {
  const there = await stat(name).catch(() => undefined);
  if (there && !there.isDirectory()) return [name];
  if (!there && !isDynamicPattern(name)) throw fileErrorOf(name, Object.assign(new Error(), { code: 'ENOENT' }), 'read');
  const cwd = there ? name : '.';
  const found = await glob(there ? '**/*.json' : name, { cwd, ignore: '**/node_modules/**', followSymbolicLinks: false, expandDirectories: false });
  const files = found.filter((path) => path.toLowerCase().endsWith('.json')).map((path) => (there ? join(name, path) : path).replaceAll('\\', '/'));
  if (files.length === 0) throw new FileError(name, `no dataset ${there ? 'is in the folder' : 'matches'}; looked for .json`, 'Put a pattern in quotes, so that the shell leaves it as it is, and check it.');
  return files.sort((a, b) => (a < b ? -1 : 1));
}

async function read(name: string): Promise<DatasetFile> {
  try {
    return { name, bytes: await readFile(name) };
  } catch (error) {
    throw fileErrorOf(name, error, 'read');
  }
}
