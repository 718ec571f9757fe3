/**
 * Writes what the heads of the pages in site/ have in common, from site/head.html. A page's own title, description, dates and further scripts stay.
 * `npm run docs` writes the heads, `--check` lists the pages that are out of date.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';

const head = / {2}<head>\n([^]*?) {2}<\/head>\n/;
const own = /<title>|<meta (?:name="description"|property=)/;
const further = /<script (?![^>]*\/dist\/wick\.js)|<link rel="stylesheet" href="(?!\/dist\/wick\.css|[./]*site\.css)/;
/** What the policy of the builder also allows: datasets of any host, and its worker. */
const builder = { sources: "connect-src 'self' https: http:; frame-src https://www.youtube-nocookie.com; ", policies: ' wick-builder' };

/**
 * @param {URL} root
 * @param {{ check?: boolean }} [options]
 * @returns {Promise<string[]>} the pages whose heads were out of date
 */
export async function siteHeads(root, { check = false } = {}) {
  const template = await readFile(new URL('site/head.html', root), 'utf8');
  const articles = await readdir(new URL('site/articles/', root), { recursive: true });
  const pages = ['index.html', 'build.html', 'reference.html', ...articles.filter((file) => file.endsWith('.html')).map((file) => `articles/${file.replaceAll('\\', '/')}`)];
  const stale = [];
  for (const page of pages) {
    const path = new URL(`site/${page}`, root);
    const before = await readFile(path, 'utf8');
    const after = before.replace(head, (_all, lines) => `  <head>\n${filled(template, page, lines.split('\n'), before)}  </head>\n`);
    if (after === before) continue;
    stale.push(`site/${page}`);
    if (!check) await writeFile(path, after);
  }
  return stale;
}

/** @param {string} template @param {string} page below site/ @param {string[]} lines of its head @param {string} text of the page */
function filled(template, page, lines, text) {
  const written = template
    .replaceAll('{{own}}', () => lines.filter((line) => own.test(line)).join('\n'))
    .replaceAll('{{up}}', '../'.repeat(page.split('/').length - 1))
    // The player of a trailer stands in a frame.
    .replaceAll('{{sources}}', page === 'build.html' ? builder.sources : text.includes('<wick-trailer') ? 'frame-src https://www.youtube-nocookie.com; ' : '')
    .replaceAll('{{policies}}', page === 'build.html' ? builder.policies : '');
  return written + lines.filter((line) => further.test(line)).map((line) => `${line}\n`).join('');
}
