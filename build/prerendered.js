/**
 * Prerenders the articles of the site into a folder: `node build/prerendered.js FOLDER [link|inline]`. A process of its own, for drawing on a server brings a DOM.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {typeof import('../src/publish/prerender/prerender.ts')} Prerenderer */

const root = new URL('../', import.meta.url);

/** As of now, and as the articles' policy allows: their styles are files. @param {string} to @param {'link' | 'inline'} css */
async function prerenderArticles(to, css) {
  /** @type {Prerenderer} */
  const { prerender } = await import(new URL('dist/modules/publish/prerender/prerender.js', root).href);
  const from = fileURLToPath(new URL('site/articles/', root));
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  const now = Date.now();
  // Those in folders of their own are in other languages and link to nothing here.
  for (const file of (await readdir(from)).filter((name) => name.endsWith('.html'))) {
    const { text, troubles } = await prerender(await readFile(join(from, file), 'utf8'), { now, css, assets: '/dist/' });
    for (const { line, column, message } of troubles) console.error(`site/articles/${file}:${line}:${column} ${message}`);
    await writeFile(join(to, file), text);
  }
}

const [folder, css = 'link'] = process.argv.slice(2);
if (folder === undefined) throw new Error('node build/prerendered.js FOLDER [link|inline]');
await prerenderArticles(resolve(folder), css === 'inline' ? 'inline' : 'link');
