/**
 * `npm run sheet`: draws every story of every element into one page, its contact sheet, and serves it. It bundles the sources itself, so it needs no build.
 *
 *     npm run sheet                                                 all elements at 280 and 720 px; prints the address
 *     npm run sheet -- film-card quote --widths 280,360,720,1280    two elements
 *     npm run sheet -- film-card --scheme dark --language ar        on a dark page, in Arabic; by default each story's own
 *     npm run sheet -- film-card --media print -o FOLDER            as printed, in forced-colors, or with reduced-motion
 *     npm run sheet -- film-card --only 'Infobox|Updated'           the stories whose names match
 *     npm run sheet -- film-card -o FOLDER                          writes PNG files, at most 2,400 px high, and ends
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser, openTab } from '../bench/browser.js';
import { serve } from './serve.js';
import { bundleStories, namesOfElements, storyHead, storyNames } from './sheet/bundle.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const highest = 2400;
/** Pixels beside a row of frames, and those that each frame takes beside its column: its page's margins, its border and the gap. */
const margin = 32;
const beside = 42;
const style = 'body{margin:16px;font:13px system-ui}h1{font-size:20px}.rows{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{display:flex;flex-wrap:wrap;gap:8px;align-items:start;margin:0}figcaption{inline-size:100%;color:#666}iframe{border:1px solid #ddd;block-size:600px}';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    widths: { type: 'string', default: '280,720' },
    scheme: { type: 'string', default: '' },
    language: { type: 'string', default: '' },
    media: { type: 'string', default: '' },
    only: { type: 'string', default: '' },
    out: { type: 'string', short: 'o' },
    port: { type: 'string', default: '0' },
  },
});
const widths = values.widths.split(',').map(Number);
const media = mediaOf(values.media);
const bundled = join(root, 'node_modules/.cache', `wick-sheet-${process.pid}`);

const elements = await elementNames();
await mkdir(bundled, { recursive: true });
try {
  await bundleStories(elements, bundled);
  await writeFile(join(bundled, 'story.html'), page('', storyHead));
  await writeSheets(elements);
  const { url, close } = await serve(bundled, Number(values.port));
  if (values.out === undefined) {
    console.log(`${url}/\n\nStop with Ctrl+C.`);
    await new Promise((stop) => process.once('SIGINT', stop).once('SIGTERM', stop));
  } else {
    await photograph(url, resolve(values.out));
  }
  await close();
} finally {
  await rm(bundled, { recursive: true });
}

/** The elements that were named, or all. @returns {Promise<string[]>} */
async function elementNames() {
  const all = await namesOfElements();
  const named = positionals.map((name) => name.replace(/^wick-/, ''));
  const unknown = named.find((name) => !all.includes(name));
  if (unknown !== undefined) throw new Error(`There are no stories of "${unknown}". There are: ${all.join(', ')}.`);
  return named.length > 0 ? named : all;
}

/** Writes one sheet for all elements (index.html) and one for each. @param {string[]} names */
async function writeSheets(names) {
  const sheets = await Promise.all(names.map(async (name) => ({ name, rows: (await storyNames(name)).filter((story) => new RegExp(values.only).test(story)).map((story) => rowOf(name, story)) })));
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Error(`No story of ${names.join(', ')} matches ${values.only}.`);
  const head = `<style>${style}</style><script type="module" src="sheet.js"></script>`;
  const sections = sheets.map(({ name, rows }) => `<h1>${name}</h1><div class="rows">${rows.join('')}</div>`);
  for (const [index, { name }] of sheets.entries()) await writeFile(join(bundled, `${name}.html`), page(sections[index] ?? '', head));
  await writeFile(join(bundled, 'index.html'), page(sections.join(''), head));
}

/** @param {string} element @param {string} story */
function rowOf(element, story) {
  const address = `story.html?${new URLSearchParams({ element, story, scheme: values.scheme, language: values.language })}`.replaceAll('&', '&amp;');
  const frames = widths.map((width) => `<iframe data-src="${address}" width="${width + 32}" title="${element} ${story}, ${width} px"></iframe>`);
  return `<figure><figcaption>${story}</figcaption>${frames.join('')}</figure>`;
}

/** @param {string} body @param {string} head */
function page(body, head) {
  return `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>Contact sheet</title>\n${head}\n<body>${body}</body>\n</html>\n`;
}

/** @param {string} url @param {string} folder */
async function photograph(url, folder) {
  await mkdir(folder, { recursive: true });
  const browser = await openBrowser();
  try {
    const { page: tab, cdp } = await openTab(browser);
    await cdp.send('Emulation.setEmulatedMedia', media);
    // Compressing the scripts takes longer than all pictures.
    await tab.setExtraHTTPHeaders({ 'accept-encoding': 'identity' });
    const width = Math.max(1400, widths.reduce((sum, one) => sum + one + beside, margin));
    for (const name of elements) {
      await tab.setViewport({ width, height: highest });
      await tab.goto(`${url}/${name}.html`, { waitUntil: 'load' });
      await settle(tab);
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      for (let top = 0, piece = 1; top < height; top += highest, piece += 1) {
        const file = join(folder, `${[name, values.scheme, values.language, values.media].filter(Boolean).join('-')}-${piece}.png`);
        await tab.evaluate((y) => scrollTo(0, y), top);
        await writeFile(file, await tab.screenshot({ clip: { x: 0, y: top, width, height: Math.min(highest, height - top) } }));
        console.log(file);
      }
    }
  } finally {
    await browser.close();
  }
}

/** Waits until all stories are drawn and nothing is fetched any more. @param {import('puppeteer-core').Page} tab */
async function settle(tab) {
  await tab.waitForFunction(() => document.documentElement.dataset['drawn'] !== undefined);
  await tab.waitForNetworkIdle({ idleTime: 500 });
  const undrawn = await tab.evaluate(() => {
    dispatchEvent(new Event('resize'));
    return document.documentElement.dataset['drawn'];
  });
  if (undrawn) throw new Error(`Not drawn:\n${undrawn}`);
}

/** The medium that pictures are taken in. @param {string} name */
function mediaOf(name) {
  if (name === '') return {};
  if (name === 'print') return { media: 'print' };
  if (name === 'forced-colors') return { features: [{ name, value: 'active' }] };
  if (name === 'reduced-motion') return { features: [{ name: `prefers-${name}`, value: 'reduce' }] };
  throw new Error(`There is no medium "${name}". There are: print, forced-colors, reduced-motion.`);
}
