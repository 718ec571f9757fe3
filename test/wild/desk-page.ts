/**
 * Opens a page with an editor in Chromium, bundled from the sources and the editor's package.
 */
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.js';

export interface DeskPage {
  /** The script of the page, as its author writes it; `wick-widgets/cms/…` are our sources. */
  readonly script: string;
  readonly head?: string;
  readonly body: string;
}

/** Opens the page and waits until its script has set `window.ready`. What fails on it is in `window.told`. */
export async function openDesk(chromium: Chromium, { script, head = '', body }: DeskPage): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: new URL('../../', import.meta.url).pathname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    outdir: '/',
    alias: { 'wick-widgets/cms/tinymce': './src/cms/tinymce/wick-plugin.ts', 'wick-widgets/cms/ckeditor5': './src/cms/ckeditor5/wick-plugin.ts', 'wick-widgets/cms/tiptap': './src/cms/tiptap/wick-widgets.ts', 'wick-widgets/cms/lexical': './src/cms/lexical/wick-widgets.ts', 'wick-widgets/cms.css': './src/styles/cms.css' },
    loader: { '.svg': 'text', '.css': 'css' },
    logLevel: 'error',
  });
  const [code] = outputFiles.filter(({ path }) => path.endsWith('.js'));
  const [sheet] = outputFiles.filter(({ path }) => path.endsWith('.css'));
  const page = await chromium.openSite({
    '/wild/cms.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Desk</title>${head}<style>${sheet?.text ?? ''}</style><script type="module" src="/wild/cms.js"></script></head><body>${body}</body></html>`,
    '/wild/cms.js': code!.text,
  });
  await page.waitForFunction(() => (window as unknown as { ready?: boolean }).ready === true);
  return page;
}

/** The code below a mark of docs/cms/plugins.md, as a user copies it. */
export async function codeOf(mark: string): Promise<string> {
  const text = await readFile(new URL('../../docs/cms/plugins.md', import.meta.url), 'utf8');
  const [, code] = new RegExp(`<!-- ${mark} -->\\s+\`{3}js\\n([^]*?)\`{3}`).exec(text) ?? [];
  return code!;
}

/** What failed on a page. */
export function toldOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { told: readonly string[] }).told);
}
