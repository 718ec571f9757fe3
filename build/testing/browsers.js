/** Finds the installed browsers to test in, or for Chromium one from npm. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { npmChromium } from './npm-chromium.js';

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** @typedef {(typeof engines)[number]} Engine */
/** @typedef {{ engine: Engine, path: string, env: NodeJS.ProcessEnv, xvfb?: string }} Browser */
/** @typedef {{ engine: Engine, reason: string }} Skipped */

const CHROMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** @type {Record<Engine, () => Promise<Browser | string>>} a browser, or why there is none */
const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * Looks for every engine; throws if one that `BROWSERS` names is missing.
 * @param {string | undefined} [wanted] comma-separated engines; unset: whatever is found
 * @returns {Promise<{ found: Browser[], skipped: Skipped[] }>}
 */
export async function findBrowsers(wanted = process.env.BROWSERS) {
  const named = parseWanted(wanted);
  /** @type {Browser[]} */ const found = [];
  /** @type {Skipped[]} */ const skipped = [];
  for (const engine of engines) {
    if (named && !named.includes(engine)) {
      skipped.push({ engine, reason: 'not in BROWSERS' });
      continue;
    }
    const browser = await finders[engine]();
    if (typeof browser !== 'string') found.push(browser);
    else if (named) throw new Error(`BROWSERS names ${engine}, but it cannot run here: ${browser}.`);
    else skipped.push({ engine, reason: browser });
  }
  return { found, skipped };
}

/** @param {string | undefined} wanted @returns {Engine[] | undefined} */
function parseWanted(wanted) {
  const names = wanted?.split(',').map((name) => name.trim()).filter(Boolean) ?? [];
  const unknown = names.find((name) => !engines.some((engine) => engine === name));
  if (unknown) throw new Error(`BROWSERS names "${unknown}"; it can name ${engines.join(', ')}.`);
  return names.length > 0 ? engines.filter((engine) => names.includes(engine)) : undefined;
}

/** @returns {Promise<Browser | string>} */
async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) return `CHROME_PATH is ${named}, which is not an executable file`;
  const installed = named || onPath(CHROMES) || (isExecutable(MAC_CHROME) ? MAC_CHROME : undefined);
  if (installed) return { engine: 'chromium', path: installed, env: {} };
  const bundled = await npmChromium();
  return typeof bundled === 'string' ? bundled : { engine: 'chromium', ...bundled };
}

/** @returns {Promise<Browser | string>} */
async function findFirefox() {
  const path = onPath(['firefox-esr', 'firefox']);
  return path ? { engine: 'firefox', path, env: {} } : 'not installed';
}

/** @returns {Promise<Browser | string>} */
async function findWebKit() {
  const path = onPath(['WebKitWebDriver']);
  const xvfb = onPath(['Xvfb']);
  if (!path) return 'WebKitWebDriver is not installed';
  return xvfb ? { engine: 'webkit', path, env: {}, xvfb } : 'Xvfb is not installed';
}

/** @param {string[]} names @returns {string | undefined} the first of these commands that is installed */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
