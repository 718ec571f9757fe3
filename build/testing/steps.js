/** The steps of `npm test`. Each prints its findings and returns the counts of passed and failed tests. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { run } from './run.js';

/** @typedef {import('./run.js').Say} Say */
/** @typedef {{ passed: number, failed: number }} Outcome */

const CACHE = 'node_modules/.cache/wick';

/** Compiles the bundled data, which all later steps need. @param {Say} say @returns {Promise<Outcome>} */
export async function data(say) {
  return outcomeOf(await run(['build/data.js'], say));
}

/** @param {Say} say @returns {Promise<Outcome>} */
export async function build(say) {
  return outcomeOf(await run(['build/build.js', '--data-ready'], say));
}

/** @param {number} code exit code of a step without counts @returns {Outcome} */
function outcomeOf(code) {
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

/** Runs ESLint and the TypeScript compiler; each message, warnings included, is a failure. @param {Say} say @returns {Promise<Outcome>} */
export async function sources(say) {
  const report = await freshFile('sources.json');
  await run(['build/testing/sources.js', report], say);
  /** @type {import('./sources.js').Faults | undefined} */
  const faults = await readJson(report);
  if (!faults) return broken('ESLint or the TypeScript compiler', say);
  const all = [...faults.types, ...faults.lint];
  for (const fault of all) say(`✗ ${fault}\n`);
  return { passed: 0, failed: all.length };
}

/** @param {Say} say @param {string} config a Vitest configuration @param {...string} projects its projects to run; default: all @returns {Promise<Outcome>} */
export async function vitest(say, config, ...projects) {
  const report = await freshFile(`${[config, ...projects].join(' ').replace(/\W+/g, '-')}.json`);
  const code = await run(['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...projects.flatMap((project) => ['--project', project]), '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`], say);
  /** @type {{ numPassedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] } | undefined} */
  const results = await readJson(report);
  if (!results) return broken('Vitest', say);
  // A file that could not be loaded has no tests, and an error outside of tests only changes the exit code.
  const failures = results.testResults.map(({ status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').length;
    return status === 'failed' ? Math.max(failed, 1) : failed;
  });
  const failed = failures.reduce((sum, count) => sum + count, 0);
  return { passed: results.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** @param {Say} say @returns {Promise<Outcome>} */
export async function browsers(say) {
  const totals = await freshFile('browsers.json');
  const code = await run(['node_modules/@web/test-runner/dist/bin.js'], say, { WICK_BROWSER_TOTALS: totals });
  /** @type {Record<string, import('./reporter.js').Count> | undefined} */
  const counts = await readJson(totals);
  if (!counts) return broken('The browser run', say);
  /** @type {Record<string, Outcome>} */
  const engines = {};
  for (const [name, { passed, failed }] of Object.entries(counts)) {
    const [engine = name] = name.split(' · ');
    const sum = (engines[engine] ??= { passed: 0, failed: 0 });
    sum.passed += passed;
    sum.failed += failed;
  }
  for (const [engine, { passed, failed }] of Object.entries(engines)) say(`${engine}: ${passed} passed, ${failed} failed\n`);
  const passed = Object.values(engines).reduce((sum, engine) => sum + engine.passed, 0);
  const failed = Object.values(engines).reduce((sum, engine) => sum + engine.failed, 0);
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

/** @param {string} tool @param {Say} say @returns {Outcome} */
function broken(tool, say) {
  say(`✗ ${tool} ended without a result.\n`);
  return { passed: 0, failed: 1 };
}

/** @param {string} name @returns {Promise<string>} a path for a tool's output; an earlier file is deleted */
async function freshFile(name) {
  await mkdir(CACHE, { recursive: true });
  await rm(`${CACHE}/${name}`, { force: true });
  return `${CACHE}/${name}`;
}

/** @template T @param {string} file @returns {Promise<T | undefined>} */
async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
