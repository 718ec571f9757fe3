/**
 * The example of an import: the commands of its README work, and its datasets are what they write.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../publish/folder.js';
import { builtCommand } from './command.js';

const example = new URL('../../examples/wikidata/', import.meta.url);
const written = ['imported.json', 'films.json'];
const command = builtCommand();
const folder = temporaryFolder();

it('does what its README says, and its datasets are up to date', () => {
  const files = readdirSync(example).filter((file) => !written.includes(file));
  folder.put(Object.fromEntries(files.map((file) => [file, readFileSync(new URL(file, example))])));
  const blocks = [...readFileSync(new URL('README.md', example), 'utf8').matchAll(/```sh\n([^]*?)```/g)].map(([, block]) => block!);
  const commands = blocks.flatMap((block) => block.trim().split('\n'));
  const said = commands.map((line) => {
    const [program, ...args] = line.split(' ');
    const { status, stdout, stderr } = command.run(folder.at(), args);
    return { program, status, stdout, stderr };
  });
  expect(said.map(({ program, status, stdout }) => [program, status, stdout])).toEqual([
    ['wick', 0, ''],
    ['wick', 0, ''],
    ['wick', 0, 'films.json: sound: titles 3, credits 6, people 4, sources 10, money 3, identifiers 3\n'],
    ['wick', 0, ''],
    ['wick', 0, '1 article: nothing is overtaken\n'],
  ]);
  expect(said[0]?.stderr).toContain('  Back to the Future, screenwriter: Robert Zemeckis\n');
  for (const file of written) expect(folder.read(file)).toBe(readFileSync(new URL(file, example), 'utf8'));
  const page = folder.read('public/article.html');
  for (const words of ['July 3, 1985', 'Robert Zemeckis', 'Marty McFly', '$332 million', 'Box Office Mojo']) expect(page).toContain(words);
});
