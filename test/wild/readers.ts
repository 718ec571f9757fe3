/**
 * Reader modes, read-later services and HTML-to-text converters. Each returns the text of the article that it extracts.
 */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { load, loadHeavy } from './load.js';

type Read = (html: string, url: string) => Promise<string>;

interface Dom {
  readonly JSDOM: new (html: string, options: object) => { readonly window: { readonly document: object } };
}

interface Linkedom {
  readonly parseHTML: (html: string) => { readonly document: object };
}

interface Content {
  readonly content: string;
}

/** The text of a tool's HTML: in another page, it has no shadow roots, and templates are not shown. */
function textOf(html: string): string {
  const words = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string => nodes.map((node) => ('value' in node ? node.value : 'tagName' in node && !/^(?:script|style|template)$/.test(node.tagName) ? ` ${words(node.childNodes)} ` : '')).join('');
  return words(parse(html).childNodes);
}

const linkedom = async (html: string): Promise<object> => (await load<Linkedom>('linkedom')).parseHTML(html).document;
const jsdom = async (html: string, url: string): Promise<object> => new (await loadHeavy<Dom>('jsdom')).JSDOM(html, { url }).window.document;

const readability = async (document: object): Promise<string> => {
  const { Readability } = await load<{ readonly Readability: new (document: object) => { readonly parse: () => Content | null } }>('@mozilla/readability');
  return textOf(new Readability(document).parse()?.content ?? '');
};

const defuddle = async (document: object, url: string): Promise<string> => {
  const { Defuddle } = await load<{ readonly Defuddle: (document: object, url: string) => Promise<Content> }>('defuddle/node');
  return textOf((await Defuddle(document, url)).content);
};

export const readers: Readonly<Record<string, Read>> = {
  'Readability, as Firefox': async (html, url) => readability(await jsdom(html, url)),
  'Readability in linkedom': async (html) => readability(await linkedom(html)),
  'Postlight’s parser': async (html, url) => {
    const { default: parser } = await loadHeavy<{ readonly default: { readonly parse: (url: string, options: object) => Promise<Content> } }>('@postlight/parser');
    return textOf((await parser.parse(url, { html })).content);
  },
  defuddle: async (html, url) => defuddle(await linkedom(html), url),
  'article-extractor': async (html, url) => {
    const { extractFromHtml } = await load<{ readonly extractFromHtml: (html: string, url: string) => Promise<Content | null> }>('@extractus/article-extractor');
    return textOf((await extractFromHtml(html, url))?.content ?? '');
  },
  Turndown: async (html) => {
    const { default: Turndown } = await load<{ readonly default: new () => { readonly turndown: (html: string) => string } }>('turndown');
    return new Turndown().turndown(html);
  },
  'html-to-text': async (html) => (await load<{ readonly convert: (html: string) => string }>('html-to-text')).convert(html),
};
