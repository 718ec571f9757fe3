/**
 * Runs `wick import wikidata` on files, as in a terminal.
 */
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { entityData, film, item, names, press, statement, time, toItem } from '../publish/wikidata-items.js';
import { builtCommand, type Ran } from './command.js';

const command = builtCommand();
const folder = temporaryFolder();

const lamp = film([
  statement(time('P577', '2025-06-06'), { qualifiers: [toItem('P291', 'Q30')], references: [press('2024-05-06')] }),
  statement(toItem('P57', 'Q901')),
]);
const tide = film([statement(toItem('P155', 'Q100'))], 'Q101', { en: 'The Long Tide' });
const human = item('Q901', { en: 'Mara Quill' }, [statement(toItem('P31', 'Q5'))]);
const series = item('Q700', { en: 'Wardens' }, [statement(toItem('P31', 'Q24856')), statement(toItem('P527', 'Q100')), statement(toItem('P527', 'Q101'))]);

folder.put({
  'lamp.json': entityData([lamp]),
  'names.json': `${JSON.stringify(names)}\n`,
  'tide.json': JSON.stringify(tide),
  'dump.json': `[\n${[lamp, item('P57', { en: 'director' }), tide, ...names].map((entity) => JSON.stringify(entity).replace('"item","id":"P', '"property","id":"P')).join(',\n')}\n]\n`,
  'human.json': entityData([human]),
  'series.json': entityData([series]),
});

function wick(...args: string[]): Ran {
  return command.run(folder.at(), ['import', 'wikidata', ...args]);
}

interface Written {
  readonly titles: readonly { readonly id: string; readonly name: readonly { readonly value: string }[] }[];
}

function titlesIn(json: string): readonly string[] {
  return (JSON.parse(json) as Written).titles.map(({ id }) => id);
}

describe('wick import wikidata', () => {
  it('writes a sound dataset of all works in the files, and says what it left out', () => {
    expect(wick('lamp.json', 'tide.json', 'names.json', '-o', 'made/films.json')).toEqual({
      status: 0, stdout: '',
      stderr: 'made/films.json: titles 2, sources 3\n1 left out, since Wikidata names no source (--unsourced takes them):\n  The Lamp, director: Mara Quill\n',
    });
    expect(titlesIn(folder.read('made/films.json'))).toEqual(['the-lamp', 'the-long-tide']);
    expect(command.run(folder.at(), ['validate', 'made/films.json'])).toMatchObject({ status: 0 });
  });

  it('writes the same bytes in any order of the files, to standard output too', () => {
    const [one, other] = [wick('lamp.json', 'tide.json', 'names.json', '-q'), wick('names.json', 'tide.json', 'lamp.json', '-q')];
    expect(one).toMatchObject({ status: 0, stderr: '' });
    expect(other.stdout).toBe(one.stdout);
  });

  it('reads a dump of one item a line, and takes only the items that are asked for', () => {
    expect(titlesIn(wick('dump.json').stdout)).toEqual(['the-lamp', 'the-long-tide']);
    expect(titlesIn(wick('dump.json', 'q101').stdout)).toEqual(['the-long-tide']);
  });

  it.each([
    'https://www.wikidata.org/wiki/Q101',
    'https://www.wikidata.org/wiki/Q101?uselang=de#P577',
    'https://www.wikidata.org/wiki/Special:EntityData/Q101.json',
    'http://www.wikidata.org/entity/Q101',
    'https://m.wikidata.org/wiki/Special%3AEntityData/Q101',
  ])('takes the item at the address %s', (address) => {
    expect(titlesIn(wick('dump.json', address).stdout)).toEqual(['the-long-tide']);
  });

  it('takes statements without a source, and names in another language', () => {
    const { stdout } = wick('lamp.json', 'names.json', '--unsourced', '--lang', 'de');
    expect(JSON.parse(stdout)).toMatchObject({ titles: [{ name: [{ value: 'Die Lampe' }], crew: { director: [{ value: ['mara-quill'], source: 'wikidata-q100' }] } }] });
  });

  it('reads standard input', () => {
    expect(titlesIn(command.run(folder.at(), ['import', 'wikidata', '-'], entityData([lamp])).stdout)).toEqual(['the-lamp']);
  });

  it('reads labels that say something to a terminal, and prints them harmless', () => {
    folder.put({ 'hostile.json': entityData([film([statement(toItem('P57', 'Q902'))], 'Q100', { en: 'Lamp\u0007' }), item('Q902', { en: 'A\u009bB' })]) });
    const { status, stderr } = wick('hostile.json');
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/[\u0007\u009b]/);
  });
});

it('names a file of another kind, and writes nothing', () => {
  folder.put({ 'page.json': '<!DOCTYPE html><html></html>' });
  expect(wick('lamp.json', 'page.json', '-o', 'never.json')).toEqual({
    status: 2, stdout: '',
    stderr: 'wick: page.json: it is an HTML page, not JSON. Take the address that ends in .json. Save the item’s JSON from https://www.wikidata.org/wiki/Special:EntityData/Q….json.\n',
  });
  expect(folder.list()).not.toContain('never.json');
});

it('names an item that is no work, and the parts of a series', () => {
  const rest = 'no film, series, game or comic';
  expect(wick('human.json')).toEqual({ status: 2, stdout: '', stderr: `wick: human.json: it is Mara Quill (Q901), an instance of human: ${rest}. Give the item of a work; files of people, characters and places may stand beside it.\n` });
  expect(wick('lamp.json', 'human.json', 'Q901')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^wick: Q901: it is Mara Quill \(Q901\), an instance of human/) as unknown });
  expect(wick('series.json', 'tide.json', 'Q700').stderr).toBe(`wick: Q700: it is Wardens (Q700), an instance of film series: ${rest}. Give its parts: Q100, The Long Tide (Q101).\n`);
});

it.each<[args: string[], said: RegExp]>([
  [[], /^error: missing required argument/],
  [['lamp.json', '--timeout', '0'], /^error: option '--timeout <SECONDS>' argument '0' is invalid\. It takes a number of seconds up to 600\./],
  [['lamp.json', '--lang', 'x'], /^error: option '--lang <LANGUAGE>' argument 'x' is invalid\. It takes a language such as en, de or pt-br\./],
  [['lamp.json', '--endpoint', 'ftp://x'], /^error: option '--endpoint <URL>' argument 'ftp:\/\/x' is invalid\. It takes an address such as/],
  [['none.json'], /^wick: none\.json: there is no such file\./],
  [['https://en.wikipedia.org/wiki/Q101'], /^wick: https:\/\/en\.wikipedia\.org\/wiki\/Q101: it is no address of an item of Wikidata\. Give the id, such as Q91540, or a file with the item’s JSON\.\n$/],
  [['https://www.wikidata.org/wiki/Property:P577'], /^wick: https:\S+: it is no address of an item of Wikidata\./],
  [['.'], /^wick: \.: it is a folder\./],
])('refuses %j', (args, said) => {
  const { status, stdout, stderr } = wick(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(said);
});
