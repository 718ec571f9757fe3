/**
 * Files that are there as a whole or not at all.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

let written = 0;

/** Writes a file beside its place and then moves it there, so that whoever is interrupted leaves nothing half-written; folders are made. */
export async function writeWhole(folder: string, path: string, text: string): Promise<void> {
  const place = join(folder, path);
  const beside = join(dirname(place), `.wick-${String(process.pid)}-${String((written += 1))}.tmp`);
  await mkdir(dirname(place), { recursive: true });
  try {
    await writeFile(beside, text);
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
