/**
 * What the minifier of our templates must not do to style sheets: a browser would drop the rule or the declaration without a word.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../dist/css/', import.meta.url);

it.each(readdirSync(folder))('%s has only attribute selectors and animations that browsers read', (sheet) => {
  const css = readFileSync(new URL(sheet, folder), 'utf8');
  // A value with a space needs its quotes; " i" and " s" after it are flags.
  const unquoted = css.match(/\[[\w-]+[~|^$*]?=[^"'\]\s]+\s+(?![is]\])[^\]]*\]/g) ?? [];
  // A timeline stands in `animation-timeline`, not in the shorthand.
  const joined = css.match(/\banimation:[^;}]*(?:--|\bscroll\(|\bview\()[^;}]*/g) ?? [];
  expect([...unquoted, ...joined]).toEqual([]);
});
