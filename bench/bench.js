/**
 * `npm run bench`: measures the cost of widgets against plain HTML that shows the same. Prints results and writes bench/results.json.
 * `npm run bench -- article bytes` measures only these; `--rounds=30` is slower and more precise. bench/README.md lists the sections.
 */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { archive } from './archive.js';
import { article } from './article.js';
import { openBrowser } from './browser.js';
import { bytes } from './bytes.js';
import { costs } from './costs.js';
import { countdowns } from './countdowns.js';
import { crowd } from './crowd.js';
import { leaks } from './leaks.js';
import { memory } from './memory.js';
import { peers } from './peers.js';
import { prerendered } from './prerendered.js';
import { print } from './print.js';
import { publishing } from './publishing.js';
import { remote } from './remote.js';
import { room } from './room.js';
import { prerenderedShift, shift } from './shift.js';
import { openStage } from './stage.js';
import { stands } from './stands.js';

/** @typedef {{ browser: import('puppeteer-core').Browser, stage: import('./stage.js').Stage, rounds: number }} Bench */
/** @typedef {{ [K in keyof typeof sections]?: Awaited<ReturnType<(typeof sections)[K]>> }} Results */

/** In the order in which they are measured. */
const sections = { bytes, article, archive, peers, prerendered, publishing, costs, shift, prerenderedShift, room, countdowns, crowd, memory, leaks, stands, remote };

/** Run only when named, since they install packages; the archive also takes long. */
const unasked = ['peers', 'archive'];

const rounds = Number(process.argv.find((word) => word.startsWith('--rounds='))?.split('=')[1] ?? 15);
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = asked.find((word) => !(word in sections));
if (unknown) throw new Error(`There is no section "${unknown}"; there are ${Object.keys(sections).join(', ')}.`);

const stage = await openStage();
const browser = await openBrowser();
try {
  const about = { date: new Date().toISOString(), browser: await browser.version(), cores: cpus().length, load: loadavg()[0], rounds };
  console.log(`${about.browser}, ${about.cores} cores, load ${about.load?.toFixed(1)}, ${rounds} rounds`);
  /** @type {Record<string, unknown>} */ const results = { about };
  for (const [name, measure] of Object.entries(sections)) {
    if (asked.length > 0 ? !asked.includes(name) : unasked.includes(name)) continue;
    const result = await measure({ browser, stage, rounds });
    results[name] = result;
    /** @type {(result: unknown) => void} */ (print[/** @type {keyof typeof print} */ (name)])(result);
  }
  await writeFile(new URL('results.json', import.meta.url), `${JSON.stringify(results, undefined, 2)}\n`);
} finally {
  await browser.close();
  await stage.close();
}
