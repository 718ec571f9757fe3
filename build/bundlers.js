/**
 * `npm run bundlers`: builds a page with one element from the packed package with each bundler, checks it in Chromium, and writes the table of docs/bundlers.md. `npm run bundlers -- webpack vite`: only these, without the table.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { bundlers } from './bundlers/bundlers.js';
import { checkBundler, installProject } from './bundlers/check.js';
import { node } from './install.js';
import requirements from './requirements.cjs';
import { findBrowsers } from './testing/browsers.js';
import { packPackage } from './testing/examples.js';

const all = Object.keys(bundlers);
const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined) end(`There is no bundler "${unknown}". There are: ${all.join(', ')}.`);
const { found: [chromium] } = await findBrowsers('chromium').catch((error) => end(error.message));

if (!requirements.isUpToDate()) {
  console.log('dist/ is built first, which takes about half a minute');
  node(['build/build.js'], { quiet: true });
}
const folder = await installProject(await packPackage(), fileURLToPath(new URL('bundlers/', import.meta.url)), 'bundlers');
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...chromium.env } });
/** @type {import('./bundlers/check.js').Weight[]} */
const weights = [];
const names = named.length > 0 ? named : all;
for (const name of names) {
  const begun = performance.now();
  const outcome = await checkBundler(name, folder, browser).then((weight) => {
    weights.push(weight);
    return `✓ ${weight.name} ${weight.version}: ${weight.scripts} scripts, ${weight.raw} bytes, ${weight.brotli} in brotli`;
  }, (error) => `✗ ${name}: ${error.message}`);
  console.log(`${outcome} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}
await browser.close();
const failed = names.length - weights.length;
if (named.length === 0 && failed === 0) await writeTable();
console.log(`${weights.length} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function writeTable() {
  const page = new URL('../docs/bundlers.md', import.meta.url);
  const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = weights.map(({ name, version, scripts, raw, brotli }) => `| ${name} ${version} | ${scripts} | ${kB(raw)} | ${kB(brotli)} |`);
  const table = ['| | scripts | raw | brotli |', '| --- | --: | --: | --: |', ...rows].join('\n');
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace(/(<!-- bundlers -->\n)[^]*(\n<!-- \/bundlers -->)/, `$1${table}$2`));
}

/** @param {string} fault @returns {never} */
function end(fault) {
  console.error(fault);
  process.exit(1);
}
