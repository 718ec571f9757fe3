/**
 * A page with an editor in Chromium, as a desk opens it: bundled from our sources and the editor's package.
 */
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.js';

export interface CmsPage {
  /** The script of the page, as its author writes it; `../src/…` are our sources. */
  readonly script: string;
  readonly head?: string;
  readonly body: string;
}

/** Opens the page and waits until its script has set `window.ready`. What fails on it is in `window.told`. */
export async function openCms(chromium: Chromium, { script, head = '', body }: CmsPage): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: new URL('../../test', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    outdir: '/',
    loader: { '.svg': 'text', '.css': 'text' },
    logLevel: 'error',
  });
  const [code] = outputFiles.filter(({ path }) => path.endsWith('.js'));
  const page = await chromium.openSite({
    '/wild/cms.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title>${head}<script type="module" src="/wild/cms.js"></script></head><body>${body}</body></html>`,
    '/wild/cms.js': code!.text,
  });
  await page.waitForFunction(() => (window as unknown as { ready?: boolean }).ready === true);
  return page;
}

/** What failed on a page. */
export function toldOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { told: readonly string[] }).told);
}
