/** Finds the browsers to test in: those that are installed, and for Chromium one from npm when none is. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const engines = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

/** @typedef {(typeof engines)[number]} Engine */
/** @typedef {{ engine: Engine, path: string, env: NodeJS.ProcessEnv, xvfb?: string }} Browser */
/** @typedef {{ engine: Engine, reason: string }} Skipped */

const CHROMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const NPM_CHROMIUM_HOME = resolve('node_modules/.cache/wick/chromium');

/** @type {Record<Engine, () => Promise<Browser | string>>} a browser, or why there is none */
const finders = { chromium: findChromium, firefox: findFirefox, webkit: findWebKit };

/**
 * Looks for every engine; those that `BROWSERS` names must be there.
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
  const names = wanted?.split(',').map(name => name.trim()).filter(Boolean) ?? [];
  const unknown = names.find(name => !engines.some(engine => engine === name));
  if (unknown) throw new Error(`BROWSERS names "${unknown}"; it can name ${engines.join(', ')}.`);
  return names.length > 0 ? engines.filter(engine => names.includes(engine)) : undefined;
}

/** @returns {Promise<Browser | string>} */
async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !isExecutable(named)) return `CHROME_PATH is ${named}, which is not an executable file`;
  const installed = named || onPath(CHROMES) || (isExecutable(MAC_CHROME) ? MAC_CHROME : undefined);
  if (installed) return { engine: 'chromium', path: installed, env: {} };
  return chromiumFromNpm();
}

/**
 * The browser of @sparticuz/chromium was packed for AWS Lambda. Its package unpacks the libraries that
 * a bare machine lacks (nss and others) only when it believes to be there, and always into TMPDIR.
 * @returns {Promise<Browser | string>}
 */
async function chromiumFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'not installed; set CHROME_PATH';
  mkdirSync(NPM_CHROMIUM_HOME, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', TMPDIR: NPM_CHROMIUM_HOME });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
    return { engine: 'chromium', path, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } };
  } catch (error) {
    return `not installed, and @sparticuz/chromium did not unpack (${error}); set CHROME_PATH`;
  } finally {
    restoreEnvironment(before);
  }
}

/** @param {NodeJS.ProcessEnv} before */
function restoreEnvironment(before) {
  for (const key of ['AWS_EXECUTION_ENV', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
    if (before[key] === undefined) delete process.env[key];
    else process.env[key] = before[key];
  }
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
  const paths = names.flatMap(name => folders.map(folder => join(folder, name)));
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

/** @param {Browser} browser @returns {string} its own words for its name and version */
export function version({ path, env }) {
  const options = /** @type {const} */ ({ encoding: 'utf8', env: { ...process.env, ...env }, stdio: 'pipe' });
  return execFileSync(path, ['--version'], options).trim();
}
