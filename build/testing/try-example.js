/**
 * Tests one project of examples/ from installation to its page; `npm run examples` does so with all, `npm test` with three.
 */
import puppeteer from 'puppeteer-core';
import { findBrowsers } from './browsers.js';
import { readExample } from './example-page.js';
import { installExample, runScript, serveExample } from './examples.js';

/** @returns {Promise<import('puppeteer-core').Browser>} */
export async function openChromium() {
  const { found: [chromium] } = await findBrowsers('chromium');
  return puppeteer.launch({ executablePath: chromium.path, args: ['--no-sandbox', '--disable-gpu'], env: { ...process.env, ...chromium.env } });
}

/**
 * Installs, checks, builds, serves and reads an example. Throws at the first failure.
 * @param {string} name
 * @param {{ tarball: string, browser: import('puppeteer-core').Browser, choosePort: () => Promise<number> }} options
 * @returns {Promise<import('./examples.js').Example>}
 */
export async function tryExample(name, { tarball, browser, choosePort }) {
  const example = await installExample(name, tarball);
  for (const script of ['check', 'build']) await runScript(example, script);
  const { url, close } = await serveExample(example, await choosePort());
  await readExample(browser, url, example.checks).finally(close);
  return example;
}
