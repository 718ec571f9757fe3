/**
 * Runs `wick join`, and other commands with a dataset in several files, as in a terminal.
 */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand } from './command.js';

const claim = (value: unknown, known: string): object => ({ value, known, source: 'own', standing: 'announced' });
const own = { id: 'own', publisher: 'Our desk', title: 'Seen', url: null, date: null };
const lamp = { $schema: '../node_modules/wick-widgets/dist/dataset.schema.json', titles: [{ id: 'the-lamp', name: [claim('The Lamp', '2024-01-01')] }], sources: [own] };
const tide = { titles: [{ id: 'the-tide', name: [claim('The Tide', '2024-01-01')] }], credits: [{ title: 'the-lamp', person: 'mara', character: [claim('Orla', '2024-01-01')] }] };
const people = [{ id: 'mara', name: [claim('Mara Quill', '2024-01-01')] }];

const command = builtCommand();
const folder = temporaryFolder();
folder.put({
  'films/lamp.json': JSON.stringify(lamp),
  'films/tide.json': JSON.stringify(tide),
  'films/notes.txt': 'none',
  'people.json': JSON.stringify(people),
  'other.json': JSON.stringify({ ...lamp, sources: [{ ...own, publisher: 'Their desk' }] }, undefined, 1),
  'article.html': '<wick-film-card film="the-lamp"></wick-film-card>\n<wick-cast-list film="the-lamp"></wick-cast-list>\n',
});
const run = (...args: readonly string[]): ReturnType<typeof command.run> => command.run(folder.at(), args);

describe('wick join', () => {
  it('writes one file that validates, of files, folders and patterns', () => {
    expect(run('join', 'films', 'people.json', '-o', 'out/all.json')).toEqual({ status: 0, stdout: '', stderr: 'out/all.json: 3 files joined: titles 2, credits 1, people 1, sources 1\n' });
    expect(run('validate', 'out/all.json')).toMatchObject({ status: 0, stdout: 'out/all.json: sound: titles 2, credits 1, people 1, sources 1\n' });
    expect(JSON.parse(folder.read('out/all.json'))).toEqual({ ...lamp, titles: [...lamp.titles, ...tide.titles], credits: tide.credits, people });
    expect(run('join', '-q', 'films/*.json', 'people.json')).toEqual({ status: 0, stdout: folder.read('out/all.json').replace('../node_modules', './node_modules'), stderr: '' });
  });

  it('reads no output of an earlier run, and refuses one that is named as an input', () => {
    expect(run('join', 'films', 'people.json', '-o', 'films/all.json')).toMatchObject({ status: 0, stderr: expect.stringContaining('3 files joined') as string });
    folder.put({ 'films/lamp.json': JSON.stringify({ ...lamp, sources: [{ ...own, publisher: 'Another desk' }] }) });
    for (const [names, output] of [['films', './people/../films/all.json'], ['films/*.json', 'films/all.json']] as const) {
      expect(run('join', names, 'people.json', '-o', output)).toEqual({ status: 0, stdout: '', stderr: `${output}: 3 files joined: titles 2, credits 1, people 1, sources 1\n` });
      expect(folder.read('films/all.json')).toContain('Another desk');
    }
    const joined = folder.read('films/all.json');
    expect(run('join', 'films', './films/all.json', '-o', 'films/all.json')).toEqual({ status: 2, stdout: '', stderr: 'wick: ./films/all.json: it is one of the files to read, and the output. Name another output.\n' });
    expect(folder.read('films/all.json')).toBe(joined);
    folder.put({ 'films/lamp.json': JSON.stringify(lamp) });
    folder.drop('films/all.json');
  });

  it('names both files and lines of values that contradict each other, and writes nothing', () => {
    const { status, stdout, stderr } = run('join', 'films/lamp.json', 'other.json', '-o', 'never.json');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.split('\n')).toEqual(['other.json:19:17 sources[0].publisher: expected "Our desk" as in films/lamp.json:1:221, found "Their desk". Keep one of the two.', 'wick: nothing is written: 1 fault', '']);
    expect(folder.list()).not.toContain('never.json');
  });

  it('names faults by their own file and line', () => {
    expect(run('join', 'films')).toMatchObject({ status: 1, stderr: 'films/tide.json:1:160 credits[0].person: expected an id in people, found "mara"\nwick: nothing is written: 1 fault\n' });
  });

  it.each([
    ['a file that is not there', ['nowhere.json'], 'wick: nowhere.json: there is no such file. Check the name, and the folder that the command is run in.\n'],
    ['a pattern that matches nothing', ['films/*.jsn'], 'wick: films/*.jsn: no dataset matches; looked for .json. Put a pattern in quotes, so that the shell leaves it as it is, and check it.\n'],
    ['an output that is a folder', ['films', 'people.json', '-o', 'films'], 'wick: films: it is a folder. Name a file, or move the folder away.\n'],
  ])('exits with 2 for %s', (_what, args, stderr) => {
    expect(run('join', ...args)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('is not needed where another command is given the files', () => {
    const { status, stdout } = run('bake', 'article.html', '--now', '2024-06-01', '--dataset', 'films/*.json', '--dataset', 'people.json');
    expect(status).toBe(0);
    expect(stdout).toContain('The Lamp');
    expect(stdout).toContain('Mara Quill');
    const faulty = run('check', 'article.html', '--dataset', 'films');
    expect(faulty).toMatchObject({ status: 2, stderr: expect.stringMatching(/^films\/tide\.json:1:\d+ credits\[0\]\.person: .*\nwick: films: the dataset has faults\./) as string });
  });
});
