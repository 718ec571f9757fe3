import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillPage, hasWidgets, type SiteOptions, type SitePage } from '../../../src/publish/site/pages.js';

const beforeRelease = Date.parse('2025-01-23T12:00:00Z');
const page = (body: string, path = 'films/index.html'): SitePage => ({ text: `<!doctype html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`, path, source: undefined });
const countdown = '<wick-release-countdown film="ballerina"><p>In June.</p></wick-release-countdown>';
const unknown = '<wick-film-card film="nope"><p>Another film.</p></wick-film-card>';

/** The filled page, and the warnings on it. */
async function filled(given: SitePage, options: SiteOptions = {}): Promise<{ text: string; warnings: string[] }> {
  const warnings: string[] = [];
  const text = await fillPage(given, options, { now: beforeRelease, assets: '/wick/', warn: (message) => warnings.push(message) });
  return { text, warnings };
}

describe('a page of a site', () => {
  it('says beside the shadow roots what they say, if asked', async () => {
    expect((await filled(page(countdown), { light: true })).text).toMatch(/<\/template><section class="wick-light">[^]*In cinemas from June 6, 2025[^]*<\/section><\/wick-release-countdown>/);
  });

  it('shows its widgets as of the build, with what it needs of ours', async () => {
    const { text, warnings } = await filled(page(countdown));
    expect(text).toMatch(/<wick-release-countdown film="ballerina"><p>In June\.<\/p><template shadowrootmode="open">[^]*134[^]*<\/template><\/wick-release-countdown>/);
    expect(text).toContain('<link rel="stylesheet" href="/wick/wick.css"><script type="module" src="/wick/ticker.js"></script></head>');
    expect(text).toContain(`<script type="application/json" id="wick-page"`);
    expect(warnings).toEqual([]);
  });

  it('shows the widgets of links and shortcodes, and warns of those that it cannot read', async () => {
    const { text, warnings } = await filled(page('<p>On <a href="/kino/ballerina#wick-fact=release-date">June 7, 2024</a>.</p><p>[wick release-countdown film=ballerina]</p><p><a href="/x#wick-film-crad">a</a></p>'), { films: '/kino/:film' });
    expect(text).toMatch(/<wick-fact [^>]*><template [^]*June 6, 2025[^]*<wick-release-countdown film="ballerina"><template [^]*134/);
    expect(text).toContain('<script type="module" src="/wick/ticker.js">');
    expect(warnings).toEqual([expect.stringMatching(/^films\/index\.html:1:\d+ There is no widget “wick-film-crad”.* \(unknown-element\)$/)]);
  });

  it('shows another day where one is asked for', async () => {
    expect((await filled(page(countdown), { now: Date.parse('2025-06-05T12:00:00Z') })).text).not.toContain('134');
    expect((await filled(page(countdown), { settings: { asOf: '2024-01-25' } })).text).toContain('As known on January 25, 2024');
  });

  it('stays as it is where it has no widgets, or names them only', async () => {
    for (const body of ['', '<p>Wicks.</p>', '<pre>&lt;wick-fact&gt;</pre>', '<!-- <wick-fact of="ballerina"></wick-fact> -->']) {
      expect((await filled(page(body))).text).toBe(page(body).text);
    }
  });

  it.each([['<WICK-fact of="a">', true], ['<wick-provider>', true], ['a wick-fact', false], ['&lt;wick-fact>', false]])('is looked at where it has a tag: %s', (text, answer) => {
    expect(hasWidgets(text)).toBe(answer);
  });
});

describe('a widget that cannot be drawn', () => {
  let folder: string;
  beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'wick-pages-'))));
  afterAll(() => rm(folder, { recursive: true }));

  it('is told of with its place in the page, and keeps its words', async () => {
    const { text, warnings } = await filled(page(`\n<p>\n  ${unknown}`));
    expect(warnings).toEqual([expect.stringMatching(/^films\/index\.html:3:3 .*nope.* \(unknown-title\)$/)]);
    expect(text).toContain('<p>Another film.</p>');
  });

  it('is told of with its place in the file that its author edits', async () => {
    const source = join(folder, 'index.md');
    await writeFile(source, `---\ntitle: A\n---\n\nSee ${unknown}\n`);
    expect((await filled({ ...page(unknown), source })).warnings).toEqual([expect.stringMatching(/index\.md:5:5 .*\(unknown-title\)$/)]);
    expect((await filled({ ...page(unknown), source: join(folder, 'gone.md') })).warnings).toEqual([expect.stringMatching(/^films\/index\.html:1:\d+ /)]);
  });

  it('ends a strict build, and every one of the page is named', async () => {
    await expect(filled(page(`${unknown}\n${unknown}`), { strict: true })).rejects.toMatchObject({ name: 'TroubledPage', message: expect.stringMatching(/^films\/index\.html:1:\d+ .*\nfilms\/index\.html:2:1 .*$/) as string });
    expect((await filled(page(countdown), { strict: true })).warnings).toEqual([]);
  });
});
