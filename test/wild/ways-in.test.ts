/**
 * Pages with only links and shortcodes for widgets, as shown in Chromium, loaded and swapped in.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prerender } from '../../src/publish/prerender/prerender.js';
import { Chromium, laidOut } from './chromium.js';
import { type Swapper, swappers } from './swap-site.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

const films = '<meta name="wick:films" content="/films/:film">';
const shortcodes = '<meta name="wick:shortcodes">';
const wick = '<script type="module" src="/dist/wick.js"></script>';
const time = '<header><time datetime="2024-01-25">January 25, 2024</time></header>';

const pageOf = (head: string, body: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a</title><link rel="stylesheet" href="/dist/wick.css">${head}</head><body>${body}</body></html>`;

const words = '<p>It opens on <a href="/films/ballerina#wick-fact=release-date">June 7, 2024</a>.</p><p><a href="/films/ballerina#wick-film-card?fields=date">About it</a></p>';
const written = '<p>It opens on [wick fact of=&#8221;ballerina&#8221; field=&#8221;release-date&#8221;]June 7, 2024[/wick].</p><p>[wick film-card film=ballerina fields=date]</p>';
const shown = /It opens on June 7, 2024 now June 6, 2025.*\. .*Ballerina.*June 6, 2025/;

/** Waits for what a page is to read, and returns what it reads then. */
const reads = async (page: Awaited<ReturnType<Chromium['openSite']>>, expected: RegExp): Promise<string> => {
  const read = async (): Promise<string> => (await page.evaluate(laidOut)).replace(/\s+/g, ' ');
  const late = Date.now() + 60_000;
  let text = await read();
  while (!expected.test(text) && Date.now() < late) {
    await page.evaluate(async () => new Promise(requestAnimationFrame));
    text = await read();
  }
  return text;
};
const toldOn = (page: Awaited<ReturnType<Chromium['openSite']>>): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { told: readonly string[] }).told);

describe('a page of links and shortcodes', () => {
  it.each<[what: string, html: string]>([
    ['links', pageOf(films + wick, `<article>${time}${words}</article>`)],
    ['links, with everything in one script', pageOf(`${films}<script defer src="/dist/wick.min.js"></script>`, `<article>${time}${words}</article>`)],
    ['shortcodes', pageOf(shortcodes + wick, `<article>${time}${written}</article>`)],
    ['links, by a script that is there before them', pageOf(`${films}<script type="module" async src="/dist/wick.js"></script>`, `<article>${time}${words}</article>`)],
    ['links under a strict policy', pageOf(`<meta http-equiv="Content-Security-Policy" content="default-src 'self'; require-trusted-types-for 'script'; trusted-types wick-widgets lit-html">${films}${wick}`, `<article>${time}${words}</article>`)],
  ])('reads as if it held the elements: %s', async (_what, html) => {
    const page = await chromium.openSite({ '/wild/a.html': html });
    expect(await reads(page, shown)).toMatch(shown);
    expect(await toldOn(page)).toEqual([]);
    await page.close();
  });

  it('leads where its links lead', async () => {
    const page = await chromium.openSite({ '/wild/a.html': pageOf(films + wick, `<article>${time}${words}</article>`) });
    await reads(page, shown);
    expect(await page.evaluate(() => document.querySelector<HTMLAnchorElement>('wick-fact > a')!.pathname)).toBe('/films/ballerina');
    await page.close();
  });

  it('keeps the words of what is unknown, and says what was meant', async () => {
    const page = await chromium.openSite({ '/wild/a.html': pageOf(films + wick, '<p>On <a href="/films/balerina#wick-fact=runtime">2 h</a>, see <a href="/films/ballerina#wick-fact=runtme">3 h</a> and <a href="#wick-flim-card?film=ballerina">it</a>.</p>') });
    await page.waitForFunction(() => (window as unknown as { told: readonly string[] }).told.length === 3);
    expect((await page.evaluate(laidOut)).replace(/\s+/g, ' ')).toBe('On 2 h, see 3 h and it.');
    expect([...await toldOn(page)].sort()).toEqual([expect.stringMatching(/^unknown-element: .*wick-film-card/), expect.stringMatching(/^unknown-field: .*runtime/), expect.stringMatching(/^unknown-record: .*ballerina/)]);
    await page.close();
  });

  it('fetches nothing for it where there is neither', async () => {
    const page = await chromium.openSite({ '/wild/a.html': pageOf(films + wick, '<p>On <a href="/films/ballerina#cast">2 h</a>. [wick sources]</p>') });
    expect(await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.endsWith('.js')))).toEqual(['/dist/wick.js']);
    await page.close();
  });
});

describe.each(Object.entries(swappers).filter(([name]) => name !== "Astro's router") as readonly (readonly [string, Swapper])[])('pages of links that %s swaps', (_name, { head, body = '', link = '' }) => {
  const site = (script: string, prose: string, next: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a</title><link rel="stylesheet" href="/dist/wick.css">${films}<script type="module" src="/dist/${script}.js"></script>${head}</head>
<body ${body}><main id="main"><article>${time}${prose}</article><p><a id="next" href="/wild/${next}.html" ${link}>Next</a></p></main></body></html>`;

  it.each(['wick', 'ticker'])('read as if they had been loaded, there and back (%s.js)', async (script) => {
    const home = site('wick', '<p>Nothing.</p>', 'a');
    const article = site('wick', words, 'home');
    const pages = script === 'wick' ? [home, article] : [home.replace('/dist/wick.js', '/dist/ticker.js'), (await prerender(article, { now: Date.parse('2026-11-20T12:00:00Z'), assets: '/dist/' })).text];
    const page = await chromium.openSite({ '/wild/home.html': pages[0]!, '/wild/a.html': pages[1]! }, { until: 'load' });
    const follow = async (): Promise<void> => {
      // htmx takes hold of a link some time after it has put it there.
      await page.waitForFunction(() => !document.querySelector('.htmx-added, .htmx-settling, .htmx-swapping, .htmx-request'));
      await page.evaluate(() => { document.querySelector<HTMLElement>('#next')!.click(); });
    };
    for (let time = 0; time < 2; time += 1) {
      await follow();
      expect(await reads(page, shown)).toMatch(shown);
      expect(await page.evaluate(() => document.querySelectorAll('wick-fact, wick-film-card').length)).toBe(2);
      await follow();
      expect(await reads(page, /Nothing\./)).toMatch(/Nothing\./);
    }
    expect(await toldOn(page)).toEqual([]);
    await page.close();
  });
});
