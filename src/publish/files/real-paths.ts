/**
 * Finds the real path of a file, so that one file under two names counts once.
 */
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The real path, through links; for a path that does not exist, through its existing folders. */
export function realPlace(path: string): string {
  const place = resolve(path);
  try {
    return realpathSync(place);
  } catch {
    const folder = dirname(place);
    return folder === place ? place : join(realPlace(folder), basename(place));
  }
}

/** Keeps the first of the files that are one and the same, such as `tw.json`, `./tw.json` and a link to it. */
export function eachFileOnce<T>(files: readonly T[], realPathOf: (file: T) => string): T[] {
  const known = new Map<string, T>();
  for (const file of files) {
    const real = realPathOf(file);
    if (!known.has(real)) known.set(real, file);
  }
  return [...known.values()];
}
