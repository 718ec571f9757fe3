import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { progressText } from '../../src/cli/archives/time-left.js';
import { builtCommand } from './command.js';

const wick = builtCommand();
const stale = '<html lang="en"><p>The John Wick film Ballerina opens on June 7, 2024.</p><wick-film-card film="ballerina"></wick-film-card>';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wick-shard-'));
  for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, `${name}.html`), stale);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const check = (...args: string[]): ReturnType<typeof wick.run> => wick.run(folder, ['check', '--now', '2026-11-20', ...args]);

describe('the command with --shard', () => {
  it.each(['json', 'sarif'])('checks a part, and the parts join to the whole: %s', (format) => {
    for (const index of ['1', '2', '3']) {
      const { status, stdout } = check('*.html', '--shard', `${index}/3`, '-f', format);
      expect(status).toBe(1);
      writeFileSync(join(folder, `${index}.json`), stdout);
    }
    const whole = check('*.html', '-f', format);
    const merged = wick.run(folder, ['check', '--merge', '?.json', '-f', format]);
    expect(merged.status).toBe(1);
    const results = (text: string): string[] => [...text.matchAll(/"(?:fingerprint|wickFinding\/v1)": "(\w+)"/g)].map(([, print]) => print!).sort();
    expect(results(whole.stdout)).toHaveLength(5);
    expect(results(merged.stdout)).toEqual(results(whole.stdout));
    if (format === 'json') expect(merged.stdout).toBe(whole.stdout);
  });

  it('says which shard is missing, and ends with 2', () => {
    writeFileSync(join(folder, '1.json'), check('*.html', '--shard', '1/2', '-f', 'json').stdout);
    const { status, stderr } = wick.run(folder, ['check', '--merge', '*.json']);
    expect([status, stderr]).toEqual([2, 'wick: 1.json: there is no report of shard 2/2 beside it. Run wick check --shard 2/2 and name its report too.\n']);
  });

  it('joins a report whose name reads as a pattern', () => {
    writeFileSync(join(folder, 'report[1].json'), check('a.html', '-f', 'json').stdout);
    const { status, stdout } = check('--merge', 'report[1].json', '-f', 'json');
    expect([status, stdout]).toEqual([1, check('a.html', '-f', 'json').stdout]);
  });

  it('bakes a part, and refuses what a whole run would refuse', () => {
    expect(wick.run(folder, ['bake', '.', '-o', 'out', '--shard', '2/2', '-q']).status).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toEqual(['b.html', 'd.html']);
    expect(wick.run(folder, ['bake', '.', '--shard', '5/5', '-q']).status).toBe(2);
  });

  it('mends a part', () => {
    const { stdout } = check('.', '--fix', '--dry-run', '--shard', '2/2');
    expect([...stdout.matchAll(/^\+\+\+ b\/(.*)$/gm)].map(([, file]) => file)).toEqual(['b.html', 'd.html']);
  });

  it('does nothing where there are more shards than articles', () => {
    expect(check('a.html', '--shard', '2/2', '-f', 'json')).toMatchObject({ status: 0, stdout: `${JSON.stringify({ shard: '2/2', articles: [] }, undefined, 2)}\n` });
  });

  it('refuses a shard that is none, and articles beside reports', () => {
    expect(check('a.html', '--shard', '4/3').stderr).toContain('It takes a number and the number of shards');
    expect(check('--shard', '1/1', '--merge', 'x.json').stderr).toContain('--merge takes reports only');
    expect(check('--fix', '--yes', '--merge', 'x.json').stderr).toContain('--merge takes reports only');
  });
});

describe('progress', () => {
  it.each<[done: number, all: number, elapsed: number, text: string]>([
    [1, 100, 900, '1 of 100 articles'],
    [10, 100, 4000, '10 of 100 articles, 36 s left'],
    [10, 20_000, 4000, '10 of 20000 articles, 134 min left'],
    [100, 100, 9000, '100 of 100 articles'],
  ])('of %s in %s after %s ms', (done, all, elapsed, text) => {
    expect(progressText(done, all, elapsed)).toBe(text);
  });
});
