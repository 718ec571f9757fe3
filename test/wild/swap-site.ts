/**
 * A small site in Chromium with a library that swaps pages on links: two articles about different films, published on different days.
 */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { Chromium, laidOut } from './chromium.js';

/** A library that follows links by itself: what it needs in the head, on the body, and on each link. */
export interface Swapper {
  readonly head: string;
  readonly body?: string;
  readonly link?: string;
}

const from = (path: string): string => `/node_modules/${path}`;

export const swappers = {
  turbo: { head: `<script type="module" src="${from('@hotwired/turbo/dist/turbo.es2017-esm.js')}"></script>` },
  'htmx 2': { head: `<script src="${from('htmx2/dist/htmx.min.js')}"></script>`, body: 'hx-boost="true"' },
  'htmx 4': { head: `<script src="${from('htmx.org/dist/htmx.min.js')}"></script>`, body: 'hx-boost:inherited="true"' },
  swup: {
    head: `<script src="${from('swup/dist/Swup.umd.js')}"></script><script src="${from('@swup/head-plugin/dist/index.umd.js')}"></script>
<script>addEventListener('DOMContentLoaded', () => { new Swup({ containers: ['main'], animationSelector: false, plugins: [new SwupHeadPlugin()] }); });</script>`,
  },
  unpoly: { head: `<script src="${from('unpoly/unpoly.min.js')}"></script>`, link: 'up-follow' },
  // The router of Astro's component, which follows links with it.
  "Astro's router": { head: '<meta name="astro-view-transitions-enabled" content="true"><script type="module" src="/wild/astro.js"></script>' },
} as const satisfies Record<string, Swapper>;

let router: Promise<string> | undefined;

/** Astro's own build puts in what it is configured with. */
async function astroRouter(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { navigate } from './node_modules/astro/dist/transitions/router.js';
addEventListener('click', (event) => {
  event.preventDefault();
  navigate(event.target.href);
});`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'import.meta.env.SSR': 'false', 'import.meta.env.BASE_URL': '"/"', 'import.meta.env.DEV': 'false', 'import.meta.env.PROD': 'true' },
    plugins: [{
      name: 'configured',
      setup: (bundle) => {
        bundle.onResolve({ filter: /^virtual:/ }, ({ path }) => ({ path, namespace: 'configured' }));
        bundle.onLoad({ filter: /./, namespace: 'configured' }, () => ({ contents: 'export const internalFetchHeaders = {};' }));
      },
    }],
  });
  return outputFiles[0]!.text;
}

/** How the widgets come to the page, and where it says when its article ran. */
export interface Kind {
  readonly script: 'wick' | 'ticker' | 'hydrate';
  readonly says: 'head' | 'article';
}

const articles = {
  a: { published: '2024-01-25', words: '<p id="says">It opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>\n<wick-film-card film="ballerina" fields="date">Ballerina</wick-film-card>', next: 'b' },
  b: { published: '2025-06-20', words: '<p id="says">It opened on <wick-fact of="ballerina" field="release-date">June 6, 2025</wick-fact>.</p>\n<wick-film-card film="john-wick-4" fields="date">Chapter 4</wick-film-card>', next: 'a' },
  home: { published: '2023-01-01', words: '<p>No widget is here.</p>', next: 'a' },
} as const;

export type Name = keyof typeof articles;

/** Only what never comes is waited for so long, in milliseconds. */
const patience = 60_000;

const now = Date.parse('2026-11-20T12:00:00Z');

/** An article of the site as its server sends it. */
export async function articleOf(name: Name, { head, body = '', link = '' }: Swapper, { script, says }: Kind): Promise<string> {
  const { published, words, next } = articles[name];
  const meta = says === 'head' ? `<meta property="article:published_time" content="${published}">` : '';
  const time = says === 'article' ? `<time datetime="${published}">${published}</time>` : '';
  const text = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title>${meta}
<link rel="stylesheet" href="/dist/wick.css"><script type="module" src="/dist/wick.js"></script>${head}</head>
<body ${body}><main id="main"><article><header><h1>Article ${name}</h1>${time}</header>
${words}
</article><p><a id="next" href="/wild/${next}.html" ${link}>Next</a></p></main></body></html>`;
  if (script === 'wick') return text;
  const { text: written } = await prerender(text, { now, assets: '/dist/' });
  // A page without widgets is left as it is; its site has one head for all.
  const drawn = written.replace('/dist/wick.js', '/dist/ticker.js');
  return script === 'ticker' ? drawn : drawn.replace('/dist/ticker.js', '/dist/hydrate.js');
}

export class SwapSite {
  private constructor(readonly page: Page) {}

  static async open(chromium: Chromium, swapper: Swapper, kind: Kind, first: Name = 'a'): Promise<SwapSite> {
    const pages = await Promise.all((['a', 'b', 'home'] as const).map(async (name) => [`/wild/${name}.html`, await articleOf(name, swapper, kind)] as const));
    return new SwapSite(await chromium.openSite({ ...Object.fromEntries(pages), '/wild/astro.js': await (router ??= astroRouter()) }, { first: `/wild/${first}.html`, until: 'load' }));
  }

  /** Follows the link to the next article. */
  async follow(name: Name): Promise<void> {
    // Not by its place: while a view transition runs, its pictures take the clicks.
    await this.page.evaluate(() => { document.querySelector<HTMLElement>('#next')!.click(); });
    await this.arrived(name);
  }

  async back(name: Name): Promise<void> {
    await this.page.evaluate(() => { history.back(); });
    await this.arrived(name);
  }

  /** Waits for a view transition too: routers report an error where the next one begins before its end. */
  private async arrived(name: Name): Promise<void> {
    await this.page.waitForFunction((title) => document.querySelector('h1')?.textContent === title && !(document as { readonly activeViewTransition?: unknown }).activeViewTransition, {}, `Article ${name}`);
  }

  /** What a reader reads of the article, as soon as it is what is expected; what is read after long where it is not. */
  async reads(expected: RegExp): Promise<string> {
    const read = async (): Promise<string> => (await this.page.evaluate(laidOut)).replace(/\s+/g, ' ');
    const late = Date.now() + patience;
    let text = await read();
    while (!expected.test(text) && Date.now() < late) {
      await this.page.evaluate(async () => new Promise(requestAnimationFrame));
      text = await read();
    }
    return text;
  }

  /** What the page holds after garbage has been collected: nodes, listeners and documents, detached ones too. */
  async weight(): Promise<Readonly<Record<string, number>>> {
    const cdp = await this.page.createCDPSession();
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
    const { Nodes = NaN, JSEventListeners = NaN, Documents = NaN } = await this.page.metrics();
    await cdp.detach();
    return { Nodes, JSEventListeners, Documents };
  }

  /** The errors since the page was loaded, and whether it is still the first page: a library that gives up on a swap reloads. */
  async told(): Promise<{ readonly first: string; readonly told: readonly string[] }> {
    return this.page.evaluate(() => ({ first: new URL(performance.getEntriesByType('navigation')[0]!.name).pathname, told: (window as unknown as { told: readonly string[] }).told }));
  }
}
