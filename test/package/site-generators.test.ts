/**
 * Further features of the site generators' plug-ins: feeds, base paths, warnings, and pages in development.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { wickWidgets } from '../../src/astro.js';
import { elementsOf, readPage } from './built-page.js';
import { buildSample, copySample, type SampleName, type Site } from './sample-sites.js';

type Options = NonNullable<Parameters<typeof buildSample>[1]>;

/** Builds a sample, looks at what was built, and takes it away. */
async function built<T>(name: SampleName, options: Options, look: (site: Site) => Promise<T>): Promise<T> {
  const site = await buildSample(name, options);
  return look(site).finally(site.remove);
}

/** What a generator says that ends with an error. */
async function refusal(name: SampleName, options: Options): Promise<string> {
  return buildSample(name, options).then(
    async (site) => {
      await site.remove();
      return 'It was built.';
    },
    (error: unknown) => {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      return stdout + stderr;
    },
  );
}

const textOf = (file: string) => ({ folder }: Site): Promise<string> => readFile(join(folder, file), 'utf8');
const edit = (file: string, change: (text: string) => string) => async (folder: string): Promise<void> => writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));
const addressesIn = (text: string): string[] => elementsOf(readPage(text)).flatMap(({ attrs }) => attrs.flatMap(({ value }) => (/(?:wick\.css|ticker\.js)$/.test(value) ? value : [])));

const misspelt = (text: string): string => text.replace('<wick-film-card film="ballerina"', '<wick-film-card film="balerina"');
const strict = (name: SampleName) => edit(`${name}.config.js`, (text) => text.replace('wickWidgets()', 'wickWidgets({ strict: true })').replace('(wickWidgets)', '(wickWidgets, { strict: true })'));

/** Where the misspelt widget stands in each sample. */
const places = [
  ['eleventy', 'index.md', /\.\/index\.md:12:1 .*balerina.* \(unknown-title\)/],
  ['vite', 'index.html', /index\.html:17:7 .*balerina.* \(unknown-title\)/],
  ['astro', 'src/pages/index.md', /src\/pages\/index\.md:11:1 .*balerina.* \(unknown-title\)/],
] as const;

describe('a widget that cannot be drawn', () => {
  it.each(places)('is a warning that names its place in the author’s file, with %s', async (name, file, said) => {
    const [text, output] = await built(name, { prepare: edit(file, misspelt) }, async (site) => [await textOf('index.html')(site), site.said] as const);
    expect(output).toMatch(said);
    expect(text).toContain('<b>Ballerina.</b> With Ana de Armas.');
  });

  it.each(places.filter(([name]) => name !== 'astro'))('ends a strict build, with the same words, with %s', async (name, file, said) => {
    expect(await refusal(name, { prepare: async (folder) => { await edit(file, misspelt)(folder); await strict(name)(folder); } })).toMatch(said);
  });
});

describe('with Astro', () => {
  it('a strict build is refused, and its page is left as it was', async () => {
    const { folder, remove } = await copySample('astro');
    const page = join(folder, 'index.html');
    await writeFile(page, '<!doctype html>\n<wick-film-card film="balerina"></wick-film-card>');
    const { hooks } = wickWidgets({ strict: true }) as unknown as { hooks: Record<'astro:build:done', (options: object) => Promise<void>> };
    const done = hooks['astro:build:done']({ dir: pathToFileURL(`${folder}/`), assets: new Map([['/', [pathToFileURL(page)]]]), logger: { warn: vi.fn() } });
    await expect(done).rejects.toThrow(/^index\.html:2:1 .*balerina.* \(unknown-title\)$/);
    expect(await readFile(page, 'utf8')).toBe('<!doctype html>\n<wick-film-card film="balerina"></wick-film-card>');
    await remove();
  });
});

describe('a site below a path', () => {
  // Below a path that is given a browser asks for them, with each generator, in test/package-browser.
  it('finds them wherever it lies, with Vite, from every page', async () => {
    const prepare = async (folder: string): Promise<void> => {
      await mkdir(join(folder, 'films'));
      await writeFile(join(folder, 'films/index.html'), await readFile(join(folder, 'index.html'), 'utf8').then((text) => text.replace('page.css', '../page.css')));
      await edit('vite.config.js', (text) => text.replace('plugins:', "build: { rolldownOptions: { input: ['index.html', 'films/index.html'] } }, plugins:"))(folder);
    };
    const [first, second] = await built('vite', { base: './', prepare }, (site) => Promise.all([textOf('index.html')(site), textOf('films/index.html')(site)]));
    expect(addressesIn(first)).toEqual(['./wick/wick.css', './wick/ticker.js']);
    expect(addressesIn(second)).toEqual(['../wick/wick.css', '../wick/ticker.js']);
  });
});

describe('with Eleventy', () => {
  const entry = (feed: string): string => /<content type="html">([^]*?)<\/content>/.exec(feed)![1]!;

  it('a feed that asks for transforms has it too', async () => {
    const prepare = edit('feed.liquid', (text) => text.replace('article.content | wickBake: article.date', 'article.content | renderTransforms: article.data.page'));
    expect(entry(await built('eleventy', { prepare }, textOf('feed.xml')))).not.toMatch(/&lt;(?:wick-|template|script|style|slot)/);
  });

  it('pages can be baked by their path, and a site whose files lie elsewhere has none', async () => {
    const prepare = edit('eleventy.config.js', (text) => text.replace('(wickWidgets)', "(wickWidgets, { assets: 'https://cdn.example.org/wick/', bake: (path) => path === 'index.html' })"));
    const site = await built('eleventy', { prepare }, async (found) => ({ text: await textOf('index.html')(found), sheet: await textOf('wick/wick.css')(found).catch(() => 'none') }));
    expect(site.text).not.toMatch(/<wick-|<template|<script/);
    expect(site.sheet).toBe('none');
  });
});
