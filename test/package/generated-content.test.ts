/**
 * What styles write into the page: the build minifies them, and must not make letters of an escape (`\u00a0`, which is none in CSS).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const dist = new URL('../../dist/', import.meta.url);
const files = readdirSync(dist, { recursive: true }).map(String).filter((name) => /^(?:css\/)?[\w.-]+\.(?:js|css)$/.test(name));

/** The texts of `content`, but for counters and attributes. */
function contents(code: string): readonly string[] {
  return [...code.matchAll(/\bcontent:\s*(?:attr\([\w-]+\)\s*)?(["'])(.*?)\1/g)].map(([, , text = '']) => text);
}

describe('styles', () => {
  it('write something', () => {
    expect(files.flatMap((name) => contents(readFileSync(new URL(name, dist), 'utf8'))).length).toBeGreaterThan(20);
  });

  it.each(files)('write no letters of an escape: %s', (name) => {
    expect(contents(readFileSync(new URL(name, dist), 'utf8')).filter((text) => /u[\da-f]{4}/i.test(text))).toEqual([]);
  });
});
