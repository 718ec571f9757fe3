/**
 * No style of ours slants text: Arabic has no slanted letters, so that browsers would slant them by calculation.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:styles\.ts|css)$/.test(file));

it.each(sheets)('%s slants no text', (sheet) => {
  expect(readFileSync(new URL(sheet, src), 'utf8')).not.toMatch(/\b(?:italic|oblique)\b/);
});
