/**
 * `npm run site -- FOLDER`: writes the site into a folder that can be hosted at any address: the pages of site/, prerendered articles, the documentation,
 * and the files of dist/ that they fetch. Takes dist/ as it is built, and Storybook as it was last built.
 * `--generated`: only what `npm start` serves beside site/ and dist/.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { node } from './install.js';
import { siteDocs } from './site-docs.js';

const root = fileURLToPath(new URL('../', import.meta.url));
/** What of dist/ no page fetches. */
const unfetched = /(?:^|\/)(?:modules|types|docs|cms|wordpress)(?:\/|$)|\.(?:map|md|txt|json)$/;

/** What a page says in the place of a Storybook that was not built. */
const noStorybook = `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Storybook – Wick Widgets</title>
<link rel="icon" href="../mark.svg"><link rel="stylesheet" href="../site.css"><body class="paper"><main><h1>Storybook is not here yet</h1><p>Run <code>npm run storybook</code> to open it, or <code>npm run storybook -- --build</code> to have it here.</p><p><a href="../">Back</a></p></main></body></html>
`;

/** @param {string} folder */
async function writeGenerated(folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'storybook'), { recursive: true });
  node(['build/prerendered.js', join(folder, 'prerendered')]);
  await siteDocs(new URL('../', import.meta.url), join(folder, 'docs'));
  await writeFile(join(folder, 'storybook/index.html'), noStorybook);
}

/** @param {string} folder */
async function writeSite(folder) {
  if (existsSync(folder) && (await readdir(folder)).length > 0 && !existsSync(join(folder, 'dist/wick.js'))) throw new Error(`${folder} holds something else than this site. Name an empty folder.`);
  await writeGenerated(folder);
  if (existsSync(join(root, 'storybook-static/index.html'))) await cp(join(root, 'storybook-static'), join(folder, 'storybook'), { recursive: true });
  await cp(join(root, 'site'), folder, { recursive: true, filter: (from) => !/[/\\]site[/\\](?:builder|head\.html)/.test(from) });
  await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true, filter: (from) => !unfetched.test(relative(join(root, 'dist'), from).replaceAll('\\', '/')) });
  for (const page of (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html') && !/^storybook[/\\]./.test(file))) await makeRelative(folder, page);
}

/** Rewrites the addresses of dist/, which begin with a slash, so that they hold wherever the folder is hosted. @param {string} folder @param {string} page */
async function makeRelative(folder, page) {
  const path = join(folder, page);
  const text = await readFile(path, 'utf8');
  const up = '../'.repeat(page.split(/[/\\]/).length - 1);
  await writeFile(path, text.replaceAll(/((?:href|src)=")\/dist\//g, `$1${up}dist/`));
}

const { values, positionals: [folder] } = parseArgs({ allowPositionals: true, options: { generated: { type: 'boolean' } } });
if (folder === undefined) throw new Error('npm run site -- FOLDER');
await (values.generated ? writeGenerated : writeSite)(resolve(folder));
if (!values.generated) console.log(`${folder}: host it at any address.`);
