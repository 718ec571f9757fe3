/** Measures 999 widgets on one page against plain HTML that shows the same. */
import { compareWork } from './article.js';
import { plainPages, tags } from './plain.js';
import { inTurns, workOf } from './work.js';

export const widgets = 999;
const films = ['ballerina', 'john-wick', 'john-wick-2', 'john-wick-3', 'john-wick-4'];

/** @param {import('./bench.js').Bench} bench */
export async function crowd({ browser, stage, rounds }) {
  const { urls } = await crowdPages(browser, stage);
  return { widgets, work: compareWork(await inTurns(urls, Math.ceil(rounds / 2), (url) => workOf(browser, url))) };
}

/** Writes the page with all widgets, its two plain versions, and one without widgets. @param {import('puppeteer-core').Browser} browser @param {import('./stage.js').Stage} stage */
export async function crowdPages(browser, stage) {
  const each = films.flatMap((film) => tags.map((tag) => `<${tag} film="${film}"><p>${film}</p></${tag}>`));
  const all = Array.from({ length: widgets }, (_, index) => each[index % each.length]);
  const none = await stage.write('crowd/none.html', pageOf(''));
  await stage.write('crowd/all.html', pageOf(all.join('\n')));
  const pages = await plainPages(browser, stage, 'crowd/all.html');
  const urls = [pages.widgets, pages.same, pages.ordinary];
  // Warms the server's cache: compressing these pages takes seconds.
  for (const url of urls) await fetch(url, { headers: { 'accept-encoding': 'br' } });
  return { ...pages, none, urls };
}

/** @param {string} body */
function pageOf(body) {
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>A crowd</title>\n<link rel="stylesheet" href="/dist/wick.css">\n<script type="module" src="/dist/wick.js"></script>\n</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;
}
