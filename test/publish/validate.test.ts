import { describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { type DatasetReport, validateDataset } from '../../src/publish/dataset/validate.js';

const own = '"sources": [{ "id": "own", "publisher": "Our desk", "title": "Seen", "url": null, "date": null }]';
const lamp = `{ "titles": [{ "id": "the-lamp", "name": [{ "value": "The Lamp", "source": "own" }] }], ${own} }`;
const said = ({ faults }: DatasetReport): string[] => faults.map(({ line, column, path, expected, found, nearest }) => `${line}:${column} ${path}: expected ${expected}, found ${found}${nearest.length > 0 ? ` (${nearest.join(', ')})` : ''}`);
const faultsOf = (text: string | Uint8Array): string[] => said(validateDataset(text, 'dataset.json'));

describe('a dataset that is sound', () => {
  it('has no faults, and its records are counted', () => {
    expect(validateDataset(lamp, 'dataset.json')).toEqual({ name: 'dataset.json', faults: [], notices: [], records: { titles: 1, sources: 1 } });
  });

  it('is told of markets in which no time zone is known', () => {
    const release = (region: string): string => `{ "region": "${region}", "channel": "theatrical", "date": [{ "value": "2026-01-01", "known": null, "source": "own", "standing": "announced" }] }`;
    const island = lamp.replace('"source": "own" }] }]', `"source": "own" }], "releases": [\n${['HM', 'NZ', '001', 'BV'].map(release).join(',\n')}] }]`);
    const { faults, notices } = validateDataset(island, 'dataset.json');
    expect(faults).toEqual([]);
    expect(notices).toEqual([
      { line: 2, column: 13, path: 'titles[0].releases[0].region', message: 'no time zone is known in HM: its days are counted in UTC' },
      { line: 5, column: 13, path: 'titles[0].releases[3].region', message: 'no time zone is known in BV: its days are counted in UTC' },
    ]);
  });

  it.each<[what: string, bytes: Uint8Array]>([
    ['as bytes', Buffer.from(lamp)],
    ['as bytes with a mark at their beginning', Buffer.from(`\ufeff${lamp}`)],
  ])('may be given %s', (_what, bytes) => {
    expect(faultsOf(bytes)).toEqual([]);
  });
});

describe('a text that is not JSON', () => {
  it.each<[text: string, fault: string]>([
    ['', '1:1 : expected a value, found the end of the file'],
    ['{\n  "titles": [\n', '2:14 : expected a comma or a closing bracket ], found the end of the file'],
    ['{ "a": 1\r\n  "b": 2 }', '2:3 : expected a comma, found "b"'],
    ['{ "a": 1, }', '1:11 : expected a field’s name in double quotes, found }'],
    ['{ "a" 1 }', '1:7 : expected a colon, found 1'],
    ['{ "a": "x\n" }', '1:8 : expected a closing double quote on the same line, found "x'],
    ['{} {}', '1:4 : expected the end of the file, found {'],
    ['{ "a": 1 // one\n}', '1:10 : expected no comment: JSON has none, found // one'],
    ['{ "a": "\\x" }', '1:8 : expected one of " \\ / b f n r t u after a backslash, found "\\x"'],
    ['{ "a": "\\u12" }', '1:8 : expected four hexadecimal digits after \\u, found "\\u12"'],
  ])('is told where it stops being it: %j', (text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  it.each<[what: string, text: string | Uint8Array, fault: string]>([
    ['another encoding', Buffer.from('{ "a": "\xff" }', 'latin1'), '1:9 : expected a text in UTF-8, found bytes that are none'],
    ['too many bytes', ' '.repeat(2 ** 21 + 1), '1:1 : expected at most 2097152 bytes, found 2097153'],
    ['too many levels', `{ "a": "[[[",\n${'['.repeat(1e6)}`, '2:32 : expected at most 32 levels, found a deeper one'],
    ['too many entries', `{ "a": [${'0,'.repeat(200_000)}0] }`, '1:1 : expected at most 200000 entries, found more'],
  ])('nor one that a page could not read: %s', (_what, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });
});

describe('a dataset with faults', () => {
  it.each<[what: string, text: string, faults: string[]]>([
    ['a wrong value', lamp.replace('"The Lamp"', '12'), ['1:54 titles[0].name[0].value: expected a text of at most 1000 characters, without space at its ends and without control characters, found 12']],
    ['an id that is not there', lamp.replace('"source": "own"', '"source": "onw"'), ['1:76 titles[0].name[0].source: expected an id in sources, found "onw" (own)', '1:109 sources[0].id: expected a source that a claim cites, found "own"']],
    ['a field that is not there, at what it should be in', lamp.replace(', "source": "own"', ''), ['1:43 titles[0].name[0].source: expected this field, found nothing']],
    ['a field of another name, at its name', lamp.replace('"publisher"', '"publihser"'), [
      '1:76 titles[0].name[0].source: expected an id in sources, found "own"',
      '1:101 sources[0].publisher: expected this field, found nothing',
      '1:116 sources[0].publihser: expected no field of this name, found "publihser" (publisher)',
    ]],
    ['a strange kind of record', lamp.replace('"titles"', '"title"'), ['1:3 title: expected no field of this name, found a list of 1 (titles)']],
    ['a field that is there twice', lamp.replace('"id": "the-lamp"', '"id": "the-lamp", "id": "the-lump"'), ['1:34 titles[0].id: expected each field once, found "id"']],
    ['a list instead of a dataset', '[]', ['1:1 dataset: expected an object with lists of records, found a list of 0']],
  ])('is told each with its line and column: %s', (_what, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('is told of them in the order of the text', () => {
    const lines = validateDataset('{\n"sources": [{}],\n"titles": [{}],\n"credits": [{}],\n"people": [{}]\n}', '').faults.map(({ line }) => line);
    expect(lines).toEqual([...lines].sort());
    expect(new Set(lines)).toEqual(new Set([2, 3, 4, 5]));
  });

  it('is read to its end even if everything in it is wrong', () => {
    expect(validateDataset(`{ "titles": [${'{},'.repeat(50_000)}{}] }`, '').faults.length).toBeGreaterThan(50_000);
  });
});

describe('claims that are laid over a catalogue', () => {
  const claims = `{ "titles": [{ "id": "ballerina", "runtime": [{ "value": 126, "source": "own" }] }], ${own} }`;

  it('may leave names to it', async () => {
    expect(faultsOf(claims)).toEqual(['1:14 titles[0].name: expected a list of claims, found nothing']);
    expect(validateDataset(claims, '', await wholeCatalogue()).faults).toEqual([]);
  });
});
