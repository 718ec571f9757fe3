/**
 * A temporary folder with real files, deleted after the tests of a file.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll } from 'vitest';

export interface Folder {
  /** The path of a file in it. */
  at(name?: string): string;
  /** Writes files by their names, with the folders they need. */
  put(files: Readonly<Record<string, string | Uint8Array>>): void;
  read(name: string): string;
  drop(name: string): void;
  /** All files in it, hidden ones too. */
  list(name?: string): string[];
  /** A path of a file in it as it is said in a test. */
  said(path: string): string;
}

export function temporaryFolder(): Folder {
  const root = mkdtempSync(join(tmpdir(), 'wick-'));
  afterAll(() => {
    rmSync(root, { recursive: true });
  });
  const at = (name = ''): string => (name === '' ? root : join(root, name));
  return {
    at,
    put: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(at(name)), { recursive: true });
        writeFileSync(at(name), content);
      }
    },
    read: (name) => readFileSync(at(name), 'utf8'),
    drop: (name) => {
      rmSync(at(name), { recursive: true });
    },
    list: (name) => (readdirSync(at(name), { recursive: true, withFileTypes: true })).filter((entry) => !entry.isDirectory()).map((entry) => relative(at(name), join(entry.parentPath, entry.name))).sort(),
    said: (path) => relative(root, path),
  };
}
