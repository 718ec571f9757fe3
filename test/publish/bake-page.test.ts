import { readdirSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attributeOf, type ArticleElement, elementsIn, readArticle, textOf } from '../../src/publish/articles/article.js';
import { bake } from '../../src/publish/bake/bake.js';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { hostsIn } from '../../src/publish/articles/article-widgets.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const folder = new URL('../../site/articles/', import.meta.url);
const articles = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith('.html')).sort();
const read = (name: string): string => readFileSync(new URL(name.replaceAll('\\', '/'), folder), 'utf8');
const baked = async (text: string, options: { kind?: 'markdown'; link?: string } = {}): Promise<string> => (await bake(text, { now, ...options })).text;

/** What a widget may become: elements and attributes that AMP, Apple News and mail programs take, as docs/publish/bake.md lists them. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  section: [], div: [], p: [], h2: [], h3: [], h4: [], h5: [], h6: [], ul: [], ol: ['start', 'reversed'], li: ['value'], dl: [], dt: [], dd: [], figure: [], figcaption: [], blockquote: ['cite'], table: [], thead: [], tbody: [],
  tr: [], th: ['colspan', 'rowspan', 'scope'], td: ['colspan', 'rowspan'], a: ['href'], span: [], b: [], bdi: [], cite: [], q: ['cite'], time: ['datetime'], i: [], em: [], strong: [], code: [],
};
const everywhere = ['class', 'id', 'lang', 'dir'];

const isBaked = (element: ArticleElement): boolean => /(?:^|\s)wick-/.test(attributeOf(element, 'class') ?? '');

/** The elements of what was baked, without those that an author put there. */
function elementsOf(text: string): readonly ArticleElement[] {
  const tree = parse(text, { sourceCodeLocationInfo: true });
  const roots = [...elementsIn(tree)].filter(isBaked);
  return [...new Set(roots.flatMap((root) => [root, ...elementsIn(root)]))];
}

function wordsOf(root: DefaultTreeAdapterTypes.ParentNode): string {
  return textOf(root).replace(/\s+/g, ' ');
}

/** A text without some places in it, and without white space. */
function without(text: string, elements: readonly ArticleElement[]): string {
  let left = text;
  let before = text.length;
  for (const { startOffset, endOffset } of elements.map((element) => element.sourceCodeLocation!).sort((a, b) => b.startOffset - a.startOffset || b.endOffset - a.endOffset)) {
    if (startOffset < before && endOffset <= before) {
      left = left.slice(0, startOffset) + left.slice(endOffset);
      before = startOffset;
    }
  }
  return left;
}

it('a label before its value has the colon of its language', async () => {
  const labels = async (lang: string): Promise<readonly string[]> => {
    const text = await baked(`<!doctype html><html lang="${lang}"><head><meta property="article:published_time" content="2024-01-25"></head><body><wick-changes film="ballerina"></wick-changes></body></html>`);
    return [...text.matchAll(/<li>([^<·]*?[:：]\s?)/g)].slice(0, 2).map(([, label]) => label!);
  };
  expect(await labels('en')).toEqual(['In cinemas: ', 'Status: ']);
  expect(await labels('fr')).toEqual(['Au cinéma\u00a0: ', 'Statut\u00a0: ']);
  expect(await labels('ja')).toEqual(['劇場公開：', '状況：']);
});

describe.each(articles)('a page that is baked: %s', { timeout: 60_000 }, (name) => {
  const source = read(name);
  let once: Promise<string> | undefined;
  const page = (): Promise<string> => (once ??= baked(source));

  it('is the same baked from its source, from the prerendered page, and again', async () => {
    const plain = await page();
    const filled = await prerender(source, { now, linkedData: true });
    expect(filled.text).not.toBe(source);
    expect(await baked(filled.text)).toBe(plain);
    expect(await baked(plain)).toBe(plain);
  });

  it('has nothing that feeds, mail and AMP do not take, and nothing that is not closed', async () => {
    const text = await page();
    const strange = elementsOf(text).flatMap(({ tagName, attrs, sourceCodeLocation }) => {
      const attributes = allowed[tagName] && [...allowed[tagName], ...everywhere];
      // What says of a link what it gives away is its author's.
      const others = attrs.filter(({ name: attribute }) => !attributes?.includes(attribute) && !attribute.startsWith('data-'));
      return attributes && sourceCodeLocation?.endTag ? others.map(({ name: attribute }) => `${tagName} ${attribute}`) : [`${tagName} at ${sourceCodeLocation?.startLine ?? 'no place'}`];
    });
    expect(strange).toEqual([]);
    expect(text).not.toMatch(/<(?:template|slot|wick-)|shadowroot|wick-page|wick\.(?:min\.)?js|wick\.css/);
  });

  it('keeps what is not a widget byte for byte', async () => {
    const plain = await page();
    const widgets = hostsIn(readArticle(source, 'html')).filter(({ tagName }) => tagName !== 'wick-provider');
    const providers = /[ \t]*<\/?wick-provider[^>]*>(?:\s*<script type="application\/json">[^]*?<\/script>)?[ \t]*(?:\r?\n)?/g;
    const ours = /[ \t]*<(?:script|link)[^>]*wick\.(?:js|css)[^>]*>(?:<\/script>)?\r?\n/g;
    const tree = parse(plain, { sourceCodeLocationInfo: true });
    const rest = without(plain, [...elementsIn(tree)].filter(isBaked));
    const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
    expect(squeezed(rest)).toBe(squeezed(without(source, widgets).replace(providers, '').replace(ours, '')));
  });

  it('says nothing that is true only now, and asks for nothing', async () => {
    const words = elementsOf(await page()).filter(isBaked).map(wordsOf).join(' ');
    expect(words).not.toMatch(/\bin \d+ (?:days|hours)|\bdays? \d+ hours?|\d+ of \d+ seen|\bShow\b|JavaScript/);
    expect(words).not.toMatch(/ \)|\( | · ·|· $|: ·|\bas ·/);
  });
});

