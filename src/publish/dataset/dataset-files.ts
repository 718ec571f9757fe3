/**
 * Finds and reads the files of a dataset by names, folders and glob patterns.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FileError, fileErrorOf } from '../files/file-error.js';
import { eachFileOnce, realPlace } from '../files/real-paths.js';
import type { DatasetFile } from './join.js';

/**
 * Reads files in the order in which they are named, those of a folder or pattern by their names, each file once whatever it is called. Throws a `FileError` for a name that matches none.
 * The file `output` is left out of folders and patterns: what one run writes is no input of the next. It is an error if it is named by itself.
 */
export async function readDatasetFiles(names: readonly string[], output?: string): Promise<readonly DatasetFile[]> {
  const target = output === undefined ? undefined : realPlace(output);
  const lists = await Promise.all(names.map((name) => filesOf(name, target)));
  return Promise.all(eachFileOnce(lists.flat(), realPlace).map(read));
}

async function filesOf(name: string, output: string | undefined): Promise<readonly string[]> {
  const there = await stat(name).catch(() => undefined);
  if (there && !there.isDirectory()) {
    if (realPlace(name) === output) throw new FileError(name, 'it is one of the files to read, and the output', 'Name another output.');
    return [name];
  }
  if (!there && !isDynamicPattern(name)) throw fileErrorOf(name, Object.assign(new Error(), { code: 'ENOENT' }), 'read');
  const cwd = there ? name : '.';
  const found = await glob(there ? '**/*.json' : name, { cwd, ignore: '**/node_modules/**', followSymbolicLinks: false, expandDirectories: false });
  const files = found.filter((path) => path.toLowerCase().endsWith('.json')).map((path) => (there ? join(name, path) : path).replaceAll('\\', '/')).filter((path) => realPlace(path) !== output);
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
