/**
 * Runs `wick check --fix` as in a terminal and in a pipe.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtCommand, type Ran } from './command.js';
import { keys, openTerminal } from './pseudo-terminal.js';

const command = builtCommand();
const articles: Readonly<Record<string, string>> = {
  'a.md': '---\ndate: 2024-01-15\n---\n# Ballerina, the John Wick spin-off\n\nBallerina opens on June 7, 2024. There is no trailer for Ballerina.\n',
  'b.html': '<html lang="en"><meta property="article:published_time" content="2024-01-15">\r\n<h1>Ballerina, the John Wick spin-off</h1>\r\n<p>Ballerina will stream on Peacock.</p></html>\r\n',
  'right.md': '---\ndate: 2025-07-15\n---\n# Ballerina, the John Wick spin-off\n\nBallerina opened on June 6, 2025.\n',
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wick-fix-'));
  for (const [name, text] of Object.entries(articles)) writeFileSync(join(folder, name), text);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const all = (): Record<string, string> => Object.fromEntries(readdirSync(folder).map((name) => [name, read(name)]));
const check = (args: readonly string[], input = ''): Ran => command.run(folder, ['check', '--now', '2026-11-20', ...args], input);

describe('with --yes', () => {
  it('writes every mend, once', () => {
    expect(check(['--fix', '--yes', '.'])).toEqual({ status: 0, stdout: '', stderr: '3 mends written in 2 articles, 0 findings left\n' });
    expect(read('a.md')).toContain('opens on <wick-fact of="ballerina" field="release-date" mode="note">June 7, 2024</wick-fact>. There');
    expect(read('a.md')).toMatch(/\n\n<p class="wick-correction" data-corrects="trailer ballerina There is no trailer">.*<\/p>\n$/);
    expect(read('b.html')).toBe(articles['b.html']!.replace('Peacock', '<wick-fact of="ballerina" field="streaming-home" mode="note">Peacock</wick-fact>'));
    expect(read('right.md')).toBe(articles['right.md']);
    const once = all();
    expect(check(['.'])).toEqual({ status: 0, stdout: '3 articles: nothing is overtaken\n', stderr: '' });
    expect(check(['--fix', '-y', '.'])).toMatchObject({ status: 0, stderr: '0 mends written in 0 articles, 0 findings left\n' });
    expect(all()).toEqual(once);
  });

  it('lets readers see what is true', () => {
    check(['--fix', '--yes', 'b.html']);
    const { stdout } = command.run(folder, ['bake', '--now', '2026-11-20', 'b.html']);
    expect(stdout.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(/stream on Peacock .*now Starz/);
  });

  it('prints what it has to leave, with the reason', () => {
    writeFileSync(join(folder, '2024-01-15.txt'), 'Ballerina and John Wick\n\nBallerina opens on June 7, 2024.\n');
    const { status, stdout, stderr } = check(['--fix', '--yes', '2024-01-15.txt']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'wick: 2024-01-15.txt:3:20 “June 7, 2024” is left: plain text has no tags\n0 mends written in 0 articles, 1 finding left\n' });
    expect(stdout).toMatch(/^2024-01-15\.txt:3:20 overtaken date/);
  });

  it('leaves what a baseline lists', () => {
    check(['--write-baseline', 'known.json', 'a.md']);
    expect(check(['--fix', '--yes', '--baseline', 'known.json', 'a.md', 'b.html']).stderr).toBe('1 mend written in 1 article, 0 findings left\n');
    expect(read('a.md')).toBe(articles['a.md']);
  });

  it('writes standard input to standard output', () => {
    const { status, stdout } = check(['--fix', '--yes', '-'], articles['b.html']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: articles['b.html']!.replace('Peacock', '<wick-fact of="ballerina" field="streaming-home" mode="note">Peacock</wick-fact>') });
    expect(check(['--fix', '--yes', '-'], articles['right.md']).stdout).toBe(articles['right.md']);
  });
});

describe('with --dry-run', () => {
  it('prints a diff that makes the same articles, and writes nothing', () => {
    const { status, stdout, stderr } = check(['--fix', '--dry-run', '.']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '3 mends to write in 2 articles, 0 findings left\n' });
    expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ -3,4 \+3,6 @@\n/);
    expect(all()).toEqual(articles);
    const patched = join(folder, 'patched');
    mkdirSync(patched);
    for (const name of Object.keys(articles)) cpSync(join(folder, name), join(patched, name));
    expect(spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: patched, input: stdout, encoding: 'utf8', env: { ...process.env, GIT_CEILING_DIRECTORIES: folder } })).toMatchObject({ status: 0, stderr: '' });
    check(['--fix', '--yes', ...Object.keys(articles)]);
    for (const name of Object.keys(articles)) expect(readFileSync(join(patched, name), 'utf8')).toBe(read(name));
  });
});

describe('the diff of articles that are named from elsewhere', () => {
  const near = ['a.md', 'b.html'];
  const patch = (cwd: string, named: readonly string[]): Ran => command.run(cwd, ['check', '--now', '2026-11-20', '--fix', '--dry-run', ...named]);
  const apply = (cwd: string, input: string): { status: number | null } => spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd, input, encoding: 'utf8', env: { ...process.env, GIT_CEILING_DIRECTORIES: folder } });

  it.each<[what: string, names: () => string[]]>([
    ['whole paths', () => near.map((name) => join(folder, name))],
    ['paths that lead out and back', () => near.map((name) => join('..', basename(folder), name))],
  ])('is one for the folder of the run: %s', (_what, names) => {
    const { stdout, stderr } = patch(folder, names());
    expect(stdout.match(/^[-+]{3} .*$/gm)).toEqual(['--- a/a.md', '+++ b/a.md', '--- a/b.html', '+++ b/b.html']);
    expect(stderr).not.toContain('outside');
    expect(apply(folder, stdout)).toMatchObject({ status: 0 });
    expect(read('a.md')).toContain('<wick-fact');
    expect(read('b.html')).toContain('<wick-fact');
  });

  it('is one that no tool takes where they lie outside, which is said', () => {
    const within = join(folder, 'within');
    mkdirSync(within);
    const { stdout, stderr } = patch(within, near.map((name) => join('..', name)));
    expect(stderr).toContain('wick: git apply refuses the diff of ../a.md and 1 other article, outside this folder. Run the command in a folder that holds all articles.\n');
    expect(apply(within, stdout).status).not.toBe(0);
  });
});

describe('misuse', () => {
  it.each<[args: readonly string[], says: RegExp]>([
    [['--fix', 'a.md'], /no terminal on which --fix could ask: say --yes to accept every mend, or --dry-run to see a diff/],
    [['--fix'], /no terminal/],
    [['--yes', 'a.md'], /belong to --fix/],
    [['--dry-run', 'a.md'], /belong to --fix/],
    [['--fix', '--dry-run', '--yes', 'a.md'], /cannot be used with/],
    [['--fix', '--write-baseline', 'x.json', 'a.md'], /cannot be used with/],
  ])('is told with a remedy, and nothing is written: %j', (args, says) => {
    const { status, stdout, stderr } = check(args, articles['a.md']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(all()).toEqual(articles);
  });
});

/** Answers each question about words on a terminal; the exit code, and all that was shown. */
async function answer(args: readonly string[], answers: readonly (readonly [words: string, keys: string])[]): Promise<{ code: number; screen: string }> {
  const terminal = openTerminal(folder, command.file, ['check', '--now', '2026-11-20', '--fix', ...args]);
  let screen = '';
  for (const [words, typed] of answers) {
    screen += await terminal.until(`Mend “${words}”`);
    terminal.type(typed);
  }
  const { code, shown } = await terminal.ended();
  return { code, screen: (screen + shown).replace(/\r?\n/g, '') };
}

