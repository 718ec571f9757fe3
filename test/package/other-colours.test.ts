/**
 * Stories are checked by axe on a light page, and on a dark page only for contrast. That is enough as long as
 * the dark colour scheme changes only colours, which this test checks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const sheets = ['wick.css', 'embed.css', ...readdirSync(new URL('css/', dist)).map((file) => `css/${file}`)];

/** Of a colour: which it is, never whether or where something is seen. */
const colour = /^(?:(?:[\w-]+-)?color|background|fill|stroke)$/;
const query = /@media[^{]*\((?:forced-colors|prefers-color-scheme|prefers-contrast|inverted-colors)[^{]*\{/g;

/** What stands between the brace before a place and the one that closes it. */
function block(css: string, start: number): string {
  let depth = 1;
  let end = start;
  while (depth > 0) {
    const sign = css[end++];
    if (sign === undefined) throw new Error('A block is not closed.');
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  }
  return css.slice(start, end - 1);
}

const blocks = sheets.flatMap((sheet) => {
  const css = readFileSync(new URL(sheet, dist), 'utf8');
  return [...css.matchAll(query)].map(({ index, 0: head }) => ({ sheet, head: head.slice(0, -1).trim(), rules: block(css, index + head.length) }));
});

describe('Where a reader’s browser brings other colours', () => {
  it('there are rules of ours', () => {
    expect(blocks.some(({ head }) => head.includes('forced-colors'))).toBe(true);
  });

  it.each(blocks)('$sheet changes nothing but colours: $head', ({ rules }) => {
    const properties = [...rules.matchAll(/([\w-]+)\s*:\s*[^;{}]+(?:;|\s*\})/g)].map(([, property = '']) => property);
    expect(properties).not.toEqual([]);
    expect(properties.filter((property) => !colour.test(property))).toEqual([]);
  });
});
