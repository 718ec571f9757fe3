/**
 * Reading and writing articles: byte for byte, and atomically.
 */
import { chmodSync, lstatSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { FileError, fileErrorOf } from '../../src/publish/files/file-error.js';
import { readText } from '../../src/publish/files/read-text.js';
import { dropUnfinished, writeWhole } from '../../src/publish/files/atomic-write.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();

async function failureOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => undefined, (thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileError);
  const { file, reason, remedy } = error as FileError;
  expect(remedy).toMatch(/^[A-Z].*\.$/);
  return `${folder.said(file)}: ${reason}`;
}

describe('an article', () => {
  it.each<[what: string, bytes: Uint8Array]>([
    ['a byte order mark', Buffer.from('\ufeff<p>Käthe</p>\r\n')],
    ['Windows line ends', Buffer.from('<p>\r\na\rb\n')],
    ['nothing', Buffer.from('')],
    ['letters of four bytes', Buffer.from('🩰\u0000\u2028')],
  ])('is written byte for byte as it was read: %s', async (_what, bytes) => {
    folder.put({ 'a.html': bytes });
    await writeWhole(folder.at('b.html'), await readText(folder.at('a.html')));
    expect(readFileSync(folder.at('b.html'))).toEqual(Buffer.from(bytes));
  });

  it.each<[what: string, bytes: number[], reason: string]>([
    ['Latin-1', [0x61, 0x0a, 0x62, 0xe4, 0x62], 'its bytes are no UTF-8, in line 2'],
    ['cut in the middle of a letter', [0x61, 0xe2, 0x82], 'its bytes are no UTF-8, in line 1'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'it is written in UTF-16'],
  ])('is not read where letters would be lost: %s', async (_what, bytes, reason) => {
    folder.put({ 'bad.html': Uint8Array.from(bytes) });
    expect(await failureOf(readText(folder.at('bad.html')))).toBe(`bad.html: ${reason}`);
  });

  it('is not read where there is none', async () => {
    expect(await failureOf(readText(folder.at('gone.html')))).toBe('gone.html: there is no such file');
    expect(await failureOf(readText(folder.at()))).toBe(': it is a folder');
  });
});

describe('what is written', () => {
  beforeEach(() => {
    folder.put({ 'there/old.html': 'old' });
  });

  it('makes the folders it needs, and leaves nothing beside it', async () => {
    await writeWhole(folder.at('new/deep/a.html'), 'new');
    expect(folder.list('new')).toEqual(['deep/a.html']);
    expect(folder.read('new/deep/a.html')).toBe('new');
  });

  it.each([0o600, 0o640, 0o755])('keeps the mode of what was there: %o', async (mode) => {
    chmodSync(folder.at('there/old.html'), mode);
    await writeWhole(folder.at('there/old.html'), 'new');
    expect(statSync(folder.at('there/old.html')).mode & 0o777).toBe(mode);
    expect(folder.read('there/old.html')).toBe('new');
  });

  it('goes where a link leads, and the link stays', async () => {
    symlinkSync(folder.at('there/old.html'), folder.at('there/link.html'));
    await writeWhole(folder.at('there/link.html'), 'new');
    expect(lstatSync(folder.at('there/link.html')).isSymbolicLink()).toBe(true);
    expect(folder.read('there/old.html')).toBe('new');
  });

  it('takes another file’s place at once: who has that open reads it to its end', async () => {
    const { ino } = statSync(folder.at('there/old.html'));
    await writeWhole(folder.at('there/old.html'), 'new');
    expect(statSync(folder.at('there/old.html')).ino).not.toBe(ino);
  });

  it.each<[what: string, name: string, reason: string]>([
    ['a folder is in its place', 'full', 'it is a folder'],
    ['a file is where a folder is needed', 'there/old.html/a.html', 'a part of its path is a file where a folder is needed'],
    ['the same deeper down', 'there/old.html/b/a.html', 'a part of its path is a file where a folder is needed'],
    ['its name is too long', `there/${'x'.repeat(300)}`, 'its name is longer than the disk allows'],
  ])('is not written, and harms nothing, where %s', async (_what, name, reason) => {
    mkdirSync(folder.at('full'), { recursive: true });
    const before = folder.list();
    expect(await failureOf(writeWhole(folder.at(name), 'new'))).toBe(`${name}: ${reason}`);
    expect(folder.list()).toEqual(before);
    expect(folder.read('there/old.html')).toBe('old');
  });
});

it('what fails midway leaves nothing beside what was there', async () => {
  folder.put({ 'midway/a.html': 'old' });
  const notText = 7 as unknown as string;
  expect(await failureOf(writeWhole(folder.at('midway/a.html'), notText))).toMatch(/^midway\/a\.html: it cannot be written: The "data" argument must be/);
  expect(folder.list('midway')).toEqual(['a.html']);
  expect(folder.read('midway/a.html')).toBe('old');
});

describe('a run that is interrupted', () => {
  it('takes away what it has not finished, and what was there stays', async () => {
    folder.put({ 'torn/a.html': 'old' });
    const writing = writeWhole(folder.at('torn/a.html'), 'x'.repeat(50_000_000));
    while (folder.list('torn').length < 2) await new Promise((next) => setImmediate(next));
    dropUnfinished();
    expect(folder.list('torn')).toEqual(['a.html']);
    await expect(writing).rejects.toThrow(FileError);
    expect(folder.list('torn').map((name) => folder.read(`torn/${name}`))).toEqual(['old']);
  });
});

describe('what the system says', () => {
  it.each<[code: string, doing: 'read' | 'written', said: RegExp]>([
    ['ENOSPC', 'written', /^a\.html: the disk is full; the old file is unchanged\. Make room/],
    ['EDQUOT', 'written', /^a\.html: your disk quota is used up/],
    ['EROFS', 'written', /^a\.html: its disk is read-only/],
    ['EACCES', 'written', /^a\.html: it may not be written: no permission\. Change its permissions/],
    ['EACCES', 'read', /^a\.html: it may not be read: no permission\./],
    ['EPERM', 'written', /^a\.html: it may not be written: not permitted/],
    ['EMFILE', 'read', /^a\.html: too many files are open/],
    ['ELOOP', 'read', /^a\.html: its symbolic links form a loop/],
    ['EIO', 'read', /^a\.html: it cannot be read: EIO, said the disk\. /],
  ])('is said with the file, the cause and the remedy: %s', (code, doing, said) => {
    expect(fileErrorOf('a.html', Object.assign(new Error(`${code}, said the disk`), { code }), doing).message).toMatch(said);
  });
});
