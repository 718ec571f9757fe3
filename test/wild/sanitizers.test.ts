import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOfAll, hostile } from './all-elements.js';
import { Chromium } from './chromium.js';
import { canonical, cmsPage, inNode, inPage, makes, type Tool } from './cms-page.js';
import { allMeant, waysBack } from './ways-back.js';

let chromium: Chromium;
let page: Page;
beforeAll(async () => {
  chromium = await Chromium.start();
  ({ page } = await chromium.open('<!doctype html><title>Sanitizers</title>'));
});
afterAll(async () => {
  await chromium.close();
});

interface Sanitizer {
  readonly docs: string;
  /** The tool as it comes. */
  readonly plain: string;
  readonly run: (code: string) => Promise<Tool>;
  /** Changes that its page documents even with the setting. */
  readonly changes?: (html: string) => string;
  /** Whether it keeps the address of a provider's data as it is written; else only that of the web. */
  readonly sources?: 'any';
}

const inBrowser = async (code: string): Promise<Tool> => inPage(page, code);
const sanitizers: Readonly<Record<string, Sanitizer>> = {
  DOMPurify: { docs: 'dompurify', run: inBrowser, plain: "import DOMPurify from 'dompurify'; export const clean = (html) => DOMPurify.sanitize(html);" },
  'sanitize-html': { docs: 'sanitize-html', run: inNode, plain: "import sanitizeHtml from 'sanitize-html'; export const clean = (html) => sanitizeHtml(html);" },
  'rehype-sanitize': {
    docs: 'rehype-sanitize',
    run: inNode,
    plain: "import parse from 'rehype-parse'; import sanitize from 'rehype-sanitize'; import stringify from 'rehype-stringify'; import { unified } from 'unified'; export const clean = (html) => String(unified().use(parse, { fragment: true }).use(sanitize).use(stringify).processSync(html));",
    changes: (html) => html.replaceAll(' id="', ' id="user-content-'),
  },
  'js-xss': { docs: 'js-xss', run: inNode, plain: "import { filterXSS } from 'xss'; export const clean = (html) => filterXSS(html);" },
  'Element.setHTML()': { docs: 'set-html', run: inBrowser, sources: 'any', plain: "export const clean = (html) => { const place = document.createElement('div'); place.setHTML(html); return place.innerHTML; };" },
};

describe.each(Object.entries(sanitizers))('%s', (_name, { docs, run, plain, sources, changes = (html) => html }) => {
  const { byDefault, settings } = cmsPage(docs);

  it('makes by default of each form what its page says', async () => {
    expect(await makes(await run(plain))).toEqual(byDefault);
  });

  it('lets every element through with the setting of its page, with all attributes', async () => {
    const { clean } = await run(settings[0]!);
    expect(canonical(await clean(articleOfAll))).toBe(canonical(changes(articleOfAll)));
  });

  it('gives links and shortcodes that come back as the right elements, with their words, with and without the setting', async () => {
    for (const code of [plain, settings[0]!]) expect(await waysBack(await run(code))).toEqual(allMeant);
  });

  it('lets nothing else through for that', async () => {
    const [before, after] = [await run(plain), await run(settings[0]!)];
    for (const html of hostile.outside) expect(await after.clean(html)).toBe(await before.clean(html));
    const on = hostile.on('div');
    for (const tag of hostile.tags) expect(await after.clean(hostile.on(tag))).toBe((await before.clean(on)).replaceAll('div', tag));
  });

  it('reads the address of a provider as its page says', async () => {
    const html = '<wick-provider src="javascript:x()"></wick-provider>';
    expect((await (await run(settings[0]!)).clean(html)).replace(' src>', '>')).toBe(sources === 'any' ? html : '<wick-provider></wick-provider>');
  });
});
