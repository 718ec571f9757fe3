/** Prints failures as they happen, then the counts of each engine, and writes the totals for `npm test`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { describeError, describeLogs } from './describe-error.js';

/** Prefix of console messages on errors outside of a test. */
export const uncaughtMark = 'Uncaught page error:';

/** @typedef {import('@web/test-runner').TestSession} TestSession */
/** @typedef {import('@web/test-runner').TestResult} TestResult */
/** @typedef {import('@web/test-runner').TestSuiteResult} TestSuiteResult */
/** @typedef {{ passed: number, failed: number, skipped: number, seconds: number }} Count */

/**
 * @param {{ totals?: string | undefined }} [options] `totals`: the file to write the counts to
 * @returns {import('@web/test-runner').Reporter}
 */
export function reporter({ totals } = {}) {
  /** @type {Map<string, Count>} */
  const counts = new Map();
  /** @type {Map<string, number>} */
  const started = new Map();
  let begun = 0;

  /** @param {TestSession} session */
  function finish(session) {
    const count = counts.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0, seconds: 0 };
    counts.set(session.browser.name, count);
    const tests = testsIn(session.testResults);
    const faults = faultsOf(session, tests);
    count.passed += tests.filter(({ result }) => result.passed).length;
    count.skipped += tests.filter(({ result }) => result.skipped).length;
    count.failed += faults.length;
    count.seconds += (performance.now() - (started.get(session.id) ?? begun)) / 1000;
    if (faults.length > 0) print(session, faults);
  }

  return {
    start({ sessions }) {
      // The first sessions may have started before this listener.
      begun = performance.now();
      sessions.on('session-status-updated', (session) => {
        if (session.status === 'INITIALIZING') started.set(session.id, performance.now());
        if (session.status === 'FINISHED') finish(session);
      });
    },
    onTestRunFinished() {
      for (const [browser, count] of counts) console.log(`${browser}: ${countText(count)}`);
      if (!totals) return;
      mkdirSync(dirname(totals), { recursive: true });
      writeFileSync(totals, JSON.stringify(Object.fromEntries(counts)));
    },
  };
}

/** @param {Count} count */
function countText({ passed, failed, skipped, seconds }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''} (${seconds.toFixed(1)} s)`;
}

/**
 * @param {TestSuiteResult | undefined} suite
 * @param {string[]} [path]
 * @returns {{ name: string, result: TestResult }[]}
 */
function testsIn(suite, path = []) {
  if (!suite) return [];
  const tests = suite.tests.map((result) => ({ name: [...path, result.name].join(' › '), result }));
  return [...tests, ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name]))];
}

/**
 * Every failure of one file in one browser, as text. Files that did not load and hooks that threw are
 * only in the session's errors; the list of tests is then empty or incomplete.
 * @param {TestSession} session
 * @param {{ name: string, result: TestResult }[]} tests
 * @returns {string[]}
 */
function faultsOf({ errors, logs, passed }, tests) {
  const failed = tests.filter(({ result }) => !result.passed && !result.skipped);
  const faults = failed.map(({ name, result }) => `${name}\n${result.error ? describeError(result.error) : '      did not run'}`);
  faults.push(...errors.map((error) => `outside of a test\n${describeError(error)}`));
  const known = faults.join();
  for (const log of logs.flat().filter((word) => typeof word === 'string' && word.startsWith(uncaughtMark))) {
    const message = log.slice(uncaughtMark.length).trim();
    // Mocha has already failed the test during which the error occurred.
    if (!known.includes(message)) faults.push(`outside of a test\n      ${log}`);
  }
  if (faults.length === 0 && tests.length === 0) faults.push('no test in this file ran');
  if (faults.length === 0 && !passed) faults.push('the runner counts this file as failed and says no more');
  return faults;
}

/** @param {TestSession} session @param {string[]} faults */
function print({ browser, testFile, logs, request404s }, faults) {
  const file = relative(process.cwd(), testFile);
  for (const fault of faults) console.log(`\n✗ ${file} · ${browser.name}\n    ${fault}`);
  for (const url of request404s) console.log(`      not found: ${url}`);
  for (const line of describeLogs(logs).filter((words) => !words.startsWith(uncaughtMark))) console.log(`      console: ${line}`);
}
