/**
 * What a minifier takes from styles and templates: it must not make letters of an escape (`\u00a0`, which is none in CSS), and it removes spaces at both ends of a template, which would join two words.
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

const src = new URL('../../src/', import.meta.url);
/** Templates of one line. */
const templates = readdirSync(src, { recursive: true }).map(String).filter((name) => /^(?:elements|views)\/.*\.ts$/.test(name)).flatMap((name) => [...readFileSync(new URL(name, src), 'utf8').matchAll(/\b(?:html|svg)`[^`\n]*`/g)].map(([text]) => `${name}: ${text}`));

describe('templates', () => {
  it('are found', () => {
    expect(templates.length).toBeGreaterThan(100);
  });

  it('begin and end with no space of their own: one that is to stay is written as a value', () => {
    expect(templates.filter((text) => /(?:html|svg)` |[>}] `$/.test(text))).toEqual([]);
  });
});
