/**
 * Runs as part of `npm version`: writes the new version into src/elements/version.ts and dates its part of the changelog. npm commits both.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const source = 'src/elements/version.ts';
const changelog = 'CHANGELOG.md';
const unreleased = /^## .*, unreleased$/m;

const { version } = JSON.parse(read('package.json'));
const changes = read(changelog);
if (unreleased.test(changes)) release();
else end(`${changelog} has no part "unreleased": write there what users have to know, then run npm version again.`);

function release() {
  write(source, read(source).replace(/(version = ')[^']+/, `$1${version}`));
  write(changelog, changes.replace(unreleased, `## ${version}, ${new Date().toISOString().slice(0, 10)}`));
  const { status } = spawnSync('git', ['add', source, changelog], { cwd: fileURLToPath(root), stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

/** @param {string} path */
function read(path) {
  return readFileSync(new URL(path, root), 'utf8');
}

/** @param {string} path @param {string} text */
function write(path, text) {
  writeFileSync(new URL(path, root), text);
}

/** @param {string} fault */
function end(fault) {
  console.error(fault);
  process.exitCode = 1;
}
