/**
 * Writes docs/, the README and a few other Markdown files as pages of the site. Links to files that are not among them become text.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { Marked } from 'marked';

/** Files at the top that the documentation links to, by their pages. @type {Readonly<Record<string, string>>} */
const tops = { 'README.md': 'readme.html', 'CHANGELOG.md': 'changelog.html', 'CONTRIBUTING.md': 'contributing.html', 'examples/README.md': 'examples.html' };

/** @param {URL} root @param {string} to the folder for the pages, in the site */
export async function siteDocs(root, to) {
  const files = (await readdir(new URL('docs/', root), { recursive: true })).filter((file) => file.endsWith('.md')).map((file) => `docs/${file.replaceAll('\\', '/')}`).sort();
  /** @type {Map<string, string>} */
  const pages = new Map([...files.map((file) => /** @type {[string, string]} */ ([file, file.replace(/^docs\//, '').replace(/\.md$/, '.html')])), ...Object.entries(tops)]);
  const titles = [];
  for (const [file, page] of pages) {
    const text = await readFile(new URL(file, root), 'utf8');
    const title = (/^# (.*)$/m.exec(text)?.[1] ?? file).replace(/[`<>]/g, '').replace(/^(\d+)\. /, '$1 · ');
    titles.push({ page, title });
    await write(join(to, page), pageOf(title, rendered(text, file, pages), posix.relative(posix.dirname(`docs/${page}`), '.') || '.'));
  }
  for (const scheme of ['light', 'dark']) await write(join(to, `pictures/article-${scheme}.webp`), await readFile(new URL(`docs/pictures/article-${scheme}.webp`, root)));
  await write(join(to, 'index.html'), pageOf('Documentation', listOf(titles), '..'));
}

/** @param {string} path @param {string | Uint8Array} content */
async function write(path, content) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** @param {string} text @param {string} file @param {Map<string, string>} pages */
function rendered(text, file, pages) {
  const marked = new Marked({ gfm: true });
  const plain = (/** @type {string} */ html) => html.replace(/<[^>]*>/g, '').replace(/&\w+;/g, '');
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        const id = plain(html).toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
        return `<h${depth} id="${id}">${html}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const html = this.parser.parseInline(tokens);
        const address = addressOf(href, file, pages);
        return address === undefined ? html : `<a href="${address}">${html}</a>`;
      },
      image({ href, text: alt }) {
        return `<img src="${href}" alt="${alt}">`;
      },
      table(token) {
        // `false` leaves the table itself to the library.
        return /** @type {any} */ (token).isWrapped ? false : `<div class="table" role="region" aria-label="Table" tabindex="0">${this.parser.parse([Object.assign(token, { isWrapped: true })])}</div>`;
      },
      // Of the Markdown's own HTML only the README's picture and comments are there.
      html({ text: html }) {
        return html.replaceAll('docs/pictures/', 'pictures/');
      },
    },
  });
  return /** @type {string} */ (marked.parse(text)).replaceAll('<pre>', '<pre tabindex="0">');
}

/** Where a link leads from its page; undefined for files that are no pages. @param {string} href @param {string} file @param {Map<string, string>} pages */
function addressOf(href, file, pages) {
  if (/^(?:https?:|mailto:|#)/.test(href)) return href;
  const [path = '', fragment] = href.split('#');
  const target = posix.join(posix.dirname(file), path);
  const page = target.replace(/\/$/, '') === 'docs' ? 'index.html' : (pages.get(target) ?? pages.get(posix.join(target, 'README.md')));
  const own = pages.get(file) ?? '';
  return page === undefined ? undefined : `${posix.relative(posix.dirname(own), page)}${fragment ? `#${fragment}` : ''}`;
}

/** The list of all pages, by folder. @param {{ page: string, title: string }[]} titles */
function listOf(titles) {
  const folderOf = (/** @type {string} */ page) => (page.includes('/') ? posix.dirname(page) : '');
  const names = /** @type {Readonly<Record<string, string>>} */ ({ '': 'The library', elements: 'Elements', publish: 'Publishing', cms: 'Editors', decisions: 'Decisions' });
  return [...new Set(titles.map(({ page }) => folderOf(page)))].sort((one, other) => Object.keys(names).indexOf(one) - Object.keys(names).indexOf(other))
    .map((folder) => `<h2>${names[folder] ?? folder}</h2>\n<ul class="pages">\n${titles.filter(({ page }) => folderOf(page) === folder).map(({ page, title }) => `<li><a href="${page}">${title}</a></li>`).join('\n')}\n</ul>`).join('\n');
}

/** @param {string} title @param {string} body @param {string} up from the page to the site's front page */
function pageOf(title, body, up) {
  const heading = /<h1[ >]/.test(body) ? '' : `<h1>${title}</h1>\n`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'; base-uri 'none'; form-action 'none'">
    <title>${title} – Wick Widgets</title>
    <link rel="icon" href="${up}/mark.svg">
    <link rel="stylesheet" href="${up}/site.css">
    <link rel="stylesheet" href="${up}/home.css">
  </head>
  <body class="paper product">
    <a class="skip" href="#page">Skip to the page</a>
    <header class="top">
      <p class="name"><a href="${up}/">Wick Widgets</a></p>
      <nav aria-label="The site">
        <a href="${up}/build.html">Builder</a>
        <a href="${up}/#articles">Articles</a>
        <a href="${up}/reference.html">Elements</a>
        <a href="${up}/docs/" ${title === 'Documentation' ? 'aria-current="page"' : 'aria-current="true"'}>Docs</a>
        <a href="${up}/storybook/">Storybook</a>
      </nav>
    </header>
    <main id="page" class="document">
${heading}${body}
    </main>
  </body>
</html>
`;
}

