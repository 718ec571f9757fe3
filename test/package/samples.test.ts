/**
 * The built samples of site generators: the content of their pages, and that all files which they reference exist.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authoredWordsOf, drawnWordsOf, elementsOf, readPage } from './built-page.js';
import { buildSample, type SampleName, type Site } from './sample-sites.js';

const fact = /now June 6, 2025/;
const card = /Ballerina.*Release June 6, 2025 Updated was June 7, 2024/;
const countdown = /Opened in cinemas on June 6, 2025.*June 7, 2024, moved on February 22, 2024/;
const cast = /Cast of .*Ballerina.*Ana de Armas as Eve Macarro/;

const samples: readonly (readonly [name: SampleName, widgets: readonly (readonly [tag: string, drawn: RegExp, authored: string])[]])[] = [
  ['eleventy', [['wick-fact', fact, 'June 7, 2024'], ['wick-film-card', card, 'Ballerina. With Ana de Armas. In cinemas on June 7, 2024.'], ['wick-release-countdown', countdown, 'It opens on June 7, 2024.'], ['wick-cast-list', cast, 'Ana de Armas, and others.']]],
  ['vite', [['wick-fact', fact, 'June 7, 2024'], ['wick-film-card', card, 'Ballerina. With Ana de Armas. In cinemas on June 7, 2024.'], ['wick-release-countdown', countdown, 'It opens on June 7, 2024.'], ['wick-changes', /June 6, 2025.*June 7, 2024/, 'Nothing yet: this page was written in January 2024.']]],
  ['astro', [['wick-fact', fact, 'June 7, 2024'], ['wick-film-card', card, 'Ballerina. With Ana de Armas. In cinemas on June 7, 2024.'], ['wick-cast-list', cast, 'Ana de Armas, and others.'], ['wick-watch-guide', /John Wick: Chapter 3.*Ballerina.*John Wick: Chapter 4/, 'After the third chapter, before the fourth.']]],
];

describe.each(samples)('the sample for %s', (name, widgets) => {
  let site: Site;
  let text: string;
  const begun = Date.now();

  beforeAll(async () => {
    site = await buildSample(name);
    text = await readFile(join(site.folder, 'index.html'), 'utf8');
  });
  afterAll(() => site.remove());

  it('has its widgets drawn, with the words of their author in them', () => {
    const found = elementsOf(readPage(text)).filter(({ tagName }) => tagName.startsWith('wick-'));
    expect(found.map(({ tagName }) => tagName)).toEqual(widgets.map(([tag]) => tag));
    for (const [index, [, drawn, authored]] of widgets.entries()) {
      expect(drawnWordsOf(found[index]!)).toMatch(drawn);
      expect(authoredWordsOf(found[index]!)).toBe(authored);
    }
  });

  it('has the files that it names', () => {
    const addresses = elementsOf(readPage(text)).flatMap(({ attrs }) => attrs.filter(({ name: attribute, value }) => ['src', 'href'].includes(attribute) && value.startsWith('/')).map(({ value }) => value));
    expect(addresses).toEqual(expect.arrayContaining(['/wick/wick.css', '/wick/ticker.js']));
    expect(addresses.filter((address) => !existsSync(join(site.folder, address)))).toEqual([]);
  });

  it('has the files that its script asks for, and none that no page asks for', () => {
    for (const file of ['hydrate.js', 'wick-de.js', 'css/film-card.css']) expect(existsSync(join(site.folder, 'wick', file)), file).toBe(true);
    for (const file of ['modules', 'custom-elements.json', 'README.md', 'wick.js.map']) expect(existsSync(join(site.folder, 'wick', file)), file).toBe(false);
  });

  it('holds its state, as of the time of the build', () => {
    const [, json = ''] = /<script type="application\/json" id="wick-page"[^>]*>([^<]*)<\/script>/.exec(text) ?? [];
    const { now, settings } = JSON.parse(json) as { now: number; settings: unknown };
    expect(now).toBeGreaterThanOrEqual(begun);
    expect(now).toBeLessThanOrEqual(Date.now());
    expect(settings).toEqual({ published: '2024-01-25' });
  });

  if (name === 'eleventy') it('has a feed with the article in plain HTML', async () => {
    const [, content] = /<content type="html">([^]*?)<\/content>/.exec(await readFile(join(site.folder, 'feed.xml'), 'utf8')) ?? [];
    expect(content).toContain('June 6, 2025');
    expect(content).toContain('&lt;h2&gt;Who is in it&lt;/h2&gt;');
    expect(content).not.toMatch(/&lt;(?:wick-|template|script|style|slot)|<|lit-part/);
  });

  it('has nothing of its template left, and was built without a warning', () => {
    expect(text.replace(/<(script|style)\b[^]*?<\/\1>/g, '')).not.toMatch(/\{\{|\{%|\}\}|^---$|frontmatter|undefined|<slot \/>/m);
    expect(site.said).not.toMatch(/warn|\(unknown-title\)/i);
  });
});
