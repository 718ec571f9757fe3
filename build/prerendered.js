/**
 * Prerenders the articles of the site into a folder: `node build/prerendered.js FOLDER [link|inline]`. Runs in its own process, since drawing on a server installs a DOM shim.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {typeof import('../src/publish/prerender/prerender.ts')} Prerenderer */

const root = new URL('../', import.meta.url);

/** Prerenders as of now. The articles' Content-Security-Policy allows linked style sheets only. @param {string} to @param {'link' | 'inline'} css */
async function prerenderArticles(to, css) {
  /** @type {Prerenderer} */
  const { prerender } = await import(new URL('dist/modules/publish/prerender/prerender.js', root).href);
  const from = fileURLToPath(new URL('site/articles/', root));
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const now = Date.now();
  // Articles in sub-folders are in other languages, and no page here links to them.
  for (const file of (await readdir(from)).filter((name) => name.endsWith('.html'))) {
    const { text, troubles } = await prerender(await readFile(join(from, file), 'utf8'), { now, css, assets: '/dist/' });
    for (const { line, column, message } of troubles) console.error(`site/articles/${file}:${line}:${column} ${message}`);
    await writeFile(join(to, file), text);
  }
}

const [folder, css = 'link'] = process.argv.slice(2);
if (folder === undefined) throw new Error('node build/prerendered.js FOLDER [link|inline]');
await prerenderArticles(resolve(folder), css === 'inline' ? 'inline' : 'link');
