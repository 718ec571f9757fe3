/**
 * Runs `wick diff` as in a terminal: its words, the articles that it names, and its exit codes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand } from './command.js';

const sources = [
  { id: 'studio', publisher: 'Harbour Pictures', title: 'Seen', url: null, date: '2024-03-08' },
  { id: 'gazette', publisher: 'The Gazette', title: 'Read', url: null, date: '2025-02-01' },
];
const claim = (value: unknown, known: string, source = 'studio', standing = 'announced'): object => ({ value, known, source, standing });

/** A dataset of two films; the first is the one that changes. */
function dataset(lamp: { readonly dates: readonly object[]; readonly rating?: object; readonly more?: object }, more: object = {}): string {
  const release = (dates: readonly object[]): object[] => [{ region: 'US', channel: 'theatrical', date: dates }];
  return JSON.stringify({
    titles: [
      { id: 'the-lamp', name: [claim('The Lantern House', '2024-03-08')], releases: release(lamp.dates), rating: [lamp.rating ?? claim('R', '2024-03-08')], ...lamp.more },
      { id: 'the-tide', name: [claim('The Long Tide', '2024-03-08')], releases: release([claim('2026-01-01', '2024-03-08', 'gazette')]) },
    ],
    sources,
    ...more,
  });
}

const opens = claim('2025-06-06', '2024-03-08');
const moved = claim('2025-10-03', '2025-02-01', 'gazette');

const command = builtCommand();
const folder = temporaryFolder();
folder.put({
  'old.json': dataset({ dates: [opens] }),
  'new.json': dataset({ dates: [opens, moved], rating: claim('PG', '2024-03-08') }, { people: [{ id: 'mara', name: [claim('Mara Quill', '2025-01-01')] }], credits: [{ title: 'the-lamp', person: 'mara', character: [claim('Orla', '2025-01-01')] }] }),
  'faulty.json': '{ "titles": [{ "id": 1 }] }',
  'archive/lamp.html': '<html lang="en"><meta property="article:published_time" content="2024-06-01">\n<body><wick-film-card film="the-tide"></wick-film-card>\n<p>It opens on <wick-fact of="the-lamp" field="release-date">June 6, 2025</wick-fact>.</p></body></html>\n',
  'archive/link.md': '# Autumn\n\nIt opens on [June 6](/films/the-lamp#wick-fact=release-date), and [wick fact of=the-lamp field=rating].\n',
  'archive/prose.md': '---\ndate: 2024-06-01\n---\n\n# The Lantern House\n\nThe Lantern House opens on June 6, 2025.\n',
  'archive/tide.html': '<wick-film-card film="the-tide"></wick-film-card><p>The Long Tide opens on January 1, 2026.</p>',
  'archive/a b.html': '<wick-spoiler reveals="the-lamp"><wick-fact of="the-lamp" field="release-date"></wick-fact></wick-spoiler>',
});
const run = (...args: readonly string[]): ReturnType<typeof command.run> => command.run(folder.at(), ['diff', ...args, '--now', '2025-03-01']);
const archive = ['--films', '/films/:film', '--articles', 'archive/**'];

