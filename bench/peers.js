/**
 * Measures the same article (three films, each with card, countdown and cast list) in plain HTML, hand-written elements, frameworks and the widgets, in one run.
 * Every page shows the same text, which is checked. The peers' bundles contain the finished text; the widgets load all titles and read them as of the day.
 */
import { requestsOf } from './bytes.js';
import { openTab, slow, visit } from './browser.js';
import { buildPeers, globalLook, peers as kinds } from './peers-build.js';
import { readWords } from './peers-words.js';
import { firstDifference, whatIsShown } from './plain.js';
import { watchShift } from './shift.js';
import { ratio, spread } from './statistics.js';
import { seenOf } from './visible.js';
import { inTurns, workOf } from './work.js';

const films = ['ballerina', 'john-wick-4', 'john-wick'];
const parts = /** @type {const} */ (['work', 'script', 'style', 'layout']);
const plain = 'plain HTML';
const ours = 'ours';
const page = 'body { max-inline-size: 44rem; margin: 2rem auto; padding-inline: 1rem; font: 1rem/1.5 sans-serif; }\n';
const paragraph = 'Films about assassins are made by people who plan, and this one took its time. '.repeat(6);

/** @typedef {{ name: string, url: string }} Variant */
/** @typedef {{ name: string, script: number, css: number, requests: number, elements: number, shift: number, work: Ratio, seen: Ratio, milliseconds: Record<'work' | 'script' | 'style' | 'layout' | 'seen', import('./statistics.js').Spread> }} Row script, css: transferred bytes; elements: including those in shadow roots, without slots */
/** @typedef {ReturnType<typeof ratio>} Ratio */

/** @param {import('./bench.js').Bench} bench @returns {Promise<Row[]>} plain HTML first, ours last */
export async function peers({ browser, stage, rounds }) {
  const variants = await writePages(browser, stage);
  await holdWords(browser, variants);
  const urls = variants.map(({ url }) => url);
  const works = await inTurns(urls, rounds, (url) => workOf(browser, url));
  const sights = await inTurns(urls, rounds, (url) => seenOf(browser, url, { conditions: slow }));
  const [plainWork = [], plainSight = []] = [works[0]?.map(({ work }) => work), sights[0]?.map(({ facts }) => facts)];
  /** @type {Row[]} */ const rows = [];
  for (const [index, { name, url }] of variants.entries()) {
    const work = works[index] ?? [];
    const seen = (sights[index] ?? []).map(({ facts }) => facts);
    const milliseconds = Object.fromEntries(parts.map((part) => [part, spread(work.map((run) => run[part]))]));
    rows.push({
      name,
      ...(await weightOf(browser, url)),
      work: ratio(work.map((run) => run.work), plainWork),
      seen: ratio(seen, plainSight),
      milliseconds: /** @type {Row['milliseconds']} */ ({ ...milliseconds, seen: spread(seen) }),
    });
  }
  return rows;
}

/** Writes a page for each variant; the plain one is Preact's rendered page without its script. @param {import('puppeteer-core').Browser} browser @param {import('./stage.js').Stage} stage @returns {Promise<Variant[]>} */
async function writePages(browser, stage) {
  await stage.write('peers/page.css', page);
  const mine = await stage.write('peers/ours.html', articleOf(['/dist/wick.css'], '/dist/wick.js', ['wick-film-card', 'wick-release-countdown', 'wick-cast-list']));
  const scripts = await buildPeers(await inPage(browser, mine, readWords));
  await stage.write('peers/global.css', await globalLook());
  await stage.write('peers/block.css', 'peer-card, peer-countdown, peer-cast { display: block; }\n');
  /** @type {Variant[]} */ const variants = [];
  for (const [name, { entry, shadow }] of Object.entries(kinds)) {
    const file = entry.replace(/\.jsx?$/, '');
    await stage.write(`peers/${file}.js`, scripts[name] ?? '');
    const html = articleOf([shadow ? '/peers/block.css' : '/peers/global.css'], `/peers/${file}.js`, ['peer-card', 'peer-countdown', 'peer-cast']);
    variants.push({ name, url: await stage.write(`peers/${file}.html`, html) });
  }
  const rendered = await inPage(browser, `${stage.url}/peers/preact.html`, () => {
    for (const script of document.querySelectorAll('script')) script.remove();
    return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
  });
  return [{ name: plain, url: await stage.write('peers/plain.html', rendered) }, ...variants, { name: ours, url: mine }];
}

/** @param {string[]} sheets @param {string} script @param {string[]} tags */
function articleOf(sheets, script, tags) {
  const links = ['/peers/page.css', ...sheets].map((href) => `<link rel="stylesheet" href="${href}">`).join('\n');
  const chapters = films.map((film) => `<h2>About ${film}</h2>\n<p>${paragraph}</p>\n${tags.map((tag) => `<${tag} film="${film}"><p>What we know of ${film}.</p></${tag}>\n<p>${paragraph}</p>`).join('\n')}`);
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Three films</title>\n${links}\n<script type="module" src="${script}"></script>\n</head>\n<body>\n<h1>Three films</h1>\n${chapters.join('\n')}\n</body>\n</html>\n`;
}

/** Throws unless every page shows the same text as the widgets. @param {import('puppeteer-core').Browser} browser @param {Variant[]} variants */
async function holdWords(browser, variants) {
  const shown = [];
  for (const { name, url } of variants) shown.push({ name, ...(await whatIsShown(browser, url, ['peer-card', 'peer-countdown', 'peer-cast', 'wick-film-card', 'wick-release-countdown', 'wick-cast-list'])) });
  const mine = shown.at(-1);
  for (const { name, text } of shown) {
    if (text !== mine?.text) throw new Error(`The page in ${name} shows other words than ours: ${firstDifference(text, mine?.text ?? '')}`);
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {string} url */
async function weightOf(browser, url) {
  const requests = await requestsOf(browser, url);
  const bytesOf = (/** @type {string} */ type) => requests.find((group) => group.type === type)?.bytes ?? 0;
  const tab = await openTab(browser, { conditions: slow });
  try {
    await tab.page.evaluateOnNewDocument(watchShift);
    await visit(tab, url);
    const { shift, elements } = await tab.page.evaluate(countElements);
    return { script: bytesOf('script'), css: bytesOf('stylesheet'), requests: requests.reduce((sum, { count }) => sum + count, 0), elements, shift };
  } finally {
    await tab.close();
  }
}

/** Runs in the page. */
function countElements() {
  /** @param {ParentNode} root @returns {number} */
  const within = (root) => [...root.querySelectorAll('*')].reduce((sum, element) => sum + (element.matches('slot') ? 0 : 1) + (element.shadowRoot ? within(element.shadowRoot) : 0), 0);
  // Children of a host with a shadow root are not shown.
  const hidden = [...document.querySelectorAll('*')].filter((element) => element.parentElement?.shadowRoot).length;
  return { elements: within(document.body) - hidden, shift: window.shift.score };
}

/** @template T @param {import('puppeteer-core').Browser} browser @param {string} url @param {() => T} read @returns {Promise<Awaited<T>>} */
async function inPage(browser, url, read) {
  const tab = await openTab(browser);
  try {
    await visit(tab, url);
    return await tab.page.evaluate(read);
  } finally {
    await tab.close();
  }
}
