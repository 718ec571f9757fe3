/** Measures the full articles, prerendered, against plain HTML that shows the same. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareWork } from './article.js';
import { plainPages } from './plain.js';
import { inTurns, workOf } from './work.js';

/** Share by which the heights of whole pages may differ. */
const share = 0.03;
export const full = ['everything-we-know-about-ballerina', 'ballerina-after-its-first-weekend', 'where-everyone-stands-after-ballerina'];

/** Prerenders the site's articles into the stage's folder, with linked style sheets. @param {import('./stage.js').Stage} stage */
export function prerenderOnto({ folder }) {
  const script = fileURLToPath(new URL('../build/prerendered.js', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, join(folder, 'prerendered')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The articles could not be prerendered.');
}

/** @param {import('./bench.js').Bench} bench */
export async function prerendered({ browser, stage, rounds }) {
  prerenderOnto(stage);
  const results = [];
  for (const name of full) {
    const path = `prerendered/${name}.html`;
    const tags = [...new Set((await readFile(join(stage.folder, path), 'utf8')).match(/(?<=<)wick-[a-z-]+/g))];
    const { widgets, same, ordinary } = await plainPages(browser, stage, path, tags, share);
    results.push({ name, work: compareWork(await inTurns([widgets, same, ordinary], rounds, (url) => workOf(browser, url))) });
  }
  return results;
}
