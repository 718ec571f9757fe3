/**
 * Runs `wick embed` as in a terminal: its files, its output and its exit code.
 */
import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const temporary = temporaryFolder();
const folder = temporary.at();
temporary.put({ taken: 'a file' });

function embed(...args: readonly string[]): Ran {
  return command.run(folder, ['embed', ...args]);
}

const site = ['--site', 'https://example.org/embed/'];
const one = [...site, '--title', 'ballerina', '--widget', 'release-countdown', '--now', '2025-01-23T12:00:00Z'];

describe('wick embed', () => {
  it('writes the files of an embed, and says how many', async () => {
    expect(embed('-o', 'one', ...one)).toEqual({ status: 0, stdout: 'one: 1 embed, 5 files; index.html lists their snippets\n', stderr: '' });
    expect((await readdir(`${folder}/one`, { recursive: true })).sort()).toEqual(['ballerina', 'ballerina/release-countdown.html', 'ballerina/release-countdown.json', 'ballerina/release-countdown.xml', 'ballerina/wick-release-countdown.html', 'index.html']);
    expect(await readFile(`${folder}/one/ballerina/release-countdown.html`, 'utf8')).toContain('June 6, 2025');
  });

  it('draws pictures where they are asked for', async () => {
    expect(embed('-o', 'drawn', ...one, '--pictures')).toEqual({ status: 0, stdout: 'drawn: 1 embed, 6 files; index.html lists their snippets\n', stderr: '' });
    expect((await readFile(`${folder}/drawn/ballerina/release-countdown.png`)).subarray(1, 4).toString()).toBe('PNG');
    expect(await readFile(`${folder}/drawn/ballerina/release-countdown.html`, 'utf8')).toContain('content="https://example.org/embed/ballerina/release-countdown.png"');
  });

  it('writes again over what was written', () => {
    expect(embed('-o', 'one', ...one, '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('reports what a widget has nothing to say of', () => {
    expect(embed('-q', '-o', 'two', ...site, '--title', 'caine', '--widget', 'quote')).toEqual({ status: 1, stdout: '', stderr: 'wick: caine/quote: No quote about Caine is recorded.\n' });
  });

  it.each<[args: readonly string[], said: RegExp]>([
    [['-o', 'out', '--site', 'example.org'], /^wick: the site “example\.org” is no address that begins with https/],
    [['-o', 'out', ...site, '--title', 'balerina'], /^wick: there is no title “balerina”; did you mean ballerina/],
    [['-o', 'out', ...site, '--widget', 'trailer'], /^wick: there is no widget for a frame “trailer”; there are film-card/],
    [['-o', 'out', ...site, '--region', 'Germany'], /^wick: cannot use region=Germany/],
    [['-o', 'out', ...site, '--now', 'soon'], /--now 'soon' cannot be read: it takes a day such as 2025-06-06, or an instant such as 2025-06-06T20:00Z/],
    [['-o', 'out', ...site, '--theme', 'neon'], /Allowed choices are plain, noir, paper/],
    [['-o', 'out', ...one, '--pictures', '--font', 'no.ttf'], /^wick: no\.ttf: there is no such file/],
    [['-o', 'out', ...one, '--pictures', '--font', 'taken'], /^wick: a font cannot be read/],
    [['-o', 'out', ...one, '--pictures', '--lang', 'ar'], /^wick: pictures in the language “ar” need a font that has its letters; name one with --font/],
    [['-o', 'out'], /required option '--site <ADDRESS>' not specified/],
    [['-o', 'taken', ...one], /^wick: taken\/ballerina\/wick-release-countdown\.html: /],
  ])('exits with 2, and says why: %j', async (args, said) => {
    const { status, stdout, stderr } = embed(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(await readdir(folder)).not.toContain('out');
  });
});
