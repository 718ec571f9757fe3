/**
 * Opens a page in Chromium with an editor from node_modules and its plug-in from src.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Chromium } from './chromium.js';

/** Bundles the code of a page. `node` is where packages are found that are not among our own. */
export async function bundled(code: string, node: readonly string[] = []): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    nodePaths: [...node],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

/** Opens a page with an empty `<main>` and wick.js, and runs the code in it; what fails there is kept in `window.told`. */
export async function openEditorPage(chromium: Chromium, code: string): Promise<Page> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Editor</title><meta property="article:published_time" content="2024-01-25">
<script type="module" src="/dist/wick.js"></script></head><body><main></main><script type="module" src="/wild/editor.js"></script></body></html>`;
  return chromium.openSite({ '/wild/index.html': html, '/wild/editor.js': code });
}

/** What went wrong on a page. */
export function toldOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { readonly told: readonly string[] }).told);
}
