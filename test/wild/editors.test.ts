import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { canonical } from './cms-page.js';
import { Desk, roundTrip } from './editors/desk.js';
import { moves, make } from './editors/moves.js';
import { editorPage, samples, unchanged } from './editors/page.js';
import { widgets } from './editors/widgets.js';
import { meant, otherWays, type WayBack, wayBack } from './ways-back.js';

/** The page of docs/cms of each editor, and its package. */
const packages = { ckeditor5: 'ckeditor5', editorjs: '@editorjs/editorjs', jodit: 'jodit', lexical: 'lexical', quill: 'quill', suneditor: 'suneditor', tinymce: 'tinymce', tiptap: '@tiptap/core', trix: 'trix' };
const tools = Object.keys(packages) as (keyof typeof packages)[];

let desk: Desk;
beforeAll(async () => {
  desk = await Desk.open(tools);
});
afterAll(async () => {
  await desk.close();
});

/** As the tables have it: on one line, with the space that does not break as it is written in HTML. */
const oneLine = (html: string): string => html.replace(/(?<=>)\s*\n\s*|\s*\n\s*(?=<)/g, '').replaceAll('\u00a0', '&nbsp;');
const outcome = (saved: string, html: string): string => (canonical(saved) === canonical(html) ? unchanged : oneLine(saved));
/** Without the element that Lexical puts around all text. */
const plain = (html: string): string => canonical(html.replace(/<span style="white-space: pre-wrap;">(.*?)<\/span>/g, '$1'));

/** The articles that have a way back, with the form of docs/cms/README.md that each is to come back as. */
const ways = Object.keys(samples).flatMap((sample) => {
  const form = sample === 'a link to a page of the site' ? 'a link in a sentence' : sample;
  return meant[form] ? [{ sample, meant: meant[form] }] : [];
});

const day = 'wick-fact field=release-date of=ballerina';
/** What else comes back, where an editor splits a link at a mark in it. */
const split: Readonly<Record<string, readonly string[]>> = { 'quill: marks around a link and in it': [`${day}: June 7,`, `${day}: 2024`] };
/** For words alone: whether blocks are `<p>` or `<div>`, which is the editor's, shows in their spaces. */
const close = ({ elements, words }: WayBack): WayBack => ({ elements, words: words.replace(/\s+/g, '') });

describe.each(tools)('an article in %s', (tool) => {
  const { version, keepsAll, saved, moves: made } = editorPage(tool);
  let byDefault: Page;
  let documented: Page;
  beforeAll(async () => {
    // One after the other: an editor starts in a page that is in front.
    byDefault = await desk.editor(tool, 'default');
    documented = await desk.editor(tool, 'documented');
  });
  afterAll(async () => {
    await Promise.all([byDefault.close(), documented.close()]);
  });

  it('comes back as its page says', async () => {
    const rows = [];
    for (const [sample, html] of Object.entries(samples)) {
      rows.push({ sample, byDefault: outcome(await roundTrip(byDefault, html), html), documented: outcome(await roundTrip(documented, html), html) });
    }
    expect(rows).toEqual(saved);
  });

  it('keeps every widget with all its attributes, with the setting', async () => {
    const back = plain(await roundTrip(documented, widgets.map(({ html }) => html).join('')));
    expect(widgets.filter(({ element }) => !back.includes(canonical(element))).map(({ element }) => element)).toEqual([]);
  });

  it('lets nothing else through for that, unless its page says so', async () => {
    const html = '<p onclick="x()">One.</p><wick-film-card film="ballerina" onclick="x()"><p onclick="x()">Soon <x-card>in</x-card> cinemas.</p></wick-film-card><p>It is <wick-fact of="ballerina" field="title" onclick="x()">Ballerina</wick-fact>.</p>';
    expect(/onclick|x-card/.test(await roundTrip(documented, html))).toBe(keepsAll);
  });

  it.each(ways)('has a widget for $sample, by default and with the setting', async ({ sample, meant: { elements, words } }) => {
    const html = samples[sample]!;
    for (const page of [byDefault, documented]) {
      const back = await wayBack(await roundTrip(page, html));
      expect(back.elements).toEqual(elements);
      expect(back.words.replace(/^One\. ?| ?Two\.$/g, '')).toBe(words);
    }
  });

  it.each(Object.entries(otherWays))('has its widgets for a way in with %s', async (way, [html, back]) => {
    const elements = split[`${tool}: ${way}`] ?? back.elements;
    for (const page of [byDefault, documented]) expect(close(await wayBack(await roundTrip(page, html)))).toEqual(close({ ...back, elements }));
  });

  it.each(made)('is changed by $move as its page says', async ({ move, saved: after }) => {
    expect(oneLine(await make(documented, moves[move]!))).toBe(after);
  });

  it('is run with the version that its page names', () => {
    expect(version).toBe((JSON.parse(readFileSync(new URL(`../../node_modules/${packages[tool]}/package.json`, import.meta.url), 'utf8')) as { version: string }).version);
  });

  it('throws nothing', async () => {
    const told = await Promise.all([byDefault, documented].map(async (page) => page.evaluate(() => (window as unknown as { told: readonly string[] }).told)));
    expect(told).toEqual([[], []]);
  });
});
