/**
 * Fills what lies between markers in the site's own pages: the gallery of widgets, the days on which the front page's card changed, sizes.
 * `npm run docs` writes them, `--check` lists the pages that are out of date.
 */
import { readFile, writeFile } from 'node:fs/promises';

/** @typedef {{ tag: string, label: string, description: string }} Widget */
/** @typedef {typeof import('../src/publish/bake/bake.ts')} Baker */

/** The widgets by what a reader asks. A widget that is missing here fails the docs. */
export const groups = {
  'About the film': ['film-card', 'release-countdown', 'synopsis', 'trailer', 'where-to-watch', 'box-office', 'quote'],
  'Who is in it': ['cast-list', 'crew-list', 'person', 'character', 'appearances'],
  'What has changed': ['fact', 'changes', 'release-history', 'sequel-status', 'when', 'sources'],
  'The story, without spoilers': ['timeline', 'watch-guide', 'seen', 'spoiler'],
  'Around the article': ['faq', 'answer', 'related', 'provider'],
};

/** The day on which the printed article ran, and its title. */
const printed = '2024-01-25';
const film = 'ballerina';
const called = 'Now called';

const marked = /<!-- (gallery|choices|days|kilobytes)(?::([\w.]+))? -->[^]*?<!-- \/\1 -->/g;

/** @param {string} name of a widget, without `wick-` @param {string} indent */
function picture(name, indent) {
  return `${indent}<picture><source srcset="pictures/dark/${name}.webp" media="(prefers-color-scheme: dark)"><img src="pictures/light/${name}.webp" alt="" width="320" height="200" loading="lazy" decoding="async"></picture>`;
}

/** Links that open the builder with each widget. @param {Widget[]} widgets */
function gallery(widgets) {
  return eachGroup(widgets, (heading, items) => `        <h3>${heading}</h3>\n        <ul class="gallery">\n${items.map(({ name, label, description }) => `          <li><a href="build.html?widget=${name}">\n${picture(name, '            ')}\n            <b>${label}</b></a> <span>${description}</span></li>`).join('\n')}\n        </ul>`);
}

/** Radio buttons that choose the widget. @param {Widget[]} widgets */
function choices(widgets) {
  const tile = (/** @type {{ name: string, label: string }} */ { name, label }) => `            <label class="tile"><input type="radio" name="widget" value="wick-${name}">\n${picture(name, '              ')}\n              <span>${label}</span></label>`;
  return eachGroup(widgets, (heading, items) => `          <fieldset class="tiles">\n            <legend>${heading}</legend>\n${items.map(tile).join('\n')}\n          </fieldset>`);
}

/** @param {Widget[]} widgets @param {(heading: string, items: { name: string, label: string, description: string }[]) => string} write */
function eachGroup(widgets, write) {
  const listed = Object.values(groups).flat();
  const missing = widgets.find(({ tag }) => !listed.includes(tag.replace('wick-', '')));
  if (missing || listed.length !== widgets.length) throw new Error(`build/site-pages.js: groups ${missing ? `has no ${missing.tag}` : 'names a widget that does not exist'}`);
  return Object.entries(groups).map(([heading, names]) => write(heading, names.map((name) => {
    const { label, description } = /** @type {Widget} */ (widgets.find(({ tag }) => tag === `wick-${name}`));
    return { name, label, description: (/^[^:;,.]*(?=[:;,.])/.exec(description.replaceAll('`', '')) ?? [''])[0].replaceAll('<', '&lt;') };
  }))).join('\n');
}

/** The days on which the card changed since the article ran, each with what changed, and today. @param {URL} root */
async function days(root) {
  /** @type {Baker} */
  const { bake } = await import(new URL('dist/modules/publish/bake/bake.js', root).href);
  const card = async (/** @type {string} */ day) => linesOf((await bake(`<wick-film-card film="${film}"></wick-film-card>`, { now: Date.parse(`${day}T12:00:00Z`), settings: { asOf: day } })).text);
  let before = await card(printed);
  const items = [item(printed, 'The article runs')];
  for (const day of await daysOfClaims(root)) {
    const after = await card(day);
    const changed = [...after].filter(([term, value]) => before.get(term) !== value);
    // A phase names the date that changed with it.
    const told = changed.length > 1 ? changed.filter(([term]) => term !== '') : changed;
    const was = (/** @type {string} */ term) => (before.has(term) && !['', called].includes(term) ? `, was ${before.get(term)}` : '');
    if (told.length > 0) items.push(item(day, told.map(([term, value]) => `${term} ${value}${was(term)}`.trim()).join(' · ')));
    before = after;
  }
  items.push('            <li><span class="day">Today</span> <span class="change">What is known now</span></li>');
  return items.join('\n');
}

/** @param {string} day @param {string} change */
function item(day, change) {
  const [year, month, date] = day.split('-').map(Number);
  const words = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
  return `            <li><span class="day"><time datetime="${day}">${words}</time></span> <span class="change">${change}</span></li>`;
}

/** The lines of a baked card by their terms; its name, its phase and other lines without a term are one entry each. @param {string} html */
function linesOf(html) {
  const plain = (/** @type {string} */ text) => text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
  const rows = [...html.matchAll(/<dt>([^]*?)<\/dt>\s*<dd>([^]*?)<\/dd>/g)].map(([, term = '', value = '']) => /** @type {const} */ ([plain(term), plain(value)]));
  const [, name = ''] = /<h3>([^]*?)<\/h3>/.exec(html) ?? [];
  const [, phase = ''] = /<p>([^]*?)<\/p>/.exec(html) ?? [];
  return new Map([[called, plain(name)], ...rows, ['', plain(phase)]]);
}

/** Every day between the article and the edition of the data that a record names, and the day after it: a card changes on no other day. @param {URL} root */
async function daysOfClaims(root) {
  const files = await Promise.all(['titles', 'credits', 'people'].map((kind) => readFile(new URL(`src/data/${kind}.json`, root), 'utf8')));
  const named = files.flatMap((text) => [...text.matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map(([, day = '']) => day));
  const next = named.map((day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
  const edition = JSON.parse(await readFile(new URL('src/data/edition.json', root), 'utf8'));
  return [...new Set([...named, ...next])].filter((day) => day > printed && day <= edition.day).sort();
}

/**
 * @param {URL} root
 * @param {{ check?: boolean }} [options]
 * @returns {Promise<string[]>} the pages that were out of date
 */
export async function sitePages(root, { check = false } = {}) {
  const widgets = JSON.parse(await readFile(new URL('src/cms/widgets.json', root), 'utf8'));
  const budget = JSON.parse(await readFile(new URL('test/package/budget.json', root), 'utf8'));
  const made = { gallery: gallery(widgets), choices: choices(widgets), days: await days(root) };
  const stale = [];
  for (const page of ['site/index.html', 'site/build.html']) {
    const before = await readFile(new URL(page, root), 'utf8');
    const after = before.replace(marked, (_all, /** @type {keyof typeof made | 'kilobytes'} */ kind, file) => {
      if (kind === 'kilobytes') return `<!-- kilobytes:${file} -->${(budget.dist[file] / 1000).toFixed(1)}<!-- /kilobytes -->`;
      return `<!-- ${kind} -->\n${made[kind]}\n          <!-- /${kind} -->`;
    });
    if (after === before) continue;
    stale.push(page);
    if (!check) await writeFile(new URL(page, root), after);
  }
  return stale;
}
