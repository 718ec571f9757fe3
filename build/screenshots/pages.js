/** The pages to take screenshots of: nine widgets on one page, the articles as written and as prerendered, and every story. */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ name: string, path: string, widths: readonly number[], dark?: boolean, instant: number, story?: boolean }} Page name: of its pictures; instant: of its stopped clock, in milliseconds since 1970 */
/** @typedef {{ entries: Record<string, { type: string, id: string }> }} StoryIndex Storybook's index.json */

/** All kinds of countdown: Ballerina's release is days away, Chapter 4's is past, Caine has no date. */
const sooner = Date.UTC(2025, 4, 20, 12);
/** After the newest claim of the bundled data. */
export const later = Date.UTC(2026, 10, 20, 12);
const films = ['ballerina', 'john-wick-4', 'caine'];
const tags = ['wick-film-card', 'wick-release-countdown', 'wick-cast-list'];
const languages = /** @type {const} */ ({ en: 'ltr', ar: 'rtl' });
const narrowAndWide = [280, 720];

/** Writes the page of nine widgets in each language. @param {string} folder */
export async function nineWidgets(folder) {
  const widgets = films.flatMap((film) => tags.map((tag) => `<${tag} film="${film}"><p>${film}</p></${tag}>`));
  await mkdir(folder, { recursive: true });
  for (const [language, direction] of Object.entries(languages)) await writeFile(join(folder, `${language}.html`), pageOf(language, direction, widgets.join('\n')));
}

/** @param {string} language @param {string} direction @param {string} body */
function pageOf(language, direction, body) {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Nine widgets</title>
<link rel="stylesheet" href="/dist/wick.css">
<script type="module" src="/dist/wick.js"></script>
</head>
<body>
${body}
</body>
</html>
`;
}

/** @param {URL} articles the folder of the site's articles @param {StoryIndex} index @returns {Promise<Page[]>} */
export async function pagesOf(articles, { entries }) {
  const files = (await readdir(articles, { recursive: true })).filter((file) => file.endsWith('.html')).map((file) => file.replaceAll('\\', '/')).sort();
  const nameOf = (/** @type {string} */ file) => file.replace('.html', '').replaceAll('/', '-');
  const widths = [...narrowAndWide, 1280];
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  return [
    ...Object.keys(languages).flatMap((language) => [false, true].map((dark) => ({ name: `nine-${language}-${dark ? 'dark' : 'light'}`, path: `/written/nine/${language}.html`, widths: narrowAndWide, dark, instant: sooner }))),
    ...files.map((file) => ({ name: `article-${nameOf(file)}`, path: `/articles/${file}`, widths, instant: later })),
    // Only the English articles are prerendered.
    ...files.filter((file) => !file.includes('/')).map((file) => ({ name: `prerendered-${nameOf(file)}`, path: `/prerendered/${file}`, widths, instant: later })),
    ...stories.map(({ id }) => ({ name: `story-${id}`, path: `/stories/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`, widths: narrowAndWide, instant: later, story: true })),
  ];
}
