/**
 * Runs `wick validate` as in a terminal: its output and its exit code.
 */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();

const sound = { titles: [{ id: 'the-lamp', name: [{ value: 'The Lamp', source: 'own' }] }], sources: [{ id: 'own', publisher: 'Our desk', title: 'Seen', url: null, date: null }] };
const files = {
  'sound.json': JSON.stringify(sound),
  'island.json': JSON.stringify({ ...sound, titles: [{ ...sound.titles[0], releases: [{ region: 'BV', channel: 'theatrical', date: [{ value: '2026-01-01', known: null, source: 'own', standing: 'announced' }] }] }] }),
  'faulty.json': '{\n  "titles": [\n    {\n      "id": "the-lamp",\n      "nmae": [{ "value": "The Lamp", "source": "own" }]\n    }\n  ],\n  "credits": [{ "title": "the-lmap", "person": "nobody", "role": [{ "value": "led", "source": "own" }] }]\n}\n',
  'truncated.json': '{\n  "titles": [\n    { "id": "the-lamp"\n',
  'override.json': JSON.stringify({ titles: [{ id: 'ballerina', runtime: [{ value: 126, known: '2025-07-01', source: 'own' }] }], sources: sound.sources }),
  'parts/titles.json': JSON.stringify(sound.titles),
  'hostile.json': '{ "a\\u001b[31m\\u202e": 1 }',
};

folder.put(files);

/** Runs the command in the folder of the files, with something on its standard input. */
function wick(args: readonly string[], input = ''): Ran {
  return command.run(folder.at(), args, input);
}

describe('wick validate', () => {
  it('says that a file is sound, and what is in it', () => {
    expect(wick(['validate', 'sound.json'])).toEqual({ status: 0, stdout: 'sound.json: sound: titles 1, sources 1\n', stderr: '' });
  });

  it('says of each fault where it is, what belongs there, what was found, and what was meant', () => {
    const { status, stdout, stderr } = wick(['validate', 'faulty.json']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout.split('\n')).toEqual([
      'faulty.json:5:7 titles[0].nmae: expected no field of this name, found "nmae"; did you mean name?',
      'faulty.json:8:26 credits[0].title: expected an id in titles, found "the-lmap"; did you mean the-lamp?',
      'faulty.json:8:48 credits[0].person: expected an id in people, found "nobody"',
      'faulty.json:8:78 credits[0].role[0].value: expected one of lead, supporting, cameo, voice, found "led"; did you mean lead?',
      'faulty.json: 4 faults',
      '',
    ]);
  });

  it('notices a market without a time zone, and finds the file sound', () => {
    const said = 'island.json:1:96 titles[0].releases[0].region: notice: no time zone is known in BV: its days are counted in UTC\n';
    expect(wick(['validate', 'island.json'])).toEqual({ status: 0, stdout: `${said}island.json: sound: titles 1, sources 1\n`, stderr: '' });
    expect(wick(['validate', '--quiet', 'island.json'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('says where a file ends too early', () => {
    expect(wick(['validate', 'truncated.json'])).toEqual({
      status: 1,
      stdout: 'truncated.json:3:23 expected a comma or a closing brace }, found the end of the file\ntruncated.json: 1 fault\n',
      stderr: '',
    });
  });

  it('checks several files, and fails if one is wrong', () => {
    const { status, stdout } = wick(['validate', 'sound.json', 'truncated.json', 'sound.json']);
    expect(status).toBe(1);
    expect(stdout.match(/^sound\.json: sound/gm)).toHaveLength(2);
  });

  it.each([[[]], [['-']]])('reads standard input: %j', (names) => {
    expect(wick(['validate', ...names], files['sound.json'])).toEqual({ status: 0, stdout: 'stdin: sound: titles 1, sources 1\n', stderr: '' });
  });

  it('checks claims beside the bundled data', () => {
    expect(wick(['validate', '--quiet', 'override.json'])).toMatchObject({ status: 1, stdout: 'override.json:1:12 titles[0].name: expected a list of claims, found nothing\n' });
    expect(wick(['validate', '--quiet', '--base', 'override.json'])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('prints faults only, when it is to be quiet', () => {
    const { stdout } = wick(['validate', '-q', 'truncated.json', 'sound.json']);
    expect(stdout).toBe('truncated.json:3:23 expected a comma or a closing brace }, found the end of the file\n');
  });

  it('prints one list for programs', () => {
    const { status, stdout } = wick(['validate', '--json', 'sound.json', 'truncated.json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      { name: 'sound.json', faults: [], notices: [], records: { titles: 1, sources: 1 } },
      { name: 'truncated.json', faults: [{ line: 3, column: 23, path: '', expected: 'a comma or a closing brace }', found: 'the end of the file', nearest: [] }], notices: [], records: {} },
    ]);
  });

  it('says which file cannot be read, checks the others, and exits with 2', () => {
    const { status, stdout, stderr } = wick(['validate', 'missing.json', 'truncated.json']);
    expect(status).toBe(2);
    expect(stderr).toBe('wick: missing.json: there is no such file. Check the name, and the folder that the command is run in.\n');
    expect(stdout).toMatch(/^truncated\.json:3:23 /);
  });

  it('names wick join for a folder, and for a file that holds records of one kind', () => {
    expect(wick(['validate', 'parts'])).toEqual({ status: 2, stdout: '', stderr: 'wick: parts: it is a folder. Name a file, or check a dataset in several files by wick join.\n' });
    expect(wick(['validate', '-q', 'parts/titles.json'])).toMatchObject({ status: 1, stdout: expect.stringMatching(/^parts\/titles\.json:1:1 dataset: expected an object with lists of records, found .*\. It holds one part of a dataset: check it with the other parts by wick join\.\n$/) as string });
  });

  it('lets nothing in a file steer the terminal, and has no colours where there is none', () => {
    const { stdout } = wick(['validate', 'hostile.json']);
    expect(stdout).toBe('hostile.json:1:3 a\\u001b[31m\\u202e: expected no field of this name, found 1\nhostile.json: 1 fault\n');
  });
});

describe('wick', () => {
  it.each([[['validate', '--wat']], [['vlidate']], [[]]])('exits with 2 when it is misused: %j', (args) => {
    const { status, stdout, stderr } = wick(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/--help|Usage: wick/);
  });

  it('names the command that was most likely meant', () => {
    expect(wick(['vlidate']).stderr).toContain('Did you mean validate?');
  });

  it('tells its version and its use', () => {
    expect(wick(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string });
    expect(wick(['validate', '--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: wick validate [options] [file...]') as string });
  });
});
