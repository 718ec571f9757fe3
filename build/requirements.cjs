/**
 * Checks what the scripts need: the version of Node.js, the packages of package-lock.json, the compiled data, and dist/.
 * In CommonJS and plain syntax, so that versions of Node.js that are too old can run it and report that.
 */
'use strict';
const { existsSync, readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

/** @param {string} path from the root @returns {any} its content; undefined if the file does not exist */
function json(path) {
  return existsSync(join(root, path)) ? JSON.parse(readFileSync(join(root, path), 'utf8')) : undefined;
}

/** A message if this Node.js is too old; undefined if it is not. @param {string} [version] @param {string} [range] only `>=x.y` is understood @returns {string | undefined} */
function nodeFault(version = process.versions.node, range = json('package.json').engines.node) {
  const [major, minor] = version.split('.').map(Number);
  const [leastMajor, leastMinor] = range.replace('>=', '').split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= (leastMinor || 0))) return undefined;
  return 'Node.js ' + range.replace('>=', '') + ' or newer is needed, and this is ' + version + '. Install a newer one from https://nodejs.org.';
}

/** The packages of package-lock.json that are not installed in that version, except those for other platforms. Compares versions, since a checkout changes file times. @returns {string[]} */
function missingPackages() {
  const wanted = json('package-lock.json').packages;
  const installed = json('node_modules/.package-lock.json');
  // npm's own list names every package; without it (other package managers), the direct dependencies are checked.
  const names = installed ? Object.keys(wanted) : directPackages();
  return names.filter((path) => {
    const { version, optional, peer, link } = wanted[path] || {};
    if (path === '' || optional || peer || link) return false;
    const found = installed ? installed.packages[path] : json(path + '/package.json');
    return !found || found.version !== version;
  }).concat(installed ? directPackages().filter((path) => !existsSync(join(root, path, 'package.json'))) : []).map((path) => path.replace(/^.*node_modules\//, ''));
}

/** @returns {string[]} */
function directPackages() {
  const { dependencies, devDependencies } = json('package.json');
  return Object.keys(Object.assign({}, dependencies, devDependencies)).map((name) => 'node_modules/' + name);
}

/** Compiled data files, without which no module of src can be loaded. */
const compiled = ['src/data/bundled/first-slice.json', 'src/domain/bundled/market-zones.json', 'src/i18n/compiled/directions.ts', 'src/i18n/tables/en.json', 'src/i18n/tables/en-units.json', 'src/scenes/bundled/titles.json'];

/** @returns {boolean} whether `npm run data` has been run */
function isDataCompiled() {
  return compiled.every((path) => existsSync(join(root, path)));
}

/** The files of dist/ that package.json exports. */
function exportedFiles() {
  const { exports: exported } = json('package.json');
  const targets = [].concat(...Object.keys(exported).map((path) => (typeof exported[path] === 'string' ? exported[path] : Object.keys(exported[path]).map((condition) => exported[path][condition]))));
  return targets.filter((path) => path.startsWith('./dist/') && !path.includes('*'));
}

/** @returns {boolean} whether `npm run build` has been run to its end */
function isBuilt() {
  return exportedFiles().every((path) => existsSync(join(root, path)));
}

/** @returns {boolean} whether every exported file of dist/ is newer than all its sources */
function isUpToDate() {
  return isNewer(exportedFiles(), ['src', 'build', 'site/builder', 'rollup.config.mjs', 'package.json', 'tsconfig.json', 'tsconfig.build.json']);
}

/** @param {readonly string[]} files @param {readonly string[]} sources @returns {boolean} whether every file is there and newer than all its sources */
function isNewer(files, sources) {
  return Math.min.apply(null, files.map(changed)) > Math.max.apply(null, sources.map(newestIn));
}

/** @returns {boolean} whether the compiled data is newer than the records and the code that compiles them */
function isDataCurrent() {
  // Those written last: `npm run data` makes their folders anew, which dates src/data and src/scenes later than what it wrote before.
  return isDataCompiled() && isNewer(['src/data/bundled/first-slice.json', 'src/scenes/bundled/titles.json'], ['src/data', 'src/domain', 'src/scenes', 'src/i18n', 'build/compile-data.js', 'build/format-tables.ts', 'build/messages']);
}

/** When a file was last written, in milliseconds since 1970; -Infinity if it does not exist. @param {string} path */
function changed(path) {
  return existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : -Infinity;
}

/** When something below a path was last written, added or removed, without the build's own output and the tools of tests. @param {string} path @returns {number} */
function newestIn(path) {
  if (/\/(?:bundled|compiled|tables|testing|screenshots|bundlers)$/.test(path)) return -Infinity;
  if (!existsSync(join(root, path))) return -Infinity;
  if (!statSync(join(root, path)).isDirectory()) return changed(path);
  return Math.max.apply(null, readdirSync(join(root, path)).map((name) => newestIn(path + '/' + name)).concat(changed(path)));
}

module.exports = { nodeFault, missingPackages, isDataCompiled, isDataCurrent, isNewer, isBuilt, isUpToDate };
