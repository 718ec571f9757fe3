/** Measures an article with three widgets against plain HTML that shows the same. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slow } from './browser.js';
import { plainPages } from './plain.js';
import { ratio, spread } from './statistics.js';
import { seenOf } from './visible.js';
import { inTurns, workOf } from './work.js';

const written = 'articles/everything-we-know-about-ballerina.html';
/** All other widgets, which are removed; the words of facts in sentences stay. */
const others = /<\/?wick-(?:fact|provider)\b[^>]*>|<(wick-(?!film-card|release-countdown|cast-list|fact|provider)[a-z-]+)\b[^>]*>[^]*?<\/\1>|<script type="module" src="\.\.\/facts\.js"><\/script>/g;

/** Writes the article with only its three widgets, and returns its path. @param {import('./stage.js').Stage} stage */
export async function threeWidgets(stage) {
  const path = 'articles/three-widgets.html';
  await stage.write(path, (await readFile(join(stage.folder, written), 'utf8')).replace(others, ''));
  return path;
}

const names = /** @type {const} */ (['widgets', 'same', 'ordinary']);
const parts = /** @type {const} */ (['work', 'script', 'style', 'layout']);

/** @param {import('./bench.js').Bench} bench */
export async function article({ browser, stage, rounds }) {
  const { widgets, same, ordinary } = await plainPages(browser, stage, await threeWidgets(stage));
  const urls = [widgets, same, ordinary];
  return {
    fast: compareWork(await inTurns(urls, rounds, (url) => workOf(browser, url))),
    slow: compareWork(await inTurns(urls, rounds, (url) => workOf(browser, url, { conditions: slow }))),
    seen: compareSeen(await inTurns(urls, rounds, (url) => seenOf(browser, url, { conditions: slow }))),
    conditions: slow,
  };
}

/** Compares the work of a page with widgets to that of two plain ones. @param {import('./work.js').Work[][]} results */
export function compareWork(results) {
  const work = results.map((runs) => runs.map((run) => run.work));
  const [widgets = [], same = [], ordinary = []] = work;
  const milliseconds = Object.fromEntries(
    names.map((name, index) => [name, Object.fromEntries(parts.map((part) => [part, spread((results[index] ?? []).map((run) => run[part]))]))]),
  );
  return { toSame: ratio(widgets, same), toOrdinary: ratio(widgets, ordinary), milliseconds };
}

/** @param {import('./visible.js').Seen[][]} results */
function compareSeen(results) {
  const of = (/** @type {keyof import('./visible.js').Seen} */ what) => results.map((runs) => runs.map((run) => run[what]));
  const compare = (/** @type {number[][]} */ [widgets = [], same = [], ordinary = []]) => ({
    toSame: ratio(widgets, same),
    toOrdinary: ratio(widgets, ordinary),
    milliseconds: { widgets: spread(widgets), same: spread(same), ordinary: spread(ordinary) },
  });
  return { facts: compare(of('facts')), text: compare(of('text')) };
}
