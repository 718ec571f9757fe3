import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOfAll, articleOfWords, hostile } from './all-elements.js';
import { Chromium } from './chromium.js';
import { canonical, cmsPage, inNode, inPage, makes, type Tool } from './cms-page.js';
import { heavyFolder } from './load.js';
import { autop } from './rewriters.js';
import { allMeant, wayBack, waysBack } from './ways-back.js';

let chromium: Chromium;
let page: Page;
let folder: string;
beforeAll(async () => {
  [chromium, folder] = await Promise.all([Chromium.start(), heavyFolder()]);
  ({ page } = await chromium.open('<!doctype html><title>Content</title>'));
});
afterAll(async () => {
  await chromium.close();
});

describe('Portable Text', () => {
  const { byDefault, settings } = cmsPage('portable-text');
  const clean = 'export const clean = (html) => write(read(html));';

  it('makes by default of each form what its page says', async () => {
    const plain = "import { htmlToBlocks } from '@portabletext/block-tools'; import { defaultSchema } from '@portabletext/html'; import { toHTML } from '@portabletext/to-html'; const read = (html) => htmlToBlocks(html, defaultSchema); const write = (blocks) => toHTML(blocks);";
    expect(await makes(await inPage(page, plain + clean))).toEqual(byDefault);
  });

  it('gives links and shortcodes that come back as the right elements, with their words', async () => {
    expect(await waysBack(await inPage(page, settings[0]! + clean))).toEqual(allMeant);
  });

  it('keeps elements with their attributes and words with the setting of its page, and nothing else of them', async () => {
    const tool = await inPage(page, settings[0]! + clean);
    const html = articleOfWords.inSentences + articleOfWords.blocks;
    expect(canonical(await tool.clean(html))).toBe(canonical(html));
    const tags = hostile.tags.filter((tag) => tag !== 'wick-provider');
    for (const tag of tags) expect(await tool.clean(hostile.on(tag))).toBe(`<${tag}>WordsWords</${tag}>`);
  });

  it('lets what stands in a provider through without it', async () => {
    const tool = await inPage(page, settings[0]! + clean);
    expect(await tool.clean('<wick-provider region="DE"><p>Words.</p><wick-sources></wick-sources></wick-provider>')).toBe('<p>Words.</p><wick-sources></wick-sources>');
  });
});

