/**
 * Every widget in each language that has sentences: axe finds nothing, nothing makes a narrow page wider, and English stands nowhere without being marked as English.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import marketNames from '../../src/data/market-names.json' with { type: 'json' };
import { wholeCatalogue } from '../../src/data/whole-catalogue.js';
import { page as wholePage } from './article.js';
import { Chromium } from './chromium.js';

const root = new URL('../../', import.meta.url);
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const languages = readdirSync(new URL('src/i18n/locales/', root)).map((file) => file.replace('.ftl', '')).filter((language) => language !== 'en');
/** The languages into which the data that these articles show is translated. */
const translated = ['ar', 'de', 'es', 'fr'];
const articles = ['everything-we-know-about-ballerina', 'ballerina-after-its-first-weekend', 'where-everyone-stands-after-ballerina'];
/** Draws also what is far from the view. */
const head = '<link rel="stylesheet" href="/dist/wick.css">\n<style>* { content-visibility: visible !important; --wick-room: 0px !important }</style>\n<script type="module" src="/dist/wick.js"></script>\n';
/** English words that no other of the languages has. */
const english = /(?<!\p{L})(?:the|and|with|from|they|who|which|what|before|after|until|not|have|known|since|been)(?!\p{L})/iu;

let chromium: Chromium;
let names: readonly string[];
beforeAll(async () => {
  chromium = await Chromium.start();
  names = [...new Set([...namesIn(await wholeCatalogue()), ...namesElsewhere])].filter((name) => english.test(name)).sort((one, other) => other.length - one.length);
});
afterAll(async () => {
  await chromium.close();
});

/** The names of titles, people, characters and publishers, which stay as they are in every language. */
function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['name', 'publisher', 'aliases', 'character'].includes(key) ? [value] : [];
  if (value instanceof Map) return [...value.values()].flatMap((one) => namesIn(one));
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, key));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([of, one]) => namesIn(one, of === 'value' ? key : of)) : [];
}

/** What titles are called elsewhere: by market, title and first name. */
const namesElsewhere = Object.values(marketNames).flatMap((titles) => Object.values(titles).flatMap((named) => Object.values(named as Readonly<Record<string, { readonly value: string }>>).map(({ value }) => value)));

/** Opens a page in a language, and waits until each of its widgets is drawn, with all that it can show open. */
async function opened(html: string, language: string, path: string): Promise<Page> {
  const page = await chromium.openSite({ [path]: html.replace(/<html lang="[\w-]+"/, `<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}`) });
  await page.setViewport({ width: 312, height: 16_000 });
  await page.waitForFunction(() => [...document.querySelectorAll('*')].every(({ localName, shadowRoot }) => !localName.startsWith('wick-') || localName === 'wick-provider' || shadowRoot?.firstElementChild));
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('*')) for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  });
  await page.waitForNetworkIdle();
  return page;
}

/** The texts in the page's widgets that are not marked as being in another language than the page; `withLabels`: with accessible names, of which no part can be marked. */
function unmarkedTexts(withLabels: boolean): string[] {
  const own = document.documentElement.lang;
  const texts: string[] = [];
  const read = (node: Node, language: string): void => {
    if (node instanceof Text) texts.push(...(language === own ? [node.data.replace(/\s+/g, ' ').trim()] : []));
    if (!(node instanceof Element) || ['style', 'svg'].includes(node.localName)) return;
    const inside = node.getAttribute('lang') ?? language;
    const label = node.getAttribute('aria-label');
    if (withLabels && label !== null && inside === own) texts.push(label);
    for (const child of node.childNodes) read(child, inside);
  };
  for (const { shadowRoot } of document.querySelectorAll('*')) for (const child of shadowRoot?.childNodes ?? []) read(child, own);
  return [...new Set(texts)].filter((text) => text !== '');
}

/** The texts with an English word outside names and ids. */
const englishIn = (texts: readonly string[]): readonly string[] => texts.filter((text) => english.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text.replace(/\w+(?:-\w+)+/g, ''))));

describe('all widgets', () => {
  it.each(languages)('are whole in %s', async (language) => {
    const page = await opened(wholePage(head).replace('<body>', '<body><main>').replace('</h1>', '</h1><h2>Widgets</h2>').replace('</body>', '</main></body>'), language, '/site/wild.html');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    const texts = await page.evaluate(unmarkedTexts, translated.includes(language));
    expect(texts.length).toBeGreaterThan(100);
    expect(englishIn(texts)).toEqual([]);
    // Brackets and colons of code, where the language has wide ones of its own.
    if (/^(?:ja|zh)/.test(language)) expect(texts.filter((text) => /^[(:]|[\p{Script=Han}\p{Script=Katakana}\d] ?[(:](?!\d)/u.test(text))).toEqual([]);
    await page.addScriptTag({ path: axe });
    const { violations } = await page.evaluate(async (): Promise<AxeResults> => (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ resultTypes: ['violations'] }));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.close();
  });
});

describe('an article whose data is translated', () => {
  it.each(articles.flatMap((article) => translated.map((language) => [article, language])))('shows no English that is not marked as English: %s in %s', async (article, language) => {
    const html = readFileSync(new URL(`site/articles/${article}.html`, root), 'utf8').replace(/<meta http-equiv[^>]*>/, '').replace('</head>', '<style>* { content-visibility: visible !important }</style></head>');
    const page = await opened(html, language, `/site/articles/${article}.html`);
    expect(englishIn(await page.evaluate(unmarkedTexts, true))).toEqual([]);
    await page.close();
  });
});
