/**
 * What no style of ours may do. Arabic has no slanted letters, so that browsers would slant them by calculation; and some readers are made ill by motion.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src/', import.meta.url);
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:styles\.ts|css)$/.test(file));

describe.each(sheets)('%s', (sheet) => {
  const text = readFileSync(new URL(sheet, src), 'utf8');

  it('slants no text', () => {
    expect(text).not.toMatch(/\b(?:italic|oblique)\b/);
  });

  it('moves nothing', () => {
    expect(text).not.toMatch(/^\s*(?:transition|animation|scroll-behavior)[\w-]*:/m);
  });
});