describe('wick diff', () => {
  it('says in words what changed, with the source of what became known', () => {
    expect(run('old.json', 'new.json')).toEqual({
      status: 1,
      stdout: `edited: The Lantern House: rated R (Harbour Pictures, March 8, 2024) → PG (Harbour Pictures, March 8, 2024)
moved: The Lantern House: in cinemas October 3, 2025, no longer June 6, 2025
  Source: The Gazette, February 1, 2025
became known: The Lantern House: Mara Quill joins the cast
  Source: Harbour Pictures, January 1, 2025
added: people/mara: Mara Quill

4 differences
`,
      stderr: '',
    });
  });

  it('says it in another language, and the other way round', () => {
    const { stdout } = run('new.json', 'old.json', '--lang', 'de', '-q');
    expect(stdout).toContain('zurückgezogen: The Lantern House: Kinostart 3. Oktober 2025 (The Gazette, 1. Februar 2025)\n');
    expect(stdout).toContain('entfernt: people/mara: Mara Quill\n');
  });

  it('finds no difference between a dataset and itself, in one file or two, or the bundled data', () => {
    expect(run('old.json', 'old.json')).toEqual({ status: 0, stdout: 'no difference\n', stderr: '' });
    const { titles, ...rest } = JSON.parse(folder.read('old.json')) as { titles: object[] };
    folder.put({ 'split/titles.json': JSON.stringify(titles), 'split/rest.json': JSON.stringify(rest) });
    expect(run('old.json', 'split')).toMatchObject({ status: 0 });
    expect(run('bundled', 'bundled', ...archive)).toEqual({ status: 0, stdout: 'no difference; 0 widgets in 0 articles of 5 read differently\n', stderr: '' });
  });

  it('lists the widgets that read differently by their place, also of links and shortcodes, and what the check finds anew', () => {
    const { stdout } = run('old.json', 'new.json', '-q', ...archive);
    const lines = stdout.split('\n\n')[1]!.trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^archive\/a b\.html:1:34 wick-fact: “June 6, 2025” → “October 3, 2025”$/) as string,
      expect.stringMatching(/^archive\/lamp\.html:3:16 wick-fact: “June 6, 2025” → “June 6, 2025 \(now October 3, 2025/) as string,
      expect.stringMatching(/^archive\/lamp\.html:3:62 overtaken fact: “June 6, 2025” is overtaken: October 3, 2025/) as string,
      expect.stringMatching(/^archive\/link\.md:3:67 wick-fact: “R” → “PG”$/) as string,
      expect.stringMatching(/^archive\/prose\.md:7:28 overtaken date: “June 6, 2025” is overtaken: October 3, 2025/) as string,
    ]);
  });

  it('counts lines and columns in a page that was prerendered before', () => {
    command.run(folder.at(), ['prerender', 'archive/lamp.html', '-o', 'public/lamp.html', '--dataset', 'old.json', '--now', '2025-03-01', '-q']);
    const page = folder.read('public/lamp.html');
    const before = page.slice(0, page.indexOf('<wick-fact'));
    const place = `${String(before.split('\n').length)}:${String(before.length - before.lastIndexOf('\n'))}`;
    expect(run('old.json', 'new.json', '-q', '--articles', 'public').stdout).toContain(`public/lamp.html:${place} wick-fact: `);
  });

  it('prints the names of the articles to rebuild, for other commands', () => {
    expect(run('old.json', 'new.json', '--files', ...archive)).toEqual({ status: 1, stdout: 'archive/a b.html\narchive/lamp.html\narchive/link.md\n', stderr: '' });
    expect(run('old.json', 'new.json', '-z', ...archive).stdout).toBe('archive/a b.html\0archive/lamp.html\0archive/link.md\0');
  });

  it('feeds the documented pipeline, also where no article reads differently', () => {
    const line = readFileSync(new URL('../../docs/publish/diff.md', import.meta.url), 'utf8').split('\n').find((one) => one.includes('xargs'))!;
    folder.put({ 'desk/films-old.json': folder.read('old.json'), 'desk/archive/words.html': '<p>No widgets.</p>' });
    expect(spawnSync('sh', ['-c', line.replaceAll('npx wick', `'${process.execPath}' '${command.file}'`)], { cwd: folder.at('desk'), encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('prints JSON for programs', () => {
    const { differences, articles } = JSON.parse(run('old.json', 'new.json', '-f', 'json', ...archive).stdout) as { differences: object[]; articles: object[] };
    expect(differences[1]).toMatchObject({ kind: 'moved', record: 'titles', id: 'the-lamp', field: 'us-theatrical/date', title: 'the-lamp', known: '2025-02-01' });
    expect(articles[1]).toMatchObject({ name: 'archive/lamp.html', widgets: [{ line: 3, column: 16, tag: 'wick-fact' }], findings: [{ rule: 'fact' }] });
    expect(articles[1]).not.toHaveProperty('source');
  });

  it.each([
    ['a dataset with faults', ['old.json', 'faulty.json'], /^faulty\.json:1:\d+ titles\[0\]\.id: [^]*wick: faulty\.json: the dataset has faults\./],
    ['a dataset that is not there', ['nowhere.json', 'new.json'], /^wick: nowhere\.json: there is no such file\./],
    ['an article that is not there', ['old.json', 'new.json', '--articles', 'nowhere'], /^wick: nowhere: there is no such file or folder\./],
    ['names in two formats', ['old.json', 'new.json', '-f', 'json', '--files', ...archive], /^error: option '--files' cannot be used with option '-f, --format <FORMAT>'/],
    ['names with a NUL, as JSON', ['old.json', 'new.json', '-z', '-f', 'json', ...archive], /^error: option '(?:--files|-z, --null)' cannot be used with option '-f, --format <FORMAT>'/],
    ['names of no articles, with a NUL', ['old.json', 'new.json', '-z'], /^error: there are no articles whose names could be printed/],
    ['names of no articles', ['old.json', 'new.json', '--files'], /^error: there are no articles whose names could be printed/],
  ])('exits with 2 for %s', (_what, args, stderr) => {
    expect(run(...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(stderr) as string });
  });
});
