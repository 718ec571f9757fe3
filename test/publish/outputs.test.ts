import { symlinkSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputFolder, type Destination, routesOf } from '../../src/publish/files/outputs.js';
import { temporaryFolder } from './folder.js';

const folder = temporaryFolder();
const extensions = ['html', 'md'];

beforeAll(() => {
  folder.put({ 'in/a.html': '', 'in/b/c.md': '', 'dir.html/x': '', 'plain': '', 'links/x': '' });
  symlinkSync(folder.at('in'), folder.at('linked'));
  symlinkSync(folder.at('in/a.html'), folder.at('links/a.html'));
});

const file = (path: string, base: string): { path: string; base: string } => (path === '-' ? { path, base: '.' } : { path: folder.at(path), base: folder.at(base) });
const one = [file('in/a.html', 'in')];
const two = [file('in/a.html', 'in'), file('in/b/c.md', 'in')];

function routes(files: typeof two, destination: Destination): string[] {
  const { output } = destination;
  const placed = output === undefined || output === '-' ? destination : { ...destination, output: folder.at() + '/' + output };
  return routesOf(files, placed, extensions).map(({ from, to }) => `${from === '-' ? from : basename(from)} > ${to === '-' ? to : relative(folder.at(), to)}`);
}

function refusal(files: typeof two, destination: Destination): string {
  try {
    return `written: ${routes(files, destination).join()}`;
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder.at()}/`, '');
  }
}

describe('where articles go', () => {
  it.each<[what: string, files: typeof two, destination: Destination, to: string[]]>([
    ['one, to standard output', one, {}, ['a.html > -']],
    ['one, to standard output by its name', one, { output: '-' }, ['a.html > -']],
    ['one, to a file', one, { output: 'out/new.html' }, ['a.html > out/new.html']],
    ['one, to a file that is there and has no extension', one, { output: 'plain' }, ['a.html > plain']],
    ['one, to a folder', one, { output: 'out/' }, ['a.html > out/a.html']],
    ['one, to a name that is no article’s', one, { output: 'out' }, ['a.html > out/a.html']],
    ['one, to a folder that is there and is called like an article', one, { output: 'dir.html' }, ['a.html > dir.html/a.html']],
    ['many, to a folder, below it as they were below theirs', two, { output: 'out' }, ['a.html > out/a.html', 'c.md > out/b/c.md']],
    ['many, back to where they are', two, { inPlace: true }, ['a.html > in/a.html', 'c.md > in/b/c.md']],
    ['standard input, to a file', [file('-', '')], { output: 'new.md' }, ['- > new.md']],
    ['standard input, to standard output', [file('-', '')], {}, ['- > -']],
    ['none', [], {}, []],
  ])('%s', (_what, files, destination, to) => {
    expect(routes(files, destination)).toEqual(to);
  });
});

describe('what is refused', () => {
  it.each<[what: string, files: typeof two, destination: Destination, said: string]>([
    ['many to standard output', two, {}, 'standard output: it can take one article, not 2. Name a folder with -o, or write them back with --in-place.'],
    ['many to a file', two, { output: 'all.html' }, 'all.html: it is a file, and there are 2 articles. Name a folder that they can be written to.'],
    ['many to a file that is there', two, { output: 'plain' }, 'plain: it is a file, and there are 2 articles. Name a folder that they can be written to.'],
    ['a file where a folder is needed', one, { output: 'plain/' }, 'plain/: it is a file where a folder is needed. Name a folder, or move that file away.'],
    ['to overwrite an article', one, { output: 'in' }, 'in/a.html: it is one of the articles and would be overwritten. Name another output, or say --in-place if that is meant.'],
    ['to overwrite an article, by its name', one, { output: 'in/a.html' }, 'in/a.html: it is one of the articles and would be overwritten. Name another output, or say --in-place if that is meant.'],
    ['to overwrite an article through a link to its folder', two, { output: 'linked' }, 'linked/a.html: it is one of the articles and would be overwritten. Name another output, or say --in-place if that is meant.'],
    ['to overwrite an article through a link to it', one, { output: 'links' }, 'links/a.html: it is one of the articles and would be overwritten. Name another output, or say --in-place if that is meant.'],
    ['two to one place', [file('in/a.html', 'in'), file('out/a.html', 'out')], { output: 'new' }, 'new/a.html: both in/a.html and out/a.html would be written there. Name the folder that holds them all, or run the command once for each.'],
    ['standard input back to itself', [file('-', '')], { inPlace: true }, 'standard input: it cannot be written back. Leave out --in-place, or name a file with -o.'],
    ['standard input to a folder', [file('-', '')], { output: 'out/' }, 'standard input: it has no name to be written by. Name a file with -o, such as page.html.'],
  ])('%s', (_what, files, destination, said) => {
    expect(refusal(files, destination)).toBe(said);
  });
});

it('an output is a folder by what is there, else by its name', () => {
  const names = ['in', 'plain', 'dir.html', 'new', 'new.html', 'new.html/', 'plain/', 'plain/x.html'];
  expect(names.filter((name) => outputFolder(`${folder.at()}/${name}`, extensions) !== undefined)).toEqual(['in', 'dir.html', 'new', 'new.html/']);
  expect(outputFolder(undefined, extensions)).toBeUndefined();
});
