/**
 * Runs `wick claim` on datasets of several files: a checkout of this library, parts, claims over the bundled data.
 */
import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();
const records = fileURLToPath(new URL('../../src/data/', import.meta.url));
const names = readdirSync(records).filter((name) => name.endsWith('.json'));

folder.put({ 'ours/package.json': '{ "name": "wick-widgets" }', 'ours/docs/x.md': '' });
for (const name of names) cpSync(`${records}${name}`, folder.at(`ours/src/data/${name}`));

const asked = ['--title', 'ballerina', '--field', 'release-date', '--region', 'US', '--value', '2026-12-18', '--known', 'today', '--now', '2026-11-30', '--source', 'https://deadline.com/new', '--source-title', 'Ballerina returns', '--standing', 'announced'];

function wick(at: string, ...args: readonly string[]): Ran {
  return command.run(folder.at(at), ['claim', ...args]);
}

/** The lines that a file of ours has more than the original, and those that it lacks. */
function changed(name: string): { more: string[]; less: string[] } {
  const [before, after] = [readFileSync(`${records}${name}`, 'utf8').split('\n'), folder.read(`ours/src/data/${name}`).split('\n')];
  return { more: after.filter((line) => !before.includes(line)), less: before.filter((line) => !after.includes(line)) };
}