const { enter, down, interrupt } = keys;

describe('on a terminal', () => {
  it('shows each mend, and writes those that are accepted', async () => {
    const { code, screen } = await answer(['a.md', 'b.html'], [['June 7, 2024', enter], ['There is no trailer', `${down}${enter}`], ['Peacock', enter]]);
    expect(screen).toContain('a.md:6:20');
    expect(screen).toContain('+Ballerina opens on <wick-fact of="ballerina" field="release-date" mode="note">June 7, 2024</wick-fact>.');
    expect(code).toBe(1);
    expect(read('a.md')).toBe(articles['a.md']!.replace('June 7, 2024', '<wick-fact of="ballerina" field="release-date" mode="note">June 7, 2024</wick-fact>'));
    expect(read('b.html')).toContain('>Peacock</wick-fact>');
  });

  it('asks no more after “all that follow”, and writes no more after “none that follow”', async () => {
    expect((await answer(['a.md', 'b.html'], [['June 7, 2024', `${down}${down}${enter}`]])).code).toBe(0);
    expect(read('a.md')).toContain('wick-correction');
    expect(read('b.html')).toContain('wick-fact');
    writeFileSync(join(folder, 'a.md'), articles['a.md']!);
    writeFileSync(join(folder, 'b.html'), articles['b.html']!);
    expect((await answer(['a.md', 'b.html'], [['June 7, 2024', enter], ['There is no trailer', `${down}${down}${down}${enter}`]])).code).toBe(1);
    expect(read('a.md')).toContain('wick-fact');
    expect(read('a.md')).not.toContain('wick-correction');
    expect(read('b.html')).toBe(articles['b.html']);
  });

  it('leaves an article as it was if it is interrupted in the middle of it', async () => {
    const { code, screen } = await answer(['a.md', 'b.html'], [['June 7, 2024', enter], ['There is no trailer', interrupt]]);
    expect(code).toBe(130);
    expect(screen).toContain('interrupted');
    expect(all()).toEqual(articles);
  });
});
