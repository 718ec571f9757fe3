import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../src/data/fault.js';
import { unpack } from '../../src/data/wire.js';

const here = fileURLToPath(new URL('../../', import.meta.url));
// A static import of `build/data.js` would find the command of that name, which runs the build.
const { compileData } = (await import(/* @vite-ignore */ new URL('../../build/data.ts', import.meta.url).href)) as {
  compileData(root: string): Promise<{ faults: readonly Fault[]; bytes: number }>;
};
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'wick-data-'));
  await cp(join(here, 'src', 'data'), join(root, 'src', 'data'), { recursive: true, filter: (path) => !path.endsWith('bundled.json') });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const fileIn = (name: string): string => join(root, 'src', 'data', name);

describe('compileData', () => {
  it('writes the slice and says how large it is', async () => {
    const { faults, bytes } = await compileData(root);
    const json = await readFile(fileIn('bundled.json'), 'utf8');
    expect(faults).toEqual([]);
    expect(bytes).toBe(Buffer.byteLength(json));
    expect(unpack(JSON.parse(json)).titles.get('ballerina')!.kind).toBe('film');
  });

  it('prints every fault and writes nothing', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const titles = JSON.parse(await readFile(fileIn('titles.json'), 'utf8')) as { kind: string; name: { source: string }[] }[];
    titles[0]!.kind = 'flim';
    titles[1]!.name[0]!.source = 'entertainment-weekly-2016-09-12';
    await writeFile(fileIn('titles.json'), JSON.stringify(titles));
    const { faults, bytes } = await compileData(root);
    expect(print.mock.calls.flat()).toEqual([
      'titles.json: titles[0].kind: expected one of film, series, game, comic, found "flim"; did you mean film?',
      expect.stringContaining('titles.json: titles[1].name[0].source: expected an id in sources.json, found "entertainment-weekly-2016-09-12"; did you mean entertainment-weekly-2016-09-21'),
    ]);
    expect([faults.length, bytes]).toEqual([2, 0]);
    await expect(readFile(fileIn('bundled.json'))).rejects.toThrow('ENOENT');
  });

  it('says of a file that is not JSON what is wrong with it', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await writeFile(fileIn('sources.json'), '[{ "id": ]');
    await compileData(root);
    expect(print.mock.calls.flat()[0]).toMatch(/^sources\.json: sources: expected a list of records, found .*Unexpected token/);
  });
});

describe('bundledCatalogue', () => {
  it('unpacks the slice once', async () => {
    await compileData(here);
    const { bundledCatalogue } = await import('../../src/data/bundled.js');
    expect(bundledCatalogue().titles.size).toBe(14);
    expect(bundledCatalogue()).toBe(bundledCatalogue());
  });
});