describe('wick claim in a checkout of the library', () => {
  it('finds the records from a folder within, and shows two files', () => {
    const { status, stdout } = wick('ours/docs', ...asked, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toContain('wick-release-countdown film="ballerina" channel="theatrical"\n');
    expect(stdout).toContain('+ In cinemas from December 18, 2026\n');
    expect(stdout).toContain('--- ../src/data/titles.json\n');
    expect(stdout).toContain('--- ../src/data/sources.json\n');
    for (const name of names) expect(changed(name)).toEqual({ more: [], less: [] });
  });

  it('writes both files with the lines that are new, and no other', () => {
    expect(wick('ours', ...asked, '--yes', '-q')).toEqual({ status: 0, stdout: '', stderr: 'Written: src/data/sources.json, src/data/titles.json.\nRun npm run data to compile it.\n' });
    expect(changed('titles.json').more).toContain('          { "value": "2026-12-18", "known": "2026-11-30", "source": "deadline-2026-11-30", "standing": "announced" }');
    // The comma after the claim before is the only line that is written anew.
    expect(changed('titles.json').less.length).toBeLessThanOrEqual(1);
    expect(changed('sources.json')).toEqual({ more: expect.arrayContaining(['    "id": "deadline-2026-11-30",', '    "title": "Ballerina returns",']) as string[], less: [] });
    expect(wick('ours', ...asked, '--yes').stderr).toContain('The claim is there already, as announced');
  });
});

const source = { id: 'gazette-2025-10-03', publisher: 'The Coast Gazette', title: 'The Lamp, a review', url: 'https://gazette.example/lamp', date: '2025-10-03' };
const titles = { titles: [{ id: 'the-lamp', name: [{ value: 'The Lamp', source: source.id }] }] };
const lamp = ['--title', 'the-lamp', '--field', 'runtime', '--value', '124', '--known', '2025-11-01', '--now', '2025-11-02', '--standing', 'reported', '--yes', '-q'];

describe('wick claim on a dataset of several files', () => {
  it('writes each record into the file that has its kind', () => {
    folder.put({ 'a.json': JSON.stringify(titles, undefined, 2), 'b.json': JSON.stringify({ sources: [source] }, undefined, 2) });
    const run = wick('', '--dataset', 'a.json', '--dataset', 'b.json', ...lamp, '--source', 'https://gazette.example/again', '--source-title', 'Timed again');
    expect(run).toEqual({ status: 0, stdout: '', stderr: 'Written: b.json, a.json.\n' });
    expect(JSON.parse(folder.read('a.json'))).toEqual({ titles: [{ ...titles.titles[0], runtime: [{ value: 124, known: '2025-11-01', source: 'gazette-2025-11-01', standing: 'reported' }] }] });
    expect(JSON.parse(folder.read('b.json'))).toMatchObject({ sources: [source, { id: 'gazette-2025-11-01' }] });
  });

  it('writes into the part that has the field, where a record is split over files', () => {
    folder.put({ 'a.json': JSON.stringify({ ...titles, sources: [source] }, undefined, 2), 'c.json': JSON.stringify({ titles: [{ id: 'the-lamp', runtime: [{ value: 121, known: '2025-10-03', source: source.id }] }] }, undefined, 2) });
    const run = wick('', '--dataset', 'a.json', '--dataset', 'c.json', ...lamp, '--source', source.id);
    expect(run).toEqual({ status: 0, stdout: '', stderr: 'Written: c.json.\n' });
    expect(JSON.parse(folder.read('c.json'))).toMatchObject({ titles: [{ runtime: [{ value: 121 }, { value: 124 }] }] });
  });

  it('writes the first figure of a title into the file of that title, where the dataset is split by titles', () => {
    const tide = { titles: [{ id: 'the-tide', name: [{ value: 'The Tide', source: source.id }] }], credits: [] };
    folder.put({ 'split/lamp.json': JSON.stringify({ ...titles, money: [{ id: 'the-lamp', figures: { budget: [{ value: 9000000, source: source.id }] } }], sources: [source] }, undefined, 2), 'split/tide.json': JSON.stringify(tide, undefined, 2) });
    const run = wick('split', '--dataset', '.', '--title', 'the-tide', '--field', 'budget', '--value', '7000000', '--known', '2025-11-01', '--now', '2025-11-02', '--standing', 'reported', '--source', source.id, '--yes', '-q');
    expect(run).toEqual({ status: 0, stdout: '', stderr: 'Written: tide.json.\n' });
    expect(JSON.parse(folder.read('split/tide.json'))).toMatchObject({ money: [{ id: 'the-tide', figures: { budget: [{ value: 7000000 }] } }] });
  });

  it('opens a file once, whatever names it is given by', () => {
    folder.put({ 'one/tw.json': JSON.stringify({ ...titles, sources: [source] }, undefined, 2) });
    symlinkSync('tw.json', folder.at('one/link.json'));
    const run = wick('one', '--dataset', 'tw.json', '--dataset', './tw.json', '--dataset', '../one', '--dataset', 'link.json', ...lamp, '--source', 'https://gazette.example/again', '--source-title', 'Timed again');
    expect(run).toEqual({ status: 0, stdout: '', stderr: 'Written: tw.json.\n' });
    expect(JSON.parse(folder.read('one/tw.json'))).toMatchObject({ titles: [{ runtime: [{ value: 124, source: 'gazette-2025-11-01' }] }], sources: [source, { id: 'gazette-2025-11-01' }] });
  });

  it('leaves the file of the edition as it is, and names the file that is missing', () => {
    const edition = JSON.stringify({ version: '1.0.0', day: '2026-01-01' });
    folder.put({ 'kinds/titles.json': JSON.stringify(titles.titles, undefined, 2), 'kinds/sources.json': JSON.stringify([source], undefined, 2), 'kinds/edition.json': edition });
    const budget = lamp.map((word) => (word === 'runtime' ? 'budget' : word === '124' ? '5000000' : word));
    expect(wick('', '--dataset', 'kinds', ...budget, '--source', source.id)).toEqual({ status: 2, stdout: '', stderr: 'wick: money.json: it is missing, and the claim needs a record of this kind. Make a file money.json that holds [], beside the others.\n' });
    expect(folder.read('kinds/edition.json')).toBe(edition);
    folder.put({ 'kinds/money.json': '[]' });
    expect(wick('', '--dataset', 'kinds', ...budget, '--source', source.id)).toEqual({ status: 0, stdout: '', stderr: 'Written: kinds/money.json.\n' });
    expect(JSON.parse(folder.read('kinds/money.json'))).toMatchObject([{ id: 'the-lamp', figures: { budget: [{ value: 5_000_000 }] } }]);
  });

  it('keeps a byte order mark and the line ends', () => {
    const text = `\ufeff${JSON.stringify({ ...titles, sources: [source] }, undefined, 2).replaceAll('\n', '\r\n')}`;
    folder.put({ 'mark.json': text });
    const { status, stdout } = wick('', '--dataset', 'mark.json', ...lamp.filter((word) => word !== '-q'), '--source', source.id);
    expect(status).toBe(0);
    expect(stdout).toContain('\n--- mark.json\n+++ mark.json\n@@ ');
    expect(stdout).toMatch(/^\+ +"value": 124,$/m);
    expect(stdout).not.toContain('\\u000d');
    const told = folder.read('mark.json');
    expect(told).toMatch(/^\ufeff\{\r\n/);
    expect(told.match(/(?<!\r)\n/)).toBeNull();
    expect(told.slice(1)).toContain('"value": 124,\r\n');
  });

  it('adds to claims that are laid over the bundled data, and shows what becomes of those', () => {
    const own = { sources: [{ ...source, id: 'own' }], titles: [{ id: 'ballerina', rating: [{ value: 'R', known: '2025-05-01', source: 'own' }] }] };
    folder.put({ 'over.json': JSON.stringify(own, undefined, 2) });
    const args = ['--dataset', 'over.json', '--base', '--title', 'ballerina', '--field', 'runtime', '--value', '126', '--known', '2025-11-01', '--now', '2025-11-02', '--source', 'own', '--standing', 'corrected'];
    const { status, stdout } = wick('', ...args, '--yes');
    expect(status).toBe(0);
    expect(stdout).toContain('wick-film-card film="ballerina"\n  - Runtime: 125 min\n  + Runtime: 126 min\n  + Corrected · was 125 min\n');
    expect(JSON.parse(folder.read('over.json'))).toMatchObject({ titles: [{ id: 'ballerina', runtime: [{ value: 126 }], rating: [{ value: 'R' }] }] });
    expect(wick('', ...args.map((one) => (one === 'ballerina' ? 'john-wick' : one)), '--yes', '-q').status).toBe(0);
    expect(JSON.parse(folder.read('over.json'))).toMatchObject({ titles: [{ id: 'ballerina' }, { id: 'john-wick', runtime: [{ value: 126 }] }] });
  });
});

describe('wick claim on what is no sound dataset', () => {
  it.each<[name: string, text: string, said: string]>([
    ['faulty.json', JSON.stringify({ ...titles, sources: [{ ...source, url: 'x' }] }), 'faulty.json:1:196 sources[0].url: expected an http or https address, found "x"\nwick: faulty.json: the dataset has faults. Put them right first.\n'],
    ['broken.json', '{\n  "titles": [\n', 'broken.json:2:14 expected a comma or a closing bracket ], found the end of the file\n'],
    ['twice.json', '{ "titles": [], "titles": [] }', 'twice.json:1:17 titles: expected each field once, found "titles"\n'],
    ['list.json', '[]', 'list.json:1:1 dataset: expected an object with lists of records, found a list of 0\n'],
    ['text.json', '"x"', 'text.json:1:1 dataset: expected an object with lists of records, found "x"\n'],
    ['deep/readme.md', '', 'wick: deep: no dataset is in the folder; looked for .json.'],
  ])('says what is wrong with %s, and writes nothing', (name, text, said) => {
    folder.put({ [name]: text });
    const { status, stdout, stderr } = wick('', '--dataset', name.replace(/\/.*/, ''), ...lamp, '--source', source.id);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(folder.read(name)).toBe(text);
  });
});