describe('markup that is not as it should be', () => {
  const fact = '<wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>';
  const told = '<span class="wick-fact">June 7, 2024</span>';

  it.each<[what: string, markup: string, plain: string]>([
    ['Windows line ends and a byte order mark', `\ufeff<p>One</p>\r\n<wick-provider>\r\n<p>${fact}</p>\r\n</wick-provider>\r\n`, `\ufeff<p>One</p>\r\n<p>${told}</p>\r\n`],
    ['a widget that is not closed', '<p>A <wick-fact of="ballerina" field="name">Ballerina</p><p>B</p>', '<p>A <span class="wick-fact">Ballerina</span></p><p>B</p>'],
    ['a provider that is not closed', `<div><wick-provider><p>${fact}</p></div><p>B</p>`, `<div><p>${told}</p></div><p>B</p>`],
    ['a widget in a template, a comment, a text', `<template>${fact}</template><!-- ${fact} --><textarea>${fact}</textarea>`, `<template>${fact}</template><!-- ${fact} --><textarea>${fact}</textarea>`],
    ['capitals', '<P>A <WICK-FACT OF=ballerina field=name>Ballerina</WICK-FACT></P>', '<P>A <span class="wick-fact">Ballerina</span></P>'],
    ['no widgets', '<p>A &amp; B</p>\n', '<p>A &amp; B</p>\n'],
    ['nothing', '', ''],
    ['scripts that only have our names', '<wick-provider></wick-provider><script src="/js/ticker.js"></script>\n<script src="/js/hydrate.js"></script>\n', '<script src="/js/ticker.js"></script>\n<script src="/js/hydrate.js"></script>\n'],
    ['scripts of ours and of the page', '<wick-provider></wick-provider><script src="/wick/wick.js" type="module"></script>\n<script src="/wick.js.map"></script>\n<script>1</script>\n<link rel="modulepreload" href="/wick/hydrate.js">\n', '\n<script src="/wick.js.map"></script>\n<script>1</script>\n'],
    ['a fact in a heading, in a link, in a cell', `<h2>${fact}</h2><a href="/">${fact}</a><table><tr><td>${fact}</td></tr></table>`, `<h2>${told}</h2><a href="/">${told}</a><table><tr><td>${told}</td></tr></table>`],
  ])('is baked as a browser reads it: %s', async (_what, markup, plain) => {
    expect((await bake(markup, { now, settings: { asOf: '2024-01-25' } })).text).toBe(plain);
  });

  it('says what could not be drawn, with its place', async () => {
    const { troubles, widgets } = await bake('<p>\n  <wick-film-card film="balerina"><b>Authored</b></wick-film-card></p>', { now });
    expect(widgets).toBe(1);
    expect(troubles).toEqual([expect.objectContaining({ line: 2, column: 3, code: 'unknown-title' })]);
  });
});

describe('a Markdown file', () => {
  it('keeps its Markdown, with plain HTML in the place of its widgets', async () => {
    const text = '---\ntitle: A\nlang: en\n---\n\n# Ballerina\n\nIt opens on <wick-fact of="ballerina" field="release-date">*June 7*, 2024</wick-fact>, `<wick-fact of="x">`.\n\n<wick-synopsis film="ballerina"></wick-synopsis>\n\nEnd.\n';
    const plain = await baked(text, { kind: 'markdown' });
    expect(plain).toMatch(/^---\ntitle: A\nlang: en\n---\n\n# Ballerina\n\nIt opens on <span class="wick-fact">\*June 7\*, 2024<\/span>, `<wick-fact of="x">`\.\n\n<section class="wick-synopsis">[^\n]*<\/section>\n\nEnd\.\n$/);
    expect(await baked((await prerender(text, { now, kind: 'markdown' })).text, { kind: 'markdown' })).toBe(plain);
    expect(await baked(plain, { kind: 'markdown' })).toBe(plain);
  });
});

describe('a page of 5 MB', () => {
  it('is baked in its place', async () => {
    const half = '<p>Words &amp; <b>words</b> upon words.</p>\n'.repeat(65_000);
    const text = `${half}<p><wick-fact of="ballerina" field="name">Ballerina</wick-fact></p>\n${half}`;
    expect(text.length).toBeGreaterThan(5_000_000);
    expect((await baked(text)) === `${half}<p><span class="wick-fact">Ballerina</span></p>\n${half}`).toBe(true);
  }, 60_000);
});
