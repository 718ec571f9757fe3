import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import edition from '../../src/data/edition.json';
import type { Fault } from '../../src/data/dataset/fault.js';
import { joinPart } from '../../src/data/wire/join.js';
import type { Rows } from '../../src/data/wire/rows.js';
import { unpack } from '../../src/data/wire/unpack.js';
import { fileParts } from '../../src/data/wire/write-parts.js';
import type { Catalogue } from '../../src/domain/ledger/catalogue.js';
import { parts } from '../../src/domain/ledger/record-kinds.js';

const here = fileURLToPath(new URL('../../', import.meta.url));
// A static import of `build/data.js` would resolve to the command of that name, which runs the build.
const { compileData } = (await import(/* @vite-ignore */ new URL('../../build/data.ts', import.meta.url).href)) as {
  compileData(root: string): Promise<{ faults: readonly Fault[]; bytes: Readonly<Record<string, number>> }>;
};
let root: string;

async function copyRecords(): Promise<void> {
  root = await mkdtemp(join(tmpdir(), 'wick-data-'));
  await cp(join(here, 'src', 'data'), join(root, 'src', 'data'), { recursive: true, filter: (path) => !path.endsWith('bundled') });
}
const removeRecords = (): Promise<void> => rm(root, { recursive: true });

const fileIn = (name: string): string => join(root, 'src', 'data', name);

describe('compileData', () => {
  let compiled: Awaited<ReturnType<typeof compileData>>;
  beforeAll(async () => {
    await copyRecords();
    compiled = await compileData(root);
  });
  afterAll(removeRecords);

  it('writes the slice and each part, and says how large they are', async () => {
    const { faults, bytes } = compiled;
    expect(faults).toEqual([]);
    expect(Object.keys(bytes)).toEqual(['first-slice', 'part-sources', 'part-news', 'part-story']);
    for (const [name, size] of Object.entries(bytes)) expect(size).toBe(Buffer.byteLength(await readFile(fileIn(`bundled/${name}.json`), 'utf8')));
  });

  it('writes what is read again as a whole', async () => {
    const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(fileIn(`bundled/${name}.json`), 'utf8'));
    let catalogue: Catalogue = { ...unpack(await read('first-slice')), lacks: parts };
    expect(catalogue.titles.get('ballerina')!.kind).toBe('film');
    for (const [file, held] of Object.entries(fileParts)) {
      const rows = (await read(`part-${file}`)) as Record<string, Rows>;
      for (const part of held) catalogue = joinPart(catalogue, part, rows[part]!);
    }
    const { sources, money, events, quotes, lacks } = catalogue;
    expect([sources, money, events, quotes].map(({ size }) => size > 0)).toEqual([true, true, true, true]);
    expect(lacks).toEqual([]);
  });
});

describe('compileData, of records that are wrong', () => {
  beforeEach(copyRecords);
  afterEach(async () => {
    vi.restoreAllMocks();
    await removeRecords();
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
      expect.stringContaining('titles.json: titles[1].name[0].source: expected an id in sources, found "entertainment-weekly-2016-09-12"; did you mean entertainment-weekly-2016-09-21'),
    ]);
    expect([faults.length, bytes]).toEqual([2, {}]);
    await expect(readFile(fileIn('bundled/first-slice.json'))).rejects.toThrow('ENOENT');
  });

  it('says of a file that is not JSON what is wrong with it', async () => {
    const print = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await writeFile(fileIn('sources.json'), '[{ "id": ]');
    await compileData(root);
    expect(print.mock.calls.flat()[0]).toMatch(/^sources\.json: sources: expected a list of records, found .*Unexpected token/);
  });
});

describe('bundledCatalogue', () => {
  it('unpacks the slice once, and says what it lacks', async () => {
    const { bundledCatalogue } = await import('../../src/data/bundled.js');
    expect(bundledCatalogue().titles.size).toBe(15);
    expect(bundledCatalogue().lacks).toEqual(parts);
    expect(bundledCatalogue().edition).toEqual(edition);
    expect(bundledCatalogue()).toBe(bundledCatalogue());
  });
});
