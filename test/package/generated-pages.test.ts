/**
 * The pages that `npm run docs` fills in: they are as it would write them now.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

type Fill = (root: URL, options?: { check?: boolean }) => Promise<string[]>;

const root = new URL('../../', import.meta.url);
const { apiTables } = (await import(String(new URL('build/api-tables.js', root)))) as { apiTables: Fill };
const { tokenPages } = (await import(String(new URL('build/tokens/pages.js', root)))) as { tokenPages: Fill };
const { siteHeads } = (await import(String(new URL('build/site-heads.js', root)))) as { siteHeads: Fill };
const { sitePages } = (await import(String(new URL('build/site-pages.js', root)))) as { sitePages: Fill };

it('tables of the documentation are up to date', async () => {
  expect(await apiTables(root, { check: true })).toEqual([]);
});

it('the themes of wick.css and the tables of docs/tokens.md are up to date', async () => {
  expect(await tokenPages(root, { check: true })).toEqual([]);
});

it('heads of the site’s pages are up to date', async () => {
  expect(await siteHeads(root, { check: true })).toEqual([]);
});

it('the gallery of the site and the days of its front page are up to date', async () => {
  expect(await sitePages(root, { check: true })).toEqual([]);
});

it('a change of the common head reaches every page, and each keeps what is its own', async () => {
  const copy = mkdtempSync(join(tmpdir(), 'wick-site-'));
  cpSync(new URL('site/', root), join(copy, 'site'), { recursive: true });
  writeFileSync(join(copy, 'site/head.html'), readFileSync(join(copy, 'site/head.html'), 'utf8').replace('width=device-width', 'width=320'));
  const written = await siteHeads(pathToFileURL(`${copy}/`));
  expect(written.length).toBeGreaterThan(6);
  for (const page of written) {
    const [before, after] = [new URL(page, root), join(copy, page)].map((file) => readFileSync(file, 'utf8'));
    expect(after).toBe(before!.replace('width=device-width', 'width=320'));
  }
  rmSync(copy, { recursive: true });
});
