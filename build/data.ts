/**
 * Checks the records in src/data and writes the slice of them that is bundled.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNames } from '../src/data/entries.js';
import { describeFault, type Fault } from '../src/data/fault.js';
import { firstSlice } from '../src/data/first-slice.js';
import { parse } from '../src/data/parse.js';
import { pack } from '../src/data/wire.js';

/** Reads the five files below the root; prints every fault, or writes `src/data/bundled.json` and gives its size. */
export async function compileData(root: string): Promise<{ faults: readonly Fault[]; bytes: number }> {
  const folder = join(root, 'src', 'data');
  const files = await Promise.all(fileNames.map(async (file) => [file, await readJson(join(folder, `${file}.json`))] as const));
  const parsed = parse(Object.fromEntries(files));
  if (parsed.case === 'faulty') {
    for (const fault of parsed.faults) console.error(describeFault(fault));
    return { faults: parsed.faults, bytes: 0 };
  }
  const json = JSON.stringify(pack(firstSlice(parsed.catalogue)));
  await writeFile(join(folder, 'bundled.json'), json);
  return { faults: [], bytes: Buffer.byteLength(json) };
}

/** What is not JSON is handed on as the error that says so, for the border to turn away. */
async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}
