import { expect, it } from 'vitest';
import { sourcePlace } from '../../../src/publish/site/source-place.js';

const card = '<wick-film-card film="nope">';

it.each<[what: string, source: string, page: string, at: readonly [line: number, column: number], found: readonly [line: number, column: number] | undefined]>([
  ['a tag that moved', `# One\n\n  ${card}`, `<html>\n<body>\n<h1>One</h1>\n${card}`, [4, 1], [3, 3]],
  ['the second of its kind', `${card}\n\nand ${card}`, `<p>\r\n${card}\r\n<p>and ${card}`, [3, 8], [3, 5]],
  ['a tag of another kind before it', `<wick-quote>\n${card}`, `<wick-quote> ${card}`, [1, 14], [2, 1]],
  ['a tag over two lines', '<p>\n<wick-fact\n  of="nope">', '\n\n<wick-fact\n  of="nope">', [3, 1], [2, 1]],
  ['a tag that a layout brought', '# One', `<body>${card}`, [1, 7], undefined],
  ['a tag that a template made', '<wick-film-card film="{{ film }}">', `<body>${card}`, [1, 7], undefined],
  ['a second one that a layout brought', card, `${card}\n${card}`, [2, 1], undefined],
  ['a place where no tag is', `a ${card}`, 'a', [1, 1], undefined],
  ['a place beyond the page', card, card, [7, 1], undefined],
])('finds %s', (_what, source, page, [line, column], found) => {
  const place = sourcePlace(source, page, { line, column });
  expect(place && [place.line, place.column]).toEqual(found);
});
