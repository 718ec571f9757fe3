import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { widgets } from '../../src/cms/widgets.js';
import { wickAnnotations, wickBlocks, wickInline, wickTypes, type WidgetObject } from '../../src/cms/portable-text/wick-widgets.js';
import { Chromium } from './chromium.js';
import { bundled, openEditorPage, toldOn } from './editor-page.js';
import { hostile, passages } from './widget-passages.js';

const code = `
import { htmlToBlocks } from '@portabletext/block-tools';
import { compileSchema, defineSchema } from '@portabletext/schema';
import { toHTML } from '@portabletext/to-html';
import { wickAnnotations, wickBlocks, wickComponents, wickInline, wickRules } from '../../src/cms/portable-text/wick-widgets.js';

const named = (members) => members.map(({ type: name }) => ({ name }));
const schema = compileSchema(defineSchema({
  styles: [{ name: 'normal' }],
  decorators: [{ name: 'strong' }, { name: 'em' }],
  lists: [{ name: 'bullet' }],
  annotations: [{ name: 'link' }, ...named(wickAnnotations)],
  inlineObjects: named(wickInline),
  blockObjects: named(wickBlocks),
}));
const options = { rules: wickRules({ toBlocks: (html) => toBlocks(html) }) };
const toBlocks = (html) => htmlToBlocks(html, schema, options);
const components = wickComponents({ toHTML: (blocks) => toText(blocks) });
const toText = (blocks) => toHTML(blocks, { components, onMissingComponent: (message) => { throw new Error(message); } });
window.portable = { toBlocks, toText, plainBlocks: (html) => htmlToBlocks(html, schema, { rules: wickRules() }), plainText: (blocks) => toHTML(blocks, { components: wickComponents() }) };
`;

interface Block extends WidgetObject {
  readonly children?: readonly { readonly _type: string; readonly text?: string }[];
  readonly markDefs?: readonly WidgetObject[];
}

declare global {
  interface Window {
    portable: Readonly<Record<'toBlocks' | 'plainBlocks', (html: string) => readonly Block[]>> & Readonly<Record<'toText' | 'plainText', (blocks: readonly Block[]) => string>>;
  }
}

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  page = await openEditorPage(chromium, await bundled(code));
});
afterAll(async () => {
  expect(await toldOn(page)).toEqual([]);
  await chromium.close();
});

const blocksOf = (html: string): Promise<readonly Block[]> => page.evaluate((text) => window.portable.toBlocks(text), html);
/** As a store would give them back. */
const textOf = (blocks: readonly Block[]): Promise<string> => page.evaluate((stored) => window.portable.toText(JSON.parse(stored) as readonly Block[]), JSON.stringify(blocks));

/** Portable Text has list items without paragraphs and only declared types; block-tools removes scripts before the rules run. */
const known = Object.entries(passages).filter(([name]) => !/later version|own data/.test(name)).map(([name, html]) => [name, html.replace('<li><p>', '<li>').replace('</p></li>', '</li>').replace('inline=""', 'inline')] as const);

describe('Portable Text with the widget types', () => {
  it.each(known)('gives back %s as it was', async (_name, html) => {
    const blocks = await blocksOf(html);
    expect(await textOf(blocks)).toBe(html);
    expect(await textOf(await blocksOf(await textOf(blocks)))).toBe(html);
  });

  it('keeps the words of facts in the text, with the fact as an annotation', async () => {
    const [block] = await blocksOf(passages['a fact in a sentence']);
    expect(block!.children!.map(({ text }) => text).join('')).toBe('It opens on June 7, 2024.');
    expect(block!.markDefs).toEqual([{ _type: 'wickFact', _key: expect.stringMatching(/^[\da-f]{12}$/) as string, of: 'ballerina', field: 'release-date' }]);
  });

  it('stores options by name, switches as such, and beside them what no option is', async () => {
    const [card] = await blocksOf('<wick-timeline lens="release" compact heading-level="2" data-desk="7"></wick-timeline>');
    expect(card).toEqual({ _type: 'wickTimeline', _key: expect.any(String) as string, lens: 'release', compact: true, headingLevel: '2', others: [{ _type: 'wickAttribute', _key: expect.any(String) as string, name: 'data-desk', value: '7' }] });
    expect(await textOf([{ ...card!, lens: '', compact: false, headingLevel: 4 }])).toBe('<wick-timeline heading-level="4" data-desk="7"></wick-timeline>');
  });

  it('has the paragraphs that a spoiler surrounds as blocks, facts in them included', async () => {
    const html = '<wick-spoiler reveals="ballerina"><p>On <wick-fact of="ballerina" field="release-date">June 7</wick-fact>.</p></wick-spoiler>';
    const [spoiler] = await blocksOf(html);
    expect(spoiler!.blocks).toMatchObject([{ _type: 'block', markDefs: [{ _type: 'wickFact' }] }]);
    expect(await textOf([spoiler!])).toBe(html);
  });

  it('keeps them as HTML where nobody says how to read and write them', async () => {
    const html = passages['a spoiler around paragraphs'];
    const [spoiler, after] = await page.evaluate((text) => window.portable.plainBlocks(text), html);
    expect(spoiler).toMatchObject({ _type: 'wickSpoiler', markup: '<p>She <em>wins</em>.</p><p>He does not.</p>' });
    expect(await page.evaluate((blocks) => window.portable.plainText(blocks), [spoiler!, after!])).toBe(html);
  });

  it('keeps nothing that would run a script', async () => {
    expect(await textOf(await blocksOf(hostile))).toBe('<wick-film-card film="ballerina"><img src="x"><a>a</a></wick-film-card><p>After.</p>');
    expect(await textOf([{ _type: 'wickFilmCard', film: '"><script>alert(1)</script>', others: [{ _type: 'wickAttribute', _key: 'a', name: 'onclick', value: 'alert(1)' }] }])).not.toMatch(/<script|onclick/);
  });

  it('has a type for each widget, with a field for each option, as Studio wants them named', () => {
    expect(wickTypes.map(({ name }) => name)).toEqual(expect.arrayContaining(['wickFact', 'wickFilmCard', 'wickReleaseCountdown']));
    expect(wickTypes).toHaveLength(widgets.length);
    for (const { name, fields } of wickTypes) {
      expect(name).toMatch(/^[a-z][A-Za-z\d]*$/);
      for (const field of fields) expect(field.name).toMatch(/^[a-z][A-Za-z\d]*$/);
      expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length);
    }
    const card = wickTypes.find(({ name }) => name === 'wickFilmCard')!;
    expect(card.fields.find(({ name }) => name === 'layout')).toMatchObject({ type: 'string', options: { list: ['card', 'infobox', 'row'] } });
    expect(card.fields.find(({ name }) => name === 'film')!.options!.list).toContainEqual({ title: 'Ballerina (ballerina)', value: 'ballerina' });
    expect(card.preview.prepare({ film: 'ballerina' })).toEqual({ title: 'Film card: ballerina' });
    expect(wickBlocks).toContainEqual({ type: 'wickFilmCard' });
    expect(wickInline).toEqual([{ type: 'wickFact' }, { type: 'wickSpoiler' }, { type: 'wickWhen' }]);
    expect(wickAnnotations).toEqual(wickInline);
  });
});