describe('WordPress blocks', () => {
  const { byDefault, settings } = cmsPage('wordpress');
  const core = `
    import * as blocks from '@wordpress/blocks';
    import * as element from '@wordpress/element';
    import * as autop from '@wordpress/autop';
    import { registerCoreBlocks } from './test/wild/core-blocks.ts';
    registerCoreBlocks(blocks, { ...element, ...autop });
    const textOf = (made) => (typeof made === 'string' ? made : blocks.serialize(made));
    const made = {
      pasted: (html) => textOf(blocks.pasteHandler({ HTML: html })),
      plain: (html) => textOf(blocks.pasteHandler({ HTML: '', plainText: html })),
      // The editor reads a classic post, and then makes blocks of what it has read.
      converted: (html) => textOf(blocks.rawHandler({ HTML: blocks.parse(html)[0].attributes.content })),
      saved: (html) => blocks.serialize(blocks.parse(made.pasted(html))),
    };`;
  const bare = (html: string): string => html.replace(/<!-- \/?wp:\w+ -->/g, '');
  const wordpress = (how: 'pasted' | 'plain' | 'converted' | 'saved', setting = ''): Promise<Tool> => inPage(page, `${setting}${core}\nexport const clean = made.${how};`, folder);
  const bareOf = ({ clean }: Tool): Tool => ({ clean: async (html) => bare(await clean(html)) });

  it('makes of each form what its page says, pasted and converted', async () => {
    expect(await makes(bareOf(await wordpress('pasted')))).toEqual(byDefault);
    expect(await makes(bareOf(await wordpress('converted')))).toEqual(cmsPage('wordpress', 'converted').byDefault);
  });

  it('gives links and shortcodes that come back as the right elements, with their words, pasted or converted', async () => {
    // Lists are blocks that are not among those registered here.
    const ways = Object.fromEntries(Object.entries(allMeant).filter(([way]) => way !== 'an item of a list'));
    for (const how of ['saved', 'converted'] as const) expect(await waysBack(await wordpress(how), ways)).toEqual(ways);
  });

  it('takes our elements out of what is pasted as plain text, too', async () => {
    const { clean } = await wordpress('plain');
    for (const tag of hostile.tags) expect(await clean(`<${tag} film="ballerina">Words.</${tag}>`)).not.toContain('wick-');
  });

  it('keeps blocks that are pasted with the setting of its page, with their attributes, until they are read again', async () => {
    const { clean } = await wordpress('saved', settings[0]);
    const made = await clean(articleOfWords.blocks);
    expect(canonical(bare(made))).toBe(canonical(articleOfWords.blocks));
    expect(made.match(/<!-- wp:html -->/g)).toHaveLength(made.match(/<!-- wp:/g)!.length);
  });

  it('keeps in such a block what it keeps in a paragraph', async () => {
    const paragraph = bare(await (await wordpress('pasted')).clean(hostile.on('p'))).trim();
    const { clean } = await wordpress('saved', settings[0]);
    for (const tag of hostile.tags) expect([paragraph, paragraph.replaceAll(/(?<=<\/?)p(?=>)/g, tag)]).toContain(bare(await clean(hostile.on(tag))).trim());
  });

  it('takes all up to the next end into a shortcode that has none, and not into one that is closed', async () => {
    const { clean } = await wordpress('pasted');
    const rest = '<p>Words.</p><p>It opens on [wick fact of=ballerina field=release-date]June 7, 2024[/wick].</p>';
    const blocks = async (html: string): Promise<readonly string[]> => [...(await clean(html)).matchAll(/<!-- wp:(\w+) -->/g)].map(([, name = '']) => name);
    expect(await blocks(`<p>[wick film-card film=ballerina]</p>${rest}`)).toEqual(['shortcode', 'paragraph']);
    expect(await blocks(`<p>[wick film-card film=ballerina /]</p>${rest}`)).toEqual(['shortcode', 'paragraph', 'paragraph']);
    // WordPress makes paragraphs of such a block when it shows the post.
    const shown = await autop(bare(await clean(`<p>[wick film-card film=ballerina]</p>${rest}`)));
    expect(await wayBack(shown)).toEqual({ elements: ['wick-film-card film=ballerina: ', 'wick-fact field=release-date of=ballerina: June 7, 2024'], words: 'Words. It opens on June 7, 2024 .' });
  });
});

interface Ghost {
  readonly htmlToLexical: (html: string, options: object) => { readonly root: { readonly children: readonly unknown[] } };
  readonly DEFAULT_NODES: readonly unknown[];
  readonly LexicalHTMLRenderer: new (options: object) => { readonly render: (state: string, options: object) => Promise<string> };
}

describe('Ghost', () => {
  const { byDefault, settings } = cmsPage('ghost');

  /** What Ghost stores of a post, and what it then shows. */
  function ghost(): Tool {
    const require = createRequire(`${folder}/package.json`);
    const { htmlToLexical, DEFAULT_NODES: nodes, LexicalHTMLRenderer } = Object.assign({}, ...['html-to-lexical', 'default-nodes', 'lexical-html-renderer'].map((name) => require(`@tryghost/kg-${name}`) as object)) as Ghost;
    return {
      clean: async (html) => {
        const state = htmlToLexical(html, { nodes });
        // Lexical takes no document without a paragraph.
        return state.root.children.length === 0 ? '' : new LexicalHTMLRenderer({ nodes }).render(JSON.stringify(state), { target: 'html' });
      },
    };
  }

  it('makes by default of each form what its page says', async () => {
    expect(await makes(ghost())).toEqual(byDefault);
  });

  it('gives links and shortcodes that come back as the right elements, with their words', async () => {
    expect(await waysBack(ghost())).toEqual(allMeant);
  });

  it('keeps every element in an HTML card as it is', async () => {
    const { asCard } = await inNode<{ readonly asCard: (html: string) => string }>(settings[0]!);
    const made = await ghost().clean(`<p>Before.</p>${asCard(`<div>${articleOfAll}</div>`)}<p>After.</p>`);
    expect(canonical(made.replace(/<!--kg-card-(?:begin|end): html-->/g, ''))).toBe(canonical(`<p>Before.</p><div>${articleOfAll}</div><p>After.</p>`));
    expect(await ghost().clean(asCard('<b>One</b><script>x()</script>'))).toContain('<b>One</b>\n<script>x()</script>');
  });
});
