import { beforeAll, describe, expect, it } from 'vitest';
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { embedFiles, type EmbedOptions } from '../../src/publish/embeds/embed.js';
import { embeddableNames } from '../../src/publish/embeds/embeddable.js';
import { wordsIn } from './markup.js';

const options: EmbedOptions = { site: 'https://example.org/embed', now: Date.parse('2026-11-20T12:00:00Z') };

/** Every file that would be written, by its path. */
async function filesOf(more: Partial<EmbedOptions>): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const group of embedFiles({ ...options, ...more })) for (const { path, text } of group.files) files.set(path, text);
  return files;
}

const one = { titles: ['ballerina'], widgets: ['film-card'] };
const translated = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'tr', 'zh'];
const metaPolicy = (page: string): string => /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)![1]!;

let files: ReadonlyMap<string, string>;
const text = (path: string): string => files.get(path)!;

beforeAll(async () => {
  files = await filesOf({ titles: ['ballerina', 'john-wick-5'] });
});

describe('the files', () => {
  it('are four for each title and widget, and the list', () => {
    const pathsOf = (id: string, names: readonly string[]): string[] => names.flatMap((name) => [`${id}/wick-${name}.html`, `${id}/${name}.html`, `${id}/${name}.json`, `${id}/${name}.xml`]);
    const unquoted = embeddableNames.filter((name) => name !== 'quote');
    expect([...files.keys()].sort()).toEqual([...pathsOf('ballerina', embeddableNames), ...pathsOf('john-wick-5', unquoted), 'index.html'].sort());
  });

  it('are for all titles where none is named', async () => {
    const paths = [...(await filesOf({ widgets: ['synopsis'] })).keys()];
    const { titles } = await wholeCatalogue();
    expect(paths.filter((path) => path.endsWith('/wick-synopsis.html'))).toEqual([...titles.keys()].map((id) => `${id}/wick-synopsis.html`));
  });

  it('come embed by embed, each said with how many there will be', async () => {
    const said: string[] = [];
    for await (const { done, all } of embedFiles({ ...options, titles: ['ballerina'], widgets: ['quote', 'film-card'] })) said.push(`${String(done)}/${String(all)}`);
    expect(said).toEqual(['1/2', '2/2', '2/2']);
  });

  it('leave out what a widget has nothing to say of, unless it is asked for, and then say so', async () => {
    expect([...files.keys()]).not.toContain('john-wick-5/wick-quote.html');
    const troubles: string[] = [];
    for await (const group of embedFiles({ ...options, titles: ['john-wick-5'], widgets: ['quote'] })) troubles.push(...group.troubles);
    expect(troubles).toEqual(['john-wick-5/quote: No quote about John Wick: Chapter 5 is recorded.']);
  });
});

describe('a page for a frame', () => {
  it.each(embeddableNames)('reads without script, and has all that a frame needs: %s', (name) => {
    const page = text(`ballerina/wick-${name}.html`);
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(page).toMatch(/<title>[^<]*Ballerina[^<]*<\/title>/);
    expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<base target="_blank">');
    expect(page).toMatch(/<a class="skip" href="#end" target="_self">Skip to the end of this box<\/a>/);
    expect(page).toContain(`<footer id="end" tabindex="-1"><a href="${name}.html">Text version</a></footer>`);
    expect(page).toContain(`<template shadowrootmode="open"><link rel="stylesheet" href="/wick/css/${name}.css">`);
    expect(wordsIn(page)).toContain('Ballerina');
  });

  it.each(embeddableNames)('holds no style, no handler and no script but files and its data: %s', (name) => {
    const page = text(`ballerina/wick-${name}.html`);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+="/);
    expect([...page.matchAll(/<script[^>]*>/g)].map(([tag]) => tag.replace(/ data-\w+="\d+"/g, ''))).toEqual(['<script defer src="/wick/embed.js">', '<script type="application/json" id="wick-page">', ...translated.map((code) => `<script lang="${code}" src="/wick/hydrate-${code}.min.js">`), '<script src="/wick/hydrate.min.js">']);
  });

  it('has a strict policy, with the site by its name', () => {
    expect(metaPolicy(text('ballerina/wick-film-card.html'))).toBe("default-src 'none'; script-src 'self' https://example.org; style-src 'self' https://example.org; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types wick-widgets lit-html");
  });

  it('lets scripts and styles come from where the assets are', async () => {
    const page = (await filesOf({ ...one, assets: 'https://cdn.example.net/wick' })).get('ballerina/wick-film-card.html')!;
    expect(metaPolicy(page)).toContain("script-src 'self' https://example.org https://cdn.example.net; style-src 'self' https://example.org https://cdn.example.net;");
    expect(page).toContain('<script defer src="https://cdn.example.net/wick/embed.js">');
  });

  it.each<[name: string, title: string]>([
    ['film-card', 'About Ballerina'],
    ['release-countdown', 'Release of Ballerina'],
    ['cast-list', 'Cast of Ballerina'],
    ['quote', 'A quote about Ballerina'],
    ['sequel-status', 'Status of Ballerina'],
  ])('is called what it shows: %s', (name, title) => {
    expect(text(`ballerina/wick-${name}.html`)).toContain(`<title>${title}</title>`);
  });

  it('shows the market, the look and the language that were asked for', async () => {
    const page = (await filesOf({ titles: ['ballerina'], widgets: ['wick-release-countdown'], region: 'DE', theme: 'noir', locale: 'de-AT' })).get('ballerina/wick-release-countdown.html')!;
    expect(page).toContain('<html lang="de-AT" dir="ltr">');
    expect(page).toMatch(/<wick-provider region="DE" theme="noir">/);
    expect(page).toContain('<title>Start von Ballerina</title>');
    expect(wordsIn(page)).toContain('5. Juni 2025');
    expect(page).toContain('Textfassung');
  });

  it('is written from right to left in Arabic', async () => {
    expect((await filesOf({ ...one, locale: 'ar' })).get('ballerina/wick-film-card.html')).toContain('<html lang="ar" dir="rtl">');
  });

  it('shows what was known at an instant', async () => {
    const page = (await filesOf({ titles: ['ballerina'], widgets: ['release-countdown'], now: Date.parse('2025-01-23T12:00:00Z') })).get('ballerina/wick-release-countdown.html')!;
    expect(wordsIn(page)).toContain('134 days until it opens in cinemas');
  });

  it('holds nothing that gives a plot away', () => {
    expect(text('ballerina/wick-synopsis.html')).toContain('Spoiler: ');
  });
});

