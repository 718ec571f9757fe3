/**
 * Prints precision and recall of each rule of `wick check` on the sentences in test/publish/check-prose/sentences.
 * `--list` also prints each fault; `--held-out` measures the half that is looked at once, and prints no sentence.
 */
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {import('../test/publish/check-prose/measure-quality.js')} Measure */
/** @typedef {import('../test/publish/check-prose/measure-quality.js').Score} Score */

const root = new URL('../', import.meta.url);
const folder = new URL('test/publish/check-prose/', root);
const languages = ['en', 'de'];

/** @returns {Promise<Measure>} */
async function measure() {
  const outfile = fileURLToPath(new URL('node_modules/.cache/wick/check-quality.mjs', root));
  await build({ entryPoints: [fileURLToPath(new URL('measure-quality.ts', folder))], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'warning' });
  return import(pathToFileURL(outfile).href);
}

/** @param {string} name */
async function read(name) {
  return JSON.parse(await readFile(new URL(`sentences/${name}.json`, folder), 'utf8'));
}

/** @param {number} part @param {number} whole */
function share(part, whole) {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
}

/** @param {string} name @param {Score} score */
function line(name, { truePositives: right, falsePositives: wrong, falseNegatives: missed, otherKind }) {
  return `| ${[name, right, wrong, missed, share(right, right + wrong), share(right, right + missed), otherKind].join(' | ')} |`;
}

const heldOut = process.argv.includes('--held-out');
const half = heldOut ? 'held-out' : 'tuning';
const { measureQuality, joinQualities } = await measure();
const articles = await read('articles');
const parts = await Promise.all(languages.map(async (language) => measureQuality(await read(`${half}.${language}`), language, articles)));
const { rules, all, rows, silent, disturbed, faults } = joinQualities(parts);
const named = [...rules].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, score]) => line(rule, score));
const byLanguage = languages.map((language, at) => line(`all, ${language}`, /** @type {typeof parts[0]} */ (parts[at]).all));
console.log([`${half}: ${rows} sentences, ${silent} to be left in peace, of which ${disturbed} were not`, '', '| rule | right | wrong | missed | precision | recall | other kind |', '| --- | --- | --- | --- | --- | --- | --- |', ...named, ...byLanguage, line('all', all)].join('\n'));
if (process.argv.includes('--list') && !heldOut) console.log(['', ...[...faults].sort()].join('\n'));
