/**
 * Mutation testing: plants the faults of `build/mutations.js` one at a time in a copy of the tree, and runs the
 * tests that must fail. `npm run mutate`, or `npm run mutate -- TEXT` for files with TEXT in their path.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mutations } from './mutations.js';

/** @typedef {import('./mutations.js').Mutation} Mutation */

const root = fileURLToPath(new URL('../', import.meta.url));
const copied = ['bin', 'build', 'examples', 'package.json', 'rollup.config.mjs', 'site', 'src', 'stories', 'test', 'tsconfig.json', 'vitest.config.ts', 'web-test-runner.config.mjs'];
const inBrowsers = /^(?:context|controllers|elements|events)\//;

const wanted = process.argv[2] ?? '';
const chosen = mutations.filter(({ file }) => file.includes(wanted));
const folder = await mkdtemp(join(tmpdir(), 'wick-mutants-'));
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(1));
process.on('exit', () => {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true });
});

for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
process.exitCode = (await proveAll()) ? 0 : 1;

/** @returns {Promise<boolean>} whether every mutation was noticed */
async function proveAll() {
  // A test that fails anyway would seem to notice every fault.
  const before = await run([...new Set(chosen.flatMap(({ tests }) => tests))]);
  if (before.code !== 0) {
    console.log(`The tests are red without any mutation:\n${before.said}`);
    return false;
  }
  let survived = 0;
  for (const mutation of chosen) {
    const wasKilled = await isKilled(mutation);
    if (!wasKilled) survived += 1;
    console.log(`${wasKilled ? 'killed  ' : 'survived'}  ${mutation.file}: ${mutation.from} → ${mutation.to || 'nothing'}`);
  }
  console.log(`\n${chosen.length - survived} of ${chosen.length} killed`);
  return survived === 0;
}

/** @param {Mutation} mutation @returns {Promise<boolean>} */
async function isKilled({ file, from, to, tests }) {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} has to contain this once: ${from}`);
  await writeFile(path, text.replace(from, () => to));
  const { code } = await run(tests);
  await writeFile(path, text);
  return code !== 0;
}

/** Runs test files in the copy: in Node in one time zone, or in Chromium. @param {string[]} tests @returns {Promise<{ code: number, said: string }>} */
async function run(tests) {
  const pages = tests.filter((test) => inBrowsers.test(test)).map((test) => `test/${test}`);
  const others = tests.filter((test) => !inBrowsers.test(test)).map((test) => `test/${test}`);
  const runs = [
    ...(others.length > 0 ? [['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--project', 'Pacific/Kiritimati', '--project', 'zoneless', ...others]] : []),
    ...(pages.length > 0 ? [['node_modules/@web/test-runner/dist/bin.js', '--files', ...pages]] : []),
  ];
  for (const args of runs) {
    const ran = await node(args);
    if (ran.code !== 0) return ran;
  }
  return { code: 0, said: '' };
}

/** @param {string[]} args @returns {Promise<{ code: number, said: string }>} */
function node(args) {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, BROWSERS: 'chromium' }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
  return new Promise((done) => {
    child.once('close', (code) => {
      running.delete(child);
      done({ code: code ?? 1, said });
    });
  });
}