describe('the plain page', () => {
  it.each(embeddableNames)('says it without any script or shadow root: %s', (name) => {
    const page = text(`ballerina/${name}.html`);
    expect(page).not.toMatch(/<script|<template|<style|<svg|<button|<select|<wick-|\sstyle=|\son\w+="/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain(`<a href="wick-${name}.html">The box alone</a>`);
  });

  it('says what the widget says', () => {
    expect(text('ballerina/film-card.html')).toMatch(/<dt>Release<\/dt>\n<dd>June 6, 2025<\/dd>/);
    expect(text('ballerina/cast-list.html')).toMatch(/Ana de Armas.*Eve Macarro/);
  });

  it('and the page in the frame are previewed by what they say', () => {
    for (const path of ['ballerina/film-card.html', 'ballerina/wick-film-card.html']) {
      const metas = new Map([...text(path).matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)">/g)].map(([, name, content]) => [name, content]));
      expect([metas.get('og:title'), metas.get('twitter:card')]).toEqual(['About Ballerina', 'summary']);
      expect(metas.get('og:description')).toMatch(/^Ballerina Streaming on Starz .*…$/);
      expect(metas.get('og:description')!.length).toBeLessThanOrEqual(201);
      expect(metas.get('description')).toBe(metas.get('og:description'));
    }
  });

  it('is previewed by no more than it shows of a plot', () => {
    expect(text('ballerina/synopsis.html')).toMatch(/<meta property="og:description" content="[^"]*Spoilers? ?(?:for|:)/);
  });

  it('and the page in the frame lead to the oEmbed files', () => {
    for (const path of ['ballerina/film-card.html', 'ballerina/wick-film-card.html']) {
      expect(text(path)).toContain('<link rel="alternate" type="application/json+oembed" href="https://example.org/embed/ballerina/film-card.json" title="About Ballerina">');
      expect(text(path)).toContain('<link rel="alternate" type="text/xml+oembed" href="https://example.org/embed/ballerina/film-card.xml" title="About Ballerina">');
    }
  });
});

describe('the list for editors', () => {
  it('has every snippet, and the script that sizes the frames', () => {
    const list = text('index.html');
    expect(list.match(/&lt;iframe src=&quot;https:\/\/example\.org\/embed\/[\w-]+\/wick-[\w-]+\.html&quot;/g)).toHaveLength(2 * embeddableNames.length - 1);
    expect(list).toContain('&lt;script src=&quot;https://example.org/wick/frame.js&quot; defer&gt;&lt;/script&gt;');
  });
});

describe('a title whose name is hostile', () => {
  const name = '</title><script>alert("1")</script> & Co.';

  it('is a text in every file', async () => {
    const catalogue = await wholeCatalogue();
    const title = { ...catalogue.titles.get('ballerina')!, name: [{ value: name, source: '', standing: 'confirmed' as const }] };
    const hostile = await filesOf({ ...one, widgets: ['film-card', 'cast-list', 'quote'], catalogue: { ...catalogue, titles: new Map([['ballerina', title]]) } });
    for (const [path, page] of hostile) if (!path.endsWith('.json')) expect(page, path).not.toContain('<script>alert');
    expect((JSON.parse(hostile.get('ballerina/cast-list.json')!) as { title: string }).title).toBe(`Cast of ${name}`);
  });
});

describe('options that cannot be used', () => {
  it.each<[wrong: object, said: RegExp]>([
    [{ site: 'example.org' }, /^the site “example\.org” is no address that begins with https/],
    [{ site: 'ftp://example.org' }, /^the site/],
    [{ assets: 'javascript:alert(1)' }, /^the assets “javascript:alert\(1\)” are neither/],
    [{ assets: 'wick/' }, /^the assets “wick\/” are neither/],
    [{ titles: ['balerina'] }, /^there is no title “balerina”; did you mean ballerina/],
    [{ widgets: ['film-crad'] }, /^there is no widget for a frame “film-crad”; did you mean film-card/],
    [{ widgets: ['trailer'] }, /^there is no widget for a frame “trailer”; there are film-card, /],
    [{ locale: 'sv' }, /^there is no language “sv”: there are en, ar, de, es, fr, it, ja, ko, nl, pl, pt, tr, zh$/],
    [{ region: 'Germany' }, /^cannot use region=Germany: a region is two letters/],
    [{ theme: 'neon' }, /a theme is one of plain, noir, paper$/],
  ])('%o', async (wrong, said) => {
    await expect(filesOf({ ...one, ...wrong })).rejects.toThrow(said);
  });
});
