/**
 * Tools that rewrite a page after prerendering: minifiers with default and aggressive settings, parsers that serialize it again, and editors.
 */
import { load, loadHeavy } from './load.js';

type Rewrite = (html: string) => Promise<string>;

interface Minifier {
  readonly minify: (html: string, options?: object) => Promise<string>;
}

interface Htmlnano {
  readonly process: (html: string, options: object, preset: object) => Promise<{ readonly html: string }>;
  readonly presets: Readonly<Record<'safe' | 'max', object>>;
}

interface Swc {
  readonly minify: (html: Buffer, options: object) => Promise<{ readonly code: string }>;
}

interface MinifyHtml {
  readonly minify: (html: Buffer, options: object) => Buffer;
}

/** All that does not take spaces between words on purpose (`collapseInlineTagWhitespace`), or what is empty, such as a slot (`removeEmptyElements`). */
const eager = {
  collapseBooleanAttributes: true, collapseWhitespace: true, decodeEntities: true, minifyCSS: true, minifyJS: true, processScripts: ['application/json', 'application/ld+json'], removeAttributeQuotes: true, removeComments: true,
  removeEmptyAttributes: true, removeOptionalTags: true, removeRedundantAttributes: true, removeScriptTypeAttributes: true, removeStyleLinkTypeAttributes: true, removeTagWhitespace: true, sortAttributes: true, sortClassName: true, useShortDoctype: true,
};

const htmlnano = (preset: 'safe' | 'max'): Rewrite => async (html) => {
  const { default: tool } = await load<{ readonly default: Htmlnano }>('htmlnano');
  // Style sheets are its users' to minify by packages of their own.
  return (await tool.process(html, { skipConfigLoading: true, minifyCss: false }, tool.presets[preset])).html;
};
const swc = (options: object): Rewrite => async (html) => (await (await loadHeavy<Swc>('@swc/html')).minify(Buffer.from(html), options)).code;
const minifyHtml = (options: object): Rewrite => async (html) => (await loadHeavy<{ readonly default: MinifyHtml }>('@minify-html/node')).default.minify(Buffer.from(html), options).toString();

export const minifiers: Readonly<Record<string, Rewrite>> = {
  'html-minifier-terser': async (html) => (await load<Minifier>('html-minifier-terser')).minify(html),
  'html-minifier-terser, eager': async (html) => (await load<Minifier>('html-minifier-terser')).minify(html, eager),
  'html-minifier-next': async (html) => (await load<Minifier>('html-minifier-next')).minify(html),
  'html-minifier-next, comprehensive': async (html) => (await load<Minifier>('html-minifier-next')).minify(html, { preset: 'comprehensive' }),
  'html-minifier-next, eager': async (html) => (await load<Minifier>('html-minifier-next')).minify(html, eager),
  '@minify-html/node': minifyHtml({}),
  '@minify-html/node, eager': minifyHtml({ allow_noncompliant_unquoted_attribute_values: true, allow_optimal_entities: true, allow_removing_spaces_between_attributes: true, minify_css: true, minify_js: true, minify_doctype: true, remove_bangs: true, remove_processing_instructions: true }),
  htmlnano: htmlnano('safe'),
  'htmlnano, max': htmlnano('max'),
  '@swc/html': swc({}),
  '@swc/html, eager': swc({ collapseWhitespaces: 'smart', removeEmptyAttributes: true, removeRedundantAttributes: 'all', collapseBooleanAttributes: true, normalizeAttributes: true, minifyJson: true, minifyJs: true, minifyCss: true, sortSpaceSeparatedAttributeValues: true, sortAttributes: true, tagOmission: true, quotes: false, removeComments: true }),
};

const inSentences = ['wick-fact', 'wick-when', 'wick-spoiler'];

/** Settings of docs/publish/rewriting.md with which pages that are not prerendered keep their text. */
export const forPlainPages: Readonly<Record<string, Rewrite>> = {
  'html-minifier-terser': async (html) => (await load<Minifier>('html-minifier-terser')).minify(html, { ...eager, conservativeCollapse: true }),
  'html-minifier-next': async (html) => (await load<Minifier>('html-minifier-next')).minify(html, { ...eager, inlineCustomElements: inSentences }),
  '@minify-html/node': minifyHtml({ keep_closing_tags: true }),
  htmlnano: htmlnano('safe'),
  '@swc/html': swc({ collapseWhitespaces: 'smart' }),
};

export const parsers: Readonly<Record<string, Rewrite>> = {
  posthtml: async (html) => (await (await load<{ readonly default: () => { readonly process: (html: string) => Promise<{ readonly html: string }> } }>('posthtml')).default().process(html)).html,
  cheerio: async (html) => (await load<{ readonly load: (html: string) => { readonly html: () => string } }>('cheerio')).load(html).html(),
  linkedom: async (html) => (await load<{ readonly parseHTML: (html: string) => { readonly document: { readonly toString: () => string } } }>('linkedom')).parseHTML(html).document.toString(),
  jsdom: async (html) => {
    const { JSDOM } = await loadHeavy<{ readonly JSDOM: new (html: string) => { readonly serialize: () => string } }>('jsdom');
    return new JSDOM(html).serialize();
  },
};

/** WordPress turns lines into paragraphs, whatever they contain. */
export const autop = async (html: string): Promise<string> => (await load<{ readonly autop: (html: string) => string }>('@wordpress/autop')).autop(html);
