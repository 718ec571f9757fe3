/**
 * The additional steps of `npm version`: the version in the sources and the day in the changelog, both staged.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder: string;
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const run = (command: string, args: readonly string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(command, args, { cwd: folder, encoding: 'utf8' });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wick-release-'));
  for (const path of ['build', 'src/elements']) mkdirSync(join(folder, path), { recursive: true });
  for (const path of ['build/release.js', 'src/elements/version.ts']) cpSync(path, join(folder, path));
  writeFileSync(join(folder, 'package.json'), '{"type":"module","version":"7.8.9-next.1"}');
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## 7.8.9, unreleased\n\n- Added it.\n\n## 7.8.8, 2026-01-01\n');
  run('git', ['init', '--quiet']);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('writes the version where pages are told of it, dates the changelog, and hands both to git', () => {
  expect(run(process.execPath, ['build/release.js'])).toMatchObject({ status: 0, stderr: '' });
  expect(read('src/elements/version.ts')).toContain("export const version = '7.8.9-next.1';");
  expect(read('CHANGELOG.md')).toMatch(/^# Changes\n\n## 7\.8\.9-next\.1, \d{4}-\d\d-\d\d\n\n- Added it\.\n\n## 7\.8\.8, 2026-01-01\n$/);
  expect(run('git', ['diff', '--cached', '--name-only']).stdout).toBe('CHANGELOG.md\nsrc/elements/version.ts\n');
});

it('releases nothing that the changelog does not tell of', () => {
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## 7.8.8, 2026-01-01\n');
  const before = read('src/elements/version.ts');
  const { status, stderr } = run(process.execPath, ['build/release.js']);
  expect(status).toBe(1);
  expect(stderr).toContain('CHANGELOG.md has no part "unreleased"');
  expect(read('src/elements/version.ts')).toBe(before);
});
