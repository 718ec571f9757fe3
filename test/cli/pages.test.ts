/**
 * Runs `wick prerender` and `wick bake` as in a terminal: their files, their output and the exit code.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();
const page = (film = 'ballerina'): string => `<!doctype html>\r\n<html lang="en"><title>A page</title>\r\n<wick-film-card film="${film}">Our words.</wick-film-card>\r\n</html>`;
const day = ['--now', '2025-06-07'];

folder.put({
  'a.html': page(),
  'b.html': page('balerina'),
  'c.md': '# Hello\n\n<wick-film-card film="ballerina"></wick-film-card>\n',
  'latin.html': Uint8Array.of(0x61, 0xe9),
  'faulty.json': '{\n  "titles": [{ "id": "x", "nmae": [] }]\n}\n',
  'own.json': JSON.stringify({ titles: [{ id: 'the-lamp', kind: 'film', name: [{ value: 'The Lamp', source: 'own' }] }], sources: [{ id: 'own', publisher: 'Our desk', title: 'Seen', url: null, date: null }] }),
  'lamp.html': '<wick-film-card film="the-lamp"></wick-film-card>',
});

function wick(args: readonly string[], input?: string): Ran {
  return command.run(folder.at(), args, input);
}

describe.each(['prerender', 'bake'])('wick %s', (name) => {
  it('writes one article to standard output, and what it did beside it', () => {
    const { status, stdout, stderr } = wick([name, 'a.html', ...day]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '1 article written, 1 widget\n' });
    expect(stdout).toMatch(/^<!doctype html>\r\n<html lang="en"><title>A page<\/title>\r\n/);
    expect(stdout).toContain('Ana de Armas');
    expect(wick([name, '-', ...day, '-q'], page())).toEqual({ status: 0, stdout, stderr: '' });
  });

  it('writes a folder below another, and the same again when it is repeated', () => {
    folder.put({ 'site/index.html': page(), 'site/posts/one.html': page(), 'site/posts/two.md': 'No widget here.\n' });
    for (let run = 0; run < 2; run++) expect(wick([name, 'site', '-o', `site/${name}`, ...day])).toEqual({ status: 0, stdout: '', stderr: '3 articles written, 2 widgets\n' });
    expect(folder.list(`site/${name}`)).toEqual(['index.html', 'posts/one.html', 'posts/two.md']);
    expect(folder.read(`site/${name}/index.html`)).toContain('Ana de Armas');
    expect(folder.read(`site/${name}/posts/two.md`)).toBe('No widget here.\n');
    folder.drop('site');
  });

  it('says where a widget kept its words, and exits with 1', () => {
    const { status, stdout, stderr } = wick([name, 'b.html', ...day]);
    expect(status).toBe(1);
    expect(stdout).toContain('Our words.');
    expect(stderr).toBe('b.html:3:1 unknown-title: There is no title “balerina” here. Did you mean ballerina?\n1 article written, 1 widget, 1 trouble\n');
    expect(wick([name, 'b.html', '--quiet', ...day]).stderr).toMatch(/^b\.html:3:1 .*\n$/);
  });

  it('writes what it can, says what it cannot, and exits with 2', () => {
    const { status, stderr } = wick([name, 'a.html', 'latin.html', 'gone.html', '-o', `left-${name}`, ...day]);
    expect(status).toBe(2);
    expect(stderr.split('\n')).toEqual([
      'wick: gone.html: there is no such file or folder. Check the name, and the folder that the command is run in.',
      'wick: latin.html: its bytes are no UTF-8, in line 1. Save it as UTF-8 and run the command again.',
      '1 article written, 1 widget, 2 failed',
      '',
    ]);
    expect(folder.list(`left-${name}`)).toEqual(['a.html']);
  });

  it('writes articles back', () => {
    folder.put({ [`back-${name}/a.html`]: page() });
    expect(wick([name, `back-${name}`, '--in-place', ...day])).toMatchObject({ status: 0, stderr: '1 article written, 1 widget\n' });
    expect(folder.list(`back-${name}`)).toEqual(['a.html']);
    expect(folder.read(`back-${name}/a.html`)).toContain('Ana de Armas');
  });

  it('prints a report for programs', () => {
    const { status, stdout } = wick([name, 'a.html', 'b.html', 'gone.html', '-o', `json-${name}`, '--json', '-q', ...day]);
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toEqual([
      { name: 'gone.html', case: 'failed', error: 'gone.html: there is no such file or folder. Check the name, and the folder that the command is run in.' },
      { case: 'written', name: 'a.html', widgets: 1, troubles: [] },
      { case: 'written', name: 'b.html', widgets: 1, troubles: [{ line: 3, column: 1, code: 'unknown-title', message: 'There is no title “balerina” here. Did you mean ballerina?' }] },
    ]);
  });

  it('shows a dataset of one’s own, and none that has faults', () => {
    expect(wick([name, 'lamp.html', '--dataset', 'own.json', '-q']).stdout).toContain('The Lamp');
    expect(wick([name, 'lamp.html', '--dataset', 'faulty.json'])).toEqual({
      status: 2, stdout: '', stderr: expect.stringMatching(/^faulty\.json:2:27 titles\[0\]\.nmae: expected no field of this name, found "nmae"; did you mean name\?\n[^]*wick: faulty\.json: the dataset has faults\. Put them right; wick validate lists them\.\n$/) as string,
    });
    expect(wick([name, 'lamp.html', '--dataset', 'gone.json']).stderr).toBe('wick: gone.json: there is no such file. Check the name, and the folder that the command is run in.\n');
  });

  it.each<[args: string[], said: RegExp]>([
    [['a.html', 'c.md'], /^wick: standard output: it can take one article, not 2\. Name a folder with -o, or write them back with --in-place\.\n$/],
    [['a.html', 'c.md', '-o', 'all.html'], /^wick: all\.html: it is a file, and there are 2 articles\./],
    [['a.html', '--in-place', '-o', 'x'], /^error: option '--in-place' cannot be used with option '-o/],
    [['a.html', '--json'], /^error: --json prints a report where the article would go/],
    [['a.html', '--region', 'Mars', '--lang', 'sv'], /^error: --region 'Mars' cannot be read: it takes a country by its two letters, such as US\nerror: --lang 'sv' cannot be read: it takes a language that there are sentences in: en, ar, de, es, fr, it, ja, ko, nl, pl, pt, tr, zh\n/],
    [['a.html', '--now', 'soon'], /^error: --now 'soon' cannot be read: it takes a day such as 2025-06-06, or an instant/],
    [['a.html', '--time-zone', 'Mars/Base'], /^error: --time-zone 'Mars\/Base' cannot be read/],
    [[], /^error: missing required argument 'ARTICLE'\nRun it with --help/],
    [['a.html', '--wat'], /^error: unknown option '--wat'/],
  ])('writes nothing and exits with 2 when it is misused: %j', (args, said) => {
    const before = folder.list();
    const { status, stdout, stderr } = wick([name, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(folder.list()).toEqual(before);
  });

  it('leaves every article as it was or as it is to be when it is interrupted', async () => {
    const names = Array.from({ length: 60 }, (_, place) => `torn-${name}/${place}.html`);
    folder.put(Object.fromEntries(names.map((file, place) => [file, page(place === 0 ? 'balerina' : 'ballerina')])));
    const child = spawn(process.execPath, [command.file, name, ...names, '--in-place', ...day], { cwd: folder.at(), stdio: ['ignore', 'ignore', 'pipe'] });
    await once(child.stderr, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([143, null]);
    expect(folder.list(`torn-${name}`)).toHaveLength(names.length);
    const texts = names.slice(1).map((file) => folder.read(file));
    expect(texts.at(-1)).toBe(page());
    for (const text of texts) expect(text === page() || text.endsWith('</html>')).toBe(true);
  });
});

describe('wick prerender', () => {
  it('reads Markdown by its name, and from standard input when it is told', () => {
    const { stdout } = wick(['prerender', 'c.md', '-q', ...day]);
    expect(stdout).toMatch(/^# Hello\n\n<wick-film-card film="ballerina"><template /);
    expect(wick(['prerender', '-', '--markdown', '-q', ...day], folder.read('c.md')).stdout).toBe(stdout);
  });

  it('hands on what is asked of styles, addresses, nonces and linked data', () => {
    const { status, stdout } = wick(['prerender', 'a.html', '-q', '--css', 'link', '--assets', '/static', '--nonce', 'abc123==', '--linked-data', ...day]);
    expect(status).toBe(0);
    expect(stdout).toContain('/static/');
    expect(stdout).not.toContain('<style');
    expect(wick(['prerender', 'a.html', '-q', '--nonce', 'abc123==', ...day]).stdout).toContain('nonce="abc123=="');
  });

  it.each<[args: string[], said: RegExp]>([
    [['--css', 'none'], /^error: option '--css <WAY>' argument 'none' is invalid\. Allowed choices are inline, link\./],
    [['--nonce', 'a"b'], /^error: option '--nonce <VALUE>' argument 'a"b' is invalid\./],
    [['--assets', 'javascript:x'], /^error: option '--assets <ADDRESS>' argument 'javascript:x' is invalid\./],
  ])('does not write what would break a page: %j', (args, said) => {
    expect(wick(['prerender', 'a.html', ...args])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(said) as string });
  });

  it('writes hundreds of articles in threads, as one by one', () => {
    folder.put(Object.fromEntries(Array.from({ length: 110 }, (_, place) => [`many/${place}.html`, page(place === 50 ? 'balerina' : 'ballerina')])));
    expect(wick(['prerender', 'many', '-o', 'done', ...day])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^many\/50\.html:3:1 unknown-title: .*\n110 articles written, 110 widgets, 1 trouble\n$/) as string });
    expect(folder.read('done/7.html')).toBe(wick(['prerender', 'many/7.html', '-q', ...day]).stdout);
  });
});
