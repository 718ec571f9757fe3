import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { Chromium, laidOut } from './chromium.js';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await Chromium.start();
});
afterAll(async () => {
  await chromium.close();
});

const widgets = `<wick-provider now="2026-11-20" published="2024-01-25">
<p>It opens on <wick-fact of="ballerina" field="release-date">June 7, 2024</wick-fact>.</p>
<wick-film-card film="ballerina"><p>A card.</p></wick-film-card>
<wick-cast-list film="ballerina"><p>A cast.</p></wick-cast-list>
<wick-crew-list film="ballerina"><p>A crew.</p></wick-crew-list>
<wick-timeline><p>A story.</p></wick-timeline></wick-provider>`;

const pageOf = (body: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}<link rel="stylesheet" href="/dist/wick.css"><script type="module" src="/dist/wick.js"></script></head><body>${body}</body></html>`;

const open = (body: string, head?: string): Promise<Page> => chromium.openSite({ '/wild/page.html': pageOf(body, head) });
const toldOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { told: readonly string[] }).told);

describe('a page whose policy of trusted types', () => {
  it.each(["'none'", 'others'])('allows %s keeps its words, says so once, and throws nothing', async (allowed) => {
    const page = await open(widgets, `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types ${allowed}">`);
    const read = await page.evaluate(laidOut);
    for (const words of ['It opens on June 7, 2024.', 'A card.', 'A cast.', 'A crew.', 'A story.']) expect(read).toContain(words);
    const told = await toldOn(page);
    expect(told.filter((error) => error.includes('trusted types'))).toEqual(['bad-data: The page’s policy of trusted types allows neither of wick-widgets, lit-html: the widgets cannot be drawn.']);
    expect(told.filter((error) => !error.startsWith('bad-data: '))).toEqual([]);
    await page.close();
  });

  it('allows ours and not Lit’s has what is drawn without it', async () => {
    const page = await open(widgets, `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types wick-widgets">`);
    const read = await page.evaluate(laidOut);
    expect(read).toMatch(/It opens on June 7, 2024\s+now June 6, 2025\./);
    for (const words of ['R (US)\n', 'Ana de Armas', 'A story.']) expect(read).toContain(words);
    expect((await toldOn(page)).filter((error) => !error.startsWith('bad-data: '))).toEqual([]);
    await page.close();
  });
});

describe('a widget that is moved into the document of a frame', () => {
  it('has its styles there, and has them again when it comes back', async () => {
    const page = await open(`${widgets}<iframe srcdoc="<!doctype html><body></body>"></iframe>`);
    const look = await page.evaluate(async () => {
      const borderOf = (widget: Element): string => {
        const base = widget.shadowRoot!.querySelector('[part~="base"]')!;
        return base.ownerDocument.defaultView!.getComputedStyle(base).borderBlockStartStyle;
      };
      const settle = async (widget: Element): Promise<void> => {
        await (widget as unknown as { updateComplete: Promise<unknown> }).updateComplete;
      };
      const frame = document.querySelector('iframe')!.contentDocument!;
      const looks: string[] = [];
      for (const widget of [document.querySelector('wick-film-card')!, document.querySelector('wick-timeline')!]) {
        for (const place of [frame.body, document.body]) {
          place.append(widget);
          await settle(widget);
          looks.push(borderOf(widget));
        }
      }
      return looks;
    });
    expect(look).toEqual(['solid', 'solid', 'solid', 'solid']);
    expect(await toldOn(page)).toEqual([]);
    await page.close();
  });
});

describe('a browser whose Intl lacks a part', () => {
  it.each(['DisplayNames', 'ListFormat', 'RelativeTimeFormat', 'PluralRules', 'NumberFormat', 'DateTimeFormat'])('has every widget without %s', async (missing) => {
    const page = await chromium.openSite({ '/wild/page.html': pageOf(`<wick-where-to-watch film="ballerina"><p>Where.</p></wick-where-to-watch><wick-box-office film="ballerina"><p>Much.</p></wick-box-office><div lang="de">${widgets}</div><div lang="sv">${widgets}</div><div lang="en">${widgets}</div>`) }, { withoutIntl: missing });
    const read = await page.evaluate(laidOut);
    for (const words of ['now June 6, 2025', 'Ana de Armas', 'Starz', '$137']) expect(read).toContain(words);
    expect(read).not.toMatch(/A card|A cast/);
    expect((await toldOn(page)).filter((error) => !error.startsWith('bad-language: '))).toEqual([]);
    await page.close();
  });
});

describe('a page that sets its text to nothing', () => {
  const sizes = (page: Page): Promise<readonly number[]> =>
    page.evaluate(() => [...document.querySelectorAll('wick-film-card, wick-cast-list, wick-timeline')].map((widget) => parseFloat(getComputedStyle(widget.shadowRoot!.querySelector('[part~="heading"]')!).fontSize)));

  it.each(['body { font-size: 0 }', 'html { font-size: 0 }'])('has widgets that can be read (%s)', async (rule) => {
    const page = await open(widgets, `<style>${rule}</style>`);
    for (const size of await sizes(page)) expect(size).toBeGreaterThanOrEqual(16);
    await page.close();
  });

  it('keeps any other size that it chose, small ones too', async () => {
    const page = await open(widgets, '<style>body { font-size: 8px }</style>');
    for (const size of await sizes(page)) expect(size).toBeLessThan(12);
    await page.close();
  });
});
