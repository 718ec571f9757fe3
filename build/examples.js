/**
 * `npm run examples`: the projects of examples/ from the packed package, each checked, built and read in Chromium. `npm run examples -- react vue`: those alone.
 */
import puppeteer from 'puppeteer-core';
import { node } from './install.js';
import { choosePort } from './ports.js';
import requirements from './requirements.cjs';
import { findBrowsers } from './testing/browsers.js';
import { readExample } from './testing/example-page.js';
import { exampleNames, installExample, packPackage, runScript, serveExample } from './testing/examples.js';

const all = await exampleNames();
const named = process.argv.slice(2);
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined) end(`There is no example "${unknown}". There are: ${all.join(', ')}.`);
const { found: [chromium] } = await findBrowsers('chromium').catch((error) => end(error.message));

if (!requirements.isUpToDate()) {
  console.log('dist/ is built first, which takes about half a minute');
  node(['build/build.js'], { quiet: true });
}
const tarball = await packPackage();
const browser = await puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...chromium.env } });
const failed = [];
const names = named.length > 0 ? named : all;
for (const name of names) {
  const begun = performance.now();
  const outcome = await run(name).catch((error) => {
    failed.push(name);
    return `✗ ${name}: ${error.message}`;
  });
  console.log(`${outcome} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
}
await browser.close();
console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** @param {string} name @returns {Promise<string>} what was done */
async function run(name) {
  const example = await installExample(name, tarball);
  for (const script of ['check', 'build']) await runScript(example, script);
  const { url, close } = await serveExample(example, await choosePort(4173, 'npm run examples'));
  await readExample(browser, url, example.checks).finally(close);
  return `✓ ${name}: ${example.framework} ${example.version}, ${example.checks.join(', ')}`;
}

/** @param {string} fault @returns {never} */
function end(fault) {
  console.error(fault);
  process.exit(1);
}
