/**
 * Replacing files together: all are new, or all are as they were.
 */
import { chmodSync, statSync, symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replaceTogether } from '../../src/publish/files/atomic-write.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();
const file = (name: string): string => folder.at(name);

it('replaces all files, keeps their modes, and follows links', async () => {
  folder.put({ 'a.json': 'a', 'deep/b.json': 'b' });
  chmodSync(file('a.json'), 0o640);
  symlinkSync(file('deep/b.json'), file('link.json'));
  await replaceTogether([{ path: file('a.json'), before: 'a', after: 'A' }, { path: file('link.json'), before: 'b', after: 'B' }]);
  expect([folder.read('a.json'), folder.read('deep/b.json')]).toEqual(['A', 'B']);
  expect(statSync(file('a.json')).mode & 0o777).toBe(0o640);
  expect(folder.list()).toEqual(['a.json', 'deep/b.json', 'link.json']);
});

it.each<[second: { path: string; before: string }, said: RegExp]>([
  [{ path: 'changed.json', before: 'b' }, /changed\.json: it was changed while the command ran; nothing is written\. Run the command again\.$/],
  [{ path: 'gone.json', before: 'b' }, /gone\.json: its folder was removed/],
  [{ path: 'deep', before: 'b' }, /deep: it is a folder/],
])('leaves the first as it was if the second cannot be replaced: %j', async ({ path, before }, said) => {
  folder.put({ 'a.json': 'a', 'deep/b.json': 'b', 'changed.json': 'somebody else’s' });
  const names = folder.list();
  await expect(replaceTogether([{ path: file('a.json'), before: 'a', after: 'A' }, { path: file(path), before, after: 'B' }])).rejects.toThrow(said);
  expect(folder.read('a.json')).toBe('a');
  expect(folder.read('changed.json')).toBe('somebody else’s');
  expect(folder.list()).toEqual(names);
});

it('leaves the temporary files of other writes alone', async () => {
  const names = Array.from({ length: 30 }, (_, place) => `long/${String(place)}.json`);
  folder.put({ 'a.json': 'a', ...Object.fromEntries(names.map((name) => [name, 'b'])) });
  // The files of the first are prepared one by one, so that most wait while the second finishes.
  await Promise.all([
    replaceTogether(names.map((name) => ({ path: file(name), before: 'b', after: 'B' }))),
    replaceTogether([{ path: file('a.json'), before: 'a', after: 'A' }]),
  ]);
  expect(names.map((name) => folder.read(name))).toEqual(names.map(() => 'B'));
  expect(folder.list('long')).toHaveLength(30);
});
